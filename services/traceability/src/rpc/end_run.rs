//! EndRun: a run is completed, and no gate that blocks was left out.

use tracegate_platform::ApiError;
use tracegate_proto::traceability::v1::run::State;
use tracegate_proto::traceability::v1::run_changed::Change;
use tracegate_proto::traceability::v1::{EndRunRequest, EndRunResponse, FlowVersion, PlantEvent, Run};

use crate::command::{Command, Draft, Needs, Turn};
use crate::plant::Plant;
use crate::run;

impl Command for EndRunRequest {
    type Answer = EndRunResponse;

    const METHOD: &'static str = "EndRun";

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
        let moved = run::moved(run.clone(), None, State::Completed, "")?;
        run::check_end(plant, &run, &version)?;
        let run = run::skip_rest(moved, at);
        Ok(vec![run::changed(at, Change::Ended, None, "", run)])
    }

    fn answer(&self, plant: &Plant, _: &[PlantEvent]) -> EndRunResponse {
        EndRunResponse { run: plant.kept(&self.run_id).ok() }
    }
}
