use prost::Message;
use time::OffsetDateTime;
use tracegate_platform::{ApiError, OrgTx};
use uuid::Uuid;

use crate::task::TaskId;
use crate::template::{PrivacySummary, State, Template, TemplateId};

struct Row {
    template_id: Uuid,
    title: String,
    file_name: String,
    size_bytes: i64,
    sha256: Vec<u8>,
    state: String,
    parse_task_id: Uuid,
    failure: Option<String>,
    uploader_id: Uuid,
    privacy: Option<Vec<u8>>,
    section_count: i32,
    field_count: i32,
    created_at: OffsetDateTime,
}

impl TryFrom<Row> for Template {
    type Error = ApiError;

    fn try_from(row: Row) -> Result<Self, ApiError> {
        let id = row.template_id;
        let inconsistent =
            |what: &str| ApiError::internal(format!("inconsistent: templates row {id} has {what}"));
        let state = match (row.state.as_str(), row.privacy, row.failure) {
            ("UPLOADED", ..) => State::Uploaded,
            ("PARSING", ..) => State::Parsing,
            ("READY", Some(privacy), _) => State::Ready {
                privacy: PrivacySummary::decode(privacy.as_slice()).map_err(ApiError::internal)?,
                section_count: row.section_count,
                field_count: row.field_count,
            },
            ("FAILED", _, Some(failure)) => State::Failed { failure },
            (word, ..) => return Err(inconsistent(&format!("the state {word} without what belongs to it"))),
        };
        Ok(Self {
            id: TemplateId(id),
            title: row.title,
            file_name: row.file_name,
            size_bytes: row.size_bytes,
            sha256: row.sha256.try_into().map_err(|_| inconsistent("no sha256"))?,
            state,
            parse_task_id: TaskId(row.parse_task_id),
            uploader_id: row.uploader_id,
            created_at: row.created_at,
        })
    }
}

/// A new template, in UPLOADED.
pub(crate) async fn insert(tx: &mut OrgTx, template: &Template) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!(
        "INSERT INTO templates
           (org_id, template_id, title, file_name, size_bytes, sha256, state, parse_task_id, uploader_id, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        org,
        template.id.0,
        template.title,
        template.file_name,
        template.size_bytes,
        &template.sha256[..],
        template.state.word(),
        template.parse_task_id.0,
        template.uploader_id,
        template.created_at
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub(crate) async fn find(tx: &mut OrgTx, id: TemplateId) -> Result<Option<Template>, ApiError> {
    let org = tx.org().0;
    let row = sqlx::query_as!(
        Row,
        "SELECT template_id, title, file_name, size_bytes, sha256, state, parse_task_id, failure, uploader_id, privacy,
                section_count, field_count, created_at
         FROM templates WHERE org_id = $1 AND template_id = $2",
        org,
        id.0
    )
    .fetch_optional(tx.conn())
    .await?;
    row.map(Template::try_from).transpose()
}

pub(crate) async fn lock(tx: &mut OrgTx, id: TemplateId) -> Result<Option<Template>, ApiError> {
    let org = tx.org().0;
    let row = sqlx::query_as!(
        Row,
        "SELECT template_id, title, file_name, size_bytes, sha256, state, parse_task_id, failure, uploader_id, privacy,
                section_count, field_count, created_at
         FROM templates WHERE org_id = $1 AND template_id = $2 FOR UPDATE",
        org,
        id.0
    )
    .fetch_optional(tx.conn())
    .await?;
    row.map(Template::try_from).transpose()
}

/// Newest first, from before `before`.
pub(crate) async fn page(
    tx: &mut OrgTx,
    before: Option<Uuid>,
    n_max: i64,
) -> Result<Vec<Template>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query_as!(
        Row,
        "SELECT template_id, title, file_name, size_bytes, sha256, state, parse_task_id, failure, uploader_id, privacy,
                section_count, field_count, created_at
         FROM templates WHERE org_id = $1 AND ($2::uuid IS NULL OR template_id < $2)
         ORDER BY template_id DESC LIMIT $3",
        org,
        before,
        n_max
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter().map(Template::try_from).collect()
}

/// Writes what changes in a template's life: its state with all that belongs to it.
pub(crate) async fn update(tx: &mut OrgTx, template: &Template) -> Result<(), ApiError> {
    let org = tx.org().0;
    let (privacy, section_count, field_count, failure) = match &template.state {
        State::Uploaded | State::Parsing => (None, 0, 0, None),
        State::Ready { privacy, section_count, field_count } => {
            (Some(privacy.encode_to_vec()), *section_count, *field_count, None)
        }
        State::Failed { failure } => (None, 0, 0, Some(failure.as_str())),
    };
    sqlx::query!(
        "UPDATE templates SET state = $3, failure = $4, privacy = $5, section_count = $6, field_count = $7
         WHERE org_id = $1 AND template_id = $2",
        org,
        template.id.0,
        template.state.word(),
        failure,
        privacy,
        section_count,
        field_count
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
