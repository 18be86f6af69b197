//! PublishFlowVersion: new runs follow a version that a second person has reviewed.

use tracegate_platform::ApiError;
use tracegate_platform::clock::timestamp;
use tracegate_proto::traceability::v1::flow_version::State;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{
    Flow, FlowVersion, PlantEvent, PublishFlowVersionRequest, PublishFlowVersionResponse,
};

use crate::command::{Command, Draft, Needs, Turn};
use crate::flow;
use crate::four_eyes::four_eyes;
use crate::item::Kind;
use crate::plant::Plant;
use crate::rpc::saved;

impl Command for PublishFlowVersionRequest {
    type Answer = PublishFlowVersionResponse;

    const METHOD: &'static str = "PublishFlowVersion";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        needs.item(Kind::FlowVersion, &self.flow_version_id);
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let version = flow::moved(plant.kept(&self.flow_version_id)?, State::Published)?;
        let hands = version.author_ids.iter().chain([&version.submitter_id]);
        four_eyes(hands, turn, "who wrote or submitted a version does not publish it")?;
        let flow: Flow = plant.kept(&version.flow_id)?;
        let mut drafts = Vec::with_capacity(3);
        if !flow.published_version_id.is_empty() {
            let before = flow::moved(plant.kept(&flow.published_version_id)?, State::Deprecated)?;
            drafts.push(Draft::new(turn.now, What::FlowVersionSaved(before)));
        }
        let version = FlowVersion {
            publisher_id: turn.actor_id.to_string(),
            review_note: self.review_note.clone(),
            publish_time: Some(timestamp(turn.now)),
            ..version
        };
        let flow =
            Flow { published_version_id: version.id.clone(), published_number: version.number, ..flow };
        drafts.push(Draft::new(turn.now, What::FlowVersionSaved(version)));
        drafts.push(Draft::new(turn.now, What::FlowSaved(flow)));
        Ok(drafts)
    }

    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> PublishFlowVersionResponse {
        let version = plant.kept(&self.flow_version_id).ok();
        PublishFlowVersionResponse { version, flow: saved(plant, events) }
    }
}
