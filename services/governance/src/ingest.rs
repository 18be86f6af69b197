//! Decisions that were taken elsewhere: what they must be, all problems at once, and what becomes of them.

use std::collections::HashMap;
use std::time::Duration as Span;

use prost::Message;
use time::{Duration, OffsetDateTime};
use tracegate_platform::clock::from_timestamp;
use tracegate_platform::ids::OrgId;
use tracegate_platform::lane::Answer;
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::check::{Check, Path, Violation};
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1::{
    Action, Direction, IngestDecisionsRequest, IngestItem, IngestOutcome, IngestProblem, IngestResult,
    PiiClass, SignedItems, Source, Verdict,
};
use uuid::Uuid;

use crate::decision::Decision;
use crate::recorder::work::{Ingest, Item, Taken};
use crate::store::{dead_letters, decisions, signing};
use crate::{Governance, labels, signing as envelope};

const AGE_MAX: Duration = Duration::days(30);
const AHEAD_MAX: Duration = Duration::minutes(5);
const REASONS_MAX: usize = 20;
const REASON_CHARS_MAX: usize = 200;
const FINDINGS_MAX: usize = 50;
/// A day: the sum of an hour's latencies is a number too.
const LATENCY_US_MAX: i64 = 86_400_000_000;
/// Of one item: a thousand items with so many each still fit an answer.
const PROBLEMS_MAX: usize = 16;
pub(crate) const KEY_REUSED: &str = "ingest.key_reused";
/// The contract's limit of a batch; inside of an envelope nobody else checks it.
pub(crate) const ITEMS_MAX: usize = 1_000;
/// How long a batch of a stream waits for room, and how often it looks.
const ROOM_TRIES: u32 = 100;
const ROOM_WAIT: Span = Span::from_millis(100);

/// The items of a call: as they are, or out of their envelope where the calling key has a signing secret.
pub(crate) async fn items_of(
    gov: &Governance,
    caller: &Caller,
    items: Vec<IngestItem>,
    signed: Option<SignedItems>,
) -> Result<Vec<IngestItem>, ApiError> {
    let mut tx = gov.db.begin(caller.org).await?;
    let secrets = match caller.principal {
        tracegate_platform::caller::Principal::ApiKey { key, .. } => {
            signing::secrets(&mut tx, key.0, gov.clock.now()).await?
        }
        _ => Vec::new(),
    };
    drop(tx);
    match (signed, secrets.is_empty()) {
        (None, true) => Ok(items),
        (None, false) => {
            Err(envelope::invalid("signed", "the key has a signing secret, so its batches must be signed"))
        }
        (Some(_), true) => Err(envelope::invalid("secret", "the key has no signing secret")),
        (Some(signed), false) => {
            if !items.is_empty() {
                return Err(ApiError::invalid(
                    "items",
                    "ingest.one_form",
                    "must be empty where signed is given",
                ));
            }
            let mut opened = Vec::with_capacity(secrets.len());
            for sealed in &secrets {
                let key = caller.actor_id();
                opened.push(gov.keys.open(envelope::PURPOSE, key, sealed).map_err(ApiError::internal)?);
            }
            envelope::verify(&signed, caller.actor_id(), &opened, gov.clock.now())?;
            let batch = IngestDecisionsRequest::decode(signed.items).map_err(|_| {
                ApiError::invalid(
                    "signed.items",
                    "ingest.encoding",
                    "must be an encoded IngestDecisionsRequest",
                )
            })?;
            if batch.items.len() > ITEMS_MAX {
                return Err(ApiError::invalid(
                    "signed.items",
                    "repeated.max_items",
                    "must have at most 1000 items",
                ));
            }
            Ok(batch.items)
        }
    }
}

/// The items of a call on their way: the good ones wait in the organization's lane, in the order they were entered.
pub(crate) struct Entered {
    org: OrgId,
    actor_id: Uuid,
    results: Vec<IngestResult>,
    /// With their places among the results.
    good: Vec<(usize, IngestItem)>,
    refused: Vec<(usize, IngestItem)>,
    answer: Option<Answer<Vec<Taken>>>,
}

/// What became of the items of a call.
pub(crate) struct Recorded {
    /// One for each, in their order.
    pub results: Vec<IngestResult>,
    /// With their places among the results.
    pub refused: Vec<(usize, IngestItem)>,
}

