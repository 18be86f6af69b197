use sqlx::types::time::OffsetDateTime;
use tracegate_platform::api_error::OnConstraint;
use tracegate_platform::caller::Permissions;
use tracegate_platform::ids::{ApiKeyId, OrgId, UserId};
use tracegate_platform::page::Cursor;
use tracegate_platform::{ApiError, Db, OrgTx};
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::options::v1::Permission;
use uuid::Uuid;

use crate::api_key::ApiKey;

struct Row {
    api_key_id: Uuid,
    label: String,
    secret_hash: Vec<u8>,
    scopes: Vec<i32>,
    creator_id: Uuid,
    created_at: OffsetDateTime,
    expires_at: Option<OffsetDateTime>,
    revoked_at: Option<OffsetDateTime>,
    last_used_at: Option<OffsetDateTime>,
}

impl From<Row> for ApiKey {
    fn from(row: Row) -> Self {
        Self {
            id: ApiKeyId(row.api_key_id),
            label: row.label,
            secret_hash: row.secret_hash,
            // A scope of a later release that was rolled back grants nothing.
            scopes: row
                .scopes
                .into_iter()
                .filter_map(|number| Permission::try_from(number).ok())
                .collect::<Permissions>(),
            creator: UserId(row.creator_id),
            created_at: row.created_at,
            expires_at: row.expires_at,
            revoked_at: row.revoked_at,
            last_used_at: row.last_used_at,
        }
    }
}

pub(crate) async fn org_of(db: &Db, id: ApiKeyId) -> Result<Option<OrgId>, ApiError> {
    let mut conn = db.lookup().await?;
    // all orgs: the key's organization is not known yet; answers an id
    let org = sqlx::query_scalar!("SELECT org_of_api_key($1)", id.0).fetch_one(&mut *conn).await?;
    Ok(org.map(OrgId))
}

pub(crate) async fn insert(tx: &mut OrgTx, key: &ApiKey) -> Result<(), ApiError> {
    let org = tx.org().0;
    let scopes: Vec<i32> = key.scopes.iter().map(i32::from).collect();
    sqlx::query!(
        "INSERT INTO api_keys (org_id, api_key_id, label, secret_hash, scopes, creator_id, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        org,
        key.id.0,
        key.label,
        key.secret_hash,
        &scopes,
        key.creator.0,
        key.created_at,
        key.expires_at
    )
    .execute(tx.conn())
    .await
    .on_constraint("api_keys_live_label_key", || {
        ApiError::new(ErrorReason::NameTaken, format!("label: {} is in use", key.label)).with("field", "label")
    })?;
    Ok(())
}

pub(crate) async fn lock(tx: &mut OrgTx, id: ApiKeyId) -> Result<Option<ApiKey>, ApiError> {
    let org = tx.org().0;
    let row = sqlx::query_as!(
        Row,
        "SELECT api_key_id, label, secret_hash, scopes, creator_id, created_at, expires_at, revoked_at, last_used_at
         FROM api_keys WHERE org_id = $1 AND api_key_id = $2 FOR UPDATE",
        org,
        id.0
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(row.map(ApiKey::from))
}

pub(crate) async fn find(tx: &mut OrgTx, id: ApiKeyId) -> Result<Option<ApiKey>, ApiError> {
    let org = tx.org().0;
    let row = sqlx::query_as!(
        Row,
        "SELECT api_key_id, label, secret_hash, scopes, creator_id, created_at, expires_at, revoked_at, last_used_at
         FROM api_keys WHERE org_id = $1 AND api_key_id = $2",
        org,
        id.0
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(row.map(ApiKey::from))
}

pub(crate) async fn revoke(tx: &mut OrgTx, id: ApiKeyId, now: OffsetDateTime) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!("UPDATE api_keys SET revoked_at = $3 WHERE org_id = $1 AND api_key_id = $2", org, id.0, now)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// To about a minute: a key in steady use is written once a minute, not once a call.
pub(crate) async fn touch(tx: &mut OrgTx, id: ApiKeyId, now: OffsetDateTime) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!(
        "UPDATE api_keys SET last_used_at = $3
         WHERE org_id = $1 AND api_key_id = $2 AND (last_used_at IS NULL OR last_used_at < $3::timestamptz - interval '50 seconds')",
        org,
        id.0,
        now
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Newest first, before the cursor.
pub(crate) async fn page(
    tx: &mut OrgTx,
    before: Option<Cursor>,
    n_max: i64,
) -> Result<Vec<ApiKey>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query_as!(
        Row,
        "SELECT api_key_id, label, secret_hash, scopes, creator_id, created_at, expires_at, revoked_at, last_used_at
         FROM api_keys WHERE org_id = $1 AND ($2::timestamptz IS NULL OR (created_at, api_key_id) < ($2, $3::uuid))
         ORDER BY created_at DESC, api_key_id DESC LIMIT $4",
        org,
        before.map(|cursor| cursor.at),
        before.map(|cursor| cursor.id),
        n_max
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().map(ApiKey::from).collect())
}
