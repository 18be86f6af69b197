//! CompleteRunStep: a step of a run is done.

use tracegate_platform::ApiError;
use tracegate_proto::traceability::v1::run_changed::Change;
use tracegate_proto::traceability::v1::{CompleteRunStepRequest, CompleteRunStepResponse, PlantEvent, Run};

use crate::command::{Command, Draft, Needs, Turn};
use crate::plant::Plant;
use crate::run;

impl Command for CompleteRunStepRequest {
    type Answer = CompleteRunStepResponse;

    const METHOD: &'static str = "CompleteRunStep";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        needs.run(&self.run_id);
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let at = turn.occurred_at(&self.occur_time)?;
        let run: Run = plant.kept(&self.run_id)?;
        let run = run::complete_step(run, self.step_index, &self.note, turn, at)?;
        Ok(vec![run::changed(at, Change::StepCompleted, Some(self.step_index), &self.note, run)])
    }

    fn answer(&self, plant: &Plant, _: &[PlantEvent]) -> CompleteRunStepResponse {
        CompleteRunStepResponse { run: plant.kept(&self.run_id).ok() }
    }
}
