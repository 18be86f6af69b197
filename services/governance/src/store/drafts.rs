use prost::Message;
use time::OffsetDateTime;
use tracegate_platform::clock::timestamp;
use tracegate_platform::{ApiError, OrgTx, typed_ids};
use tracegate_proto::governance::v1::{Policy, PolicyDraft};
use uuid::Uuid;

typed_ids!(DraftId);

pub(crate) struct Draft {
    pub id: DraftId,
    pub policy: Policy,
    pub author_id: Uuid,
    pub revision: i64,
    pub updated_at: OffsetDateTime,
}

impl From<Draft> for PolicyDraft {
    fn from(draft: Draft) -> Self {
        Self {
            id: draft.id.to_string(),
            policy: Some(draft.policy),
            author_id: draft.author_id.to_string(),
            update_time: Some(timestamp(draft.updated_at)),
            revision: draft.revision,
        }
    }
}

struct Row {
    draft_id: Uuid,
    policy: Vec<u8>,
    author_id: Uuid,
    revision: i64,
    updated_at: OffsetDateTime,
}

impl Row {
    fn draft(self) -> Result<Draft, ApiError> {
        let policy = Policy::decode(self.policy.as_slice()).map_err(|error| {
            ApiError::internal(format!("inconsistent: policy_drafts row {}: {error}", self.draft_id))
        })?;
        Ok(Draft {
            id: DraftId(self.draft_id),
            policy,
            author_id: self.author_id,
            revision: self.revision,
            updated_at: self.updated_at,
        })
    }
}

pub(crate) async fn insert(tx: &mut OrgTx, draft: &Draft) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!(
        "INSERT INTO policy_drafts (org_id, draft_id, policy, author_id, revision, updated_at) VALUES ($1, $2, $3, $4, $5, $6)",
        org,
        draft.id.0,
        draft.policy.encode_to_vec(),
        draft.author_id,
        draft.revision,
        draft.updated_at
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub(crate) async fn lock(tx: &mut OrgTx, id: DraftId) -> Result<Option<Draft>, ApiError> {
    let org = tx.org().0;
    let row = sqlx::query_as!(
        Row,
        "SELECT draft_id, policy, author_id, revision, updated_at FROM policy_drafts
         WHERE org_id = $1 AND draft_id = $2 FOR UPDATE",
        org,
        id.0
    )
    .fetch_optional(tx.conn())
    .await?;
    row.map(Row::draft).transpose()
}

pub(crate) async fn update(tx: &mut OrgTx, draft: &Draft) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!(
        "UPDATE policy_drafts SET policy = $3, author_id = $4, revision = $5, updated_at = $6 WHERE org_id = $1 AND draft_id = $2",
        org,
        draft.id.0,
        draft.policy.encode_to_vec(),
        draft.author_id,
        draft.revision,
        draft.updated_at
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Drafts changed before a moment, newest change first.
pub(crate) async fn page(
    tx: &mut OrgTx,
    before: Option<(OffsetDateTime, Uuid)>,
    n_max: i64,
) -> Result<Vec<Draft>, ApiError> {
    let org = tx.org().0;
    let (at, id) = before.unzip();
    let rows = sqlx::query_as!(
        Row,
        "SELECT draft_id, policy, author_id, revision, updated_at FROM policy_drafts
         WHERE org_id = $1 AND ($2::timestamptz IS NULL OR (updated_at, draft_id) < ($2, $3::uuid))
         ORDER BY updated_at DESC, draft_id DESC LIMIT $4",
        org,
        at,
        id,
        n_max
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter().map(Row::draft).collect()
}

/// Whether there was one to delete.
pub(crate) async fn delete(tx: &mut OrgTx, id: DraftId) -> Result<bool, ApiError> {
    let org = tx.org().0;
    let deleted = sqlx::query!("DELETE FROM policy_drafts WHERE org_id = $1 AND draft_id = $2", org, id.0)
        .execute(tx.conn())
        .await?;
    Ok(deleted.rows_affected() > 0)
}
