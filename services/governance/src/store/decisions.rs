use std::collections::HashMap;

use sqlx::types::Json;
use time::OffsetDateTime;
use tracegate_platform::db::{from_word, to_word};
use tracegate_platform::{ApiError, OrgTx};
use tracegate_proto::governance::v1::{Action, PiiClass};
use uuid::Uuid;

use crate::decision::{Asked, Decision, DecisionId, Direction};
use crate::judgement::{Found, Judgement, Verdict};
use crate::pii;

pub(crate) enum Inserted {
    Recorded,
    /// The actor's request has a decision already.
    Repeated,
    /// The decision was taken under a policy that is no longer in force; this one is.
    PolicyMoved {
        version: i64,
    },
}

/// Records a decision where its policy is in force and its request is new. A concurrent call with the same request id waits
/// here until the first one ends.
pub(crate) async fn insert(tx: &mut OrgTx, decision: &Decision) -> Result<Inserted, ApiError> {
    let org = tx.org().0;
    let Decision { asked, judgement, .. } = decision;
    let found = || judgement.found.iter();
    let classes: Vec<&str> = found().map(|found| class_word(pii::class_to(found.class))).collect();
    let actions: Vec<&str> = found().map(|found| action_word(pii::action_to(found.action))).collect();
    let counts: Vec<i32> = found().map(|found| found.count).collect();
    let confidences: Vec<f32> = found().map(|found| found.confidence_max).collect();
    let outcome = sqlx::query!(
        r#"WITH in_force AS (
             SELECT coalesce(max(version), 1) AS version FROM policies WHERE org_id = $1
           ), recorded AS (
             INSERT INTO decisions (org_id, decision_id, direction, verdict, tool, model, reasons, found_classes, found_actions,
               found_counts, found_confidences, policy_version, detector_version, payload_hash, payload_bytes, latency_us,
               correlation_id, tags, actor_id, request_id, precheck_id, created_at)
             SELECT $1, $2::uuid, $3::text, $4::text, $5::text, $6::text, $7::text[], $8::text[], $9::text[],
               $10::integer[], $11::real[], $12, $13::text, $14::bytea, $15::bigint, $16::bigint,
               $17::text, $18::jsonb, $19::uuid, $20::uuid, $21::uuid, $22::timestamptz
             FROM in_force WHERE version = $12::bigint
             ON CONFLICT ON CONSTRAINT decisions_request_key DO NOTHING
             RETURNING decision_id
           )
           SELECT version AS "in_force!", EXISTS (SELECT FROM recorded) AS "recorded!" FROM in_force"#,
        org,
        decision.id.0,
        to_word(asked.direction.as_str_name(), "DIRECTION_"),
        to_word(judgement.verdict.as_str_name(), "VERDICT_"),
        asked.tool,
        asked.model,
        &judgement.reasons,
        &classes as &[&str],
        &actions as &[&str],
        &counts,
        &confidences,
        decision.policy_version,
        &*decision.detector_version,
        &asked.payload_hash[..],
        asked.payload_bytes,
        decision.latency_us,
        asked.correlation_id,
        Json(&asked.tags) as _,
        decision.actor_id,
        decision.request_id,
        asked.precheck_id.map(|id| id.0) as Option<Uuid>,
        decision.created_at
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(match outcome.recorded {
        true => Inserted::Recorded,
        false if outcome.in_force == decision.policy_version => Inserted::Repeated,
        false => Inserted::PolicyMoved { version: outcome.in_force },
    })
}

/// Selects whole rows: checked queries want their text in one piece.
macro_rules! select {
    ($tail:literal, $($argument:expr),+ $(,)?) => {
        sqlx::query_as!(
            Row,
            r#"SELECT decision_id, direction, verdict, tool, model, reasons, found_classes, found_actions, found_counts,
                 found_confidences, policy_version, detector_version, payload_hash, payload_bytes, latency_us, correlation_id,
                 tags AS "tags: Json<HashMap<String, String>>", actor_id, request_id, precheck_id, created_at
               FROM decisions WHERE org_id = $1 "# + $tail,
            $($argument),+
        )
    };
}

pub(crate) async fn find(tx: &mut OrgTx, id: DecisionId) -> Result<Option<Decision>, ApiError> {
    let org = tx.org().0;
    let row = select!("AND decision_id = $2", org, id.0).fetch_optional(tx.conn()).await?;
    row.map(decision).transpose()
}

/// The decision that a request led to.
pub(crate) async fn find_by_request(
    tx: &mut OrgTx,
    actor_id: Uuid,
    request_id: Uuid,
) -> Result<Option<Decision>, ApiError> {
    let org = tx.org().0;
    let row = select!("AND actor_id = $2 AND request_id = $3", org, actor_id, request_id)
        .fetch_optional(tx.conn())
        .await?;
    row.map(decision).transpose()
}

