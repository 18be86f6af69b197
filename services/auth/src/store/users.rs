use sqlx::PgConnection;
use tracegate_platform::ids::UserId;
use tracegate_platform::{ApiError, OrgTx};
use tracegate_proto::auth::v1 as contract;

pub(crate) struct User {
    pub id: UserId,
    pub email: String,
    pub display_name: String,
    pub password_phc: String,
}

impl From<User> for contract::User {
    fn from(user: User) -> Self {
        Self { id: user.id.to_string(), email: user.email, display_name: user.display_name }
    }
}

/// Within a transaction, on its connection: a second one from the pool may never come while others wait with theirs.
pub(crate) async fn id_by_email(conn: &mut PgConnection, email: &str) -> Result<Option<UserId>, ApiError> {
    // all orgs: the person's organization is not known yet; answers an id
    let id = sqlx::query_scalar!("SELECT user_by_email($1)", email).fetch_one(conn).await?;
    Ok(id.map(UserId))
}

/// Visible to the person and to their organizations.
pub(crate) async fn find(tx: &mut OrgTx, id: UserId) -> Result<Option<User>, ApiError> {
    // all orgs: row-level security shows a user to the person and to their organizations
    let row = sqlx::query!("SELECT email, display_name, password_phc FROM users WHERE user_id = $1", id.0)
        .fetch_optional(tx.conn())
        .await?;
    Ok(row.map(|row| User {
        id,
        email: row.email,
        display_name: row.display_name,
        password_phc: row.password_phc,
    }))
}

/// The transaction must have become this user.
pub(crate) async fn insert(tx: &mut OrgTx, user: &User) -> Result<(), ApiError> {
    // all orgs: a person is global
    sqlx::query!(
        "INSERT INTO users (user_id, email, display_name, password_phc) VALUES ($1, $2, $3, $4)",
        user.id.0,
        user.email,
        user.display_name,
        user.password_phc
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
