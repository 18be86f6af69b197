//! StartRunStep: a step of a run begins, or an operator joins it.

use tracegate_platform::ApiError;
use tracegate_proto::traceability::v1::run_changed::Change;
use tracegate_proto::traceability::v1::{
    FlowVersion, PlantEvent, Run, StartRunStepRequest, StartRunStepResponse,
};

use crate::command::{Command, Draft, Needs, Turn};
use crate::plant::Plant;
use crate::run;

impl Command for StartRunStepRequest {
    type Answer = StartRunStepResponse;

    const METHOD: &'static str = "StartRunStep";

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
        let version: FlowVersion = plant.kept(&run.flow_version_id)?;
        let run = run::start_step(plant, run, &version, self.step_index, turn, at)?;
        Ok(vec![run::changed(at, Change::StepStarted, Some(self.step_index), "", run)])
    }

    fn answer(&self, plant: &Plant, _: &[PlantEvent]) -> StartRunStepResponse {
        StartRunStepResponse { run: plant.kept(&self.run_id).ok() }
    }
}