/// What decisions must be; any where `None`.
pub(crate) struct Filter<'a> {
    pub direction: Option<Direction>,
    pub verdict: Option<Verdict>,
    pub tool: Option<&'a str>,
    pub correlation_id: Option<&'a str>,
    pub pii_class: Option<PiiClass>,
}

/// From `from` on and before `before`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    pub from: DecisionId,
    pub before: DecisionId,
}

impl Span {
    pub(crate) const ALL: Self = Self { from: DecisionId(Uuid::nil()), before: DecisionId(Uuid::max()) };
}

/// The newest decisions of the span, newest first.
pub(crate) async fn page(
    tx: &mut OrgTx,
    filter: &Filter<'_>,
    span: Span,
    row_count_max: i64,
) -> Result<Vec<Decision>, ApiError> {
    let org = tx.org().0;
    // `= ANY` and not `@>`: the operator on arrays is not leakproof, so row-level security would keep it from an index.
    // There is none on classes now; the span and the order use the primary key.
    let rows = select!(
        "AND decision_id >= $2 AND decision_id < $3
           AND ($4::text IS NULL OR direction = $4)
           AND ($5::text IS NULL OR verdict = $5)
           AND ($6::text IS NULL OR tool = $6)
           AND ($7::text IS NULL OR correlation_id = $7)
           AND ($8::text IS NULL OR $8 = ANY (found_classes))
         ORDER BY decision_id DESC LIMIT $9",
        org,
        span.from.0,
        span.before.0,
        filter.direction.map(|direction| to_word(direction.as_str_name(), "DIRECTION_")),
        filter.verdict.map(|verdict| to_word(verdict.as_str_name(), "VERDICT_")),
        filter.tool,
        filter.correlation_id,
        filter.pii_class.map(class_word),
        row_count_max,
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter().map(decision).collect()
}

struct Row {
    decision_id: Uuid,
    direction: String,
    verdict: String,
    tool: String,
    model: String,
    reasons: Vec<String>,
    found_classes: Vec<String>,
    found_actions: Vec<String>,
    found_counts: Vec<i32>,
    found_confidences: Vec<f32>,
    policy_version: i64,
    detector_version: String,
    payload_hash: Vec<u8>,
    payload_bytes: i64,
    latency_us: i64,
    correlation_id: String,
    tags: Json<HashMap<String, String>>,
    actor_id: Uuid,
    request_id: Uuid,
    precheck_id: Option<Uuid>,
    created_at: OffsetDateTime,
}

fn decision(row: Row) -> Result<Decision, ApiError> {
    let id = DecisionId(row.decision_id);
    let direction = from_word("decisions", id, "DIRECTION_", &row.direction, Direction::from_str_name)?;
    let verdict = from_word("decisions", id, "VERDICT_", &row.verdict, Verdict::from_str_name)?;
    let found = found(id, &row)?;
    let payload_hash = row.payload_hash.try_into().map_err(|_| {
        ApiError::internal(format!("inconsistent: decisions row {id} has a hash of another length"))
    })?;
    Ok(Decision {
        id,
        asked: Asked {
            direction,
            precheck_id: row.precheck_id.map(DecisionId),
            tool: row.tool,
            model: row.model,
            correlation_id: row.correlation_id,
            tags: row.tags.0,
            payload_hash,
            payload_bytes: row.payload_bytes,
        },
        actor_id: row.actor_id,
        request_id: row.request_id,
        judgement: Judgement { verdict, reasons: row.reasons, found },
        policy_version: row.policy_version,
        detector_version: row.detector_version.into(),
        latency_us: row.latency_us,
        created_at: row.created_at,
    })
}

/// The parallel arrays, side by side; `decisions_found_check` keeps them of one length.
fn found(id: DecisionId, row: &Row) -> Result<Vec<Found>, ApiError> {
    let words = row.found_classes.iter().zip(&row.found_actions);
    let numbers = row.found_counts.iter().zip(&row.found_confidences);
    let read = |((class, action), (count, confidence_max)): ((&String, &String), (&i32, &f32))| {
        Ok(Found {
            class: from_word("decisions", id, "PII_CLASS_", class, |word| {
                PiiClass::from_str_name(word).and_then(pii::class_from)
            })?,
            action: from_word("decisions", id, "ACTION_", action, |word| {
                Action::from_str_name(word).and_then(pii::action_from)
            })?,
            count: *count,
            confidence_max: *confidence_max,
        })
    };
    words.zip(numbers).map(read).collect()
}

fn class_word(class: PiiClass) -> &'static str {
    to_word(class.as_str_name(), "PII_CLASS_")
}

fn action_word(action: Action) -> &'static str {
    to_word(action.as_str_name(), "ACTION_")
}
