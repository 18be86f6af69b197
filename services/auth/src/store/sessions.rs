use time::OffsetDateTime;
use tracegate_platform::ids::{SessionId, UserId};
use tracegate_platform::{ApiError, OrgTx};

use crate::session::Session;

pub(crate) async fn insert(
    tx: &mut OrgTx,
    session: &Session,
    device: &str,
    address: &str,
    created_at: OffsetDateTime,
) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!(
        "INSERT INTO sessions (org_id, session_id, user_id, refresh_key, refresh_counter, refreshed_at, device, address, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        org,
        session.id.0,
        session.user.0,
        session.refresh_key,
        session.counter,
        session.refreshed_at,
        device,
        address,
        created_at,
        session.expires_at
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Locks the session: two refreshes at once must see each other.
pub(crate) async fn lock(tx: &mut OrgTx, id: SessionId) -> Result<Option<Session>, ApiError> {
    let org = tx.org().0;
    let row = sqlx::query!(
        "SELECT user_id, refresh_key, refresh_counter, refreshed_at, expires_at, ended_at FROM sessions
         WHERE org_id = $1 AND session_id = $2 FOR UPDATE",
        org,
        id.0
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(row.map(|row| Session {
        id,
        user: UserId(row.user_id),
        refresh_key: row.refresh_key,
        counter: row.refresh_counter,
        refreshed_at: row.refreshed_at,
        expires_at: row.expires_at,
        is_ended: row.ended_at.is_some(),
    }))
}

pub(crate) async fn is_live(
    tx: &mut OrgTx,
    id: SessionId,
    user: UserId,
    now: OffsetDateTime,
) -> Result<bool, ApiError> {
    let org = tx.org().0;
    let live = sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM sessions WHERE org_id = $1 AND session_id = $2 AND user_id = $3
           AND ended_at IS NULL AND expires_at > $4) AS "live!""#,
        org,
        id.0,
        user.0,
        now
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(live)
}

pub(crate) async fn advance(
    tx: &mut OrgTx,
    id: SessionId,
    counter: i64,
    now: OffsetDateTime,
) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!(
        "UPDATE sessions SET refresh_counter = $3, refreshed_at = $4 WHERE org_id = $1 AND session_id = $2",
        org,
        id.0,
        counter,
        now
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Ending again changes nothing.
pub(crate) async fn end(
    tx: &mut OrgTx,
    id: SessionId,
    reason: &str,
    now: OffsetDateTime,
) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!(
        "UPDATE sessions SET ended_at = $3, ended_reason = $4 WHERE org_id = $1 AND session_id = $2 AND ended_at IS NULL",
        org,
        id.0,
        now,
        reason
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
