//! A lot: a quantity of material with one identity and one history. Masses are whole milligrams, so they add up exactly.

use time::OffsetDateTime;
use tracegate_platform::clock::timestamp;
use tracegate_platform::typed_ids;
use tracegate_proto::traceability::v1 as contract;
use uuid::Uuid;

pub(crate) use contract::lot::{State, Type};

typed_ids!(LotId);

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Lot {
    pub id: LotId,
    /// Unique in the organization, compared as written.
    pub lot_code: String,
    pub lot_type: Type,
    pub state: State,
    pub quantity_mg: i64,
    /// Thousandths of a degree Celsius.
    pub temperature_mc: Option<i32>,
    pub registrar_id: Uuid,
    pub created_at: OffsetDateTime,
}

impl Lot {
    /// A new lot, in CREATED. The contract has already bounded every field.
    pub(crate) fn register(
        lot_code: String,
        lot_type: Type,
        quantity_mg: i64,
        temperature_mc: Option<i32>,
        registrar_id: Uuid,
        created_at: OffsetDateTime,
    ) -> Self {
        let id = LotId::generate();
        Self {
            id,
            lot_code,
            lot_type,
            state: State::Created,
            quantity_mg,
            temperature_mc,
            registrar_id,
            created_at,
        }
    }
}

impl From<Lot> for contract::Lot {
    fn from(lot: Lot) -> Self {
        Self {
            id: lot.id.to_string(),
            lot_code: lot.lot_code,
            r#type: lot.lot_type.into(),
            state: lot.state.into(),
            quantity_mg: lot.quantity_mg,
            temperature_mc: lot.temperature_mc,
            create_time: Some(timestamp(lot.created_at)),
            registrar_id: lot.registrar_id.to_string(),
        }
    }
}
