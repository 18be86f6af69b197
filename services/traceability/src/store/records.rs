//! Events of one kind, for the records that regulators ask for.

use prost::Message;
use time::OffsetDateTime;
use tracegate_platform::{ApiError, OrgTx};
use tracegate_proto::traceability::v1::PlantEvent;

use crate::lot::LotNumber;
use crate::store::events::BODIES_BYTES;

/// Events read at once.
const PAGE: i64 = 500;

/// What is left out does not count.
#[derive(Debug, Default)]
pub(crate) struct Filter {
    pub occurred_from: Option<OffsetDateTime>,
    pub occurred_until: Option<OffsetDateTime>,
    /// Any of them.
    pub lot_numbers: Vec<LotNumber>,
}

/// Events after a position and up to another, oldest first, without those that were taken back up to there; none only where there are no more.
pub(crate) async fn page(
    tx: &mut OrgTx,
    kind: &str,
    filter: &Filter,
    after: i64,
    until: i64,
) -> Result<Vec<PlantEvent>, ApiError> {
    let org = tx.org().0;
    let bodies = sqlx::query_scalar!(
        r#"SELECT body AS "body!" FROM (
             SELECT position, body, sum(octet_length(body)) OVER (ORDER BY position) - octet_length(body) AS n_before
             FROM (SELECT position, body FROM plant_events AS log
               WHERE org_id = $1 AND kind = $2 AND position > $3 AND position <= $4
                 AND ($5::timestamptz IS NULL OR occurred_at >= $5) AND ($6::timestamptz IS NULL OR occurred_at < $6)
                 AND (cardinality($7::integer[]) = 0 OR position IN (
                   SELECT of_lot.position FROM lot_events AS of_lot WHERE of_lot.org_id = $1 AND of_lot.lot_number = ANY($7)))
                 AND position NOT IN (
                   SELECT void.voids_position FROM plant_events AS void
                   WHERE void.org_id = $1 AND void.kind = 'event_voided' AND void.position <= $4 AND void.voids_position IS NOT NULL)
               ORDER BY position LIMIT $8) AS next) AS events
           WHERE n_before < $9 ORDER BY position"#,
        org,
        kind,
        after,
        until,
        filter.occurred_from,
        filter.occurred_until,
        &filter.lot_numbers,
        PAGE,
        BODIES_BYTES
    )
    .fetch_all(tx.conn())
    .await?;
    bodies.iter().map(|body| PlantEvent::decode(body.as_slice()).map_err(ApiError::internal)).collect()
}