/// Takes the good ones and keeps the others as dead letters; answers one result for each, in their order.
pub(crate) async fn take(
    gov: &Governance,
    caller: &Caller,
    items: Vec<IngestItem>,
) -> Result<Vec<IngestResult>, ApiError> {
    enter(gov, caller.org, caller.actor_id(), items)?.kept(gov).await
}

/// As `enter`, but waits for room where decisions come faster than they can be stored.
pub(crate) async fn enter_patiently(
    gov: &Governance,
    caller: &Caller,
    items: Vec<IngestItem>,
) -> Result<Entered, ApiError> {
    for _ in 0..ROOM_TRIES {
        match enter(gov, caller.org, caller.actor_id(), items.clone()) {
            Err(error) if error.reason() == ErrorReason::QueueFull => tokio::time::sleep(ROOM_WAIT).await,
            entered => return entered,
        }
    }
    enter(gov, caller.org, caller.actor_id(), items)
}

/// Holds items against the rules, and puts the good ones where they will be recorded for whoever sent them.
pub(crate) fn enter(
    gov: &Governance,
    org: OrgId,
    actor_id: Uuid,
    items: Vec<IngestItem>,
) -> Result<Entered, ApiError> {
    let now = gov.clock.now();
    let mut entered =
        Entered { org, actor_id, results: Vec::new(), good: Vec::new(), refused: Vec::new(), answer: None };
    let mut decided = Vec::with_capacity(items.len());
    for (place, item) in items.into_iter().enumerate() {
        match checked(&item, actor_id, now) {
            Ok(good) => {
                decided.push(good);
                entered.good.push((place, item));
                entered.results.push(IngestResult::default());
            }
            Err(problems) => {
                entered.results.push(refused(told(problems)));
                entered.refused.push((place, item));
            }
        }
    }
    if !decided.is_empty() {
        let waiting = gov.recorder.enter(org, Ingest { actor_id, items: decided });
        entered.answer = Some(waiting.inspect_err(|_| gov.fate.count(true))?);
    }
    Ok(entered)
}

impl Entered {
    /// Once all is durable, the refused ones as dead letters.
    pub(crate) async fn kept(self, gov: &Governance) -> Result<Vec<IngestResult>, ApiError> {
        let (org, actor_id) = (self.org, self.actor_id);
        let Recorded { mut results, refused } = self.recorded(gov).await?;
        if refused.is_empty() {
            return Ok(results);
        }
        let mut tx = gov.db.begin(org).await?;
        let letters = refused.iter().map(|(place, item)| {
            let problems = results.get(*place).map_or(&[][..], |result| result.problems.as_slice());
            (item, problems)
        });
        let ids = dead_letters::insert(&mut tx, actor_id, letters, gov.clock.now()).await?;
        tx.commit().await?;
        for ((place, _), id) in refused.iter().zip(ids) {
            if let Some(result) = results.get_mut(*place) {
                result.dead_letter_id = id.map(|id| id.to_string()).unwrap_or_default();
            }
        }
        Ok(results)
    }

    /// Once the good ones are durable.
    pub(crate) async fn recorded(self, gov: &Governance) -> Result<Recorded, ApiError> {
        let Self { org, actor_id, mut results, good, mut refused, answer } = self;
        let Some(answer) = answer else { return Ok(Recorded { results, refused }) };
        let taken = answer.of_lane().await;
        gov.fate.count(taken.is_err());
        let taken = taken?;
        let firsts = firsts(gov, org, &taken).await?;
        for ((place, item), taken) in good.into_iter().zip(taken) {
            let first = firsts.get(&taken.sequence);
            let is_reused = first.is_some_and(|first| !is_the_same(first, decision(&item, actor_id)));
            if let Some(result) = results.get_mut(place) {
                *result = if is_reused { reused(taken.sequence) } else { of_taken(taken, first) };
            }
            if is_reused {
                refused.push((place, item));
            }
        }
        Ok(Recorded { results, refused })
    }
}

