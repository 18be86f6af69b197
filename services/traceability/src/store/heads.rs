//! Where an organization's log ends.

use time::OffsetDateTime;
use tracegate_platform::{ApiError, OrgTx};

use crate::plant::Head;

/// Locks the log until the transaction ends: nobody else writes to it meanwhile.
pub(crate) async fn lock(tx: &mut OrgTx) -> Result<Head, ApiError> {
    let org = tx.org().0;
    let row = sqlx::query!(
        "INSERT INTO plant_heads (org_id, position, n_lots, recorded_at, hash) VALUES ($1, 0, 0, $2, '')
         ON CONFLICT (org_id) DO UPDATE SET position = plant_heads.position
         RETURNING position, n_lots, recorded_at, hash",
        org,
        OffsetDateTime::UNIX_EPOCH
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(Head {
        position: row.position,
        n_lots: row.n_lots,
        recorded_at: row.recorded_at,
        hash: row.hash.into(),
    })
}

/// Where the log stands, without holding it up.
pub(crate) async fn find(tx: &mut OrgTx) -> Result<Head, ApiError> {
    let org = tx.org().0;
    let row =
        sqlx::query!("SELECT position, n_lots, recorded_at, hash FROM plant_heads WHERE org_id = $1", org)
            .fetch_optional(tx.conn())
            .await?;
    Ok(row.map_or_else(Head::default, |row| Head {
        position: row.position,
        n_lots: row.n_lots,
        recorded_at: row.recorded_at,
        hash: row.hash.into(),
    }))
}
