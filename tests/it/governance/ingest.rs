//! Decisions that were taken elsewhere: taken once, acknowledged when durable, refused one by one, and never dropped.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::future::join_all;
use futures_util::{StreamExt, stream};
use sqlx::Connection;
use tokio_stream::wrappers::ReceiverStream;
use tonic::{Code, Status, Streaming};
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1::*;
use tracegate_proto::options::v1::Permission;
use tracegate_tests::database::Database;
use tracegate_tests::processes::Process;
use tracegate_tests::server::{Wishes, channel};
use tracegate_tests::{Person, Tracegate, metadata, reason, violated_fields};

use super::gate::{check_grown, checkpoint, list};
use super::items::*;
use super::log::{check_log, times};

/// A key that may send and look, with its organization's server.
async fn sender() -> (Tracegate, Person) {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let key = t.api_key(&olga, &SENDER).await;
    (t, key)
}

fn finding(pii_class: PiiClass, count: i32) -> FindingSummary {
    FindingSummary {
        pii_class: pii_class.into(),
        action: Action::Mask.into(),
        count,
        confidence_max: 0.5,
        custom_class: String::new(),
    }
}

/// Field and rule of each problem.
fn problems(result: &IngestResult) -> Vec<(&str, &str)> {
    result.problems.iter().map(|problem| (problem.field.as_str(), problem.rule.as_str())).collect()
}

fn batch(batch_number: i64, items: Vec<IngestItem>) -> IngestDecisionStreamRequest {
    IngestDecisionStreamRequest { batch_number, items, signed: None }
}

async fn open(
    person: &Person,
    batches: Vec<IngestDecisionStreamRequest>,
) -> Streaming<IngestDecisionStreamResponse> {
    person.ingest().ingest_decision_stream(stream::iter(batches)).await.unwrap().into_inner()
}

