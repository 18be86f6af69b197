use time::Duration;
use tracegate_platform::feed::Bell;
use tracegate_platform::{ApiError, Db, OrgTx};
use uuid::Uuid;

/// Voids every cached identity that mentions the subject, once the transaction commits.
pub(crate) async fn insert(tx: &mut OrgTx, subject: Uuid) -> Result<(), ApiError> {
    // all orgs: ids only
    sqlx::query!(
        "INSERT INTO revocations (revocation_id, subject_id) VALUES ($1, $2)",
        Uuid::now_v7(),
        subject
    )
    .execute(tx.conn())
    .await?;
    // all orgs: a replica that was away for an hour has no cache left to void
    sqlx::query!("DELETE FROM revocations WHERE revoked_at < clock_timestamp() - interval '1 hour'")
        .execute(tx.conn())
        .await?;
    tx.ring(Bell::Subject { id: subject });
    Ok(())
}

/// Revocations of the time just gone: their ids and subjects. Overlapping reads find one that committed late.
pub(crate) async fn recent(db: &Db, within: Duration) -> Result<Vec<(Uuid, Uuid)>, ApiError> {
    let mut conn = db.lookup().await?;
    // all orgs: ids only
    let rows = sqlx::query!(
        "SELECT revocation_id, subject_id FROM revocations
         WHERE revoked_at > clock_timestamp() - $1::float8 * interval '1 second' ORDER BY revoked_at",
        within.as_seconds_f64()
    )
    .fetch_all(&mut *conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.revocation_id, row.subject_id)).collect())
}
