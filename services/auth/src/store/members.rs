use time::OffsetDateTime;
use tracegate_platform::clock::timestamp;
use tracegate_platform::ids::UserId;
use tracegate_platform::page::Cursor;
use tracegate_platform::{ApiError, OrgTx};
use tracegate_proto::auth::v1 as contract;
use tracegate_proto::auth::v1::Role;

use crate::role;

pub(crate) struct Member {
    pub user: UserId,
    pub email: String,
    pub display_name: String,
    pub roles: Vec<Role>,
    pub joined_at: OffsetDateTime,
}

impl From<Member> for contract::Member {
    fn from(member: Member) -> Self {
        Self {
            user: Some(contract::User {
                id: member.user.to_string(),
                email: member.email,
                display_name: member.display_name,
            }),
            roles: member.roles.into_iter().map(i32::from).collect(),
            join_time: Some(timestamp(member.joined_at)),
        }
    }
}

/// The roles of a member; empty for somebody who is none.
pub(crate) async fn roles(tx: &mut OrgTx, user: UserId) -> Result<Vec<Role>, ApiError> {
    let org = tx.org().0;
    let words = sqlx::query_scalar!(
        "SELECT role FROM membership_roles WHERE org_id = $1 AND user_id = $2",
        org,
        user.0
    )
    .fetch_all(tx.conn())
    .await?;
    role::from_words("membership_roles", user, &words)
}

pub(crate) async fn insert(
    tx: &mut OrgTx,
    user: UserId,
    roles: &[Role],
    joined_at: OffsetDateTime,
) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!(
        "INSERT INTO memberships (org_id, user_id, joined_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        org,
        user.0,
        joined_at
    )
    .execute(tx.conn())
    .await?;
    set_roles(tx, user, roles).await
}

pub(crate) async fn set_roles(tx: &mut OrgTx, user: UserId, roles: &[Role]) -> Result<(), ApiError> {
    let org = tx.org().0;
    let words: Vec<String> = roles.iter().map(|role| role::word(*role)).collect();
    sqlx::query!("DELETE FROM membership_roles WHERE org_id = $1 AND user_id = $2", org, user.0)
        .execute(tx.conn())
        .await?;
    sqlx::query!(
        "INSERT INTO membership_roles (org_id, user_id, role) SELECT $1, $2, role FROM unnest($3::text[]) AS roles (role)",
        org,
        user.0,
        &words
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Locks the organization's owners, so that two removals at once cannot each see the other's.
pub(crate) async fn lock_owners(tx: &mut OrgTx) -> Result<Vec<UserId>, ApiError> {
    let org = tx.org().0;
    let owners = sqlx::query_scalar!(
        "SELECT user_id FROM membership_roles WHERE org_id = $1 AND role = 'OWNER' ORDER BY user_id FOR UPDATE",
        org
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(owners.into_iter().map(UserId).collect())
}

/// Locks and answers a member.
pub(crate) async fn lock(tx: &mut OrgTx, user: UserId) -> Result<Option<Member>, ApiError> {
    let org = tx.org().0;
    let row = sqlx::query!(
        "SELECT u.email, u.display_name, m.joined_at FROM memberships m JOIN users u USING (user_id)
         WHERE m.org_id = $1 AND m.user_id = $2 FOR UPDATE OF m",
        org,
        user.0
    )
    .fetch_optional(tx.conn())
    .await?;
    let Some(row) = row else { return Ok(None) };
    let roles = roles(tx, user).await?;
    Ok(Some(Member {
        user,
        email: row.email,
        display_name: row.display_name,
        roles,
        joined_at: row.joined_at,
    }))
}

/// Ends a membership, its roles and its sessions.
pub(crate) async fn delete(tx: &mut OrgTx, user: UserId) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!("DELETE FROM memberships WHERE org_id = $1 AND user_id = $2", org, user.0)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Members by join time, after the cursor.
pub(crate) async fn page(tx: &mut OrgTx, after: Option<Cursor>, n_max: i64) -> Result<Vec<Member>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query!(
        r#"SELECT m.user_id, u.email, u.display_name, m.joined_at,
                  ARRAY(SELECT r.role FROM membership_roles r WHERE r.org_id = m.org_id AND r.user_id = m.user_id) AS "roles!"
           FROM memberships m JOIN users u USING (user_id)
           WHERE m.org_id = $1 AND ($2::timestamptz IS NULL OR (m.joined_at, m.user_id) > ($2, $3::uuid))
           ORDER BY m.joined_at, m.user_id LIMIT $4"#,
        org,
        after.map(|cursor| cursor.at),
        after.map(|cursor| cursor.id),
        n_max
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Member {
                user: UserId(row.user_id),
                email: row.email,
                display_name: row.display_name,
                roles: role::from_words("membership_roles", row.user_id, &row.roles)?,
                joined_at: row.joined_at,
            })
        })
        .collect()
}
