//! Captured events: what they are found by.

use std::collections::{BTreeMap, BTreeSet};

use time::OffsetDateTime;
use tracegate_platform::clock::{from_timestamp, stored};
use tracegate_platform::db::to_word;
use tracegate_platform::{ApiError, OrgTx};
use tracegate_proto::traceability::v1::EpcisEvent;

use crate::epcis::captured::Identity;
use crate::epcis::names;
use crate::plant::Changes;

/// Events by hash or by id, with their positions: whichever are there.
pub(crate) async fn known(
    tx: &mut OrgTx,
    hashes: &BTreeSet<String>,
    ids: &BTreeSet<String>,
) -> Result<Vec<(Identity, i64)>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query!(
        r#"SELECT hash AS "hash!", declares_error AS "declares_error!", event_id AS "event_id!", position AS "position!"
           FROM epcis_events WHERE org_id = $1 AND hash = ANY($2)
           UNION SELECT hash, declares_error, event_id, position FROM epcis_events WHERE org_id = $1 AND event_id = ANY($3)"#,
        org,
        &hashes.iter().map(String::as_str).collect::<Vec<_>>() as &[&str],
        &ids.iter().map(String::as_str).collect::<Vec<_>>() as &[&str]
    )
    .fetch_all(tx.conn())
    .await?;
    let known = rows.into_iter().map(|row| {
        let identity =
            Identity { hash: row.hash, declares_error: row.declares_error, event_id: row.event_id };
        (identity, row.position)
    });
    Ok(known.collect())
}

/// What was captured.
pub(crate) async fn write(tx: &mut OrgTx, changes: &Changes) -> Result<(), ApiError> {
    if changes.epcis.is_empty() {
        return Ok(());
    }
    let org = tx.org().0;
    let lines =
        changes.epcis.iter().map(|(key, event)| Line::of(*key, event)).collect::<Result<Vec<_>, _>>()?;
    let names: Vec<(&str, i64, i32)> = changes
        .epcis
        .iter()
        .flat_map(|((position, place), event)| names(event).map(|name| (name, *position, *place)))
        .collect();
    sqlx::query!(
        "WITH named AS (
           INSERT INTO epcis_names (org_id, name, position, place)
           SELECT $1, * FROM unnest($13::text[], $14::bigint[], $15::integer[])
         )
         INSERT INTO epcis_events (org_id, position, place, hash, declares_error, event_id, event_type, happened_at, biz_step, disposition,
           read_point, biz_location)
         SELECT $1, * FROM unnest($2::bigint[], $3::integer[], $4::text[], $5::boolean[], $6::text[], $7::text[], $8::timestamptz[],
           $9::text[], $10::text[], $11::text[], $12::text[])",
        org,
        &lines.iter().map(|line| line.position).collect::<Vec<_>>(),
        &lines.iter().map(|line| line.place).collect::<Vec<_>>(),
        &lines.iter().map(|line| line.hash.as_str()).collect::<Vec<_>>() as &[&str],
        &lines.iter().map(|line| line.declares_error).collect::<Vec<_>>(),
        &lines.iter().map(|line| line.event_id.as_str()).collect::<Vec<_>>() as &[&str],
        &lines.iter().map(|line| line.event_type.as_str()).collect::<Vec<_>>() as &[&str],
        &lines.iter().map(|line| line.happened_at).collect::<Vec<_>>(),
        &lines.iter().map(|line| line.biz_step.as_str()).collect::<Vec<_>>() as &[&str],
        &lines.iter().map(|line| line.disposition.as_str()).collect::<Vec<_>>() as &[&str],
        &lines.iter().map(|line| line.read_point.as_str()).collect::<Vec<_>>() as &[&str],
        &lines.iter().map(|line| line.biz_location.as_str()).collect::<Vec<_>>() as &[&str],
        &names.iter().map(|name| name.0).collect::<Vec<_>>() as &[&str],
        &names.iter().map(|name| name.1).collect::<Vec<_>>(),
        &names.iter().map(|name| name.2).collect::<Vec<_>>()
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// A captured event as it is stored.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Line {
    position: i64,
    place: i32,
    hash: String,
    declares_error: bool,
    event_id: String,
    event_type: String,
    happened_at: OffsetDateTime,
    biz_step: String,
    disposition: String,
    read_point: String,
    biz_location: String,
}

