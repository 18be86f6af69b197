//! VoidEvent: an event that should not have been recorded is taken back, as long as nothing builds upon it.

use std::collections::BTreeSet;

use tracegate_platform::ApiError;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::plant_event::{StateChange, What};
use tracegate_proto::traceability::v1::{
    self as contract, EventVoided, PlantEvent, VoidEventRequest, VoidEventResponse,
};

use crate::command::{Command, Draft, Needs, Turn};
use crate::event;
use crate::lot::{Lot, LotId, State};
use crate::plant::{Plant, state_change};
use crate::refusals::Refusals;
use crate::rpc::lots;
use crate::taking;

const REASON: &str = "its event was taken back";

impl Command for VoidEventRequest {
    type Answer = VoidEventResponse;

    const METHOD: &'static str = "VoidEvent";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        needs.events.insert(self.position);
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let (voided, is_voided) =
            plant.event(self.position).ok_or_else(|| ApiError::not_found("event", self.position))?;
        let state = if is_voided { "VOIDED" } else { event::kind(voided) };
        let kinds = "lots_received,lots_transformed,lots_shipped,lot_adjusted";
        let forbidden = |message: &str| {
            Err(ApiError::state_forbids(state, kinds, format!("event {} {message}", self.position)))
        };
        if is_voided {
            return forbidden("was taken back already");
        }
        let made: &[contract::Lot] = match &voided.what {
            Some(What::LotsReceived(received)) => &received.lots,
            Some(What::LotsTransformed(transformed)) => &transformed.outputs,
            Some(What::LotsShipped(shipped)) => shipped.shipment.as_slice(),
            Some(What::LotAdjusted(_)) => &[],
            Some(What::LotsAggregated(_)) => {
                return forbidden("is undone by taking the lots down from the pallet");
            }
            _ => return forbidden("is of a kind that cannot be taken back"),
        };
        let made: Vec<&Lot> = made.iter().filter_map(|lot| taking::find(plant, &lot.id)).collect();
        check_unused(plant, voided, &made)?;

        let changes = state_changes(plant, voided, &made)?;
        let event = EventVoided {
            voided_position: self.position,
            reason: self.reason.clone(),
            voided: Some(Box::new(voided.clone())),
        };
        Ok(vec![Draft::new(turn.now, What::EventVoided(Box::new(event))).with(changes)])
    }

    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> VoidEventResponse {
        let voided = plant.event(self.position).and_then(|(voided, _)| event::lots(voided).ok());
        let ids: Vec<String> =
            voided.into_iter().flat_map(|named| named.lots).map(|lot| lot.to_string()).collect();
        VoidEventResponse {
            event: events.first().cloned(),
            lots: lots(plant, ids.iter().map(String::as_str)),
        }
    }
}

/// Nothing was taken of what the event made or found.
fn check_unused(plant: &Plant, voided: &PlantEvent, made: &[&Lot]) -> Result<(), ApiError> {
    let mut refusals = Refusals::default();
    let mut built_upon = |lot: &Lot| {
        let code = &lot.code.code;
        let message = format!("later events use lot {code}, which event {} made or found", voided.position);
        refusals.because(ErrorReason::EventBuiltUpon, code, message, [("lot_code", code.clone())]);
    };
    for lot in made.iter().filter(|lot| lot.n_uses > 0 || lot.packed_mg > 0) {
        built_upon(lot);
    }
    if let Some(What::LotAdjusted(adjusted)) = &voided.what
        && let Some(lot) = taking::find(plant, &adjusted.lot_id)
        && lot.loose_mg() < adjusted.change_mg
    {
        built_upon(lot);
    }
    refusals.check()
}

/// What gets something back is RELEASED again where it was used up, and so is a pallet that stands there again: the one step that the life cycle
/// itself does not know. What gets nothing more is used up. What the event made is rejected.
fn state_changes(plant: &Plant, voided: &PlantEvent, made: &[&Lot]) -> Result<Vec<StateChange>, ApiError> {
    let found_mg = match &voided.what {
        Some(What::LotAdjusted(adjusted)) => adjusted.change_mg.max(0),
        _ => 0,
    };
    let named = event::lots(voided)?;
    let named: BTreeSet<LotId> = named.lots.into_iter().chain(named.pallets).collect();
    let mut changes = Vec::new();
    for lot in named
        .into_iter()
        .filter_map(|id| plant.lot(id))
        .filter(|lot| made.iter().all(|made| made.id != lot.id))
    {
        match lot.state {
            State::Consumed | State::Finished => {
                changes.push(state_change(lot, lot.state, State::Released, REASON))
            }
            State::Released if found_mg > 0 && found_mg == lot.on_hand_mg => {
                changes.push(state_change(lot, State::Released, State::Consumed, "used up"));
            }
            _ => {}
        }
    }
    for lot in made {
        let mut state = lot.state;
        if state == State::Created {
            changes.push(state_change(lot, state, State::Quarantine, REASON));
            state = State::Quarantine;
        }
        if !matches!(state, State::Rejected | State::Finished) {
            changes.push(state_change(lot, state, State::Rejected, REASON));
        }
    }
    Ok(changes)
}
