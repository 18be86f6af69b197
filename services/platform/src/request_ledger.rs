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

/// A request of a batch, as the ledger knows it.
pub struct Known {
    pub actor_id: Uuid,
    pub method: &'static str,
    pub request_id: Uuid,
    pub payload_hash: [u8; 32],
}

impl Known {
    pub fn new(
        actor_id: Uuid,
        method: &'static str,
        request_id: &str,
        request: &impl Message,
    ) -> Result<Self, ApiError> {
        let request_id = uuid_from_field("request_id", request_id)?;
        Ok(Self { actor_id, method, request_id, payload_hash: keys::sha256(&request.encode_to_vec()) })
    }
}

/// First answers to requests of a batch, encoded, in their order: an error where the id was used for another payload. The caller holds a lock
/// under which all of these requests are done, so that none is done twice.
pub async fn find_all(
    tx: &mut OrgTx,
    requests: &[&Known],
) -> Result<Vec<Option<Result<Vec<u8>, ApiError>>>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query!(
        r#"SELECT place AS "place!", payload_hash, response
           FROM unnest($2::uuid[], $3::text[], $4::uuid[]) WITH ORDINALITY AS requests (actor_id, method, request_id, place)
           JOIN request_ledger USING (actor_id, method, request_id) WHERE org_id = $1"#,
        org,
        &requests.iter().map(|request| request.actor_id).collect::<Vec<_>>(),
        &requests.iter().map(|request| request.method).collect::<Vec<_>>() as &[&str],
        &requests.iter().map(|request| request.request_id).collect::<Vec<_>>()
    )
    .fetch_all(tx.conn())
    .await?;
    let mut found: Vec<Option<Result<Vec<u8>, ApiError>>> = requests.iter().map(|_| None).collect();
    for row in rows {
        let place = usize::try_from(row.place - 1).unwrap_or(usize::MAX);
        if let (Some(request), Some(found)) = (requests.get(place), found.get_mut(place)) {
            *found = Some(match row.payload_hash == request.payload_hash {
                true => Ok(row.response),
                false => Err(request_id_reused(request.request_id)),
            });
        }
    }
    Ok(found)
}

/// Keeps first answers, encoded.
pub async fn keep_all(tx: &mut OrgTx, answers: &[(&Known, Vec<u8>)]) -> Result<(), ApiError> {
    if answers.is_empty() {
        return Ok(());
    }
    let org = tx.org().0;
    sqlx::query!(
        "INSERT INTO request_ledger (org_id, actor_id, method, request_id, payload_hash, response)
         SELECT $1, * FROM unnest($2::uuid[], $3::text[], $4::uuid[], $5::bytea[], $6::bytea[])",
        org,
        &answers.iter().map(|(request, _)| request.actor_id).collect::<Vec<_>>(),
        &answers.iter().map(|(request, _)| request.method).collect::<Vec<_>>() as &[&str],
        &answers.iter().map(|(request, _)| request.request_id).collect::<Vec<_>>(),
        &answers.iter().map(|(request, _)| &request.payload_hash[..]).collect::<Vec<_>>() as &[&[u8]],
        &answers.iter().map(|(_, answer)| answer.as_slice()).collect::<Vec<_>>() as &[&[u8]]
    )
    .execute(tx.conn())
    .await?;
    if answers.iter().any(|(request, _)| request.request_id.as_bytes().last() == Some(&0)) {
        forget_old(tx).await?;
    }
    Ok(())
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
