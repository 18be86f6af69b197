//! The log, read.

use std::collections::BTreeMap;

use prost::Message;
use time::OffsetDateTime;
use tracegate_platform::clock::{from_timestamp, stored};
use tracegate_platform::{ApiError, OrgTx};
use tracegate_proto::traceability::v1::PlantEvent;
use tracegate_proto::traceability::v1::plant_event::What;
use uuid::Uuid;

use crate::event;
use crate::genealogy;

/// What bodies that are read at once may take. An event that captured a large document takes 3 MiB; most take less than one KiB.
pub(crate) const BODIES_BYTES: i64 = 4 << 20;

/// What an event is found by beside its place: made of it, and kept in columns.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Columns {
    pub position: i64,
    pub event_id: Uuid,
    pub kind: String,
    pub occurred_at: OffsetDateTime,
    pub recorded_at: OffsetDateTime,
    pub actor_id: Uuid,
    pub flow: Option<i16>,
    pub unit_number: Option<i32>,
    pub voids_position: Option<i64>,
    pub confidence_permille: Option<i16>,
    pub equipment_ids: Vec<Uuid>,
}

impl Columns {
    pub(crate) fn of(event: &PlantEvent) -> Result<Self, ApiError> {
        let id = |id: &str| Uuid::try_parse(id).map_err(ApiError::internal);
        let time = |at: &Option<prost_types::Timestamp>| {
            let at = at.as_ref().and_then(from_timestamp).map(stored);
            at.ok_or_else(|| ApiError::internal("an event without a time"))
        };
        let voided = match &event.what {
            Some(What::EventVoided(voided)) => Some(voided.voided_position),
            _ => None,
        };
        let transformed = match &event.what {
            Some(What::LotsTransformed(transformed)) => Some(transformed),
            _ => None,
        };
        let confidence_permille = transformed.map(|transformed| transformed.confidence_permille);
        let equipment_ids = transformed.map(|transformed| transformed.equipment_ids.as_slice());
        Ok(Self {
            position: event.position,
            event_id: id(&event.id)?,
            kind: event::kind(event).to_owned(),
            occurred_at: time(&event.occur_time)?,
            recorded_at: time(&event.record_time)?,
            actor_id: id(event.actor.as_ref().map_or("", |actor| &actor.id))?,
            flow: genealogy::flow(event).map(|kind| kind as i16),
            unit_number: genealogy::packing_unit(event).and_then(|number| i32::try_from(number).ok()),
            voids_position: voided,
            confidence_permille: confidence_permille
                .filter(|permille| *permille < 1_000)
                .and_then(|permille| i16::try_from(permille).ok()),
            equipment_ids: equipment_ids
                .unwrap_or_default()
                .iter()
                .map(|equipment| id(equipment))
                .collect::<Result<_, _>>()?,
        })
    }
}

/// Between two positions, both inclusive, for the audit.
pub(crate) async fn columns(
    tx: &mut OrgTx,
    first: i64,
    last: i64,
) -> Result<BTreeMap<i64, Columns>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query_as!(
        Columns,
        "SELECT position, event_id, kind, occurred_at, recorded_at, actor_id, flow, unit_number, voids_position, confidence_permille,
           equipment_ids
         FROM plant_events WHERE org_id = $1 AND position BETWEEN $2 AND $3",
        org,
        first,
        last
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().map(|row| (row.position, row)).collect())
}

/// Events at positions; those that are not there are left out.
pub(crate) async fn find_all(
    tx: &mut OrgTx,
    positions: &[i64],
) -> Result<BTreeMap<i64, PlantEvent>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query!(
        "SELECT position, body FROM plant_events WHERE org_id = $1 AND position = ANY($2)",
        org,
        positions
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter().map(|row| Ok((row.position, decode(&row.body)?))).collect()
}

/// The first of these positions' events: so many as may be in memory together, and one at least.
pub(crate) async fn find_first(
    tx: &mut OrgTx,
    positions: &[i64],
) -> Result<BTreeMap<i64, PlantEvent>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query!(
        r#"SELECT position AS "position!", body AS "body!" FROM (
             SELECT position, body, sum(octet_length(body)) OVER (ORDER BY position) - octet_length(body) AS n_before
             FROM plant_events WHERE org_id = $1 AND position = ANY($2)) AS events
           WHERE n_before < $3"#,
        org,
        positions,
        BODIES_BYTES
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter().map(|row| Ok((row.position, decode(&row.body)?))).collect()
}

