//! Whether a chained feed is what was written.

use super::chain_hash;
use crate::db::Scope;
use crate::ids::OrgId;
use crate::{ApiError, Db};

/// What [`verify`] found of a chained feed.
#[derive(Debug, Default)]
pub struct Verified {
    pub n_events: i64,
    /// The first place that is not what was written, in words.
    pub broken: Option<String>,
}

/// Events read at once.
const PAGE: i64 = 2_000;

/// Reads an organization's chained feed from its first event to its head and computes every hash again. The feed may grow meanwhile.
pub async fn verify(db: &Db, org: OrgId, feed: &str) -> Result<Verified, ApiError> {
    let mut tx = db.begin(org).await?;
    let head =
        sqlx::query!("SELECT sequence, hash FROM feed_heads WHERE org_id = $1 AND feed = $2", org.0, feed)
            .fetch_optional(tx.conn())
            .await?;
    drop(tx);
    let Some(head) = head else { return Ok(Verified::default()) };
    let (mut last, mut hash) = (0, Vec::new());
    let broken = |n_events, text: String| Ok(Verified { n_events, broken: Some(text) });
    while last < head.sequence {
        let mut tx = db.begin(org).await?;
        let events = sqlx::query!(
            "SELECT sequence, payload, hash FROM feed_events WHERE org_id = $1 AND feed = $2 AND sequence > $3 AND sequence <= $4
             ORDER BY sequence LIMIT $5",
            org.0,
            feed,
            last,
            head.sequence,
            PAGE
        )
        .fetch_all(tx.conn())
        .await?;
        if events.is_empty() {
            return broken(last, format!("event {} is missing", last + 1));
        }
        for event in events {
            if event.sequence != last + 1 {
                return broken(last, format!("event {} is missing", last + 1));
            }
            hash = chain_hash(&hash, event.sequence, &event.payload).to_vec();
            if event.hash.as_ref() != Some(&hash) {
                return broken(last, format!("event {} was changed", event.sequence));
            }
            last = event.sequence;
        }
    }
    if head.hash.unwrap_or_default() != hash {
        return broken(last, format!("the head is not that of event {last}"));
    }
    Ok(Verified { n_events: last, broken: None })
}

/// Organizations that have a feed.
pub async fn orgs(db: &Db) -> Result<Vec<OrgId>, ApiError> {
    let mut tx = db.begin_in(Scope::default()).await?;
    let orgs = sqlx::query_scalar!(r#"SELECT orgs_with_feeds() AS "org!""#).fetch_all(tx.conn()).await?;
    Ok(orgs.into_iter().map(OrgId).collect())
}
