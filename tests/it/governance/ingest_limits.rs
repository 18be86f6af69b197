//! What ingest refuses as a whole: a queue that is full, what is too large, who may not; and what still fits.

use futures_util::stream;
use sqlx::Connection;
use tonic::{Code, Status};
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1::*;
use tracegate_proto::options::v1::Permission;
use tracegate_tests::{Person, metadata, reason, violated_fields};

use super::gate::list;
use super::items::*;
use super::log::check_log;

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
