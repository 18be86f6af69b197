//! SubmitFlowVersion: a draft is to be reviewed.

use tracegate_platform::ApiError;
use tracegate_proto::traceability::v1::flow_version::State;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{
    FlowVersion, PlantEvent, SubmitFlowVersionRequest, SubmitFlowVersionResponse,
};

use crate::command::{Command, Draft, Needs, Turn};
use crate::flow;
use crate::item::Kind;
use crate::plant::Plant;
use crate::rpc::saved;

impl Command for SubmitFlowVersionRequest {
    type Answer = SubmitFlowVersionResponse;

    const METHOD: &'static str = "SubmitFlowVersion";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        needs.item(Kind::FlowVersion, &self.flow_version_id);
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let version = flow::moved(plant.kept(&self.flow_version_id)?, State::Review)?;
        let version = FlowVersion { submitter_id: turn.actor_id.to_string(), ..version };
        Ok(vec![Draft::new(turn.now, What::FlowVersionSaved(version))])
    }

    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> SubmitFlowVersionResponse {
        SubmitFlowVersionResponse { version: saved(plant, events) }
    }
}
