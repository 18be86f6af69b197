use time::OffsetDateTime;
use tracegate_platform::clock::timestamp;
use tracegate_platform::{ApiError, OrgTx};
use tracegate_proto::governance::v1::SigningSecret;
use uuid::Uuid;

/// The sealed secrets a key may sign with at this moment, the newest first; none where it needs no signature.
pub(crate) async fn secrets(
    tx: &mut OrgTx,
    api_key_id: Uuid,
    now: OffsetDateTime,
) -> Result<Vec<Vec<u8>>, ApiError> {
    let org = tx.org().0;
    let row = sqlx::query!(
        "SELECT sealed_secret, CASE WHEN previous_until > $3 THEN previous_sealed_secret END AS previous
         FROM signing_secrets WHERE org_id = $1 AND api_key_id = $2",
        org,
        api_key_id,
        now
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(row.map(|row| std::iter::once(row.sealed_secret).chain(row.previous).collect()).unwrap_or_default())
}

/// The secret there was is believed until `previous_until`.
pub(crate) async fn set(
    tx: &mut OrgTx,
    api_key_id: Uuid,
    sealed_secret: &[u8],
    now: OffsetDateTime,
    previous_until: OffsetDateTime,
) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!(
        "INSERT INTO signing_secrets (org_id, api_key_id, sealed_secret, created_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (org_id, api_key_id) DO UPDATE
         SET sealed_secret = excluded.sealed_secret, created_at = excluded.created_at,
           previous_sealed_secret = signing_secrets.sealed_secret, previous_until = $5",
        org,
        api_key_id,
        sealed_secret,
        now,
        previous_until
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub(crate) async fn list(tx: &mut OrgTx) -> Result<Vec<SigningSecret>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query!(
        "SELECT api_key_id, created_at FROM signing_secrets WHERE org_id = $1 ORDER BY created_at DESC LIMIT 1000",
        org
    )
    .fetch_all(tx.conn())
    .await?;
    let secret = |(api_key_id, created_at): (Uuid, OffsetDateTime)| SigningSecret {
        api_key_id: api_key_id.to_string(),
        create_time: Some(timestamp(created_at)),
    };
    Ok(rows.into_iter().map(|row| secret((row.api_key_id, row.created_at))).collect())
}

/// Whether there was one to delete.
pub(crate) async fn delete(tx: &mut OrgTx, api_key_id: Uuid) -> Result<bool, ApiError> {
    let org = tx.org().0;
    let deleted =
        sqlx::query!("DELETE FROM signing_secrets WHERE org_id = $1 AND api_key_id = $2", org, api_key_id)
            .execute(tx.conn())
            .await?;
    Ok(deleted.rows_affected() > 0)
}
