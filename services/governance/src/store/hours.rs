use time::OffsetDateTime;
use tracegate_platform::{ApiError, OrgTx};

/// Decisions of one hour, verdict, direction, source and tool.
pub(crate) struct HourCount {
    pub hour: OffsetDateTime,
    pub direction: String,
    pub verdict: String,
    pub tool: String,
    pub decision_count: i64,
    pub latency_us_sum: i64,
    pub shadow_differs_count: i64,
}

pub(crate) async fn within(
    tx: &mut OrgTx,
    from: OffsetDateTime,
    until: OffsetDateTime,
) -> Result<Vec<HourCount>, ApiError> {
    let org = tx.org().0;
    Ok(sqlx::query_as!(
        HourCount,
        r#"SELECT hour, direction, verdict, tool, sum(decision_count)::bigint AS "decision_count!",
             sum(latency_us_sum)::bigint AS "latency_us_sum!", sum(shadow_differs_count)::bigint AS "shadow_differs_count!"
           FROM decision_hours WHERE org_id = $1 AND hour >= $2 AND hour < $3
           GROUP BY hour, direction, verdict, tool ORDER BY hour"#,
        org,
        from,
        until
    )
    .fetch_all(tx.conn())
    .await?)
}

/// The hour in which a decision was recorded, known even after it was dropped.
pub(crate) async fn of_sequence(tx: &mut OrgTx, sequence: i64) -> Result<Option<OffsetDateTime>, ApiError> {
    let org = tx.org().0;
    Ok(sqlx::query_scalar!(
        "SELECT min(hour) FROM decision_hours WHERE org_id = $1 AND last_sequence >= $2",
        org,
        sequence
    )
    .fetch_one(tx.conn())
    .await?)
}

/// Findings by class, most first.
pub(crate) async fn findings_within(
    tx: &mut OrgTx,
    from: OffsetDateTime,
    until: OffsetDateTime,
) -> Result<Vec<(String, i64)>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query!(
        r#"SELECT pii_class, sum(finding_count)::bigint AS "count!" FROM finding_hours
           WHERE org_id = $1 AND hour >= $2 AND hour < $3 GROUP BY pii_class ORDER BY 2 DESC, 1"#,
        org,
        from,
        until
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().map(|row| (row.pii_class, row.count)).collect())
}

/// Bypasses since then.
pub(crate) async fn bypasses_since(tx: &mut OrgTx, since: OffsetDateTime) -> Result<i64, ApiError> {
    let org = tx.org().0;
    let count = sqlx::query_scalar!(
        "SELECT sum(decision_count)::bigint FROM decision_hours WHERE org_id = $1 AND source = 'BYPASS' AND hour >= $2",
        org,
        since
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(count.unwrap_or(0))
}