impl Line {
    pub(crate) fn of((position, place): (i64, i32), event: &EpcisEvent) -> Result<Self, ApiError> {
        let happened_at = event.event_time.as_ref().and_then(from_timestamp);
        let happened_at = happened_at.ok_or_else(|| ApiError::internal("a captured event without a time"))?;
        Ok(Self {
            position,
            place,
            hash: event.hash.clone(),
            declares_error: event.declares_error,
            event_id: event.event_id.clone(),
            event_type: to_word(event.r#type().as_str_name(), "TYPE_").to_owned(),
            happened_at: stored(happened_at),
            biz_step: event.biz_step.clone(),
            disposition: event.disposition.clone(),
            read_point: event.read_point.clone(),
            biz_location: event.biz_location.clone(),
        })
    }
}

/// Events and names between two positions, both inclusive, for the audit.
pub(crate) async fn lines(
    tx: &mut OrgTx,
    first: i64,
    last: i64,
) -> Result<BTreeMap<(i64, i32), Line>, ApiError> {
    let org = tx.org().0;
    let lines = sqlx::query_as!(
        Line,
        "SELECT position, place, hash, declares_error, event_id, event_type, happened_at, biz_step, disposition, read_point, biz_location
         FROM epcis_events WHERE org_id = $1 AND position BETWEEN $2 AND $3",
        org,
        first,
        last
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(lines.into_iter().map(|line| ((line.position, line.place), line)).collect())
}

/// As [`lines`].
pub(crate) async fn named(
    tx: &mut OrgTx,
    first: i64,
    last: i64,
) -> Result<BTreeSet<(i64, i32, String)>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query!(
        "SELECT position, place, name FROM epcis_names WHERE org_id = $1 AND position BETWEEN $2 AND $3",
        org,
        first,
        last
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().map(|row| (row.position, row.place, row.name)).collect())
}

/// What is left out does not count.
#[derive(Debug, Default)]
pub(crate) struct Filter {
    pub captured: bool,
    pub types: Vec<&'static str>,
    pub happened_from: Option<OffsetDateTime>,
    pub happened_until: Option<OffsetDateTime>,
    pub biz_steps: Vec<String>,
    pub dispositions: Vec<String>,
    pub read_points: Vec<String>,
    pub biz_locations: Vec<String>,
    /// Any of them.
    pub names: Vec<String>,
    /// The plant's own events.
    pub own: bool,
    /// Kinds of these that can be meant; any where empty.
    pub own_kinds: Vec<&'static str>,
    /// Lots that the names mean.
    pub lot_numbers: Vec<i32>,
}

/// Where captured events stand that a filter means, and the plant's own that it may mean: behind a place, up to a position, in their order. The
/// plant's own have the place that is behind all.
pub(crate) async fn page(
    tx: &mut OrgTx,
    filter: &Filter,
    after: (i64, i32),
    until: i64,
    size: i64,
) -> Result<Vec<(i64, i32)>, ApiError> {
    let rows = match filter.names.is_empty() {
        true => along_the_log(tx, filter, after, until, size).await?,
        false => by_names(tx, filter, after, until, size).await?,
    };
    Ok(rows.into_iter().map(|row| (row.position, row.place)).collect())
}

struct Place {
    position: i64,
    place: i32,
}

async fn along_the_log(
    tx: &mut OrgTx,
    filter: &Filter,
    (position, place): (i64, i32),
    until: i64,
    size: i64,
) -> Result<Vec<Place>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query_as!(
        Place,
        r#"(SELECT position AS "position!", place AS "place!" FROM epcis_events
            WHERE $14 AND org_id = $1 AND (position, place) > ($2, $3) AND position <= $4
              AND (cardinality($6::text[]) = 0 OR event_type = ANY($6))
              AND ($7::timestamptz IS NULL OR happened_at >= $7) AND ($8::timestamptz IS NULL OR happened_at < $8)
              AND (cardinality($9::text[]) = 0 OR biz_step = ANY($9)) AND (cardinality($10::text[]) = 0 OR disposition = ANY($10))
              AND (cardinality($11::text[]) = 0 OR read_point = ANY($11)) AND (cardinality($12::text[]) = 0 OR biz_location = ANY($12))
            ORDER BY position, place LIMIT $5)
           UNION ALL
           (SELECT position, $13 FROM plant_events
            WHERE $15 AND org_id = $1 AND (position, $13) > ($2, $3) AND position <= $4 AND kind <> 'epcis_captured'
              AND (cardinality($16::text[]) = 0 OR kind = ANY($16))
              AND (kind = 'event_voided' OR (($7 IS NULL OR occurred_at >= $7) AND ($8 IS NULL OR occurred_at < $8)))
            ORDER BY position LIMIT $5)
           ORDER BY 1, 2 LIMIT $5"#,
        org,
        position,
        place,
        until,
        size,
        &filter.types as &[&str],
        filter.happened_from,
        filter.happened_until,
        &filter.biz_steps,
        &filter.dispositions,
        &filter.read_points,
        &filter.biz_locations,
        PLACE_MAX,
        filter.captured,
        filter.own,
        &filter.own_kinds as &[&str]
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows)
}

