//! HoldRun: a run stands still for now.

use tracegate_platform::ApiError;
use tracegate_proto::traceability::v1::run::State;
use tracegate_proto::traceability::v1::run_changed::Change;
use tracegate_proto::traceability::v1::{HoldRunRequest, HoldRunResponse, PlantEvent, Run};

use crate::command::{Command, Draft, Needs, Turn};
use crate::plant::Plant;
use crate::run;

impl Command for HoldRunRequest {
    type Answer = HoldRunResponse;

    const METHOD: &'static str = "HoldRun";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        needs.run(&self.run_id);
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let at = turn.occurred_at(&self.occur_time)?;
        let run = run::moved(plant.kept::<Run>(&self.run_id)?, None, State::Hold, &self.reason)?;
        Ok(vec![run::changed(at, Change::Held, None, &self.reason, run)])
    }

    fn answer(&self, plant: &Plant, _: &[PlantEvent]) -> HoldRunResponse {
        HoldRunResponse { run: plant.kept(&self.run_id).ok() }
    }
}
