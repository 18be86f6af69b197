//! Events of one kind, for the records that regulators ask for.

use prost::Message;
use time::OffsetDateTime;
use tracegate_platform::{ApiError, OrgTx};
use tracegate_proto::traceability::v1::PlantEvent;

use crate::lot::LotNumber;
use crate::store::events::BODIES_BYTES;

/// Events read at once.
const PAGE: usize = 500;

/// What is left out does not count.
#[derive(Debug, Default)]
pub(crate) struct Filter {
    pub occurred_from: Option<OffsetDateTime>,
    pub occurred_until: Option<OffsetDateTime>,
    /// In the log, ascending: any of them.
    pub positions: Option<Vec<i64>>,
}

/// Where the log tells of any of these lots.
pub(crate) async fn positions_of(tx: &mut OrgTx, lots: &[LotNumber]) -> Result<Vec<i64>, ApiError> {
    let org = tx.org().0;
    let positions = sqlx::query_scalar!(
        "SELECT DISTINCT position FROM lot_events WHERE org_id = $1 AND lot_number = ANY($2) ORDER BY position",
        org,
        lots
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(positions)
}

/// Events after a position and up to another, oldest first, without those that were taken back up to there; none only where there are no more.
pub(crate) async fn page(
    tx: &mut OrgTx,
    kind: &str,
    filter: &Filter,
    mut after: i64,
    until: i64,
) -> Result<Vec<PlantEvent>, ApiError> {
    loop {
        let positions = match &filter.positions {
            None => positions_of_kind(tx, kind, filter, after, until).await?,
            Some(chosen) => {
                let behind = chosen.iter().skip(chosen.partition_point(|position| *position <= after));
                behind.take(PAGE).copied().collect()
            }
        };
        let Some(last) = positions.last() else { return Ok(Vec::new()) };
        let events = at(tx, kind, filter, &positions, until).await?;
        if !events.is_empty() {
            return Ok(events);
        }
        after = *last;
    }
}

async fn positions_of_kind(
    tx: &mut OrgTx,
    kind: &str,
    filter: &Filter,
    after: i64,
    until: i64,
) -> Result<Vec<i64>, ApiError> {
    let org = tx.org().0;
    let positions = sqlx::query_scalar!(
        "SELECT position FROM plant_events WHERE org_id = $1 AND kind = $2 AND position > $3 AND position <= $4
           AND ($5::timestamptz IS NULL OR occurred_at >= $5) AND ($6::timestamptz IS NULL OR occurred_at < $6)
         ORDER BY position LIMIT $7",
        org,
        kind,
        after,
        until,
        filter.occurred_from,
        filter.occurred_until,
        PAGE as i64
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(positions)
}

/// As many of them as may be in memory.
async fn at(
    tx: &mut OrgTx,
    kind: &str,
    filter: &Filter,
    positions: &[i64],
    until: i64,
) -> Result<Vec<PlantEvent>, ApiError> {
    let org = tx.org().0;
    let bodies = sqlx::query_scalar!(
        r#"SELECT body AS "body!" FROM (
             SELECT position, body, sum(octet_length(body)) OVER (ORDER BY position) - octet_length(body) AS n_before
             FROM plant_events AS log
             WHERE org_id = $1 AND kind = $2 AND position = ANY($3) AND position <= $4
               AND ($5::timestamptz IS NULL OR occurred_at >= $5) AND ($6::timestamptz IS NULL OR occurred_at < $6)
               AND position NOT IN (
                 SELECT void.voids_position FROM plant_events AS void
                 WHERE void.org_id = $1 AND void.kind = 'event_voided' AND void.position <= $4 AND void.voids_position IS NOT NULL)) AS events
           WHERE n_before < $7 ORDER BY position"#,
        org,
        kind,
        positions,
        until,
        filter.occurred_from,
        filter.occurred_until,
        BODIES_BYTES
    )
    .fetch_all(tx.conn())
    .await?;
    bodies.iter().map(|body| PlantEvent::decode(body.as_slice()).map_err(ApiError::internal)).collect()
}
