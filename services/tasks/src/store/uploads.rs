use time::OffsetDateTime;
use tracegate_platform::{ApiError, OrgTx};
use uuid::Uuid;

use crate::template::TemplateId;
use crate::upload::{Announced, Upload, UploadId};

struct Row {
    upload_id: Uuid,
    actor_id: Uuid,
    request_id: Uuid,
    file_name: String,
    title: String,
    size_bytes: i64,
    sha256: Vec<u8>,
    received_bytes: i64,
    template_id: Option<Uuid>,
    created_at: OffsetDateTime,
}

impl TryFrom<Row> for Upload {
    type Error = ApiError;

    fn try_from(row: Row) -> Result<Self, ApiError> {
        let sha256 = row.sha256.try_into();
        let sha256 = sha256.map_err(|_| {
            ApiError::internal(format!("inconsistent: uploads row {} has no sha256", row.upload_id))
        })?;
        Ok(Self {
            id: UploadId(row.upload_id),
            actor_id: row.actor_id,
            request_id: row.request_id,
            file: Announced {
                file_name: row.file_name,
                title: row.title,
                size_bytes: row.size_bytes,
                sha256,
            },
            received_bytes: row.received_bytes,
            template_id: row.template_id.map(TemplateId),
            created_at: row.created_at,
        })
    }
}

