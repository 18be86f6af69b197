use std::sync::Arc;

use prost::Message;
use time::OffsetDateTime;
use tracegate_platform::api_error::OnConstraint;
use tracegate_platform::clock::timestamp;
use tracegate_platform::{ApiError, OrgTx};
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1 as contract;
use uuid::Uuid;

use crate::policy::{BUILTIN_VERSION, Policy};

/// Somebody published first: the caller reads `in_force` and decides again.
pub(crate) fn revision_mismatch(in_force: i64) -> ApiError {
    let message = format!("policy.version: version {in_force} is in force");
    ApiError::new(ErrorReason::RevisionMismatch, message).with("revision", in_force)
}

/// The version after the one in force; of two publishers at once, the primary key lets one through.
pub(crate) async fn insert(
    tx: &mut OrgTx,
    policy: &Policy,
    publisher_id: Uuid,
    published_at: OffsetDateTime,
) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!(
        "INSERT INTO policies (org_id, version, policy, publisher_id, published_at) VALUES ($1, $2, $3, $4, $5)",
        org,
        policy.version(),
        policy.contract().encode_to_vec(),
        publisher_id,
        published_at
    )
    .execute(tx.conn())
    .await
    .on_constraint("policies_pkey", || revision_mismatch(policy.version()))?;
    Ok(())
}

pub(crate) async fn in_force(tx: &mut OrgTx) -> Result<Arc<Policy>, ApiError> {
    let org = tx.org().0;
    let row = sqlx::query_as!(
        Row,
        "SELECT version, policy, publisher_id, published_at FROM policies WHERE org_id = $1 ORDER BY version DESC LIMIT 1",
        org
    )
    .fetch_optional(tx.conn())
    .await?;
    row.map_or_else(|| Ok(Policy::builtin()), |row| policy(&row))
}

/// The policy of a version that is, or was, in force. Old ones stay: a decision is explained by the policy of its time.
pub(crate) async fn at(tx: &mut OrgTx, version: i64) -> Result<Arc<Policy>, ApiError> {
    if version == BUILTIN_VERSION {
        return Ok(Policy::builtin());
    }
    let org = tx.org().0;
    let row = sqlx::query_as!(
        Row,
        "SELECT version, policy, publisher_id, published_at FROM policies WHERE org_id = $1 AND version = $2",
        org,
        version
    )
    .fetch_optional(tx.conn())
    .await?;
    row.map_or_else(
        || Err(ApiError::internal(format!("inconsistent: policies has no row {version}"))),
        |row| policy(&row),
    )
}

struct Row {
    version: i64,
    policy: Vec<u8>,
    publisher_id: Uuid,
    published_at: OffsetDateTime,
}

fn policy(row: &Row) -> Result<Arc<Policy>, ApiError> {
    let inconsistent =
        |why: String| ApiError::internal(format!("inconsistent: policies row {}: {why}", row.version));
    let stored =
        contract::Policy::decode(row.policy.as_slice()).map_err(|error| inconsistent(error.to_string()))?;
    // The columns are what the database holds to its rules.
    let stored = contract::Policy {
        version: row.version,
        publish_time: Some(timestamp(row.published_at)),
        publisher_id: row.publisher_id.to_string(),
        ..stored
    };
    Policy::compile(stored).map(Arc::new).map_err(|error| inconsistent(error.to_string()))
}
