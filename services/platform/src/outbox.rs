//! The outbox: what an effect tells the world is written in the effect's own transaction. The relay moves it on.

use prost::Message;
use uuid::Uuid;

use crate::feed::Bell;
use crate::{ApiError, OrgTx};

/// Writes one event for `feed`; watchers see it shortly after the transaction commits, or never.
pub async fn append(tx: &mut OrgTx, feed: &str, event: &impl Message) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!(
        "INSERT INTO outbox (org_id, outbox_id, feed, payload) VALUES ($1, $2, $3, $4)",
        org,
        Uuid::now_v7(),
        feed,
        event.encode_to_vec()
    )
    .execute(tx.conn())
    .await?;
    tx.ring(Bell::Outbox);
    Ok(())
}

/// As [`append`], many at once, in their order.
pub async fn append_all(tx: &mut OrgTx, feed: &str, events: &[impl Message]) -> Result<(), ApiError> {
    if events.is_empty() {
        return Ok(());
    }
    let org = tx.org().0;
    sqlx::query!(
        "INSERT INTO outbox (org_id, outbox_id, feed, payload) SELECT $1, outbox_id, $2, payload FROM unnest($3::uuid[], $4::bytea[]) AS rows (outbox_id, payload)",
        org,
        feed,
        &events.iter().map(|_| Uuid::now_v7()).collect::<Vec<_>>(),
        &events.iter().map(Message::encode_to_vec).collect::<Vec<_>>()
    )
    .execute(tx.conn())
    .await?;
    tx.ring(Bell::Outbox);
    Ok(())
}
