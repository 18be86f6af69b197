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
