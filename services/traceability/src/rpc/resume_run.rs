//! ResumeRun: a run that was held goes on.

use tracegate_platform::ApiError;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::run::State;
use tracegate_proto::traceability::v1::run_changed::Change;
use tracegate_proto::traceability::v1::{PlantEvent, ResumeRunRequest, ResumeRunResponse, Run};

use crate::command::{Command, Draft, Needs, Turn};
use crate::plant::Plant;
use crate::run;

impl Command for ResumeRunRequest {
    type Answer = ResumeRunResponse;

    const METHOD: &'static str = "ResumeRun";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        needs.run(&self.run_id);
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let at = turn.occurred_at(&self.occur_time)?;
        let run =
            run::moved(plant.kept::<Run>(&self.run_id)?, Some(State::Hold), State::Running, &self.reason)?;
        if run.n_open_deviations > 0 {
            let message = format!(
                "run {} has {} deviations without a disposition",
                run.run_code, run.n_open_deviations
            );
            return Err(ApiError::new(ErrorReason::DeviationOpen, message));
        }
        Ok(vec![run::changed(at, Change::Resumed, None, &self.reason, run)])
    }

    fn answer(&self, plant: &Plant, _: &[PlantEvent]) -> ResumeRunResponse {
        ResumeRunResponse { run: plant.kept(&self.run_id).ok() }
    }
}
