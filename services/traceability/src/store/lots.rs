use tracegate_platform::api_error::OnConstraint;
use tracegate_platform::db::{from_word, to_word};
use tracegate_platform::{ApiError, OrgTx};
use tracegate_proto::errors::v1::ErrorReason;

use crate::lot::{Lot, LotId, State, Type};

pub(crate) async fn insert(tx: &mut OrgTx, lot: &Lot) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!(
        "INSERT INTO lots (org_id, lot_id, lot_code, lot_type, state, quantity_mg, temperature_mc, registrar_id, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        org,
        lot.id.0,
        lot.lot_code,
        to_word(lot.lot_type.as_str_name(), "TYPE_"),
        to_word(lot.state.as_str_name(), "STATE_"),
        lot.quantity_mg,
        lot.temperature_mc,
        lot.registrar_id,
        lot.created_at
    )
    .execute(tx.conn())
    .await
    .on_constraint("lots_code_key", || {
        ApiError::new(ErrorReason::NameTaken, format!("lot_code: {} exists already", lot.lot_code)).with("field", "lot_code")
    })?;
    Ok(())
}

pub(crate) async fn find(tx: &mut OrgTx, id: LotId) -> Result<Option<Lot>, ApiError> {
    let org = tx.org().0;
    let row = sqlx::query!(
        "SELECT lot_code, lot_type, state, quantity_mg, temperature_mc, registrar_id, created_at
         FROM lots WHERE org_id = $1 AND lot_id = $2",
        org,
        id.0
    )
    .fetch_optional(tx.conn())
    .await?;
    row.map(|row| {
        Ok(Lot {
            id,
            lot_type: from_word("lots", id, "TYPE_", &row.lot_type, Type::from_str_name)?,
            state: from_word("lots", id, "STATE_", &row.state, State::from_str_name)?,
            lot_code: row.lot_code,
            quantity_mg: row.quantity_mg,
            temperature_mc: row.temperature_mc,
            registrar_id: row.registrar_id,
            created_at: row.created_at,
        })
    })
    .transpose()
}