/// Which of these events were taken back already.
pub(crate) async fn voided(tx: &mut OrgTx, positions: &[i64]) -> Result<Vec<i64>, ApiError> {
    let org = tx.org().0;
    let voided = sqlx::query_scalar!(
        r#"SELECT voids_position AS "position!" FROM plant_events WHERE org_id = $1 AND voids_position = ANY($2)"#,
        org,
        positions
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(voided)
}

/// Encoded events after a position, oldest first: so many as may be in memory together, and none only where there are no more.
pub(crate) async fn after(
    tx: &mut OrgTx,
    position: i64,
    n_max: i64,
) -> Result<Vec<(i64, Vec<u8>)>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query!(
        r#"SELECT position AS "position!", body AS "body!" FROM (
             SELECT position, body, sum(octet_length(body)) OVER (ORDER BY position) - octet_length(body) AS n_before
             FROM (SELECT position, body FROM plant_events WHERE org_id = $1 AND position > $2 ORDER BY position LIMIT $3) AS next) AS events
           WHERE n_before < $4 ORDER BY position"#,
        org,
        position,
        n_max,
        BODIES_BYTES
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().map(|row| (row.position, row.body)).collect())
}

/// The last position that was recorded until a moment.
pub(crate) async fn position_at(tx: &mut OrgTx, at: OffsetDateTime) -> Result<i64, ApiError> {
    let org = tx.org().0;
    let position = sqlx::query_scalar!(
        "SELECT position FROM plant_events WHERE org_id = $1 AND recorded_at <= $2 ORDER BY recorded_at DESC, position DESC LIMIT 1",
        org,
        at
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(position.unwrap_or(0))
}

/// What is left out does not count.
#[derive(Debug, Default)]
pub(crate) struct Filter<'a> {
    pub kinds: &'a [&'a str],
    pub lot_number: Option<i32>,
    pub recorded_from: Option<OffsetDateTime>,
    pub recorded_until: Option<OffsetDateTime>,
}

/// Events below a position, newest first; and whether there are more among `size` than may be in memory together.
pub(crate) async fn page(
    tx: &mut OrgTx,
    filter: &Filter<'_>,
    below: i64,
    size: i64,
) -> Result<(Vec<PlantEvent>, bool), ApiError> {
    let org = tx.org().0;
    let rows = match filter.lot_number {
        None => {
            sqlx::query_as!(
                Body,
                r#"SELECT body AS "body!", n_all AS "n_all!" FROM (
                     SELECT position, body, count(*) OVER () AS n_all,
                       sum(octet_length(body)) OVER (ORDER BY position DESC) - octet_length(body) AS n_before
                     FROM (SELECT position, body FROM plant_events
                       WHERE org_id = $1 AND position < $2 AND (cardinality($3::text[]) = 0 OR kind = ANY($3))
                         AND ($4::timestamptz IS NULL OR recorded_at >= $4) AND ($5::timestamptz IS NULL OR recorded_at < $5)
                       ORDER BY position DESC LIMIT $6) AS page) AS events
                   WHERE n_before < $7 ORDER BY position DESC"#,
                org,
                below,
                filter.kinds as &[&str],
                filter.recorded_from,
                filter.recorded_until,
                size,
                BODIES_BYTES
            )
            .fetch_all(tx.conn())
            .await?
        }
        Some(lot_number) => {
            sqlx::query_as!(
                Body,
                r#"SELECT body AS "body!", n_all AS "n_all!" FROM (
                     SELECT position, body, count(*) OVER () AS n_all,
                       sum(octet_length(body)) OVER (ORDER BY position DESC) - octet_length(body) AS n_before
                     FROM (SELECT position, body FROM lot_events JOIN plant_events USING (org_id, position)
                       WHERE org_id = $1 AND lot_number = $7 AND position < $2 AND (cardinality($3::text[]) = 0 OR kind = ANY($3))
                         AND ($4::timestamptz IS NULL OR recorded_at >= $4) AND ($5::timestamptz IS NULL OR recorded_at < $5)
                       ORDER BY position DESC LIMIT $6) AS page) AS events
                   WHERE n_before < $8 ORDER BY position DESC"#,
                org,
                below,
                filter.kinds as &[&str],
                filter.recorded_from,
                filter.recorded_until,
                size,
                lot_number,
                BODIES_BYTES
            )
            .fetch_all(tx.conn())
            .await?
        }
    };
    let n_all = rows.first().map_or(0, |row| row.n_all);
    let events = rows.iter().map(|row| decode(&row.body)).collect::<Result<Vec<_>, _>>()?;
    let is_cut = usize::try_from(n_all).is_ok_and(|n_all| events.len() < n_all);
    Ok((events, is_cut))
}

struct Body {
    body: Vec<u8>,
    n_all: i64,
}

fn decode(body: &[u8]) -> Result<PlantEvent, ApiError> {
    PlantEvent::decode(body).map_err(ApiError::internal)
}
