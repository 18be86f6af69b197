use time::OffsetDateTime;
use tracegate_platform::{ApiError, OrgTx};

pub(crate) struct Signup {
    pub email: String,
    pub display_name: String,
    pub password_phc: String,
    pub organization_name: String,
    pub organization_slug: String,
    pub expires_at: OffsetDateTime,
}

/// The transaction must hold the token.
pub(crate) async fn insert(tx: &mut OrgTx, token_hash: &[u8; 32], signup: &Signup) -> Result<(), ApiError> {
    // all orgs: the organization does not exist yet
    sqlx::query!(
        "INSERT INTO signups (token_hash, email, display_name, password_phc, organization_name, organization_slug, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        &token_hash[..],
        signup.email,
        signup.display_name,
        signup.password_phc,
        signup.organization_name,
        signup.organization_slug,
        signup.expires_at
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Takes the sign-up of the token the transaction holds; a second call finds nothing.
pub(crate) async fn take(tx: &mut OrgTx, token_hash: &[u8; 32]) -> Result<Option<Signup>, ApiError> {
    // all orgs: the organization does not exist yet
    let signup = sqlx::query_as!(
        Signup,
        "DELETE FROM signups WHERE token_hash = $1
         RETURNING email, display_name, password_phc, organization_name, organization_slug, expires_at",
        &token_hash[..]
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(signup)
}
