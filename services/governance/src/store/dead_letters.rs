use tracegate_platform::{ApiError, OrgTx};

pub(crate) async fn count_waiting(tx: &mut OrgTx) -> Result<i64, ApiError> {
    let org = tx.org().0;
    let count = sqlx::query_scalar!(
        "SELECT count(*) FROM dead_letters WHERE org_id = $1 AND state = 'WAITING'",
        org
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(count.unwrap_or(0))
}