async fn acknowledged(
    person: &Person,
    batches: Vec<IngestDecisionStreamRequest>,
) -> Vec<IngestDecisionStreamResponse> {
    open(person, batches).await.map(|told| told.unwrap()).collect().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_decision_taken_elsewhere_stands_in_the_log_as_it_was_told() {
    let (t, key) = sender().await;
    let before = health(&key).await;
    assert_eq!((before.total_count, before.last_ingest_time), (0, None));
    let sent = IngestItem {
        direction: Direction::Postcheck.into(),
        verdict: Verdict::Transform.into(),
        model: "small".to_owned(),
        provider: "house".to_owned(),
        scope: "staging".to_owned(),
        reasons: vec!["2 findings masked (email)".to_owned()],
        findings: vec![finding(PiiClass::Email, 2)],
        payload_hash: "AB".repeat(32),
        payload_bytes: 300,
        latency_us: 40,
        tags: HashMap::from([("team".to_owned(), "quality".to_owned())]),
        usage: Some(Usage { input_tokens: 10, output_tokens: 5, cached_tokens: 1, cost_nanos_usd: 700 }),
        detector_version: "elsewhere-7".to_owned(),
        ..item("work-1")
    };
    let told = ingest_one(&key, sent.clone()).await.unwrap();
    assert_eq!((told.sequence, told.duplicate), (1, false));

    let log = check_log(&key, &t.database).await;
    let [stored] = log.as_slice() else { panic!("{log:?}") };
    assert_eq!(stored.id, told.decision_id);
    assert_eq!(stored.source(), Source::Ingest);
    assert_ne!(stored.actor_id, key.user_id, "the key is the actor, not who made it");
    let expected = Decision {
        direction: sent.direction,
        verdict: sent.verdict,
        tool: sent.tool,
        model: sent.model,
        provider: sent.provider,
        scope: sent.scope,
        reasons: sent.reasons,
        findings: sent.findings,
        payload_hash: sent.payload_hash.to_lowercase(),
        payload_bytes: sent.payload_bytes,
        latency_us: sent.latency_us,
        correlation_id: sent.correlation_id,
        tags: sent.tags,
        usage: sent.usage,
        detector_version: sent.detector_version,
        // What the log adds.
        id: stored.id.clone(),
        sequence: 1,
        source: Source::Ingest.into(),
        actor_id: stored.actor_id.clone(),
        create_time: stored.create_time,
        labels_commitment: stored.labels_commitment.clone(),
        labels_salt: stored.labels_salt.clone(),
        ..Decision::default()
    };
    assert_eq!(stored, &expected);
    let after = health(&key).await;
    assert_eq!((after.total_count, after.last_ingest_time), (1, stored.create_time));
    let stats = key.decisions().get_decision_stats(GetDecisionStatsRequest::default()).await.unwrap();
    assert_eq!(stats.into_inner().by_pii_class[0].count, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_good_ones_of_a_batch_are_taken_and_the_bad_ones_named() {
    let (t, key) = sender().await;
    let many_wrongs = IngestItem {
        idempotency_key: "seven".to_owned(),
        direction: 9,
        verdict: 0,
        tool: "AI generate".to_owned(),
        model: "m".repeat(101),
        reasons: vec!["r".repeat(201)],
        findings: vec![finding(PiiClass::Email, 1), finding(PiiClass::Custom, 1), finding(PiiClass::Ssn, -1)],
        payload_hash: "xyz".to_owned(),
        payload_bytes: -1,
        latency_us: -1,
        tags: HashMap::from([("k".repeat(65), "v".to_owned())]),
        ..item("bad")
    };
    let far = |days: i64| {
        let at = t.clock.now() + time::Duration::days(days);
        Some(prost_types::Timestamp { seconds: at.unix_timestamp(), nanos: 0 })
    };
    let sent = vec![
        item("first"),
        many_wrongs,
        item("second"),
        IngestItem { decide_time: far(-31), ..item("old") },
        IngestItem { decide_time: far(1), ..item("ahead") },
        IngestItem { decide_time: far(-29), ..item("third") },
    ];
    let told = ingest(&key, sent.clone()).await.unwrap();
    assert_eq!(counts(&told), (3, 0, 3));
    let outcomes: Vec<_> = told.results.iter().map(IngestResult::outcome).collect();
    let (taken, refused) = (IngestOutcome::Accepted, IngestOutcome::Refused);
    assert_eq!(outcomes, [taken, refused, taken, refused, refused, taken]);
    assert_eq!(
        problems(&told.results[1]),
        [
            ("idempotency_key", "string.uuid"),
            ("direction", "enum.defined_only"),
            ("verdict", "enum.defined_only"),
            ("tool", "string.pattern"),
            ("model", "string.max_len"),
            ("reasons", "ingest.reasons"),
            ("findings[1]", "ingest.finding"),
            ("findings[2]", "ingest.finding"),
            ("payload_hash", "string.pattern"),
            ("payload_bytes", "int.gte"),
            ("latency_us", "int.gte"),
            ("tags", "map.keys.max_bytes"),
        ]
    );
    assert_eq!(problems(&told.results[3]), [("decide_time", "timestamp.age")]);
    assert_eq!(problems(&told.results[4]), [("decide_time", "timestamp.ahead")]);
    for (result, sent) in told.results.iter().zip(&sent) {
        let is_refused = result.outcome() == refused;
        assert_eq!((result.sequence == 0, result.decision_id.is_empty()), (is_refused, is_refused));
        assert_eq!(result.dead_letter_id.is_empty(), !is_refused, "{}", sent.correlation_id);
    }
    let log = check_log(&key, &t.database).await;
    let works: Vec<_> = log.iter().map(|decision| decision.correlation_id.as_str()).collect();
    assert_eq!(works, ["first", "second", "third"]);
    for (result, decision) in told.results.iter().filter(|told| told.sequence > 0).zip(&log) {
        assert_eq!((&result.decision_id, result.sequence), (&decision.id, decision.sequence));
    }

    // One alone is an error with the same names, and no dead letter: its sender is there to hear it.
    let n_letters = letters(&key).await.len();
    let refused = ingest_one(&key, IngestItem { verdict: 0, latency_us: -1, ..broken() }).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::InvalidRequest);
    assert_eq!(violated_fields(&refused), ["item.verdict", "item.tool", "item.latency_us"]);
    assert_eq!((letters(&key).await.len(), health(&key).await.total_count), (n_letters, 3));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_key_is_taken_once_whoever_sends_it_again_and_when() {
    let (t, key) = sender().await;
    let sent = items(20);
    let first = ingest(&key, sent.clone()).await.unwrap();
    assert_eq!(counts(&first), (20, 0, 0));
    let places = |told: &IngestDecisionsResponse| {
        told.results.iter().map(|result| (result.decision_id.clone(), result.sequence)).collect::<Vec<_>>()
    };
    let again = ingest(&key, sent.clone()).await.unwrap();
    assert_eq!((counts(&again), places(&again)), ((0, 20, 0), places(&first)));
    let one = ingest_one(&key, sent[7].clone()).await.unwrap();
    assert_eq!(
        (one.duplicate, one.sequence, one.decision_id),
        (true, 8, first.results[7].decision_id.clone())
    );

    // Twice in one batch, and at once from many sides.
    let twin = item("twin");
    let both = ingest(&key, vec![twin.clone(), twin.clone()]).await.unwrap();
    assert_eq!(counts(&both), (1, 1, 0));
    assert_eq!(places(&both)[0], places(&both)[1]);
    let wanted = items(50);
    let at_once = join_all((0..8).map(|_| ingest(&key, wanted.clone()))).await;
    let at_once: Vec<_> = at_once.into_iter().map(Result::unwrap).collect();
    assert_eq!(at_once.iter().map(|told| told.accepted_count).sum::<i32>(), 50);
    assert_eq!(at_once.iter().map(|told| told.duplicate_count).sum::<i32>(), 350);
    assert!(at_once.iter().all(|told| places(told) == places(&at_once[0])));

    // After a restart the store remembers.
    let database = t.database.clone();
    let stopped_at = checkpoint(&key).await;
    t.stop().await;
    let wishes = Wishes { database: Some(database.clone()), ..Wishes::default() };
    let t = Tracegate::start_with(wishes).await.unwrap();
    let key = key.at(t.channel());
    let after = ingest(&key, sent).await.unwrap();
    assert_eq!((counts(&after), places(&after)), ((0, 20, 0), places(&first)));
    assert_eq!(check_grown(&key, &stopped_at).await.tree_size, 71);

    // A key of the sender's own: what another one uses is no duplicate of it.
    let other = t.owner().await;
    let elsewhere = t.api_key(&other, &SENDER).await;
    assert_eq!(counts(&ingest(&elsewhere, wanted.clone()).await.unwrap()), (50, 0, 0));
    assert_eq!(check_log(&key, &database).await.len(), 71);
    assert_eq!(check_log(&elsewhere, &database).await.len(), 50);
}

#[tokio::test(flavor = "multi_thread")]
async fn another_decision_under_a_key_that_was_used_is_refused() {
    let (t, key) = sender().await;
    let first = IngestItem { tags: HashMap::from([("team".to_owned(), "a".to_owned())]), ..item("work-1") };
    let sequence = ingest_one(&key, first.clone()).await.unwrap().sequence;
    let changed = [
        IngestItem { verdict: Verdict::Deny.into(), ..first.clone() },
        IngestItem { tool: "db.query".to_owned(), ..first.clone() },
        IngestItem { correlation_id: "work-2".to_owned(), ..first.clone() },
        IngestItem { tags: HashMap::new(), ..first.clone() },
        IngestItem { latency_us: 1, ..first.clone() },
        IngestItem { findings: vec![finding(PiiClass::Email, 1)], ..first.clone() },
    ];
    for other in &changed {
        let refused = ingest_one(&key, other.clone()).await.unwrap_err();
        assert_eq!(reason(&refused), ErrorReason::RequestIdReused, "{other:?}");
        assert_eq!(metadata(&refused, "request_id"), first.idempotency_key);
    }
    let told = ingest(&key, vec![changed[0].clone(), first.clone(), item("next")]).await.unwrap();
    assert_eq!(counts(&told), (1, 1, 1));
    assert_eq!(problems(&told.results[0]), [("idempotency_key", "ingest.key_reused")]);
    assert_eq!((told.results[1].sequence, told.results[2].sequence), (sequence, sequence + 1));
    // Within one batch too.
    let twin = item("twin");
    let other = IngestItem { verdict: Verdict::Deny.into(), ..twin.clone() };
    let told = ingest(&key, vec![twin, other]).await.unwrap();
    assert_eq!(counts(&told), (1, 0, 1));
    let log = check_log(&key, &t.database).await;
    assert!(log.iter().all(|decision| decision.verdict() == Verdict::Allow));
    assert_eq!(log.len(), 3);
    let kept = letters(&key).await;
    assert_eq!(kept.len(), 2, "{kept:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_acknowledges_each_batch_in_its_order() {
    let (t, key) = sender().await;
    let again = item("again");
    let sent = vec![
        batch(7, items(3)),
        batch(8, vec![item("good"), broken(), again.clone()]),
        batch(2, vec![again]),
        batch(9, vec![]),
        batch(10, vec![broken()]),
    ];
    let told = acknowledged(&key, sent).await;
    let summary: Vec<_> = told
        .iter()
        .map(|ack| {
            let mut refused: Vec<i32> = ack.refused.keys().copied().collect();
            refused.sort_unstable();
            (ack.batch_number, ack.accepted_count, ack.duplicate_count, refused)
        })
        .collect();
    assert_eq!(
        summary,
        [(7, 3, 0, vec![]), (8, 2, 0, vec![1]), (2, 0, 1, vec![]), (9, 0, 0, vec![]), (10, 0, 0, vec![0])]
    );
    assert_eq!(told.iter().map(|ack| ack.last_sequence).collect::<Vec<_>>(), [3, 5, 0, 0, 0]);
    assert_eq!(problems(&told[1].refused[&1]), [("tool", "string.pattern")]);
    assert_eq!(check_log(&key, &t.database).await.len(), 5);

    // What is too large ends the stream; what was acknowledged before it stands.
    let mut rest = open(&key, vec![batch(1, items(2)), batch(2, items(1_001)), batch(3, items(1))]).await;
    assert_eq!(rest.message().await.unwrap().unwrap().accepted_count, 2);
    let refused = rest.message().await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["items"]);
    assert_eq!(check_log(&key, &t.database).await.len(), 7);
}

/// A lane that gets nothing done: somebody else has the organization's lock.
async fn hold_up<'a>(
    admin: &'a mut sqlx::PgConnection,
    person: &Person,
) -> sqlx::Transaction<'a, sqlx::Postgres> {
    let mut holding = admin.begin().await.unwrap();
    let locked = sqlx::query("SELECT FROM governance.gate_heads WHERE org_id = $1::uuid FOR UPDATE")
        .bind(&person.org_id)
        .execute(&mut *holding)
        .await
        .unwrap();
    assert_eq!(locked.rows_affected(), 1);
    holding
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_queue_pushes_back_and_drops_nothing() {
    let (t, key) = sender().await;
    ingest(&key, items(1)).await.unwrap();
    let mut admin = t.database.admin().await;
    let holding = hold_up(&mut admin, &key).await;
    // One piece of work is under way; behind it there is room for 16,384 rows.
    let calls = (0..20).map(|_| {
        let key = key.clone();
        tokio::spawn(async move {
            let sent = items(1_000);
            (ingest(&key, sent.clone()).await, sent)
        })
    });
    let mut calls: Vec<_> = calls.collect();
    let mut full = Vec::new();
    while full.len() < 4 {
        let (done, _, others) = futures_util::future::select_all(calls).await;
        calls = others;
        let (refused, sent) = done.unwrap();
        let refused: Status = refused.unwrap_err();
        assert_eq!(reason(&refused), ErrorReason::QueueFull);
        assert_eq!(refused.code(), Code::ResourceExhausted);
        let wait_ms: u64 = metadata(&refused, "retry_after_ms").parse().unwrap();
        assert!(wait_ms > 0);
        full.push(sent);
    }
    holding.rollback().await.unwrap();
    for call in calls {
        let (told, _) = call.await.unwrap();
        assert_eq!(counts(&told.unwrap()), (1_000, 0, 0));
    }
    // Nothing was taken of what was refused: it is new when it comes again. A stream waits for its room by itself.
    for sent in full {
        let told = acknowledged(&key, vec![batch(1, sent)]).await;
        assert_eq!((told[0].accepted_count, told[0].duplicate_count), (1_000, 0));
    }
    assert_eq!(health(&key).await.total_count, 20_001);
    let stored: i64 = sqlx::query_scalar("SELECT count(DISTINCT sequence) FROM governance.decisions")
        .fetch_one(&mut admin)
        .await
        .unwrap();
    assert_eq!(stored, 20_001);
}

#[tokio::test(flavor = "multi_thread")]
async fn limits_are_told_and_nothing_of_what_passes_them_is_taken() {
    let (t, key) = sender().await;
    let refused = ingest(&key, items(1_001)).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["items"]);
    let heavy = IngestItem { reasons: vec!["r".repeat(5 * 1024 * 1024)], ..item("heavy") };
    let refused = ingest(&key, vec![heavy]).await.unwrap_err();
    assert_eq!((refused.code(), reason(&refused)), (Code::ResourceExhausted, ErrorReason::RequestTooLarge));
    assert_eq!(metadata(&refused, "limit_bytes"), (4 * 1024 * 1024).to_string());
    let refused = ingest_one(&key, IngestItem::default()).await.unwrap_err();
    assert_eq!(
        violated_fields(&refused),
        ["item.idempotency_key", "item.direction", "item.verdict", "item.tool"]
    );
    let nothing = key.ingest().ingest_decision(IngestDecisionRequest::default()).await.unwrap_err();
    assert_eq!(violated_fields(&nothing), ["item"]);
    assert_eq!(counts(&ingest(&key, vec![]).await.unwrap()), (0, 0, 0));
    assert_eq!((health(&key).await.total_count, letters(&key).await.len()), (0, 0));

    // The most an item may be, and numbers that no sum could carry.
    let most = IngestItem {
        tool: format!("a.{}", "b".repeat(98)),
        model: "m".repeat(100),
        provider: "p".repeat(100),
        scope: "s".repeat(64),
        reasons: vec!["r".repeat(200); 20],
        findings: (0..50).map(|_| finding(PiiClass::Name, i32::MAX)).collect(),
        correlation_id: "c".repeat(128),
        detector_version: "d".repeat(100),
        payload_bytes: i64::MAX,
        tags: (0..16).map(|n| (format!("{n:064}"), "v".repeat(256))).collect(),
        ..item("")
    };
    assert_eq!(counts(&ingest(&key, vec![most]).await.unwrap()), (1, 0, 0));
    let endless = IngestItem { latency_us: i64::MAX, ..item("endless") };
    let told = ingest(&key, vec![endless]).await.unwrap();
    assert_eq!(problems(&told.results[0]), [("latency_us", "int.lte")]);
    let slow = || IngestItem { latency_us: 86_400_000_000, ..item("slow") };
    assert_eq!(counts(&ingest(&key, (0..1_000).map(|_| slow()).collect()).await.unwrap()), (1_000, 0, 0));
    assert_eq!(check_log(&key, &t.database).await.len(), 1_001);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_ingest_takes_nothing_in_and_nobody_reaches_another_organization() {
    let (t, key) = sender().await;
    let olga = t.owner().await;
    let reader = t.api_key(&olga, &[Permission::DecisionRead, Permission::PrecheckInvoke]).await;
    let refusals = [
        ingest(&reader, items(1)).await.unwrap_err(),
        ingest_one(&reader, item("one")).await.unwrap_err(),
        reader.ingest().ingest_decision_stream(stream::iter([batch(1, items(1))])).await.unwrap_err(),
    ];
    for refused in refusals {
        assert_eq!(reason(&refused), ErrorReason::PermissionMissing);
        assert_eq!(metadata(&refused, "permission"), "INGEST_WRITE");
    }
    let nobody = Person { credential: "tgk_nobody".to_owned(), ..key.clone() };
    let refused = ingest(&nobody, items(1)).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::CredentialInvalid);
    assert_eq!(health(&reader).await.total_count, 0);

    // The names of one organization are nothing to another: each has its own log.
    let sent = IngestItem { scope: "staging".to_owned(), ..item("work-1") };
    let ours = ingest_one(&key, sent.clone()).await.unwrap();
    assert!(list(&reader, ListDecisionsRequest::default()).await.is_empty());
    let theirs = t.api_key(&olga, &SENDER).await;
    let told = ingest_one(&theirs, sent).await.unwrap();
    assert_eq!((told.sequence, told.duplicate), (1, false));
    assert_ne!(told.decision_id, ours.decision_id);
    let request = GetDecisionRequest { decision_id: ours.decision_id };
    let refused = theirs.decisions().get_decision(request).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::NotFound);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_of_the_largest_there_are_fits_a_message() {
    let (t, key) = sender().await;
    // Four bytes to a character.
    let largest = || IngestItem {
        reasons: vec!["\u{1f512}".repeat(200); 20],
        findings: (0..50).map(|_| finding(PiiClass::Name, 1)).collect(),
        tags: (0..16).map(|n| (format!("{n:064}"), "v".repeat(256))).collect(),
        ..item("largest")
    };
    for _ in 0..2 {
        let told = ingest(&key, (0..100).map(|_| largest()).collect()).await.unwrap();
        assert_eq!(counts(&told), (100, 0, 0));
    }
    let mut request = ListDecisionsRequest { page_size: 200, ..ListDecisionsRequest::default() };
    let first = key.decisions().list_decisions(request.clone()).await.unwrap().into_inner();
    assert!((100..200).contains(&first.decisions.len()), "{}", first.decisions.len());
    request.page_token = first.next_page_token;
    let rest = key.decisions().list_decisions(request).await.unwrap().into_inner();
    assert_eq!((first.decisions.len() + rest.decisions.len(), rest.next_page_token.as_str()), (200, ""));
    assert_eq!(rest.decisions[0].sequence + 1, first.decisions.last().unwrap().sequence);

    // And of what was refused, however much of it: each with all that can be told, and a message of dead letters.
    let hopeless = |n: usize| IngestItem {
        tags: (0..n).map(|n| (format!("{n}\0"), "v".repeat(300))).collect(),
        tool: "T".repeat(300),
        ..item("hopeless")
    };
    let told = ingest(&key, vec![hopeless(5_000)]).await.unwrap();
    assert_eq!(told.results[0].problems.len(), 16);
    assert!(told.results[0].problems[15].text.ends_with("problems more"));
    for _ in 0..2 {
        let told = ingest(&key, (0..100).map(|_| hopeless(90)).collect()).await.unwrap();
        assert_eq!(counts(&told), (0, 0, 100));
    }
    let mut request = ListDeadLettersRequest { page_size: 200, ..ListDeadLettersRequest::default() };
    let mut n_letters = 0;
    loop {
        let page = key.ingest().list_dead_letters(request.clone()).await.unwrap().into_inner();
        n_letters += page.dead_letters.len();
        if page.next_page_token.is_empty() {
            break;
        }
        request.page_token = page.next_page_token;
    }
    assert_eq!(n_letters, 201);
    drop(t);
}

const KILLS: usize = 4;

/// What a sender was told of, and what it sent and heard nothing of.
#[derive(Default)]
struct Sent {
    told: Vec<IngestItem>,
    unanswered: Vec<IngestItem>,
}

/// Batches over one stream, as fast as they are acknowledged, until the server is gone.
async fn stream_until_killed(by: Person, answered: Arc<AtomicUsize>) -> Sent {
    let (send, batches) = tokio::sync::mpsc::channel(4);
    let mut sent = Sent::default();
    let Ok(told) = by.ingest().ingest_decision_stream(ReceiverStream::new(batches)).await else {
        return sent;
    };
    let mut told = told.into_inner();
    let mut waiting: std::collections::VecDeque<Vec<IngestItem>> = (0..4).map(|_| items(25)).collect();
    for (n, of_batch) in (0..).zip(&waiting) {
        send.send(batch(n, of_batch.clone())).await.unwrap();
    }
    while let Ok(Some(ack)) = told.message().await {
        assert_eq!((ack.accepted_count, ack.refused.len()), (25, 0));
        sent.told.extend(waiting.pop_front().unwrap());
        answered.fetch_add(1, Ordering::Relaxed);
        let next = items(25);
        waiting.push_back(next.clone());
        if send.send(batch(0, next)).await.is_err() {
            break;
        }
    }
    sent.unanswered = waiting.into_iter().flatten().collect();
    sent
}

async fn batches_until_killed(by: Person, answered: Arc<AtomicUsize>) -> Sent {
    let mut sent = Sent::default();
    loop {
        let next = items(10);
        match ingest(&by, next.clone()).await {
            Ok(told) => assert_eq!(counts(&told), (10, 0, 0)),
            Err(_) => {
                sent.unanswered = next;
                return sent;
            }
        }
        sent.told.extend(next);
        answered.fetch_add(1, Ordering::Relaxed);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_acknowledged_stands_after_kill_9_and_nothing_twice() {
    let database = Database::create().await;
    let wishes = Wishes { database: Some(database.clone()), workers: 0, ..Wishes::default() };
    let signup = Tracegate::start_with(wishes).await.unwrap();
    let key = signup.api_key(&signup.owner().await, &SENDER).await;
    signup.stop().await;
    let mut server = Process::start(&["serve"], &database, &[]).await;
    let mut all = Vec::new();
    let mut n_unanswered = 0;
    for kill in 0..KILLS {
        let by = key.at(channel(&server.url()));
        let answered = Arc::new(AtomicUsize::new(0));
        let streams = (0..2).map(|_| tokio::spawn(stream_until_killed(by.clone(), answered.clone())));
        let streams: Vec<_> = streams.collect();
        let batches = (0..3).map(|_| tokio::spawn(batches_until_killed(by.clone(), answered.clone())));
        let batches: Vec<_> = batches.collect();
        while answered.load(Ordering::Relaxed) < 15 + 7 * kill {
            tokio::task::yield_now().await;
        }
        server.kill();
        let sent = join_all(streams.into_iter().chain(batches)).await;
        server.restart().await;
        let by = key.at(channel(&server.url()));
        for Sent { told, unanswered } in sent.into_iter().map(Result::unwrap) {
            // Told means there: it is known when it comes again.
            for chunk in told.chunks(1_000) {
                let n = i32::try_from(chunk.len()).unwrap();
                assert_eq!(
                    counts(&ingest(&by, chunk.to_vec()).await.unwrap()),
                    (0, n, 0),
                    "after kill {kill}"
                );
            }
            n_unanswered += unanswered.len();
            let told_now = ingest(&by, unanswered.clone()).await.unwrap();
            assert_eq!(told_now.refused_count, 0);
            all.extend(told);
            all.extend(unanswered);
        }
    }
    let by = key.at(channel(&server.url()));
    let log = check_log(&by, &database).await;
    assert_eq!(log.len(), all.len());
    for chunk in all.chunks(1_000) {
        for result in ingest(&by, chunk.to_vec()).await.unwrap().results {
            assert_eq!(result.outcome(), IngestOutcome::Duplicate);
            assert_eq!(times(&log, &result.decision_id), 1);
        }
    }
    assert!(n_unanswered > 0, "no kill has met a batch under way");
}
