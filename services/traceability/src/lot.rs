//! A lot: a quantity of material with one identity and one history. Masses are whole milligrams, so they add up exactly; a lot that is
//! counted holds whole pieces of one mass.

use prost::bytes::Bytes;
use time::OffsetDateTime;
use tracegate_platform::clock::{from_timestamp, stored, timestamp};
use tracegate_platform::{ApiError, typed_ids};
use tracegate_proto::traceability::v1 as contract;
use uuid::Uuid;

pub(crate) use contract::lot::{State, Type};
pub(crate) use contract::{Disposition, GateResult};

typed_ids!(LotId);

/// Dense in its organization, from 1 in order of creation.
pub(crate) type LotNumber = i32;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Lot {
    pub id: LotId,
    pub number: LotNumber,
    /// Unique with its source among the organization's lots that are not void; compared as written.
    pub code: LotCode,
    pub lot_type: Type,
    pub state: State,
    /// As registered.
    pub quantity_mg: i64,
    pub on_hand_mg: i64,
    /// Of `on_hand_mg`; of a pallet what is on it.
    pub packed_mg: i64,
    /// 0 of a lot that is weighed.
    pub piece_mass_mg: i64,
    /// Thousandths of a degree Celsius.
    pub temperature_mc: Option<i32>,
    pub product_id: Option<Uuid>,
    pub location_id: Option<Uuid>,
    pub expires_at: Option<OffsetDateTime>,
    pub supplier_id: Option<Uuid>,
    pub supplier_lot_code: String,
    pub recalled: bool,
    /// That have no disposition yet.
    pub n_open_deviations: i32,
    /// Of its last deviation.
    pub disposition: Disposition,
    /// The latest decision at each gate.
    pub gates: Vec<GateResult>,
    pub run_id: Option<Uuid>,
    pub step_index: Option<i32>,
    /// Its making was taken back: it never was.
    pub voided: bool,
    /// Events that took of it, found more of it or lost some, and were not taken back.
    pub n_uses: i32,
    pub registrar_id: Uuid,
    pub occurred_at: OffsetDateTime,
    pub created_at: OffsetDateTime,
    /// Of the event that changed it last.
    pub position: i64,
    pub history: Head,
}

/// What a lot is called, and by whom.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct LotCode {
    /// Empty is the organization itself.
    pub source: String,
    pub code: String,
}

/// Where a lot's history ends.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Head {
    pub n_changes: i32,
    /// Empty before the first.
    pub hash: Bytes,
}

/// The states one step on, and the only way a state changes.
pub(crate) fn next_states(state: State) -> &'static [State] {
    match state {
        State::Unspecified | State::Rejected | State::Finished => &[],
        State::Created => &[State::Quarantine, State::Hold],
        State::Quarantine => &[State::Released, State::Rejected, State::Hold],
        State::Released => &[State::Consumed, State::Hold, State::Rejected],
        State::Hold => &[State::Released, State::Rejected],
        State::Consumed => &[State::Finished],
    }
}

impl Lot {
    /// Not on a pallet.
    pub(crate) fn loose_mg(&self) -> i64 {
        self.on_hand_mg - self.packed_mg
    }

    pub(crate) fn is_expired(&self, at: OffsetDateTime) -> bool {
        self.expires_at.is_some_and(|expires_at| expires_at <= at)
    }

    /// From the contract's form, as a log line carries it.
    pub(crate) fn from_contract(lot: &contract::Lot, event: i64) -> Result<Self, ApiError> {
        let broken = |what: &str| {
            ApiError::internal(format!("inconsistent: event {event} has a lot with a broken {what}"))
        };
        let optional = |what: &str, id: &str| match id {
            "" => Ok(None),
            id => Uuid::try_parse(id).map(Some).map_err(|_| broken(what)),
        };
        let time = |what: &str, at: &Option<prost_types::Timestamp>| match at {
            None => Ok(None),
            Some(at) => from_timestamp(at).map(stored).map(Some).ok_or_else(|| broken(what)),
        };
        Ok(Self {
            id: LotId(Uuid::try_parse(&lot.id).map_err(|_| broken("id"))?),
            number: i32::try_from(lot.number).map_err(|_| broken("number"))?,
            code: LotCode { source: lot.code_source.clone(), code: lot.lot_code.clone() },
            lot_type: lot.r#type(),
            state: lot.state(),
            quantity_mg: lot.quantity_mg,
            on_hand_mg: lot.on_hand_mg,
            packed_mg: lot.packed_mg,
            piece_mass_mg: lot.piece_mass_mg,
            temperature_mc: lot.temperature_mc,
            product_id: optional("product_id", &lot.product_id)?,
            location_id: optional("location_id", &lot.location_id)?,
            expires_at: time("expire_time", &lot.expire_time)?,
            supplier_id: optional("supplier_id", &lot.supplier_id)?,
            supplier_lot_code: lot.supplier_lot_code.clone(),
            recalled: lot.recalled,
            n_open_deviations: lot.n_open_deviations,
            disposition: lot.disposition(),
            gates: lot.gates.clone(),
            run_id: optional("run_id", &lot.run_id)?,
            step_index: lot.step_index,
            voided: false,
            n_uses: 0,
            registrar_id: Uuid::try_parse(&lot.registrar_id).map_err(|_| broken("registrar_id"))?,
            occurred_at: time("occur_time", &lot.occur_time)?.ok_or_else(|| broken("occur_time"))?,
            created_at: time("create_time", &lot.create_time)?.ok_or_else(|| broken("create_time"))?,
            position: lot.position,
            history: Head::default(),
        })
    }
}

impl From<&Lot> for contract::Lot {
    fn from(lot: &Lot) -> Self {
        let id = |id: Option<Uuid>| id.map(|id| id.to_string()).unwrap_or_default();
        Self {
            id: lot.id.to_string(),
            lot_code: lot.code.code.clone(),
            r#type: lot.lot_type.into(),
            state: lot.state.into(),
            quantity_mg: lot.quantity_mg,
            temperature_mc: lot.temperature_mc,
            create_time: Some(timestamp(lot.created_at)),
            registrar_id: lot.registrar_id.to_string(),
            number: lot.number.unsigned_abs(),
            on_hand_mg: lot.on_hand_mg,
            packed_mg: lot.packed_mg,
            piece_mass_mg: lot.piece_mass_mg,
            product_id: id(lot.product_id),
            location_id: id(lot.location_id),
            code_source: lot.code.source.clone(),
            expire_time: lot.expires_at.map(timestamp),
            recalled: lot.recalled,
            n_open_deviations: lot.n_open_deviations,
            disposition: lot.disposition.into(),
            gates: lot.gates.clone(),
            run_id: id(lot.run_id),
            step_index: lot.step_index,
            supplier_id: id(lot.supplier_id),
            supplier_lot_code: lot.supplier_lot_code.clone(),
            position: lot.position,
            occur_time: Some(timestamp(lot.occurred_at)),
            n_state_changes: lot.history.n_changes,
            voided: lot.voided,
        }
    }
}
