//! The relay: moves outbox rows into their feeds, numbers them without gaps, chains the audit trail, rings the bell.
//! Any number may run; rows are locked while they move, so that events keep their order, and a relay killed at any point has
//! moved a row or has not.

use std::collections::BTreeMap;
use std::time::Duration;

use tokio_util::sync::CancellationToken;

use crate::feed::{self, Bell};
use crate::ids::OrgId;
use crate::{ApiError, Db, audit};

/// How long a row may wait where the bell was not heard.
const POLL_INTERVAL: Duration = Duration::from_millis(500);
const ORGS_PER_ROUND: i32 = 100;
/// Rows of one organization moved in one transaction.
const ROWS_PER_MOVE: i64 = 500;

/// Runs until `stop`.
pub async fn run(db: Db, stop: CancellationToken) {
    let mut bells = db.doorbell().listen();
    while !stop.is_cancelled() {
        match round(&db).await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(error) => tracing::warn!(error = ?error, "the relay could not move events and tries again"),
        }
        tokio::select! {
            () = stop.cancelled() => {}
            () = tokio::time::sleep(POLL_INTERVAL) => {}
            () = feed::heard(&mut bells, |bell| matches!(bell, Bell::Outbox)) => {}
        }
    }
}

/// Moves what is there; true where there may be more.
async fn round(db: &Db) -> Result<bool, ApiError> {
    let mut conn = db.lookup().await?;
    let orgs = sqlx::query_scalar!(r#"SELECT orgs_with_outbox($1) AS "org_id!""#, ORGS_PER_ROUND)
        .fetch_all(&mut *conn)
        .await?;
    drop(conn);
    let mut more = false;
    for org in orgs {
        more |= move_events(db, OrgId(org)).await? >= ROWS_PER_MOVE;
    }
    Ok(more)
}

/// Moves one organization's next events and says how many.
pub async fn move_events(db: &Db, org: OrgId) -> Result<i64, ApiError> {
    let mut tx = db.begin(org).await?;
    // Waits for a relay that has these rows in its hands: skipping them would let a later event overtake them.
    let rows = sqlx::query!(
        "SELECT outbox_id, feed, payload FROM outbox WHERE org_id = $1 ORDER BY outbox_id LIMIT $2 FOR UPDATE",
        org.0,
        ROWS_PER_MOVE
    )
    .fetch_all(tx.conn())
    .await?;
    let n_rows = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    let ids: Vec<_> = rows.iter().map(|row| row.outbox_id).collect();
    // Feeds in one fixed order: two relays lock their heads in the same order and cannot deadlock.
    let mut by_feed: BTreeMap<String, Vec<Vec<u8>>> = BTreeMap::new();
    for row in rows {
        by_feed.entry(row.feed).or_default().push(row.payload);
    }
    for (name, payloads) in by_feed {
        feed::append(&mut tx, &name, &payloads, name == audit::FEED).await?;
    }
    sqlx::query!("DELETE FROM outbox WHERE org_id = $1 AND outbox_id = ANY($2)", org.0, &ids)
        .execute(tx.conn())
        .await?;
    tx.commit().await?;
    Ok(n_rows)
}
