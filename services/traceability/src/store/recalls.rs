//! Lots in the scope of recalls, and what was made with equipment.

use std::collections::{BTreeMap, BTreeSet};

use prost::Message;
use time::OffsetDateTime;
use tracegate_platform::{ApiError, OrgTx};
use tracegate_proto::traceability::v1::PlantEvent;
use uuid::Uuid;

use crate::lot::{LotId, LotNumber};
use crate::plant::Changes;

/// What fell in, and what was cleared.
pub(crate) async fn write(tx: &mut OrgTx, changes: &Changes) -> Result<(), ApiError> {
    if !changes.recall_lots.is_empty() {
        write_fallen(tx, changes).await?;
    }
    if !changes.cleared_lots.is_empty() {
        write_cleared(tx, changes).await?;
    }
    Ok(())
}

async fn write_fallen(tx: &mut OrgTx, changes: &Changes) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!(
        "INSERT INTO recall_lots (org_id, recall_id, lot_number, position)
         SELECT $1, * FROM unnest($2::uuid[], $3::integer[], $4::bigint[])",
        org,
        &changes.recall_lots.keys().map(|key| key.0).collect::<Vec<_>>(),
        &changes.recall_lots.keys().map(|key| key.1).collect::<Vec<_>>(),
        &changes.recall_lots.values().copied().collect::<Vec<_>>()
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

async fn write_cleared(tx: &mut OrgTx, changes: &Changes) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!(
        "UPDATE recall_lots SET cleared_position = cleared.position
         FROM unnest($2::uuid[], $3::integer[], $4::bigint[]) AS cleared (recall_id, lot_number, position)
         WHERE org_id = $1 AND recall_lots.recall_id = cleared.recall_id AND recall_lots.lot_number = cleared.lot_number",
        org,
        &changes.cleared_lots.keys().map(|key| key.0).collect::<Vec<_>>(),
        &changes.cleared_lots.keys().map(|key| key.1).collect::<Vec<_>>(),
        &changes.cleared_lots.values().copied().collect::<Vec<_>>()
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Of a lot in a recall: the positions it fell in at and, where it was, was cleared at.
type Line = (i64, Option<i64>);

/// By recall and lot.
pub(crate) async fn lines(
    tx: &mut OrgTx,
    keys: &[(Uuid, LotNumber)],
) -> Result<BTreeMap<(Uuid, LotNumber), Line>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query!(
        r#"SELECT recall_id AS "recall_id!", lot_number AS "lot_number!", position, cleared_position
           FROM unnest($2::uuid[], $3::integer[]) AS keys (recall_id, lot_number)
           JOIN recall_lots USING (recall_id, lot_number) WHERE org_id = $1"#,
        org,
        &keys.iter().map(|key| key.0).collect::<Vec<_>>(),
        &keys.iter().map(|key| key.1).collect::<Vec<_>>()
    )
    .fetch_all(tx.conn())
    .await?;
    let line =
        rows.into_iter().map(|row| ((row.recall_id, row.lot_number), (row.position, row.cleared_position)));
    Ok(line.collect())
}

/// How many lots were cleared up to a position.
pub(crate) async fn n_cleared(tx: &mut OrgTx, until: i64) -> Result<i64, ApiError> {
    let org = tx.org().0;
    let n = sqlx::query_scalar!(
        r#"SELECT count(*) AS "n!" FROM recall_lots WHERE org_id = $1 AND cleared_position <= $2"#,
        org,
        until
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(n)
}

/// How many lots a recall marks.
pub(crate) async fn n_marked(tx: &mut OrgTx, recall: Uuid) -> Result<i64, ApiError> {
    let org = tx.org().0;
    let n = sqlx::query_scalar!(
        r#"SELECT count(*) AS "n!" FROM recall_lots WHERE org_id = $1 AND recall_id = $2 AND cleared_position IS NULL"#,
        org,
        recall
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(n)
}

/// Which of these lots a recall marked at a position of the log.
pub(crate) async fn marked_at(
    tx: &mut OrgTx,
    numbers: &[LotNumber],
    position: i64,
) -> Result<BTreeSet<LotNumber>, ApiError> {
    let org = tx.org().0;
    let marked = sqlx::query_scalar!(
        "SELECT lot_number FROM recall_lots
         WHERE org_id = $1 AND lot_number = ANY($2) AND position <= $3 AND (cleared_position IS NULL OR cleared_position > $3)",
        org,
        numbers,
        position
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(marked.into_iter().collect())
}

/// Lots that recalls mark, or that are named, with every recall that marks them.
pub(crate) async fn marks(
    tx: &mut OrgTx,
    recalls: &[Uuid],
    named: &[Uuid],
) -> Result<Vec<(LotId, Uuid)>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query!(
        r#"WITH wanted AS (
             SELECT lot_number FROM recall_lots WHERE org_id = $1 AND recall_id = ANY($2) AND cleared_position IS NULL
             UNION SELECT lot_number FROM lots WHERE org_id = $1 AND lot_id = ANY($3)
           )
           SELECT lot_id, recall_id FROM wanted JOIN recall_lots USING (lot_number) JOIN lots USING (org_id, lot_number)
           WHERE org_id = $1 AND cleared_position IS NULL"#,
        org,
        recalls,
        named
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().map(|row| (LotId(row.lot_id), row.recall_id)).collect())
}

/// How many there are of all recalls up to a position.
pub(crate) async fn n_lines(tx: &mut OrgTx, until: i64) -> Result<i64, ApiError> {
    let org = tx.org().0;
    let n = sqlx::query_scalar!(
        r#"SELECT count(*) AS "n!" FROM recall_lots WHERE org_id = $1 AND position <= $2"#,
        org,
        until
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(n)
}

/// Lots that are or were in a recall's scope.
pub(crate) async fn lots_of(tx: &mut OrgTx, recall: Uuid) -> Result<BTreeSet<LotNumber>, ApiError> {
    let org = tx.org().0;
    let numbers = sqlx::query_scalar!(
        "SELECT lot_number FROM recall_lots WHERE org_id = $1 AND recall_id = $2",
        org,
        recall
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(numbers.into_iter().collect())
}

/// Lots of a recall below a number, newest first.
pub(crate) async fn page(
    tx: &mut OrgTx,
    recall: Uuid,
    below: i32,
    size: i64,
) -> Result<Vec<(LotNumber, Uuid)>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query!(
        "SELECT lot_number, lot_id FROM recall_lots JOIN lots USING (org_id, lot_number)
         WHERE org_id = $1 AND recall_id = $2 AND lot_number < $3 ORDER BY lot_number DESC LIMIT $4",
        org,
        recall,
        below,
        size
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().map(|row| (row.lot_number, row.lot_id)).collect())
}

/// Events done with a piece of equipment, in a time that includes its first moment and not its last, and not taken back.
pub(crate) async fn done_with(
    tx: &mut OrgTx,
    equipment: Uuid,
    from: OffsetDateTime,
    until: OffsetDateTime,
) -> Result<Vec<PlantEvent>, ApiError> {
    let org = tx.org().0;
    let bodies = sqlx::query_scalar!(
        "SELECT body FROM plant_events AS done
         WHERE org_id = $1 AND equipment_ids @> ARRAY[$2::uuid] AND equipment_ids <> '{}' AND occurred_at >= $3 AND occurred_at < $4
           AND NOT EXISTS (SELECT FROM plant_events WHERE org_id = $1 AND voids_position = done.position)
         ORDER BY position",
        org,
        equipment,
        from,
        until
    )
    .fetch_all(tx.conn())
    .await?;
    bodies.iter().map(|body| PlantEvent::decode(body.as_slice()).map_err(ApiError::internal)).collect()
}
