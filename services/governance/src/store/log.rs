//! What a batch adds to the log, in one statement.

use std::collections::HashMap;

use sqlx::types::Json;
use time::{Date, OffsetDateTime};
use tracegate_platform::db::to_word;
use tracegate_platform::{ApiError, OrgTx};
use uuid::Uuid;

use super::decisions::{Rows, shadow_differs};
use crate::decision::{self, Decision, Entry};
use crate::pii::summary_name;

/// Entries with what they answer, and the log as it is with them.
pub(crate) struct Growth<'a> {
    pub entries: &'a [Entry],
    /// Actor, request and sequence of each.
    pub requests: &'a [(Uuid, Uuid, i64)],
    pub decided_at: OffsetDateTime,
    /// In the organization's zone.
    pub day: Date,
    pub expires_on: Date,
    pub ingested_at: Option<OffsetDateTime>,
    pub tree_size: i64,
    pub tree_peaks: &'a [u8],
}

/// A request of these was answered before: the transaction must be given up.
pub(crate) struct AnsweredBefore;

/// Appends entries and what they answer, says how far the log has grown, to its watchers too, and counts. The caller holds the
/// organization's lock, so nobody else appends between.
pub(crate) async fn append(
    tx: &mut OrgTx,
    growth: &Growth<'_>,
) -> Result<Result<(), AnsweredBefore>, ApiError> {
    let org = tx.org().0;
    let (mut rows, mut counts) = (Rows::default(), Counts::default());
    for entry in growth.entries {
        rows.push(entry);
        counts.add(entry);
    }
    let request = |of: fn(&(Uuid, Uuid, i64)) -> Uuid| growth.requests.iter().map(of).collect::<Vec<_>>();
    let request_sequences: Vec<i64> = growth.requests.iter().map(|request| request.2).collect();
    let hour = growth.decided_at.truncate_to_hour();
    let (keys, hours): (Vec<_>, Vec<_>) = counts.decisions.into_iter().unzip();
    let word =
        |place: usize| keys.iter().map(|key| key.get(place).copied().unwrap_or_default()).collect::<Vec<_>>();
    let number = |of: fn(&Count) -> i64| hours.iter().map(of).collect::<Vec<_>>();
    let (classes, findings): (Vec<_>, Vec<_>) = counts.findings.into_iter().unzip();
    let (usage, sums): (Vec<_>, Vec<_>) = counts.usage.into_iter().unzip();
    let sum =
        |place: usize| sums.iter().map(|sums| sums.get(place).copied().unwrap_or(0)).collect::<Vec<i64>>();
    let appended = sqlx::query!(
        r#"WITH requests AS (
             INSERT INTO decision_requests (org_id, actor_id, request_id, sequence)
             SELECT $1, * FROM unnest($2::uuid[], $3::uuid[], $4::bigint[])
             ON CONFLICT DO NOTHING RETURNING 1
           ), head AS (
             UPDATE gate_heads SET tree_size = $21, tree_peaks = $22, decided_at = $6, ingested_at = coalesce($23, ingested_at)
             WHERE org_id = $1
           ), feed AS (
             INSERT INTO feed_heads (org_id, feed, sequence) VALUES ($1, $24, $21)
             ON CONFLICT (org_id, feed) DO UPDATE SET sequence = excluded.sequence
           ), hours AS (
             INSERT INTO decision_hours (org_id, hour, direction, verdict, source, tool, decision_count, latency_us_sum,
               shadow_differs_count, first_sequence, last_sequence)
             SELECT $1, $25, * FROM unnest($26::text[], $27::text[], $28::text[], $29::text[], $30::bigint[], $31::bigint[],
               $32::bigint[], $33::bigint[], $34::bigint[])
             ON CONFLICT (org_id, hour, direction, verdict, source, tool) DO UPDATE
             SET decision_count = decision_hours.decision_count + excluded.decision_count,
               latency_us_sum = decision_hours.latency_us_sum + excluded.latency_us_sum,
               shadow_differs_count = decision_hours.shadow_differs_count + excluded.shadow_differs_count,
               last_sequence = excluded.last_sequence
           ), findings AS (
             INSERT INTO finding_hours (org_id, hour, pii_class, finding_count)
             SELECT $1, $25, * FROM unnest($35::text[], $36::bigint[])
             ON CONFLICT (org_id, hour, pii_class) DO UPDATE SET finding_count = finding_hours.finding_count + excluded.finding_count
           ), usage AS (
             INSERT INTO usage_days (org_id, day, provider, model, actor_id, task, call_count, input_tokens, output_tokens, cached_tokens,
               cost_nanos_usd)
             SELECT $1, $37, * FROM unnest($38::text[], $39::text[], $40::uuid[], $41::text[], $42::bigint[], $43::bigint[], $44::bigint[],
               $45::bigint[], $46::bigint[])
             ON CONFLICT (org_id, day, provider, model, actor_id, task) DO UPDATE
             SET call_count = usage_days.call_count + excluded.call_count, input_tokens = usage_days.input_tokens + excluded.input_tokens,
               output_tokens = usage_days.output_tokens + excluded.output_tokens,
               cached_tokens = usage_days.cached_tokens + excluded.cached_tokens,
               cost_nanos_usd = least(usage_days.cost_nanos_usd::numeric + excluded.cost_nanos_usd, 9223372036854775807)::bigint
           )
           INSERT INTO decisions (org_id, expires_on, created_at, sequence, decision_id, direction, verdict, source, tool, scope, actor_id,
             pii_classes, shadow_differs, correlation_id, tags, labels_salt, leaf)
           SELECT $1, $5, $6, sequence, decision_id, direction, verdict, source, tool, scope, actor_id,
             string_to_array(pii_classes, ','), shadow_differs, correlation_id, tags, labels_salt, leaf
           FROM unnest($7::bigint[], $8::uuid[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::uuid[],
             $15::text[], $16::boolean[], $17::text[], $18::jsonb[], $19::bytea[], $20::bytea[])
             AS rows (sequence, decision_id, direction, verdict, source, tool, scope, actor_id, pii_classes, shadow_differs,
               correlation_id, tags, labels_salt, leaf)
           WHERE (SELECT count(*) FROM requests) = cardinality($4)"#,
        org,
        &request(|request| request.0),
        &request(|request| request.1),
        &request_sequences,
        growth.expires_on,
        growth.decided_at,
        &rows.sequences,
        &rows.ids,
        &rows.directions as &[&str],
        &rows.verdicts as &[&str],
        &rows.sources as &[&str],
        &rows.tools as &[&str],
        &rows.scopes as &[&str],
        &rows.actors,
        &rows.classes,
        &rows.shadow_differs,
        &rows.correlation_ids as &[&str],
        &rows.tags as &[Option<Json<&HashMap<String, String>>>],
        &rows.salts as &[Option<Vec<u8>>],
        &rows.leaves as &[&[u8]],
        growth.tree_size,
        growth.tree_peaks,
        growth.ingested_at,
        decision::FEED,
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
        &findings,
        growth.day,
        &usage.iter().map(|key| key.0).collect::<Vec<_>>() as &[&str],
        &usage.iter().map(|key| key.1).collect::<Vec<_>>() as &[&str],
        &usage.iter().map(|key| key.2).collect::<Vec<_>>(),
        &usage.iter().map(|key| key.3).collect::<Vec<_>>() as &[&str],
        &sum(0),
        &sum(1),
        &sum(2),
        &sum(3),
        &sum(4)
    )
    .execute(tx.conn())
    .await?;
    Ok(if appended.rows_affected() > 0 { Ok(()) } else { Err(AnsweredBefore) })
}

/// What a batch of decisions counts for.
#[derive(Default)]
struct Counts<'a> {
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
    fn add(&mut self, entry: &'a Entry) {
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
}
