use time::OffsetDateTime;
use tracegate_platform::api_error::OnConstraint;
use tracegate_platform::caller::Apps;
use tracegate_platform::clock::timestamp;
use tracegate_platform::db::{from_word, to_word};
use tracegate_platform::ids::{OrgId, UserId};
use tracegate_platform::{ApiError, Db, OrgTx};
use tracegate_proto::auth::v1 as contract;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::options::v1::App;

pub(crate) struct Organization {
    pub id: OrgId,
    pub slug: String,
    pub name: String,
    pub created_at: OffsetDateTime,
}

impl From<Organization> for contract::Organization {
    fn from(org: Organization) -> Self {
        Self {
            id: org.id.to_string(),
            slug: org.slug,
            name: org.name,
            create_time: Some(timestamp(org.created_at)),
        }
    }
}

pub(crate) fn slug_taken(slug: &str) -> ApiError {
    ApiError::new(ErrorReason::NameTaken, format!("organization_slug: {slug} is taken"))
        .with("field", "organization_slug")
}

pub(crate) async fn id_by_slug(db: &Db, slug: &str) -> Result<Option<OrgId>, ApiError> {
    let mut conn = db.lookup().await?;
    // all orgs: the organization is not known yet; answers an id
    let id = sqlx::query_scalar!("SELECT org_by_slug($1)", slug).fetch_one(&mut *conn).await?;
    Ok(id.map(OrgId))
}

pub(crate) async fn ids_of_user(db: &Db, user: UserId) -> Result<Vec<OrgId>, ApiError> {
    let mut conn = db.lookup().await?;
    // all orgs: the organization is not chosen yet; answers ids
    let ids =
        sqlx::query_scalar!(r#"SELECT orgs_of_user($1) AS "org_id!""#, user.0).fetch_all(&mut *conn).await?;
    Ok(ids.into_iter().map(OrgId).collect())
}

/// The transaction's own organization.
pub(crate) async fn find(tx: &mut OrgTx) -> Result<Option<Organization>, ApiError> {
    let org = tx.org();
    let row = sqlx::query!("SELECT slug, name, created_at FROM organizations WHERE org_id = $1", org.0)
        .fetch_optional(tx.conn())
        .await?;
    Ok(row.map(|row| Organization { id: org, slug: row.slug, name: row.name, created_at: row.created_at }))
}

/// The transaction must have entered this organization.
pub(crate) async fn insert(tx: &mut OrgTx, org: &Organization, apps: &[App]) -> Result<(), ApiError> {
    sqlx::query!(
        "INSERT INTO organizations (org_id, slug, name, created_at) VALUES ($1, $2, $3, $4)",
        org.id.0,
        org.slug,
        org.name,
        org.created_at
    )
    .execute(tx.conn())
    .await
    .on_constraint("organizations_slug_key", || slug_taken(&org.slug))?;
    let words: Vec<String> = apps.iter().map(|app| to_word(app.as_str_name(), "APP_").to_owned()).collect();
    sqlx::query!(
        "INSERT INTO subscriptions (org_id, app, started_at) SELECT $1, app, $3 FROM unnest($2::text[]) AS apps (app)",
        org.id.0,
        &words,
        org.created_at
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// The apps the transaction's organization is subscribed to.
pub(crate) async fn apps(tx: &mut OrgTx) -> Result<Apps, ApiError> {
    let org = tx.org();
    let words =
        sqlx::query_scalar!("SELECT app FROM subscriptions WHERE org_id = $1 AND ended_at IS NULL", org.0)
            .fetch_all(tx.conn())
            .await?;
    words.iter().map(|word| from_word("subscriptions", org, "APP_", word, App::from_str_name)).collect()
}
