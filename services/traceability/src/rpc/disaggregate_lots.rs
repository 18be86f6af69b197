//! DisaggregateLots: lots are taken down from a pallet.

use std::collections::BTreeSet;

use tracegate_platform::ApiError;
use tracegate_platform::db::to_word;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{
    DisaggregateLotsRequest, DisaggregateLotsResponse, LotsDisaggregated, PlantEvent,
};

use crate::command::{Command, Draft, Needs, Turn};
use crate::event;
use crate::lot::{State, Type};
use crate::plant::Plant;
use crate::refusals::Refusals;
use crate::rpc::lots;
use crate::taking::{self, Taking};

impl Command for DisaggregateLotsRequest {
    type Answer = DisaggregateLotsResponse;

    const METHOD: &'static str = "DisaggregateLots";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        needs.pallet("pallet_id", &self.pallet_id)
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let occurred_at = turn.occurred_at(&self.occur_time)?;
        let pallet = taking::find(plant, &self.pallet_id)
            .ok_or_else(|| ApiError::not_found("lot", &self.pallet_id))?;
        let mut refusals = Refusals::default();
        if pallet.lot_type != Type::Pal {
            refusals.field("pallet_id", "pallet", "is no pallet");
        }
        // Whatever is wrong with it or with what is on it, it may be unpacked: only one that has left may not.
        if pallet.state == State::Finished {
            let state = to_word(pallet.state.as_str_name(), "STATE_");
            refusals.because(
                ErrorReason::StateForbids,
                &pallet.code.code,
                format!("pallet {} has left the plant", pallet.code.code),
                [("state", state.to_owned()), ("allowed", String::new())],
            );
        }
        let wanted: BTreeSet<&str> = self.lot_ids.iter().map(String::as_str).collect();
        let all = taking::on_pallet(plant, pallet);
        let contents: Vec<Taking<'_>> = match wanted.is_empty() {
            true => all,
            false => all
                .into_iter()
                .filter(|content| wanted.contains(content.lot.id.to_string().as_str()))
                .collect(),
        };
        for id in wanted {
            if !contents.iter().any(|content| content.lot.id.to_string() == id) {
                refusals.because(
                    ErrorReason::NotFound,
                    id,
                    format!("lot {id} is not on pallet {}", pallet.code.code),
                    [("resource", "lot".to_owned()), ("id", id.to_owned())],
                );
            }
        }
        refusals.check()?;
        if contents.is_empty() {
            return Ok(Vec::new());
        }

        let disaggregated = LotsDisaggregated {
            pallet_id: pallet.id.to_string(),
            pallet_number: pallet.number.unsigned_abs(),
            contents: contents.iter().map(Taking::taken).collect(),
        };
        Ok(vec![Draft::new(occurred_at, What::LotsDisaggregated(disaggregated))])
    }

    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> DisaggregateLotsResponse {
        let taken = events.iter().flat_map(event::taken);
        DisaggregateLotsResponse {
            event: events.first().cloned(),
            pallet: lots(plant, [self.pallet_id.as_str()]).pop(),
            lots: lots(plant, taken.map(|taken| taken.lot_id.as_str())),
        }
    }
}