/// One after the other from here to the end of the transaction: two calls at once would each see one place left.
pub(crate) async fn lock_actor(tx: &mut OrgTx, actor_id: Uuid) -> Result<(), ApiError> {
    let name = format!("uploads {} {actor_id}", tx.org());
    sqlx::query!(
        "SELECT pg_advisory_xact_lock(hashtextextended($1, 0)) -- all orgs: the name carries org_id",
        name
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub(crate) async fn insert(tx: &mut OrgTx, upload: &Upload) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!(
        "INSERT INTO uploads (org_id, upload_id, actor_id, request_id, file_name, title, size_bytes, sha256, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        org,
        upload.id.0,
        upload.actor_id,
        upload.request_id,
        upload.file.file_name,
        upload.file.title,
        upload.file.size_bytes,
        &upload.file.sha256[..],
        upload.created_at
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub(crate) async fn find_by_request(
    tx: &mut OrgTx,
    actor_id: Uuid,
    request_id: Uuid,
) -> Result<Option<Upload>, ApiError> {
    let org = tx.org().0;
    let row = sqlx::query_as!(
        Row,
        "SELECT upload_id, actor_id, request_id, file_name, title, size_bytes, sha256, received_bytes, template_id, created_at
         FROM uploads WHERE org_id = $1 AND actor_id = $2 AND request_id = $3",
        org,
        actor_id,
        request_id
    )
    .fetch_optional(tx.conn())
    .await?;
    row.map(Upload::try_from).transpose()
}

/// The actor's own upload; somebody else's is not found.
pub(crate) async fn find(tx: &mut OrgTx, id: UploadId, actor_id: Uuid) -> Result<Option<Upload>, ApiError> {
    let org = tx.org().0;
    let row = sqlx::query_as!(
        Row,
        "SELECT upload_id, actor_id, request_id, file_name, title, size_bytes, sha256, received_bytes, template_id, created_at
         FROM uploads WHERE org_id = $1 AND upload_id = $2 AND actor_id = $3",
        org,
        id.0,
        actor_id
    )
    .fetch_optional(tx.conn())
    .await?;
    row.map(Upload::try_from).transpose()
}

pub(crate) async fn lock(tx: &mut OrgTx, id: UploadId, actor_id: Uuid) -> Result<Option<Upload>, ApiError> {
    let org = tx.org().0;
    let row = sqlx::query_as!(
        Row,
        "SELECT upload_id, actor_id, request_id, file_name, title, size_bytes, sha256, received_bytes, template_id, created_at
         FROM uploads WHERE org_id = $1 AND upload_id = $2 AND actor_id = $3 FOR UPDATE",
        org,
        id.0,
        actor_id
    )
    .fetch_optional(tx.conn())
    .await?;
    row.map(Upload::try_from).transpose()
}

/// The actor's unfinished uploads, and when the oldest of them began.
pub(crate) async fn count_open(
    tx: &mut OrgTx,
    actor_id: Uuid,
) -> Result<(i64, Option<OffsetDateTime>), ApiError> {
    let org = tx.org().0;
    let open = sqlx::query!(
        r#"SELECT count(*) AS "n_open!", min(created_at) AS oldest_at
           FROM uploads WHERE org_id = $1 AND actor_id = $2 AND template_id IS NULL"#,
        org,
        actor_id
    )
    .fetch_one(tx.conn())
    .await?;
    Ok((open.n_open, open.oldest_at))
}

/// Forgets what was abandoned before `open_before`, and finished ones from before `finished_before`.
pub(crate) async fn delete_old(
    tx: &mut OrgTx,
    open_before: OffsetDateTime,
    finished_before: OffsetDateTime,
) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!(
        "DELETE FROM uploads WHERE org_id = $1
         AND created_at < CASE WHEN template_id IS NULL THEN $2::timestamptz ELSE $3::timestamptz END",
        org,
        open_before,
        finished_before
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub(crate) async fn delete(tx: &mut OrgTx, id: UploadId) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!("DELETE FROM uploads WHERE org_id = $1 AND upload_id = $2", org, id.0)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Adds the next chunk to a locked upload.
pub(crate) async fn insert_chunk(
    tx: &mut OrgTx,
    id: UploadId,
    start_byte: i64,
    content: &[u8],
    received_bytes: i64,
) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!(
        "INSERT INTO upload_chunks (org_id, upload_id, start_byte, content) VALUES ($1, $2, $3, $4)",
        org,
        id.0,
        start_byte,
        content
    )
    .execute(tx.conn())
    .await?;
    sqlx::query!(
        "UPDATE uploads SET received_bytes = $3 WHERE org_id = $1 AND upload_id = $2",
        org,
        id.0,
        received_bytes
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Whether exactly this chunk was taken at this place.
pub(crate) async fn has_chunk(
    tx: &mut OrgTx,
    id: UploadId,
    start_byte: i64,
    content: &[u8],
) -> Result<bool, ApiError> {
    let org = tx.org().0;
    let same = sqlx::query_scalar!(
        r#"SELECT content = $4 AS "same!" FROM upload_chunks WHERE org_id = $1 AND upload_id = $2 AND start_byte = $3"#,
        org,
        id.0,
        start_byte,
        content
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(same.unwrap_or(false))
}

/// All bytes that have arrived.
pub(crate) async fn content(tx: &mut OrgTx, upload: &Upload) -> Result<Vec<u8>, ApiError> {
    use futures_util::TryStreamExt;
    let org = tx.org().0;
    let mut content = Vec::with_capacity(usize::try_from(upload.received_bytes).unwrap_or_default());
    let mut chunks = sqlx::query_scalar!(
        "SELECT content FROM upload_chunks WHERE org_id = $1 AND upload_id = $2 ORDER BY start_byte",
        org,
        upload.id.0
    )
    .fetch(tx.conn());
    while let Some(chunk) = chunks.try_next().await? {
        content.extend_from_slice(&chunk);
    }
    Ok(content)
}

/// The upload has become a template; its chunks are no longer needed.
pub(crate) async fn finish(tx: &mut OrgTx, id: UploadId, template_id: TemplateId) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!(
        "UPDATE uploads SET template_id = $3 WHERE org_id = $1 AND upload_id = $2",
        org,
        id.0,
        template_id.0
    )
    .execute(tx.conn())
    .await?;
    sqlx::query!("DELETE FROM upload_chunks WHERE org_id = $1 AND upload_id = $2", org, id.0)
        .execute(tx.conn())
        .await?;
    Ok(())
}
