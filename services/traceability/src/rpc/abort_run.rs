//! AbortRun: a run is given up, and what is not done is skipped.

use tracegate_platform::ApiError;
use tracegate_proto::traceability::v1::run::State;
use tracegate_proto::traceability::v1::run_changed::Change;
use tracegate_proto::traceability::v1::{AbortRunRequest, AbortRunResponse, PlantEvent, Run};

use crate::command::{Command, Draft, Needs, Turn};
use crate::plant::Plant;
use crate::run;

impl Command for AbortRunRequest {
    type Answer = AbortRunResponse;

    const METHOD: &'static str = "AbortRun";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        needs.run(&self.run_id);
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let at = turn.occurred_at(&self.occur_time)?;
        let run = run::moved(plant.kept::<Run>(&self.run_id)?, None, State::Aborted, &self.reason)?;
        let run = run::skip_rest(run, at);
        Ok(vec![run::changed(at, Change::Aborted, None, &self.reason, run)])
    }

    fn answer(&self, plant: &Plant, _: &[PlantEvent]) -> AbortRunResponse {
        AbortRunResponse { run: plant.kept(&self.run_id).ok() }
    }
}
