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

/// Tables with rows of events that the log does not have, with how many. All in one statement: nothing is written meanwhile.
pub(crate) async fn beyond(tx: &mut OrgTx) -> Result<Vec<(String, i64)>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query!(
        r#"SELECT name AS "name!", count(*) AS "n!" FROM (
             SELECT 'plant_events' AS name, position FROM plant_events WHERE org_id = $1
             UNION ALL SELECT 'lot_events', position FROM lot_events WHERE org_id = $1
             UNION ALL SELECT 'recall_lots', position FROM recall_lots WHERE org_id = $1
             UNION ALL SELECT 'recall_lots', cleared_position FROM recall_lots WHERE org_id = $1 AND cleared_position IS NOT NULL
             UNION ALL SELECT 'epcis_events', position FROM epcis_events WHERE org_id = $1
             UNION ALL SELECT 'epcis_names', position FROM epcis_names WHERE org_id = $1) AS made
           WHERE position NOT BETWEEN 1 AND coalesce((SELECT position FROM plant_heads WHERE org_id = $1), 0)
           GROUP BY name ORDER BY name"#,
        org
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().map(|row| (row.name, row.n)).collect())
}
