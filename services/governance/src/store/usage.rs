use tracegate_platform::{ApiError, OrgTx};
use tracegate_proto::governance::v1::UsageRow;

use crate::usage::Question;

/// The sums asked for, at most so many, and the total over all of them, of one moment.
pub(crate) async fn sums(
    tx: &mut OrgTx,
    question: &Question<'_>,
    n_max: i64,
) -> Result<(UsageRow, Vec<UsageRow>), ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query!(
        r#"SELECT grouping(by_provider) = 1 AS "is_total!", coalesce(by_provider, '') AS "provider!", coalesce(by_model, '') AS "model!",
             coalesce(by_actor::text, '') AS "actor_id!", coalesce(by_task, '') AS "task!", coalesce(by_day::text, '') AS "day!",
             least(coalesce(sum(call_count), 0), 9223372036854775807)::bigint AS "call_count!",
             least(coalesce(sum(input_tokens), 0), 9223372036854775807)::bigint AS "input_tokens!",
             least(coalesce(sum(output_tokens), 0), 9223372036854775807)::bigint AS "output_tokens!",
             least(coalesce(sum(cached_tokens), 0), 9223372036854775807)::bigint AS "cached_tokens!",
             least(coalesce(sum(cost_nanos_usd), 0), 9223372036854775807)::bigint AS "cost_nanos_usd!"
           FROM (
             SELECT u.*, CASE WHEN $8 THEN provider ELSE '' END AS by_provider, CASE WHEN $9 THEN model END AS by_model,
               CASE WHEN $10 THEN actor_id END AS by_actor, CASE WHEN $11 THEN task END AS by_task, CASE WHEN $12 THEN day END AS by_day
             FROM usage_days u
             WHERE org_id = $1 AND day BETWEEN $2 AND $3 AND ($4::text IS NULL OR provider = $4) AND ($5::text IS NULL OR model = $5)
               AND ($6::uuid IS NULL OR actor_id = $6) AND ($7::text IS NULL OR task = $7)
           ) AS asked
           GROUP BY GROUPING SETS ((), (by_provider, by_model, by_actor, by_task, by_day))
           ORDER BY 1 DESC, CASE WHEN $13 THEN by_day END, 11 DESC, by_provider, by_model, by_actor, by_task, by_day
           LIMIT $14"#,
        org,
        question.first,
        question.last,
        question.provider,
        question.model,
        question.actor_id,
        question.task,
        question.by_provider,
        question.by_model,
        question.by_actor,
        question.by_task,
        question.by_day,
        question.day_first,
        n_max.saturating_add(1)
    )
    .fetch_all(tx.conn())
    .await?;
    let mut rows = rows.into_iter().map(|row| UsageRow {
        provider: row.provider,
        model: row.model,
        actor_id: row.actor_id,
        task: row.task,
        day: row.day,
        call_count: row.call_count,
        input_tokens: row.input_tokens,
        output_tokens: row.output_tokens,
        cached_tokens: row.cached_tokens,
        cost_nanos_usd: row.cost_nanos_usd,
    });
    // The total is there even where nothing was used, and comes first.
    let total = rows.next().unwrap_or_default();
    Ok((total, rows.collect()))
}