/// A duplicate is answered with the id of the first. Where that was dropped by retention, its sequence is all that is left of it.
fn of_taken(taken: Taken, first: Option<&Decision>) -> IngestResult {
    let (outcome, decision_id) = if taken.is_duplicate {
        (IngestOutcome::Duplicate, first.map(|first| first.id.clone()).unwrap_or_default())
    } else {
        (IngestOutcome::Accepted, taken.decision_id)
    };
    IngestResult { outcome: outcome.into(), decision_id, sequence: taken.sequence, ..IngestResult::default() }
}

fn refused(problems: Vec<IngestProblem>) -> IngestResult {
    IngestResult { outcome: IngestOutcome::Refused.into(), problems, ..IngestResult::default() }
}

fn reused(sequence: i64) -> IngestResult {
    let text = format!("was used for another decision, which has the sequence {sequence}");
    refused(told(vec![Violation::new("idempotency_key", KEY_REUSED, text)]))
}

/// The decisions that were recorded under the keys of duplicates, by their sequences.
async fn firsts(gov: &Governance, org: OrgId, taken: &[Taken]) -> Result<HashMap<i64, Decision>, ApiError> {
    let sequences: Vec<i64> =
        taken.iter().filter(|taken| taken.is_duplicate).map(|taken| taken.sequence).collect();
    if sequences.is_empty() {
        return Ok(HashMap::new());
    }
    let mut tx = gov.db.begin(org).await?;
    let stored = decisions::of_sequences(&mut tx, &sequences).await?;
    Ok(stored.into_iter().map(|stored| (stored.decision.sequence, stored.decision)).collect())
}

/// Whether what comes again under a key is what came first. Erased labels are not compared.
fn is_the_same(first: &Decision, mut again: Decision) -> bool {
    if !first.labels_commitment.is_empty() && first.labels_salt.is_empty() {
        (again.correlation_id, again.tags) = (String::new(), HashMap::new());
    }
    // What the log has added.
    again.id.clone_from(&first.id);
    again.sequence = first.sequence;
    again.create_time = first.create_time;
    again.labels_commitment.clone_from(&first.labels_commitment);
    again.labels_salt.clone_from(&first.labels_salt);
    *first == again
}

/// So many of an item's problems as a message can carry.
fn told(problems: Vec<Violation>) -> Vec<IngestProblem> {
    let n_more = problems.len().saturating_sub(PROBLEMS_MAX);
    let problem = |violation: Violation| IngestProblem {
        // A tag's key is the sender's own text.
        field: violation.field.replace('\0', ""),
        rule: violation.rule.to_string(),
        text: violation.description,
    };
    let mut told: Vec<IngestProblem> = problems.into_iter().take(PROBLEMS_MAX).map(problem).collect();
    if let Some(last) = told.last_mut().filter(|_| n_more > 0) {
        last.text.push_str(&format!("; and {n_more} problems more"));
    }
    told
}

