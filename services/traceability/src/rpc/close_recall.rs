//! CloseRecall: a recall is done with, once every customer has answered.

use tracegate_platform::ApiError;
use tracegate_platform::clock::{from_timestamp, timestamp};
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::recall::State;
use tracegate_proto::traceability::v1::{
    CloseRecallRequest, CloseRecallResponse, PlantEvent, Recall, RecallNotice,
};
use uuid::Uuid;

use crate::command::{Command, Draft, Needs, Turn};
use crate::item::{Kept, Kind};
use crate::plant::Plant;
use crate::recall_notice::PENDING;

impl Command for CloseRecallRequest {
    type Answer = CloseRecallResponse;

    const METHOD: &'static str = "CloseRecall";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        needs.item(Kind::Recall, &self.recall_id);
        needs.about.extend(Uuid::try_parse(&self.recall_id).map(|id| (Kind::RecallNotice, id, PENDING)));
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let recall: Recall = plant.kept(&self.recall_id)?;
        if recall.state() != State::Open {
            return Err(ApiError::state_forbids("CLOSED", "", format!("recall {} is CLOSED", recall.name)));
        }
        let id = Uuid::try_parse(&recall.id).map_err(ApiError::internal)?;
        let notices = plant.about::<RecallNotice>(id)?;
        if let Some(pending) = notices.iter().find(|notice| PENDING.contains(&notice.state_word())) {
            let n_pending = notices.iter().filter(|notice| PENDING.contains(&notice.state_word())).count();
            let (customer, state) = (&pending.customer_name, pending.state_word());
            let message = format!("{n_pending} notices are under way: that to {customer} is {state}");
            return Err(ApiError::state_forbids(state, "CLOSED,DECLINED", message));
        }
        let opened_at = recall.open_time.as_ref().and_then(from_timestamp);
        let took = opened_at.map(|opened_at| turn.now - opened_at);
        let recall = Recall {
            state: State::Closed.into(),
            closer_id: turn.actor_id.to_string(),
            close_time: Some(timestamp(turn.now)),
            close_note: self.note.clone(),
            target_met: took.is_some_and(|took| took.whole_seconds() <= recall.target_seconds),
            ..recall
        };
        Ok(vec![Draft::new(turn.now, What::RecallChanged(recall))])
    }

    fn answer(&self, plant: &Plant, _: &[PlantEvent]) -> CloseRecallResponse {
        CloseRecallResponse { recall: plant.kept(&self.recall_id).ok() }
    }
}
