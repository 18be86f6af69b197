//! StartRun: production of a run begins.

use tracegate_platform::ApiError;
use tracegate_proto::traceability::v1::run_changed::Change;
use tracegate_proto::traceability::v1::{PlantEvent, StartRunRequest, StartRunResponse};

use crate::command::{Command, Draft, Needs, Turn};
use crate::plant::Plant;
use crate::run;

impl Command for StartRunRequest {
    type Answer = StartRunResponse;

    const METHOD: &'static str = "StartRun";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        needs.run(&self.run_id);
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let at = turn.occurred_at(&self.occur_time)?;
        let run = run::started(plant.kept(&self.run_id)?, turn, at)?;
        Ok(vec![run::changed(at, Change::Started, None, "", run)])
    }

    fn answer(&self, plant: &Plant, _: &[PlantEvent]) -> StartRunResponse {
        StartRunResponse { run: plant.kept(&self.run_id).ok() }
    }
}