/// The decision of an item, or everything that is wrong with it.
pub(crate) fn checked(
    item: &IngestItem,
    actor_id: Uuid,
    now: OffsetDateTime,
) -> Result<Item, Vec<Violation>> {
    let mut found = Vec::new();
    let mut add =
        |field: &str, rule: &'static str, text: String| found.push(Violation::new(field, rule, text));
    let key = Uuid::try_parse(&item.idempotency_key);
    if key.is_err() {
        add("idempotency_key", "string.uuid", "must be a UUID".to_owned());
    }
    if Direction::try_from(item.direction).is_err() || item.direction() == Direction::Unspecified {
        add("direction", "enum.defined_only", "must be PRECHECK or POSTCHECK".to_owned());
    }
    if Verdict::try_from(item.verdict).is_err() || item.verdict() == Verdict::Unspecified {
        add("verdict", "enum.defined_only", "must be ALLOW, TRANSFORM or DENY".to_owned());
    }
    if !is_tool(&item.tool) {
        add(
            "tool",
            "string.pattern",
            "must be words of small letters joined by dots, at most 100 characters".to_owned(),
        );
    }
    for (field, text, max) in [
        ("model", &item.model, 100),
        ("provider", &item.provider, 100),
        ("scope", &item.scope, 64),
        ("correlation_id", &item.correlation_id, 128),
        ("detector_version", &item.detector_version, 100),
    ] {
        if text.chars().count() > max {
            add(field, "string.max_len", format!("must have at most {max} characters"));
        }
        if text.contains('\0') {
            add(field, "string.not_contains", "must not contain the character U+0000".to_owned());
        }
    }
    if item.reasons.len() > REASONS_MAX
        || item
            .reasons
            .iter()
            .any(|reason| reason.chars().count() > REASON_CHARS_MAX || reason.contains('\0'))
    {
        let text = format!("must be at most {REASONS_MAX} of {REASON_CHARS_MAX} characters without U+0000");
        add("reasons", "ingest.reasons", text);
    }
    if item.findings.len() > FINDINGS_MAX {
        add("findings", "repeated.max_items", format!("must have at most {FINDINGS_MAX} items"));
    }
    for (at, finding) in item.findings.iter().take(FINDINGS_MAX).enumerate() {
        let is_named = finding.custom_class.len() <= 40
            && !finding.custom_class.contains([',', '\0'])
            && (finding.pii_class() == PiiClass::Custom) != finding.custom_class.is_empty();
        let is_known = PiiClass::try_from(finding.pii_class).is_ok()
            && finding.pii_class() != PiiClass::Unspecified
            && Action::try_from(finding.action).is_ok();
        if !is_named || !is_known || finding.count < 0 || !(0.0..=1.0).contains(&finding.confidence_max) {
            let text = "must have a class (custom_class only with CUSTOM), an action, a count and a confidence from 0 to 1";
            add(&format!("findings[{at}]"), "ingest.finding", text.to_owned());
        }
    }
    let is_hash = item.payload_hash.is_empty()
        || (item.payload_hash.len() == 64 && item.payload_hash.bytes().all(|b| b.is_ascii_hexdigit()));
    if !is_hash {
        add("payload_hash", "string.pattern", "must be empty or 64 hexadecimal digits".to_owned());
    }
    if item.payload_bytes < 0 {
        add("payload_bytes", "int.gte", "must be at least 0".to_owned());
    }
    if item.latency_us < 0 {
        add("latency_us", "int.gte", "must be at least 0".to_owned());
    }
    if item.latency_us > LATENCY_US_MAX {
        add("latency_us", "int.lte", format!("must be at most {LATENCY_US_MAX}"));
    }
    if let Some(usage) = &item.usage {
        // Inside of an envelope nobody has checked it.
        let mut broken = Vec::new();
        usage.check(&Path::root().field("usage"), &mut broken);
        for Violation { field, rule, description } in broken {
            add(&field, rule, description);
        }
    }
    if let Some(at) = &item.decide_time {
        match from_timestamp(at) {
            None => add("decide_time", "timestamp.valid", "must lie within the years 1 to 9999".to_owned()),
            Some(at) if at > now + AHEAD_MAX => {
                add("decide_time", "timestamp.ahead", "must be at most 5 minutes ahead".to_owned());
            }
            Some(at) if at < now - AGE_MAX => {
                add("decide_time", "timestamp.age", "must be at most 30 days ago".to_owned());
            }
            Some(_) => {}
        }
    }
    found.extend(labels::violations(&[], &item.tags));
    if item.tags.len() > 16 {
        found.push(Violation::new("tags", "map.max_pairs", "must have at most 16 pairs"));
    }
    match key {
        Ok(idempotency_key) if found.is_empty() => {
            Ok(Item { idempotency_key, decision: decision(item, actor_id) })
        }
        _ => Err(found),
    }
}

fn is_tool(tool: &str) -> bool {
    let is_word = |word: &str| {
        word.starts_with(|c: char| c.is_ascii_lowercase())
            && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
    };
    tool.len() <= 100 && tool.contains('.') && tool.split('.').all(is_word)
}

fn decision(item: &IngestItem, actor_id: Uuid) -> Decision {
    Decision {
        direction: item.direction,
        verdict: item.verdict,
        source: Source::Ingest.into(),
        tool: item.tool.clone(),
        model: item.model.clone(),
        provider: item.provider.clone(),
        scope: item.scope.clone(),
        reasons: item.reasons.clone(),
        findings: item.findings.clone(),
        payload_hash: item.payload_hash.to_lowercase(),
        payload_bytes: item.payload_bytes,
        latency_us: item.latency_us,
        correlation_id: item.correlation_id.clone(),
        tags: item.tags.clone(),
        usage: item.usage,
        detector_version: item.detector_version.clone(),
        decide_time: item.decide_time,
        actor_id: actor_id.to_string(),
        ..Decision::default()
    }
}
