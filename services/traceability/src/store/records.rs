//! Events of one kind, for the records that regulators ask for.

use prost::Message;
use time::OffsetDateTime;
use tracegate_platform::{ApiError, OrgTx};
use tracegate_proto::traceability::v1::PlantEvent;

use crate::lot::LotNumber;
use crate::store::events::BODIES_BYTES;

/// Events read at once.
const PAGE: i64 = 500;
const POSITIONS_PER_READ: usize = 1_000;

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
    after: i64,
    until: i64,
) -> Result<Vec<PlantEvent>, ApiError> {
    let Some(positions) = &filter.positions else {
        return decoded(of_kind(tx, kind, filter, after, until).await?);
    };
    let begin = positions.partition_point(|position| *position <= after);
    for some in positions.get(begin..).unwrap_or_default().chunks(POSITIONS_PER_READ) {
        let bodies = at(tx, kind, filter, some, until).await?;
        if !bodies.is_empty() {
            return decoded(bodies);
        }
    }
    Ok(Vec::new())
}

fn decoded(bodies: Vec<Vec<u8>>) -> Result<Vec<PlantEvent>, ApiError> {
    bodies.iter().map(|body| PlantEvent::decode(body.as_slice()).map_err(ApiError::internal)).collect()
}

async fn of_kind(
    tx: &mut OrgTx,
    kind: &str,
    filter: &Filter,
    after: i64,
    until: i64,
) -> Result<Vec<Vec<u8>>, ApiError> {
    let org = tx.org().0;
    let bodies = sqlx::query_scalar!(
        r#"SELECT body AS "body!" FROM (
             SELECT position, body, sum(octet_length(body)) OVER (ORDER BY position) - octet_length(body) AS n_before
             FROM (SELECT position, body FROM plant_events AS log
               WHERE org_id = $1 AND kind = $2 AND position > $3 AND position <= $4
                 AND ($5::timestamptz IS NULL OR occurred_at >= $5) AND ($6::timestamptz IS NULL OR occurred_at < $6)
                 AND position NOT IN (
                   SELECT void.voids_position FROM plant_events AS void
                   WHERE void.org_id = $1 AND void.kind = 'event_voided' AND void.position <= $4 AND void.voids_position IS NOT NULL)
               ORDER BY position LIMIT $7) AS next) AS events
           WHERE n_before < $8 ORDER BY position"#,
        org,
        kind,
        after,
        until,
        filter.occurred_from,
        filter.occurred_until,
        PAGE,
        BODIES_BYTES
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(bodies)
}

/// As [`of_kind`], at these positions alone.
async fn at(
    tx: &mut OrgTx,
    kind: &str,
    filter: &Filter,
    positions: &[i64],
    until: i64,
) -> Result<Vec<Vec<u8>>, ApiError> {
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
    Ok(bodies)
}
