use time::OffsetDateTime;
use tracegate_platform::{ApiError, OrgTx};

pub(crate) async fn set(tx: &mut OrgTx, retention_days: i32, time_zone: &str) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!(
        "UPDATE gate_heads SET retention_days = $2, time_zone = $3 WHERE org_id = $1",
        org,
        retention_days,
        time_zone
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// `None` ends it.
pub(crate) async fn set_legal_hold(
    tx: &mut OrgTx,
    hold: Option<(&str, OffsetDateTime)>,
) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!(
        "UPDATE gate_heads SET legal_hold_reason = $2, legal_hold_at = $3 WHERE org_id = $1",
        org,
        hold.map(|(reason, _)| reason),
        hold.map(|(_, at)| at)
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Time of the oldest decision kept.
pub(crate) async fn oldest(tx: &mut OrgTx) -> Result<Option<OffsetDateTime>, ApiError> {
    let org = tx.org().0;
    Ok(sqlx::query_scalar!(
        "SELECT created_at FROM decisions WHERE org_id = $1 ORDER BY sequence LIMIT 1",
        org
    )
    .fetch_optional(tx.conn())
    .await?)
}
