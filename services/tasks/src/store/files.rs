use tracegate_platform::{ApiError, OrgTx};

/// Keeps a file under its hash; the same file twice is kept once.
pub(crate) async fn insert(tx: &mut OrgTx, sha256: &[u8; 32], content: &[u8]) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!(
        "INSERT INTO files (org_id, sha256, content) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        org,
        &sha256[..],
        content
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub(crate) async fn find(tx: &mut OrgTx, sha256: &[u8; 32]) -> Result<Option<Vec<u8>>, ApiError> {
    let org = tx.org().0;
    let content =
        sqlx::query_scalar!("SELECT content FROM files WHERE org_id = $1 AND sha256 = $2", org, &sha256[..])
            .fetch_optional(tx.conn())
            .await?;
    Ok(content)
}
