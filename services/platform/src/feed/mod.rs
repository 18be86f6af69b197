//! Feeds: numbered events of one organization that watchers follow and resume. Truth stands in `feed_events`; bells only say
//! that there is something new, so a lost bell delays an event and loses nothing.

mod doorbell;
mod hub;

pub use doorbell::{Bell, Doorbell, heard};
pub use hub::{FeedEvent, FeedSource, Hub, Topic};

use crate::ids::OrgId;
use crate::{ApiError, Db, OrgTx, keys};

/// Adds events to a feed and answers the sequence of the last one. The feed's head is locked until the transaction ends,
/// which makes the numbers gapless; so call it late. A `chained` feed carries SHA-256(previous hash, sequence, payload).
pub async fn append(
    tx: &mut OrgTx,
    feed: &str,
    payloads: &[Vec<u8>],
    chained: bool,
) -> Result<i64, ApiError> {
    let org = tx.org();
    let n_events = i64::try_from(payloads.len()).unwrap_or(i64::MAX);
    let head = sqlx::query!(
        "INSERT INTO feed_heads (org_id, feed, sequence) VALUES ($1, $2, $3)
         ON CONFLICT (org_id, feed) DO UPDATE SET sequence = feed_heads.sequence + $3
         RETURNING sequence, hash",
        org.0,
        feed,
        n_events
    )
    .fetch_one(tx.conn())
    .await?;
    let first = head.sequence - n_events + 1;
    let mut hashes: Vec<Option<Vec<u8>>> = vec![None; payloads.len()];
    if chained {
        let mut previous = head.hash.unwrap_or_default();
        for ((sequence, payload), hash) in (first..).zip(payloads).zip(&mut hashes) {
            previous = chain_hash(&previous, sequence, payload).to_vec();
            *hash = Some(previous.clone());
        }
        sqlx::query!(
            "UPDATE feed_heads SET hash = $3 WHERE org_id = $1 AND feed = $2",
            org.0,
            feed,
            previous
        )
        .execute(tx.conn())
        .await?;
    }
    sqlx::query!(
        r#"INSERT INTO feed_events (org_id, feed, sequence, payload, hash)
           SELECT $1, $2, $3 + place - 1, payload, hash
           FROM unnest($4::bytea[], $5::bytea[]) WITH ORDINALITY AS events (payload, hash, place)"#,
        org.0,
        feed,
        first,
        payloads,
        &hashes as &[Option<Vec<u8>>]
    )
    .execute(tx.conn())
    .await?;
    tx.ring(Bell::Feed { org, feed: feed.into(), sequence: head.sequence });
    Ok(head.sequence)
}

/// One link of a chained feed.
pub fn chain_hash(previous: &[u8], sequence: i64, payload: &[u8]) -> [u8; 32] {
    keys::sha256(&[previous, &sequence.to_be_bytes(), payload].concat())
}

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
    let mut tx = db.begin_in(crate::db::Scope::default()).await?;
    let orgs = sqlx::query_scalar!(r#"SELECT orgs_with_feeds() AS "org!""#).fetch_all(tx.conn()).await?;
    Ok(orgs.into_iter().map(OrgId).collect())
}
