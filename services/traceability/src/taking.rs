//! Taking of lots: which may be taken of, and how much is there.

use std::collections::BTreeMap;

use time::OffsetDateTime;
use tracegate_platform::db::to_word;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::plant_event::StateChange;
use tracegate_proto::traceability::v1::{LotQuantity, Taken};

use crate::lot::{Disposition, Lot, LotId, State};
use crate::plant::{Plant, state_change};
use crate::quantity;
use crate::refusals::Refusals;

/// A part of a lot that a command takes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Taking<'a> {
    pub lot: &'a Lot,
    pub mg: i64,
    pub pallet: Option<&'a Lot>,
}

impl Taking<'_> {
    pub(crate) fn taken(&self) -> Taken {
        Taken {
            lot_id: self.lot.id.to_string(),
            lot_number: self.lot.number.unsigned_abs(),
            quantity_mg: self.mg,
            pallet_id: self.pallet.map(|pallet| pallet.id.to_string()).unwrap_or_default(),
            pallet_number: self.pallet.map_or(0, |pallet| pallet.number.unsigned_abs()),
        }
    }
}

/// Loose parts of lots, as `field` of a command names them: each must be RELEASED, not recalled, not expired, and have so much that is not on
/// a pallet. What speaks against any of them goes to `refusals`.
pub(crate) fn loose<'a>(
    plant: &'a Plant,
    field: &str,
    parts: &[LotQuantity],
    at: OffsetDateTime,
    refusals: &mut Refusals,
) -> Vec<Taking<'a>> {
    let mut takings: Vec<Taking<'a>> = Vec::with_capacity(parts.len());
    for (place, part) in parts.iter().enumerate() {
        let lot_field = || format!("{field}[{place}].lot_id");
        let Some(lot) = find(plant, &part.lot_id) else {
            refusals.because(
                ErrorReason::NotFound,
                &part.lot_id,
                format!("lot {} does not exist", part.lot_id),
                [("resource", "lot".to_owned()), ("id", part.lot_id.clone())],
            );
            continue;
        };
        if takings.iter().any(|taking| taking.lot.id == lot.id) {
            refusals.field(lot_field(), "repeated.unique", "is named twice");
            continue;
        }
        check_usable(lot, at, refusals);
        let mg = match &part.quantity {
            None => lot.loose_mg(),
            Some(quantity) => match quantity::to_mg(quantity, lot.piece_mass_mg) {
                Ok(mg) => mg,
                Err(mismatch) => {
                    refusals.field(format!("{field}[{place}].quantity"), "unit", mismatch.to_string());
                    continue;
                }
            },
        };
        check_enough(lot, mg, refusals);
        takings.push(Taking { lot, mg, pallet: None });
    }
    takings
}

pub(crate) fn find<'a>(plant: &'a Plant, id: &str) -> Option<&'a Lot> {
    LotId::from_field("lot_id", id).ok().and_then(|id| plant.lot(id))
}

/// Lots that a field names: each must be there.
pub(crate) fn named<'a>(
    plant: &'a Plant,
    field: &str,
    ids: &[String],
    refusals: &mut Refusals,
) -> Vec<&'a Lot> {
    let mut found = Vec::with_capacity(ids.len());
    for (place, id) in ids.iter().enumerate() {
        match find(plant, id).filter(|lot| !lot.voided) {
            Some(lot) => found.push(lot),
            None => refusals.because(
                ErrorReason::NotFound,
                id,
                format!("{field}[{place}]: lot {id} does not exist"),
                [("resource", "lot".to_owned()), ("id", id.clone())],
            ),
        }
    }
    found
}

/// RELEASED, not recalled, not expired, and without a deviation that waits for its disposition.
pub(crate) fn check_usable(lot: &Lot, at: OffsetDateTime, refusals: &mut Refusals) {
    let code = &lot.code.code;
    let about = || ("lot_code", code.clone());
    if lot.state != State::Released {
        let state = to_word(lot.state.as_str_name(), "STATE_");
        refusals.because(
            ErrorReason::LotNotReleased,
            code,
            format!("lot {code} is {state}, and only a RELEASED lot may be taken of"),
            [about(), ("state", state.to_owned())],
        );
    }
    if lot.n_open_deviations > 0 {
        refusals.because(
            ErrorReason::DeviationOpen,
            code,
            format!("lot {code} has a deviation without a disposition"),
            [about()],
        );
    }
    if lot.recalled {
        refusals.because(ErrorReason::LotRecalled, code, format!("lot {code} is recalled"), [about()]);
    }
    if lot.is_expired(at) {
        refusals.because(ErrorReason::LotExpired, code, format!("lot {code} has expired"), [about()]);
    }
}

/// What was set aside to be reworked goes into rework, and nowhere else.
pub(crate) fn refuse_to_be_reworked(takings: &[Taking<'_>], refusals: &mut Refusals) {
    for taking in takings.iter().filter(|taking| taking.lot.disposition == Disposition::Rework) {
        let code = &taking.lot.code.code;
        refusals.because(
            ErrorReason::LotsDiffer,
            code,
            format!("lot {code} is to be reworked, and may be used for nothing else"),
            [("lot_code", code.clone())],
        );
    }
}

fn check_enough(lot: &Lot, mg: i64, refusals: &mut Refusals) {
    let code = &lot.code.code;
    let (have_mg, on_hand_mg) = (lot.loose_mg(), lot.on_hand_mg);
    if lot.state != State::Released || (1..=have_mg).contains(&mg) {
        return;
    }
    let about = [("lot_code", code.clone()), ("have_mg", have_mg.to_string()), ("want_mg", mg.to_string())];
    match mg {
        // It would do, were it not on a pallet; or all that is loose was asked for, and nothing is.
        ..=0 if on_hand_mg > 0 => refusals.because(
            ErrorReason::LotAggregated,
            code,
            format!("all that is left of lot {code} is on pallets"),
            about,
        ),
        1.. if mg <= on_hand_mg => refusals.because(
            ErrorReason::LotAggregated,
            code,
            format!("lot {code} has {have_mg} mg that are not on a pallet, not {mg}"),
            about,
        ),
        _ => refusals.because(
            ErrorReason::QuantityInsufficient,
            code,
            format!("lot {code} has {have_mg} mg, not {mg}"),
            about,
        ),
    }
}

/// Lots of which nothing is left go from RELEASED to CONSUMED, and on to FINISHED where they left the plant.
pub(crate) fn used_up(takings: &[Taking<'_>], is_shipped: bool) -> Vec<StateChange> {
    let mut takings_of: BTreeMap<LotId, (&Lot, i64)> = BTreeMap::new();
    for taking in takings {
        takings_of.entry(taking.lot.id).or_insert((taking.lot, 0)).1 += taking.mg;
    }
    let mut changes = Vec::new();
    for (lot, mg) in takings_of.into_values() {
        if lot.state == State::Released && lot.on_hand_mg == mg {
            changes.push(state_change(lot, State::Released, State::Consumed, "used up"));
            if is_shipped {
                changes.push(state_change(lot, State::Consumed, State::Finished, "shipped"));
            }
        }
    }
    changes
}

/// All that is on a pallet.
pub(crate) fn on_pallet<'a>(plant: &'a Plant, pallet: &'a Lot) -> Vec<Taking<'a>> {
    let contents = plant.contents(pallet.id);
    contents.filter_map(|(lot, mg)| Some(Taking { lot: plant.lot(lot)?, mg, pallet: Some(pallet) })).collect()
}
