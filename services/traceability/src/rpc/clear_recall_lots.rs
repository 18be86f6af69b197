//! ClearRecallLots: a closed recall's mark is taken off lots that are innocent or settled.

use std::collections::BTreeSet;

use tracegate_platform::ApiError;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::recall::State;
use tracegate_proto::traceability::v1::{
    ClearRecallLotsRequest, ClearRecallLotsResponse, PlantEvent, Recall,
};
use uuid::Uuid;

use crate::command::{Command, Draft, Needs, Turn};
use crate::four_eyes::four_eyes;
use crate::item::Kind;
use crate::lot::LotId;
use crate::plant::Plant;
use crate::recall_lots;
use crate::refusals::Refusals;

impl Command for ClearRecallLotsRequest {
    type Answer = ClearRecallLotsResponse;

    const METHOD: &'static str = "ClearRecallLots";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        needs.item(Kind::Recall, &self.recall_id);
        if self.all_lots {
            needs.marks.extend(Uuid::try_parse(&self.recall_id));
        }
        for id in &self.lot_ids {
            needs.marked_lots.insert(LotId::from_field("lot_ids", id)?);
        }
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let recall: Recall = plant.kept(&self.recall_id)?;
        let mut refusals = Refusals::default();
        if self.all_lots != self.lot_ids.is_empty() {
            refusals.field("lot_ids", "one_of", "name lots, or say all_lots");
        }
        refusals.check()?;
        if recall.state() != State::Closed {
            let message =
                format!("recall {} is OPEN: nothing leaves its scope until it is closed", recall.name);
            return Err(ApiError::state_forbids("OPEN", "CLOSED", message));
        }
        four_eyes([&recall.closer_id], turn, "who closed a recall does not clear its lots")?;

        let id = Uuid::try_parse(&recall.id).map_err(ApiError::internal)?;
        let mut marked = plant.marked_by(id);
        if !self.all_lots {
            let is_marked: BTreeSet<LotId> = marked.iter().map(|(lot, _)| lot.id).collect();
            let mut named = BTreeSet::new();
            let mut refusals = Refusals::default();
            for (place, id) in self.lot_ids.iter().enumerate() {
                let lot = LotId::from_field("lot_ids", id)?;
                named.insert(lot);
                if !is_marked.contains(&lot) {
                    let rule = format!("is not marked by recall {}", recall.name);
                    refusals.field(format!("lot_ids[{place}]"), "recall", rule);
                }
            }
            refusals.check()?;
            marked.retain(|(lot, _)| named.contains(&lot.id));
        }
        Ok(recall_lots::cleared(&recall, &self.reason, &marked, turn))
    }

    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> ClearRecallLotsResponse {
        let cleared = events.iter().filter(|event| matches!(event.what, Some(What::RecallLotsCleared(_))));
        let flags: Vec<_> = cleared.flat_map(|event| &event.flag_changes).collect();
        let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        ClearRecallLotsResponse {
            recall: plant.kept(&self.recall_id).ok(),
            n_lots: count(flags.len()),
            n_still_recalled: count(flags.iter().filter(|change| change.recalled).count()),
        }
    }
}
