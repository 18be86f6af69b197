use time::OffsetDateTime;
use tracegate_platform::ids::{OrgId, UserId};
use tracegate_platform::{ApiError, Db, OrgTx};
use tracegate_proto::auth::v1::Role;
use uuid::Uuid;

use crate::role;

pub(crate) struct Invitation {
    pub id: Uuid,
    pub email: String,
    pub roles: Vec<Role>,
    pub inviter: UserId,
}

pub(crate) async fn insert(
    tx: &mut OrgTx,
    invitation: &Invitation,
    token_hash: &[u8; 32],
    now: OffsetDateTime,
    expires_at: OffsetDateTime,
) -> Result<(), ApiError> {
    let org = tx.org().0;
    let words: Vec<String> = invitation.roles.iter().map(|role| role::word(*role)).collect();
    sqlx::query!(
        "INSERT INTO invitations (org_id, invitation_id, email, roles, token_hash, inviter_id, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        org,
        invitation.id,
        invitation.email,
        &words,
        &token_hash[..],
        invitation.inviter.0,
        now,
        expires_at
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub(crate) async fn org_of(db: &Db, token_hash: &[u8; 32]) -> Result<Option<OrgId>, ApiError> {
    let mut conn = db.lookup().await?;
    // all orgs: only the token says which organization invites; answers an id
    let org =
        sqlx::query_scalar!("SELECT org_of_invitation($1)", &token_hash[..]).fetch_one(&mut *conn).await?;
    Ok(org.map(OrgId))
}

/// Accepts the open invitation of this token; `None` where there is none, or no longer.
pub(crate) async fn accept(
    tx: &mut OrgTx,
    token_hash: &[u8; 32],
    now: OffsetDateTime,
) -> Result<Option<Invitation>, ApiError> {
    let org = tx.org().0;
    let row = sqlx::query!(
        "UPDATE invitations SET accepted_at = $3
         WHERE org_id = $1 AND token_hash = $2 AND accepted_at IS NULL AND expires_at > $3
         RETURNING invitation_id, email, roles, inviter_id",
        org,
        &token_hash[..],
        now
    )
    .fetch_optional(tx.conn())
    .await?;
    row.map(|row| {
        Ok(Invitation {
            id: row.invitation_id,
            email: row.email,
            roles: role::from_words("invitations", row.invitation_id, &row.roles)?,
            inviter: UserId(row.inviter_id),
        })
    })
    .transpose()
}
