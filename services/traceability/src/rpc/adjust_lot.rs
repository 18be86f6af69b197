//! AdjustLot: a count, a sample or waste corrects the ledger.

use tracegate_platform::ApiError;
use tracegate_platform::db::to_word;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::adjust_lot_request::Change;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::{
    AdjustLotRequest, AdjustLotResponse, AdjustReason, LotAdjusted, PlantEvent,
};

use crate::command::{Command, Draft, Needs, Turn};
use crate::lot::{Lot, State, Type};
use crate::plant::Plant;
use crate::quantity::{self, MASS_MAX_MG};
use crate::refusals::Refusals;
use crate::rpc::lots;
use crate::taking::{self, Taking};

impl Command for AdjustLotRequest {
    type Answer = AdjustLotResponse;

    const METHOD: &'static str = "AdjustLot";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        needs.lot("lot_id", &self.lot_id)
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let occurred_at = turn.occurred_at(&self.occur_time)?;
        let lot =
            taking::find(plant, &self.lot_id).ok_or_else(|| ApiError::not_found("lot", &self.lot_id))?;
        let mut refusals = Refusals::default();
        check_state(lot, self.reason(), &mut refusals);
        let change_mg = change_mg(self, lot, &mut refusals);
        refusals.check()?;
        if change_mg == 0 {
            return Ok(Vec::new());
        }

        let adjusted = LotAdjusted {
            lot_id: self.lot_id.clone(),
            lot_number: lot.number.unsigned_abs(),
            change_mg,
            reason: self.reason,
            note: self.note.clone(),
        };
        let changes = taking::used_up(&[Taking { lot, mg: -change_mg, pallet: None }], false);
        Ok(vec![Draft::new(occurred_at, What::LotAdjusted(adjusted)).with(changes)])
    }

    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> AdjustLotResponse {
        AdjustLotResponse { event: events.first().cloned(), lot: lots(plant, [self.lot_id.as_str()]).pop() }
    }
}

/// Of what is used up or closed there is nothing to adjust, and what was rejected only becomes less.
fn check_state(lot: &Lot, reason: AdjustReason, refusals: &mut Refusals) {
    let is_waste = matches!(reason, AdjustReason::Scrap | AdjustReason::Destroy | AdjustReason::Sample);
    let forbidden = match lot.state {
        State::Consumed | State::Finished => true,
        State::Rejected => !is_waste,
        _ => matches!(lot.lot_type, Type::Pal | Type::Ship) && lot.quantity_mg == 0,
    };
    if forbidden {
        let state = to_word(lot.state.as_str_name(), "STATE_");
        refusals.because(
            ErrorReason::StateForbids,
            &lot.code.code,
            format!("lot {} is {state} and cannot be adjusted so", lot.code.code),
            [("state", state.to_owned()), ("allowed", "CREATED,QUARANTINE,HOLD,RELEASED".to_owned())],
        );
    }
}

/// Below 0 where something is lost.
fn change_mg(req: &AdjustLotRequest, lot: &Lot, refusals: &mut Refusals) -> i64 {
    let may_grow = matches!(req.reason(), AdjustReason::Count | AdjustReason::Moisture);
    let (field, change) = match &req.change {
        Some(Change::Taken(quantity)) => {
            ("taken", quantity::to_mg(quantity, lot.piece_mass_mg).map(|mg| -mg))
        }
        Some(Change::Found(quantity)) => ("found", quantity::to_mg(quantity, lot.piece_mass_mg)),
        Some(Change::CountedMg(counted_mg)) => {
            if req.reason() != AdjustReason::Count {
                refusals.field("counted_mg", "reason", "is only for a count");
            }
            let counted = match counted_mg {
                0 => Ok(0),
                mg => quantity::to_mg(&quantity::of_mg(*mg), lot.piece_mass_mg),
            };
            ("counted_mg", counted.map(|mg| mg - lot.on_hand_mg))
        }
        None => ("change", Err(quantity::Mismatch::Missing)),
    };
    let change_mg = change.unwrap_or_else(|mismatch| {
        refusals.field(field, "unit", mismatch.to_string());
        0
    });
    if change_mg > 0 && !may_grow {
        refusals.field(field, "reason", "only a count or moisture finds more");
    }
    if lot.on_hand_mg + change_mg > MASS_MAX_MG {
        refusals.field(field, "mass_max", "makes the lot more than 1,000 tonnes");
    }
    if -change_mg > lot.loose_mg() {
        let (code, have_mg) = (&lot.code.code, lot.loose_mg());
        refusals.because(
            ErrorReason::QuantityInsufficient,
            code,
            format!("lot {code} has {have_mg} mg that are not on a pallet, not {}", -change_mg),
            [
                ("lot_code", code.clone()),
                ("have_mg", have_mg.to_string()),
                ("want_mg", (-change_mg).to_string()),
            ],
        );
    }
    change_mg
}
