//! SaveFlowDraft: a draft says something else from now on.

use tracegate_platform::ApiError;
use tracegate_platform::db::to_word;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::flow_version::State;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{
    FlowVersion, PlantEvent, SaveFlowDraftRequest, SaveFlowDraftResponse,
};

use crate::command::{Command, Draft, Needs, Turn};
use crate::flow;
use crate::item::Kind;
use crate::plant::Plant;
use crate::refusals::Refusals;
use crate::rpc::saved;

impl Command for SaveFlowDraftRequest {
    type Answer = SaveFlowDraftResponse;

    const METHOD: &'static str = "SaveFlowDraft";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        needs.item(Kind::FlowVersion, &self.flow_version_id);
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let version: FlowVersion = plant.kept(&self.flow_version_id)?;
        if version.state() != State::Draft {
            // A review is of what was submitted; and what is published, runs follow.
            let state = to_word(version.state().as_str_name(), "STATE_");
            let message = format!("version {} is {state}, and only a DRAFT may be changed", version.number);
            return Err(ApiError::state_forbids(state, "DRAFT", message));
        }
        if self.position != 0 && self.position != version.position {
            let message = format!("version {} was changed meanwhile; read it again", version.number);
            return Err(
                ApiError::new(ErrorReason::RevisionMismatch, message).with("revision", version.position)
            );
        }
        let definition = self.definition.clone().unwrap_or_default();
        let mut refusals = Refusals::default();
        flow::check(&definition, &mut refusals);
        refusals.check()?;
        let mut author_ids = version.author_ids.clone();
        let author = turn.actor_id.to_string();
        if !author_ids.contains(&author) {
            author_ids.push(author);
        }
        let version = FlowVersion {
            author_ids,
            definition_hash: flow::hash(&definition),
            definition: Some(definition),
            change_note: self.change_note.clone(),
            ..version
        };
        Ok(vec![Draft::new(turn.now, What::FlowVersionSaved(version))])
    }

    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> SaveFlowDraftResponse {
        SaveFlowDraftResponse { version: saved(plant, events) }
    }
}
