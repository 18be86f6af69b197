//! DeprecateFlowVersion: no new runs follow a version.

use tracegate_platform::ApiError;
use tracegate_proto::traceability::v1::flow_version::State;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{
    DeprecateFlowVersionRequest, DeprecateFlowVersionResponse, Flow, FlowVersion, PlantEvent,
};

use crate::command::{Command, Draft, Needs, Turn};
use crate::flow;
use crate::item::Kind;
use crate::plant::Plant;
use crate::rpc::saved;

impl Command for DeprecateFlowVersionRequest {
    type Answer = DeprecateFlowVersionResponse;

    const METHOD: &'static str = "DeprecateFlowVersion";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        needs.item(Kind::FlowVersion, &self.flow_version_id);
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let version = flow::moved(plant.kept(&self.flow_version_id)?, State::Deprecated)?;
        let flow: Flow = plant.kept(&version.flow_id)?;
        let was_published = flow.published_version_id == version.id;
        let version = FlowVersion { deprecation_reason: self.reason.clone(), ..version };
        let mut drafts = vec![Draft::new(turn.now, What::FlowVersionSaved(version))];
        if was_published {
            let flow = Flow { published_version_id: String::new(), published_number: 0, ..flow };
            drafts.push(Draft::new(turn.now, What::FlowSaved(flow)));
        }
        Ok(drafts)
    }

    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> DeprecateFlowVersionResponse {
        DeprecateFlowVersionResponse { version: saved(plant, events) }
    }
}
