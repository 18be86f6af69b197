//! Decisions that were taken elsewhere: taken once, acknowledged when durable, refused one by one, and never dropped.

use std::collections::HashMap;

use futures_util::future::join_all;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1::*;
use tracegate_tests::server::Wishes;
use tracegate_tests::{Tracegate, metadata, reason, violated_fields};

use super::gate::{check_grown, checkpoint};
use super::items::*;
use super::log::check_log;

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
