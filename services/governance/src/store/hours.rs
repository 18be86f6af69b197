use std::collections::HashMap;

use time::{Date, OffsetDateTime};
use tracegate_platform::db::to_word;
use tracegate_platform::{ApiError, OrgTx};
use uuid::Uuid;

use crate::decision::{Decision, Entry};
use crate::pii::summary_name;
use crate::store::decisions::shadow_differs;

/// What a batch of decisions counts for.
#[derive(Default)]
pub(crate) struct Counts<'a> {
    decisions: HashMap<[&'a str; 4], Count>,
    findings: HashMap<&'a str, i64>,
    usage: HashMap<UsageKey<'a>, [i64; 5]>,
}

#[derive(Default)]
struct Count {
    n: i64,
    latency_us: i64,
    shadow_differs: i64,
    first: i64,
    last: i64,
}

/// Provider, model, actor and task.
type UsageKey<'a> = (&'a str, &'a str, Uuid, &'a str);

impl<'a> Counts<'a> {
    pub(crate) fn add(&mut self, entry: &'a Entry) {
        let decision: &Decision = &entry.decision;
        let key = [
            to_word(decision.direction().as_str_name(), "DIRECTION_"),
            to_word(decision.verdict().as_str_name(), "VERDICT_"),
            to_word(decision.source().as_str_name(), "SOURCE_"),
            &decision.tool,
        ];
        let count = self.decisions.entry(key).or_default();
        if count.n == 0 {
            count.first = entry.sequence;
        }
        count.n += 1;
        count.last = entry.sequence;
        count.latency_us = count.latency_us.saturating_add(decision.latency_us);
        count.shadow_differs += i64::from(shadow_differs(decision));
        for summary in &decision.findings {
            *self.findings.entry(summary_name(summary)).or_default() += i64::from(summary.count);
        }
        if let Some(usage) = &decision.usage {
            let actor = decision.actor_id.parse().unwrap_or_default();
            let key = (decision.provider.as_str(), decision.model.as_str(), actor, decision.task.as_str());
            let sums = self.usage.entry(key).or_default();
            let of = [1, usage.input_tokens, usage.output_tokens, usage.cached_tokens, usage.cost_nanos_usd];
            for (sum, n) in sums.iter_mut().zip(of) {
                *sum = sum.saturating_add(n);
            }
        }
    }

    pub(crate) async fn write(self, tx: &mut OrgTx, hour: OffsetDateTime, day: Date) -> Result<(), ApiError> {
        let org = tx.org().0;
        let (keys, counts): (Vec<_>, Vec<_>) = self.decisions.into_iter().unzip();
        let word = |place: usize| {
            keys.iter().map(|key| key.get(place).copied().unwrap_or_default()).collect::<Vec<_>>()
        };
        let number = |of: fn(&Count) -> i64| counts.iter().map(of).collect::<Vec<_>>();
        let (classes, findings): (Vec<_>, Vec<_>) = self.findings.into_iter().unzip();
        sqlx::query!(
            "WITH findings AS (
               INSERT INTO finding_hours (org_id, hour, pii_class, finding_count)
               SELECT $1, $2, * FROM unnest($12::text[], $13::bigint[])
               ON CONFLICT (org_id, hour, pii_class) DO UPDATE SET finding_count = finding_hours.finding_count + excluded.finding_count
             )
             INSERT INTO decision_hours (org_id, hour, direction, verdict, source, tool, decision_count, latency_us_sum,
               shadow_differs_count, first_sequence, last_sequence)
             SELECT $1, $2, * FROM unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[], $8::bigint[], $9::bigint[],
               $10::bigint[], $11::bigint[])
             ON CONFLICT (org_id, hour, direction, verdict, source, tool) DO UPDATE
             SET decision_count = decision_hours.decision_count + excluded.decision_count,
               latency_us_sum = decision_hours.latency_us_sum + excluded.latency_us_sum,
               shadow_differs_count = decision_hours.shadow_differs_count + excluded.shadow_differs_count,
               last_sequence = excluded.last_sequence",
            org,
            hour,
            &word(0) as &[&str],
            &word(1) as &[&str],
            &word(2) as &[&str],
            &word(3) as &[&str],
            &number(|count| count.n),
            &number(|count| count.latency_us),
            &number(|count| count.shadow_differs),
            &number(|count| count.first),
            &number(|count| count.last),
            &classes as &[&str],
            &findings
        )
        .execute(tx.conn())
        .await?;
        if self.usage.is_empty() {
            return Ok(());
        }
        let (keys, sums): (Vec<_>, Vec<_>) = self.usage.into_iter().unzip();
        let sum = |place: usize| {
            sums.iter().map(|sums| sums.get(place).copied().unwrap_or(0)).collect::<Vec<i64>>()
        };
        sqlx::query!(
            "INSERT INTO usage_days (org_id, day, provider, model, actor_id, task, call_count, input_tokens, output_tokens, cached_tokens,
               cost_nanos_usd)
             SELECT $1, $2, * FROM unnest($3::text[], $4::text[], $5::uuid[], $6::text[], $7::bigint[], $8::bigint[], $9::bigint[],
               $10::bigint[], $11::bigint[])
             ON CONFLICT (org_id, day, provider, model, actor_id, task) DO UPDATE
             SET call_count = usage_days.call_count + excluded.call_count, input_tokens = usage_days.input_tokens + excluded.input_tokens,
               output_tokens = usage_days.output_tokens + excluded.output_tokens,
               cached_tokens = usage_days.cached_tokens + excluded.cached_tokens,
               cost_nanos_usd = least(usage_days.cost_nanos_usd::numeric + excluded.cost_nanos_usd, 9223372036854775807)::bigint",
            org,
            day,
            &keys.iter().map(|key| key.0).collect::<Vec<_>>() as &[&str],
            &keys.iter().map(|key| key.1).collect::<Vec<_>>() as &[&str],
            &keys.iter().map(|key| key.2).collect::<Vec<_>>(),
            &keys.iter().map(|key| key.3).collect::<Vec<_>>() as &[&str],
            &sum(0),
            &sum(1),
            &sum(2),
            &sum(3),
            &sum(4)
        )
        .execute(tx.conn())
        .await?;
        Ok(())
    }
}

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
