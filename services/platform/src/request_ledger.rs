//! Idempotency (AIP-155): the first answer to a `request_id` is kept in the transaction of its effect, and given again for at
//! least a day.

use prost::Message;
use tracegate_proto::errors::v1::ErrorReason;
use uuid::Uuid;

use crate::ids::uuid_from_field;
use crate::{ApiError, Caller, OrgTx, keys};

pub enum Claim<Resp> {
    /// This request is the first: do it, then `keep` its answer in the same transaction.
    First(Slot),
    /// It was done before: this is the first answer.
    Replay(Resp),
}

pub struct Slot {
    actor_id: Uuid,
    method: &'static str,
    request_id: Uuid,
}

/// Claims a request id. A concurrent call with the same id waits here until the first one ends.
pub async fn claim<Resp: Message + Default>(
    tx: &mut OrgTx,
    caller: &Caller,
    method: &'static str,
    request_id: &str,
    request: &impl Message,
) -> Result<Claim<Resp>, ApiError> {
    let request_id = uuid_from_field("request_id", request_id)?;
    let (org, actor_id) = (tx.org().0, caller.actor_id());
    let payload_hash = keys::sha256(&request.encode_to_vec());
    let claimed = sqlx::query!(
        "INSERT INTO request_ledger (org_id, actor_id, method, request_id, payload_hash, response)
         VALUES ($1, $2, $3, $4, $5, '') ON CONFLICT DO NOTHING",
        org,
        actor_id,
        method,
        request_id,
        &payload_hash[..]
    )
    .execute(tx.conn())
    .await?;
    if claimed.rows_affected() == 1 {
        // One claim in 256 sweeps: often enough for the table, seldom enough for the caller.
        if request_id.as_bytes().last() == Some(&0) {
            forget_old(tx).await?;
        }
        return Ok(Claim::First(Slot { actor_id, method, request_id }));
    }
    let first = sqlx::query!(
        "SELECT payload_hash, response FROM request_ledger
         WHERE org_id = $1 AND actor_id = $2 AND method = $3 AND request_id = $4",
        org,
        actor_id,
        method,
        request_id
    )
    .fetch_one(tx.conn())
    .await?;
    if first.payload_hash != payload_hash {
        return Err(request_id_reused(request_id));
    }
    Resp::decode(first.response.as_slice()).map(Claim::Replay).map_err(ApiError::internal)
}

async fn forget_old(tx: &mut OrgTx) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!(
        "DELETE FROM request_ledger WHERE org_id = $1 AND created_at < now() - interval '1 day'",
        org
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub fn request_id_reused(request_id: Uuid) -> ApiError {
    ApiError::new(ErrorReason::RequestIdReused, "request_id: was used for another request")
        .with("request_id", request_id)
}

impl Slot {
    pub async fn keep(self, tx: &mut OrgTx, response: &impl Message) -> Result<(), ApiError> {
        let org = tx.org().0;
        sqlx::query!(
            "UPDATE request_ledger SET response = $5 WHERE org_id = $1 AND actor_id = $2 AND method = $3 AND request_id = $4",
            org,
            self.actor_id,
            self.method,
            self.request_id,
            response.encode_to_vec()
        )
        .execute(tx.conn())
        .await?;
        Ok(())
    }
}
