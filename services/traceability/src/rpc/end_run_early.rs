//! EndRunEarly: a run is completed although gates are not passed, by somebody who may.

use tracegate_platform::ApiError;
use tracegate_proto::traceability::v1::run::State;
use tracegate_proto::traceability::v1::run_changed::Change;
use tracegate_proto::traceability::v1::{EndRunEarlyRequest, EndRunEarlyResponse, PlantEvent, Run};

use crate::command::{Command, Draft, Needs, Turn};
use crate::plant::Plant;
use crate::run;

impl Command for EndRunEarlyRequest {
    type Answer = EndRunEarlyResponse;

    const METHOD: &'static str = "EndRunEarly";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        needs.run(&self.run_id);
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let at = turn.occurred_at(&self.occur_time)?;
        let run = run::moved(plant.kept::<Run>(&self.run_id)?, None, State::Completed, &self.reason)?;
        let run = Run { ended_early: true, ..run::skip_rest(run, at) };
        Ok(vec![run::changed(at, Change::Ended, None, &self.reason, run)])
    }

    fn answer(&self, plant: &Plant, _: &[PlantEvent]) -> EndRunEarlyResponse {
        EndRunEarlyResponse { run: plant.kept(&self.run_id).ok() }
    }
}
