use std::sync::Arc;

use prost::Message;
use time::OffsetDateTime;
use tracegate_platform::api_error::OnConstraint;
use tracegate_platform::clock::timestamp;
use tracegate_platform::db::to_word;
use tracegate_platform::{ApiError, OrgTx};
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1 as contract;
use uuid::Uuid;

use crate::in_force::{InForce, Newest};
use crate::policy::{BUILTIN_VERSION, Policy};

/// Somebody published first: the caller reads `in_force` and decides again.
pub(crate) fn revision_mismatch(in_force: i64) -> ApiError {
    let message = format!("policy.version: version {in_force} is in force");
    ApiError::new(ErrorReason::RevisionMismatch, message).with("revision", in_force)
}

/// What is said of a version beside its rules.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct About<'a> {
    pub note: &'a str,
    /// The version whose rules come back; 0 for none.
    pub rolled_back_from: i64,
    /// The scope follows the organization's policy again.
    pub retires: bool,
}

/// The version after the one in force; of two publishers at once, the primary key lets one through.
pub(crate) async fn insert(
    tx: &mut OrgTx,
    policy: &Policy,
    publisher_id: Uuid,
    published_at: OffsetDateTime,
    about: About<'_>,
) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!(
        "INSERT INTO policies (org_id, version, policy, publisher_id, published_at, scope, mode, retires, note, rolled_back_from)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        org,
        policy.version(),
        policy.contract().encode_to_vec(),
        publisher_id,
        published_at,
        policy.contract().scope,
        to_word(policy.contract().mode().as_str_name(), "POLICY_MODE_"),
        about.retires,
        about.note,
        about.rolled_back_from
    )
    .execute(tx.conn())
    .await
    .on_constraint("policies_pkey", || revision_mismatch(policy.version()))?;
    Ok(())
}

/// What decides now, where `latest` is the newest version of any scope. Goes from scope to scope along the index, so that versions of the past
/// cost nothing however many there are.
pub(crate) async fn in_force(tx: &mut OrgTx, latest: i64) -> Result<Arc<InForce>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query!(
        r#"WITH RECURSIVE scopes AS (
             (SELECT scope, mode FROM policies WHERE org_id = $1 ORDER BY scope, mode LIMIT 1)
             UNION ALL
             SELECT next.scope, next.mode FROM scopes, LATERAL (
               SELECT p.scope, p.mode FROM policies p WHERE p.org_id = $1 AND (p.scope, p.mode) > (scopes.scope, scopes.mode)
               ORDER BY p.scope, p.mode LIMIT 1
             ) next
           )
           SELECT newest.scope AS "scope!", newest.mode AS "mode!", newest.retires AS "retires!", newest.version AS "version!",
             newest.policy AS "policy!", newest.publisher_id AS "publisher_id!", newest.published_at AS "published_at!"
           FROM scopes, LATERAL (
             SELECT p.* FROM policies p
             WHERE p.org_id = $1 AND p.scope = scopes.scope AND p.mode = scopes.mode AND p.version <= $2
             ORDER BY p.version DESC LIMIT 1
           ) newest"#,
        org,
        latest
    )
    .fetch_all(tx.conn())
    .await?;
    let newest = rows.into_iter().map(|row| {
        let (scope, is_shadow, retires) = (row.scope, row.mode == "SHADOW", row.retires);
        let row = Row {
            version: row.version,
            policy: row.policy,
            publisher_id: row.publisher_id,
            published_at: row.published_at,
        };
        let policy = if retires { None } else { Some(policy(&row)?) };
        Ok(Newest { scope, is_shadow, policy })
    });
    Ok(Arc::new(InForce::new(latest, newest.collect::<Result<_, ApiError>>()?)))
}

/// The policy of a version that is, or was, in force. Old ones stay: a decision is explained by the policy of its time.
pub(crate) async fn at(tx: &mut OrgTx, version: i64) -> Result<Arc<Policy>, ApiError> {
    let found = find(tx, version).await?;
    found.ok_or_else(|| ApiError::internal(format!("inconsistent: policies has no row {version}")))
}

pub(crate) async fn find(tx: &mut OrgTx, version: i64) -> Result<Option<Arc<Policy>>, ApiError> {
    if version == BUILTIN_VERSION {
        return Ok(Some(Policy::builtin()));
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
    row.as_ref().map(policy).transpose()
}

/// Whether the version ended a policy, and has no rules of its own.
pub(crate) async fn retires(tx: &mut OrgTx, version: i64) -> Result<bool, ApiError> {
    let org = tx.org().0;
    let retires =
        sqlx::query_scalar!("SELECT retires FROM policies WHERE org_id = $1 AND version = $2", org, version)
            .fetch_optional(tx.conn())
            .await?;
    Ok(retires.unwrap_or(false))
}

/// Versions before another, newest first; whether they are in force is for the caller to say.
pub(crate) async fn page(
    tx: &mut OrgTx,
    scope: Option<&str>,
    before: i64,
    n_max: i64,
) -> Result<Vec<contract::PolicyVersion>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query!(
        "SELECT version, scope, mode, policy, publisher_id, published_at, note, rolled_back_from FROM policies
         WHERE org_id = $1 AND version < $2 AND ($3::text IS NULL OR scope = $3) ORDER BY version DESC LIMIT $4",
        org,
        before,
        scope,
        n_max
    )
    .fetch_all(tx.conn())
    .await?;
    let version = |row: contract::PolicyVersion, policy: Vec<u8>| {
        let stored = contract::Policy::decode(policy.as_slice()).map_err(|error| {
            ApiError::internal(format!("inconsistent: policies row {}: {error}", row.version))
        })?;
        Ok(contract::PolicyVersion { name: stored.name, ..row })
    };
    rows.into_iter()
        .map(|row| {
            let mode = match row.mode.as_str() {
                "SHADOW" => contract::PolicyMode::Shadow,
                _ => contract::PolicyMode::Enforce,
            };
            let told = contract::PolicyVersion {
                version: row.version,
                scope: row.scope,
                name: String::new(),
                mode: mode.into(),
                publisher_id: row.publisher_id.to_string(),
                publish_time: Some(timestamp(row.published_at)),
                in_force: false,
                note: row.note,
                rolled_back_from: row.rolled_back_from,
            };
            version(told, row.policy)
        })
        .collect()
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