/// From the names: what is named seldom is found without a walk over the rest.
async fn by_names(
    tx: &mut OrgTx,
    filter: &Filter,
    (position, place): (i64, i32),
    until: i64,
    size: i64,
) -> Result<Vec<Place>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query_as!(
        Place,
        r#"(SELECT DISTINCT position AS "position!", place AS "place!" FROM epcis_names JOIN epcis_events USING (org_id, position, place)
            WHERE $13 AND org_id = $1 AND name = ANY($14) AND (position, place) > ($2, $3) AND position <= $4
              AND (cardinality($6::text[]) = 0 OR event_type = ANY($6))
              AND ($7::timestamptz IS NULL OR happened_at >= $7) AND ($8::timestamptz IS NULL OR happened_at < $8)
              AND (cardinality($9::text[]) = 0 OR biz_step = ANY($9)) AND (cardinality($10::text[]) = 0 OR disposition = ANY($10))
              AND (cardinality($11::text[]) = 0 OR read_point = ANY($11)) AND (cardinality($12::text[]) = 0 OR biz_location = ANY($12))
            ORDER BY 1, 2 LIMIT $5)
           UNION ALL
           (SELECT DISTINCT position, $15::integer FROM lot_events JOIN plant_events USING (org_id, position)
            WHERE $16 AND org_id = $1 AND lot_number = ANY($17) AND (position, $15) > ($2, $3) AND position <= $4
              AND (cardinality($18::text[]) = 0 OR kind = ANY($18))
              AND (kind = 'event_voided' OR (($7 IS NULL OR occurred_at >= $7) AND ($8 IS NULL OR occurred_at < $8)))
            ORDER BY 1 LIMIT $5)
           ORDER BY 1, 2 LIMIT $5"#,
        org,
        position,
        place,
        until,
        size,
        &filter.types as &[&str],
        filter.happened_from,
        filter.happened_until,
        &filter.biz_steps,
        &filter.dispositions,
        &filter.read_points,
        &filter.biz_locations,
        filter.captured,
        &filter.names,
        PLACE_MAX,
        filter.own,
        &filter.lot_numbers,
        &filter.own_kinds as &[&str]
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows)
}

/// Behind the places of all captured events.
pub(crate) const PLACE_MAX: i32 = u16::MAX as i32;
