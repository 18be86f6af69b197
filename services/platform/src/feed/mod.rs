//! Feeds: numbered events of one organization that watchers follow and resume. Truth stands in `feed_events`; bells only say
//! that there is something new, so a lost bell delays an event and loses nothing.

mod doorbell;
mod hub;
mod verify;

pub use doorbell::{Bell, Doorbell, heard};
pub use hub::{FeedEvent, FeedSource, Hub, Topic};
pub use verify::{Verified, orgs, verify};

use crate::{ApiError, OrgTx, keys};

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
