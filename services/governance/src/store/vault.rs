use time::OffsetDateTime;
use tracegate_platform::{ApiError, OrgTx};

/// A value as the vault keeps it.
pub(crate) struct Sealed {
    pub token: String,
    pub class: String,
    pub subject_hash: Vec<u8>,
    pub key_version: i32,
    pub sealed_value: Vec<u8>,
}

/// A data key, sealed under the master key.
pub(crate) struct SealedKey {
    pub key_version: i32,
    pub sealed_key: Vec<u8>,
    pub created_at: OffsetDateTime,
}

/// Values that are there already stay as they are.
pub(crate) async fn insert(tx: &mut OrgTx, values: &[Sealed], now: OffsetDateTime) -> Result<(), ApiError> {
    let org = tx.org().0;
    let tokens: Vec<&str> = values.iter().map(|value| value.token.as_str()).collect();
    let classes: Vec<&str> = values.iter().map(|value| value.class.as_str()).collect();
    let subjects: Vec<&[u8]> = values.iter().map(|value| value.subject_hash.as_slice()).collect();
    let versions: Vec<i32> = values.iter().map(|value| value.key_version).collect();
    let sealed: Vec<&[u8]> = values.iter().map(|value| value.sealed_value.as_slice()).collect();
    sqlx::query!(
        "INSERT INTO vault_values (org_id, token, class, subject_hash, key_version, sealed_value, created_at)
         SELECT $1, rows.*, $7 FROM unnest($2::text[], $3::text[], $4::bytea[], $5::integer[], $6::bytea[]) AS rows
         ON CONFLICT (org_id, token, subject_hash) DO NOTHING",
        org,
        &tokens as &[&str],
        &classes as &[&str],
        &subjects as &[&[u8]],
        &versions,
        &sealed as &[&[u8]],
        now
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// The newest data key.
pub(crate) async fn newest_key(tx: &mut OrgTx) -> Result<Option<SealedKey>, ApiError> {
    let org = tx.org().0;
    Ok(sqlx::query_as!(
        SealedKey,
        "SELECT key_version, sealed_key, created_at FROM vault_keys WHERE org_id = $1 ORDER BY key_version DESC LIMIT 1",
        org
    )
    .fetch_optional(tx.conn())
    .await?)
}

pub(crate) async fn insert_key(tx: &mut OrgTx, key: &SealedKey) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!(
        "INSERT INTO vault_keys (org_id, key_version, sealed_key, created_at) VALUES ($1, $2, $3, $4)",
        org,
        key.key_version,
        key.sealed_key,
        key.created_at
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
