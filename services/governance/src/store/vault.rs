use time::OffsetDateTime;
use tracegate_platform::{ApiError, OrgTx};

/// A value as the vault keeps it.
pub(crate) struct Sealed {
    pub token: String,
    pub class: String,
    pub scope: String,
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
    let scopes: Vec<&str> = values.iter().map(|value| value.scope.as_str()).collect();
    let subjects: Vec<&[u8]> = values.iter().map(|value| value.subject_hash.as_slice()).collect();
    let versions: Vec<i32> = values.iter().map(|value| value.key_version).collect();
    let sealed: Vec<&[u8]> = values.iter().map(|value| value.sealed_value.as_slice()).collect();
    sqlx::query!(
        "INSERT INTO vault_values (org_id, token, class, scope, subject_hash, key_version, sealed_value, created_at)
         SELECT $1, rows.*, $8 FROM unnest($2::text[], $3::text[], $4::text[], $5::bytea[], $6::integer[], $7::bytea[]) AS rows
         ON CONFLICT (org_id, token, subject_hash) DO NOTHING",
        org,
        &tokens as &[&str],
        &classes as &[&str],
        &scopes as &[&str],
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

/// A value with the version of the key it is sealed under.
pub(crate) struct Kept {
    pub token: String,
    pub subject_hash: Vec<u8>,
    pub key_version: i32,
    pub sealed_value: Vec<u8>,
}

/// What these tokens stand for, once each.
pub(crate) async fn find(tx: &mut OrgTx, tokens: &[String]) -> Result<Vec<Kept>, ApiError> {
    let org = tx.org().0;
    Ok(sqlx::query_as!(
        Kept,
        "SELECT DISTINCT ON (token) token, subject_hash, key_version, sealed_value FROM vault_values
         WHERE org_id = $1 AND token = ANY ($2) ORDER BY token, subject_hash",
        org,
        tokens
    )
    .fetch_all(tx.conn())
    .await?)
}

pub(crate) async fn keys(tx: &mut OrgTx) -> Result<Vec<SealedKey>, ApiError> {
    let org = tx.org().0;
    Ok(sqlx::query_as!(
        SealedKey,
        "SELECT key_version, sealed_key, created_at FROM vault_keys WHERE org_id = $1 ORDER BY key_version",
        org
    )
    .fetch_all(tx.conn())
    .await?)
}

/// Drops what belongs to a subject, and what these tokens stand for; answers how many values.
pub(crate) async fn erase(tx: &mut OrgTx, subject_hash: &[u8], tokens: &[String]) -> Result<u64, ApiError> {
    let org = tx.org().0;
    let erased = sqlx::query!(
        "DELETE FROM vault_values WHERE org_id = $1 AND ((subject_hash = $2 AND subject_hash <> '') OR token = ANY ($3))",
        org,
        subject_hash,
        tokens
    )
    .execute(tx.conn())
    .await?;
    Ok(erased.rows_affected())
}

/// The scopes in which the vault has values.
pub(crate) async fn scopes(tx: &mut OrgTx) -> Result<Vec<String>, ApiError> {
    let org = tx.org().0;
    Ok(sqlx::query_scalar!("SELECT DISTINCT scope FROM vault_values WHERE org_id = $1", org)
        .fetch_all(tx.conn())
        .await?)
}

/// Values that are sealed under an older key.
pub(crate) async fn older_than(tx: &mut OrgTx, key_version: i32, n_max: i64) -> Result<Vec<Kept>, ApiError> {
    let org = tx.org().0;
    Ok(sqlx::query_as!(
        Kept,
        "SELECT token, subject_hash, key_version, sealed_value FROM vault_values
         WHERE org_id = $1 AND key_version < $2 LIMIT $3",
        org,
        key_version,
        n_max
    )
    .fetch_all(tx.conn())
    .await?)
}

pub(crate) async fn reseal(tx: &mut OrgTx, values: &[Kept]) -> Result<(), ApiError> {
    let org = tx.org().0;
    let tokens: Vec<&str> = values.iter().map(|value| value.token.as_str()).collect();
    let subjects: Vec<&[u8]> = values.iter().map(|value| value.subject_hash.as_slice()).collect();
    let versions: Vec<i32> = values.iter().map(|value| value.key_version).collect();
    let sealed: Vec<&[u8]> = values.iter().map(|value| value.sealed_value.as_slice()).collect();
    sqlx::query!(
        "UPDATE vault_values v SET key_version = rows.key_version, sealed_value = rows.sealed_value
         FROM unnest($2::text[], $3::bytea[], $4::integer[], $5::bytea[]) AS rows (token, subject_hash, key_version, sealed_value)
         WHERE v.org_id = $1 AND v.token = rows.token AND v.subject_hash = rows.subject_hash",
        org,
        &tokens as &[&str],
        &subjects as &[&[u8]],
        &versions,
        &sealed as &[&[u8]]
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Keys that nothing is sealed under any more.
pub(crate) async fn delete_unused_keys(tx: &mut OrgTx, before: i32) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!(
        "DELETE FROM vault_keys k WHERE k.org_id = $1 AND k.key_version < $2
           AND NOT EXISTS (SELECT FROM vault_values v WHERE v.org_id = k.org_id AND v.key_version = k.key_version)",
        org,
        before
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Values by class.
pub(crate) async fn counts(tx: &mut OrgTx) -> Result<Vec<(String, i64)>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query!(
        r#"SELECT class, count(DISTINCT token) AS "count!" FROM vault_values WHERE org_id = $1 GROUP BY class ORDER BY class"#,
        org
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().map(|row| (row.class, row.count)).collect())
}
