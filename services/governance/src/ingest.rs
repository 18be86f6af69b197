//! Decisions that were taken elsewhere: what they must be, all problems at once, and what becomes of them.

use std::time::Duration as Span;

use prost::Message;
use time::{Duration, OffsetDateTime};
use tracegate_platform::clock::from_timestamp;
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::check::Violation;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1::{
    Direction, IngestDecisionsRequest, IngestItem, IngestOutcome, IngestProblem, IngestResult, PiiClass,
    SignedItems, Source, Verdict,
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

/// Takes the good ones and keeps the others as dead letters; answers one result for each, in their order.
pub(crate) async fn take(
    gov: &Governance,
    caller: &Caller,
    items: Vec<IngestItem>,
) -> Result<Vec<IngestResult>, ApiError> {
    let now = gov.clock.now();
    let mut results: Vec<IngestResult> = Vec::with_capacity(items.len());
    let (mut good, mut places, mut refused) = (Vec::new(), Vec::new(), Vec::new());
    for item in items {
        match checked(&item, caller, now) {
            Ok(checked) => {
                places.push(results.len());
                good.push(checked);
                results.push(IngestResult::default());
            }
            Err(problems) => {
                let problems = told(problems);
                refused.push((results.len(), item, problems.clone()));
                results.push(IngestResult {
                    outcome: IngestOutcome::Refused.into(),
                    problems,
                    ..IngestResult::default()
                });
            }
        }
    }
    if !good.is_empty() {
        let taken =
            gov.recorder.ingest(caller.org, Ingest { actor_id: caller.actor_id(), items: good }).await;
        gov.fate.count(taken.is_err());
        let taken = with_first_ids(gov, caller, taken?).await?;
        for (place, taken) in places.into_iter().zip(taken) {
            if let Some(result) = results.get_mut(place) {
                *result = of_taken(taken);
            }
        }
    }
    if !refused.is_empty() {
        let mut tx = gov.db.begin(caller.org).await?;
        let letters = refused.iter().map(|(_, item, problems)| (item, problems.as_slice()));
        let ids = dead_letters::insert(&mut tx, caller.actor_id(), letters, now).await?;
        tx.commit().await?;
        for ((place, _, _), id) in refused.iter().zip(ids) {
            if let Some(result) = results.get_mut(*place) {
                result.dead_letter_id = id.map(|id| id.to_string()).unwrap_or_default();
            }
        }
    }
    Ok(results)
}

/// As `take`, but waits for room where decisions come faster than they can be stored.
pub(crate) async fn take_patiently(
    gov: &Governance,
    caller: &Caller,
    items: Vec<IngestItem>,
) -> Result<Vec<IngestResult>, ApiError> {
    for _ in 0..ROOM_TRIES {
        match take(gov, caller, items.clone()).await {
            Err(error) if error.reason() == ErrorReason::QueueFull => tokio::time::sleep(ROOM_WAIT).await,
            answer => return answer,
        }
    }
    take(gov, caller, items).await
}

fn of_taken(taken: Taken) -> IngestResult {
    let outcome = if taken.is_duplicate { IngestOutcome::Duplicate } else { IngestOutcome::Accepted };
    IngestResult {
        outcome: outcome.into(),
        decision_id: taken.decision_id,
        sequence: taken.sequence,
        ..IngestResult::default()
    }
}

/// A duplicate is answered with the id of the first.
async fn with_first_ids(
    gov: &Governance,
    caller: &Caller,
    mut taken: Vec<Taken>,
) -> Result<Vec<Taken>, ApiError> {
    if taken.iter().all(|taken| !taken.is_duplicate) {
        return Ok(taken);
    }
    let mut tx = gov.db.begin(caller.org).await?;
    let sequences: Vec<i64> =
        taken.iter().filter(|taken| taken.is_duplicate).map(|taken| taken.sequence).collect();
    let ids = decisions::ids(&mut tx, &sequences).await?;
    for taken in taken.iter_mut().filter(|taken| taken.is_duplicate) {
        // Dropped by retention: the sequence is all that is left of it.
        taken.decision_id = ids.get(&taken.sequence).map(Uuid::to_string).unwrap_or_default();
    }
    Ok(taken)
}

fn told(problems: Vec<Violation>) -> Vec<IngestProblem> {
    let problem = |violation: Violation| IngestProblem {
        field: violation.field,
        rule: violation.rule.to_string(),
        text: violation.description,
    };
    problems.into_iter().map(problem).collect()
}

/// The decision of an item, or everything that is wrong with it.
pub(crate) fn checked(
    item: &IngestItem,
    caller: &Caller,
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
    for (at, finding) in item.findings.iter().enumerate() {
        let is_named = finding.custom_class.len() <= 40
            && !finding.custom_class.contains([',', '\0'])
            && (finding.pii_class() == PiiClass::Custom) != finding.custom_class.is_empty();
        let is_known =
            PiiClass::try_from(finding.pii_class).is_ok() && finding.pii_class() != PiiClass::Unspecified;
        if !is_named || !is_known || finding.count < 0 || !(0.0..=1.0).contains(&finding.confidence_max) {
            let text =
                "must have a class (custom_class only with CUSTOM), a count and a confidence from 0 to 1";
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
    if let Some(usage) = &item.usage
        && [usage.input_tokens, usage.output_tokens, usage.cached_tokens, usage.cost_nanos_usd]
            .iter()
            .any(|n| *n < 0)
    {
        add("usage", "int.gte", "must have no negative number".to_owned());
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
            Ok(Item { idempotency_key, decision: decision(item, caller) })
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

fn decision(item: &IngestItem, caller: &Caller) -> Decision {
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
        actor_id: caller.actor_id().to_string(),
        ..Decision::default()
    }
}
