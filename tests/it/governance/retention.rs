//! Retention: what is past its time goes, whole months at a time, and the log of what stays still proves itself.

use sqlx::PgConnection;
use time::{Date, Duration};
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1::watch_decisions_response::Update;
use tracegate_proto::governance::v1::*;
use tracegate_proto::options::v1::Permission;
use tracegate_server::maintain::{self, Maintained};
use tracegate_tests::server::Wishes;
use tracegate_tests::{Person, Tracegate, metadata, reason, request_id, violated_fields};

use super::gate::*;
use super::items::{broken, ingest, ingest_one, item, items, letters};

async fn maintain(t: &Tracegate, today: Date) -> Maintained {
    maintain::run(&t.database.admin_url.clone().into(), &t.config.schemas, today).await.unwrap()
}

fn first_of_next_month(day: Date) -> Date {
    (day.replace_day(1).unwrap() + Duration::days(32)).replace_day(1).unwrap()
}

fn name(month: Date) -> String {
    format!("decisions_{:04}_{:02}", month.year(), u8::from(month.month()))
}

async fn keep_for(person: &Person, retention_days: i32) -> Retention {
    let request =
        SetRetentionRequest { retention_days, time_zone: "UTC".to_owned(), request_id: request_id() };
    person.decisions().set_retention(request).await.unwrap().into_inner().retention.unwrap()
}

async fn retention(person: &Person) -> Retention {
    let told = person.decisions().get_retention(GetRetentionRequest {}).await.unwrap();
    told.into_inner().retention.unwrap()
}

async fn hold(person: &Person) {
    let request = PlaceLegalHoldRequest { reason: "A claim".to_owned(), request_id: request_id() };
    person.decisions().place_legal_hold(request).await.unwrap();
}

async fn release(person: &Person) {
    let request = ReleaseLegalHoldRequest { reason: "Settled".to_owned(), request_id: request_id() };
    person.decisions().release_legal_hold(request).await.unwrap();
}

/// Records this many, by the hundred.
async fn record(person: &Person, n: usize) {
    for at in (0..n).step_by(100) {
        let told = ingest(person, items((n - at).min(100))).await.unwrap();
        assert_eq!(told.refused_count, 0);
    }
}

/// The sequences that are still there, oldest first.
async fn kept(admin: &mut PgConnection, person: &Person) -> Vec<i64> {
    sqlx::query_scalar("SELECT sequence FROM governance.decisions WHERE org_id = $1::uuid ORDER BY sequence")
        .bind(&person.org_id)
        .fetch_all(admin)
        .await
        .unwrap()
}

async fn verified(person: &Person, receipt: Option<Receipt>) -> VerifyReceiptResponse {
    person.gate().verify_receipt(VerifyReceiptRequest { receipt }).await.unwrap().into_inner()
}

/// The decisions a watch after a sequence begins with.
async fn watched(person: &Person, after_sequence: i64, n: usize) -> Vec<i64> {
    let request = WatchDecisionsRequest { after_sequence: Some(after_sequence) };
    let mut stream = person.decisions().watch_decisions(request).await.unwrap().into_inner();
    let mut seen = Vec::new();
    while seen.len() < n {
        let told = stream.message().await.unwrap().unwrap();
        if let Some(Update::Decision(decision)) = told.update {
            assert_eq!(decision.sequence, told.sequence);
            seen.push(decision.sequence);
        }
    }
    seen
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_past_its_time_is_dropped_and_the_rest_still_proves_itself() {
    let t = Tracegate::start().await;
    let (olga, held, patient) = (t.owner().await, t.owner().await, t.owner().await);
    let today = t.clock.now().date();
    assert_eq!(keep_for(&olga, 1).await.retention_days, 1);
    keep_for(&held, 1).await;
    // As it is run daily: what the coming months need is there before they come.
    let made = maintain(&t, today).await;
    let months = std::iter::successors(Some(first_of_next_month(today)), |month| {
        Some(first_of_next_month(*month))
            .filter(|next| *next <= first_of_next_month(today + Duration::days(365)))
    });
    assert_eq!(made.created, months.map(name).collect::<Vec<_>>());
    assert_eq!(made.dropped, Vec::<String>::new());
    assert_eq!(maintain(&t, today).await, Maintained::default(), "a second time there is nothing to do");

    let asked_first = asked("ai.generate", MAIL);
    let first = precheck(&olga, asked_first.clone()).await.unwrap();
    let sent = item("sent");
    ingest_one(&olga, sent.clone()).await.unwrap();
    record(&olga, 298).await;
    let last = precheck(&olga, asked("ai.generate", MAIL)).await.unwrap();
    let old = checkpoint(&olga).await;
    assert_eq!(old.tree_size, 301);
    record(&held, 300).await;
    hold(&held).await;
    record(&patient, 300).await;

    let expires_on = first_of_next_month(today + Duration::days(1));
    let eve = expires_on.previous_day().unwrap();
    assert_eq!(maintain(&t, eve).await.dropped, Vec::<String>::new(), "not a day early");
    assert_eq!(maintain(&t, expires_on).await.dropped, [name(expires_on)]);

    let mut admin = t.database.admin().await;
    // What no complete tile of the tree holds yet must stay, or the tree could not grow.
    assert_eq!(kept(&mut admin, &olga).await, (257..=301).collect::<Vec<_>>());
    assert_eq!(kept(&mut admin, &held).await, (1..=300).collect::<Vec<_>>());
    assert_eq!(kept(&mut admin, &patient).await, (1..=300).collect::<Vec<_>>());
    let of_first = first.decision.clone().unwrap().id;
    let request = GetDecisionRequest { decision_id: of_first.clone() };
    assert_eq!(reason(&olga.decisions().get_decision(request).await.unwrap_err()), ErrorReason::NotFound);
    let listed = list(&olga, ListDecisionsRequest { page_size: 200, ..Default::default() }).await;
    assert_eq!(listed.last().unwrap().sequence, 257);
    assert_eq!(retention(&olga).await.oldest_decision_time, listed.last().unwrap().create_time);
    assert_eq!(watched(&olga, 0, 45).await, (257..=301).collect::<Vec<_>>());

    // Statistics stay.
    let stats = olga.decisions().get_decision_stats(GetDecisionStatsRequest::default()).await.unwrap();
    let stats = stats.into_inner();
    assert_eq!((stats.total_count, stats.all_time_count, stats.by_pii_class[0].count), (301, 301, 2));

    // The log goes on, and proves what it still has, in its old state and in the new one.
    assert_eq!(precheck(&olga, asked("ai.generate", "Next")).await.unwrap().decision.unwrap().sequence, 302);
    record(&olga, 300).await;
    let now = check_grown(&olga, &old).await;
    assert_eq!(now.tree_size, 602);
    for (decision_id, tree_size) in [(&listed[0].id, 0), (&listed[0].id, 301), (&listed[44].id, 0)] {
        let request = GetInclusionProofRequest { decision_id: decision_id.clone(), tree_size };
        let proof = olga.decisions().get_inclusion_proof(request).await.unwrap().into_inner().proof.unwrap();
        assert_eq!(&proven(&proof).id, decision_id);
    }
    let request = GetInclusionProofRequest { decision_id: of_first.clone(), tree_size: 0 };
    let refused = olga.decisions().get_inclusion_proof(request).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::NotFound);

    // A receipt outlives its record: it has the leaf, and the tree has its hash.
    let of_dropped = verified(&olga, first.receipt.clone()).await;
    assert!(of_dropped.valid && of_dropped.dropped);
    assert_eq!(of_dropped.decision.unwrap().id, of_first);
    assert_eq!(proven(&of_dropped.proof.unwrap()).id, of_first);
    let of_kept = verified(&olga, last.receipt.clone()).await;
    assert!(of_kept.valid && !of_kept.dropped);
    let changed =
        first.receipt.clone().map(|receipt| Receipt { correlation_id: "other".to_owned(), ..receipt });
    assert_eq!(verified(&olga, changed).await, VerifyReceiptResponse::default());
    assert_eq!(verified(&held, first.receipt.clone()).await, VerifyReceiptResponse::default());

    // What was asked or sent before is still known as such, though not what came of it.
    let refused = precheck(&olga, asked_first).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::RequestIdReused);
    let again = ingest_one(&olga, sent).await.unwrap();
    assert_eq!((again.duplicate, again.sequence, again.decision_id.as_str()), (true, 2, ""));
    let late = postcheck(&olga, answered(&first, "Late")).await.unwrap();
    assert_eq!(late.decision.unwrap().precheck_id, of_first);

    // Partitions are as closed as the table is: a server that looks at them starts.
    let wishes = Wishes { database: Some(t.database.clone()), ..Wishes::default() };
    drop(Tracegate::start_with(wishes).await.unwrap());

    // Once released, they go with the next round; what is new under the hold had no partition at all.
    record(&held, 300).await;
    assert_eq!(maintain(&t, expires_on).await.dropped, Vec::<String>::new());
    assert_eq!(kept(&mut admin, &held).await.len(), 600);
    release(&held).await;
    maintain(&t, expires_on).await;
    assert_eq!(kept(&mut admin, &held).await, (513..=600).collect::<Vec<_>>());
    assert_eq!(kept(&mut admin, &patient).await.len(), 300);
    assert_eq!(check_grown(&held, &checkpoint(&held).await).await.tree_size, 600);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shorter_time_is_for_what_comes_and_leaves_a_hole_that_nobody_falls_into() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let today = t.clock.now().date();
    // Recorded before any partition was made.
    keep_for(&olga, 3_650).await;
    record(&olga, 256).await;
    keep_for(&olga, 1).await;
    record(&olga, 256).await;
    keep_for(&olga, 400).await;
    record(&olga, 10).await;
    let old = checkpoint(&olga).await;
    keep_for(&olga, 1).await;

    let expires_on = first_of_next_month(today + Duration::days(1));
    maintain(&t, expires_on).await;
    let mut admin = t.database.admin().await;
    let expected: Vec<i64> = (1..=256).chain(513..=522).collect();
    assert_eq!(kept(&mut admin, &olga).await, expected);
    // Watchers, pages and proofs pass the hole.
    assert_eq!(
        watched(&olga, 250, 16).await,
        [(251..=256).collect::<Vec<_>>(), (513..=522).collect()].concat()
    );
    assert_eq!(watched(&olga, 300, 10).await, (513..=522).collect::<Vec<_>>());
    let mut request = ListDecisionsRequest { page_size: 100, ..ListDecisionsRequest::default() };
    let mut listed = Vec::new();
    loop {
        let page = olga.decisions().list_decisions(request.clone()).await.unwrap().into_inner();
        listed.extend(page.decisions.iter().map(|decision| decision.sequence));
        if page.next_page_token.is_empty() {
            break;
        }
        request.page_token = page.next_page_token;
    }
    listed.reverse();
    assert_eq!(listed, expected);
    record(&olga, 300).await;
    assert_eq!(check_grown(&olga, &old).await.tree_size, 822);
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_go_on_while_partitions_come_and_go() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let today = t.clock.now().date();
    keep_for(&olga, 1).await;
    let stop = tokio_util::sync::CancellationToken::new();
    let callers = (0..6).map(|_| {
        let (olga, stop) = (olga.clone(), stop.clone());
        tokio::spawn(async move {
            let mut n = 0;
            while !stop.is_cancelled() {
                let told = precheck(&olga, asked("ai.generate", MAIL)).await.unwrap();
                postcheck(&olga, answered(&told, "Nobody")).await.unwrap();
                list(&olga, ListDecisionsRequest::default()).await;
                n += 2;
            }
            n
        })
    });
    let callers: Vec<_> = callers.collect();
    let mut n_dropped = 0;
    let mut day = today;
    for _ in 0..6 {
        n_dropped += maintain(&t, day).await.dropped.len();
        day = first_of_next_month(day);
    }
    stop.cancel();
    let mut n_calls = 0;
    for caller in callers {
        n_calls += caller.await.unwrap();
    }
    assert!(n_dropped >= 5);
    let stats = olga.decisions().get_decision_stats(GetDecisionStatsRequest::default()).await.unwrap();
    assert_eq!(stats.into_inner().all_time_count, n_calls);
}

#[tokio::test(flavor = "multi_thread")]
async fn retention_is_set_by_who_may_and_holds_are_placed_once() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let wrong = SetRetentionRequest { retention_days: 0, ..SetRetentionRequest::default() };
    let refused = olga.decisions().set_retention(wrong).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["retention_days", "time_zone", "request_id"]);
    let nowhere = SetRetentionRequest {
        retention_days: 30,
        time_zone: "Europe/Atlantis".to_owned(),
        request_id: request_id(),
    };
    assert_eq!(violated_fields(&olga.decisions().set_retention(nowhere).await.unwrap_err()), ["time_zone"]);
    assert_eq!(retention(&olga).await.retention_days, 365);

    let key = t.api_key(&olga, &[Permission::DecisionRead]).await;
    let request = PlaceLegalHoldRequest { reason: "A claim".to_owned(), request_id: request_id() };
    let refused = key.decisions().place_legal_hold(request.clone()).await.unwrap_err();
    assert_eq!(metadata(&refused, "permission"), "RETENTION_MANAGE");
    let placed = olga.decisions().place_legal_hold(request.clone()).await.unwrap().into_inner();
    assert!(placed.retention.as_ref().unwrap().legal_hold);
    assert_eq!(olga.decisions().place_legal_hold(request).await.unwrap().into_inner(), placed);
    let another = PlaceLegalHoldRequest { reason: "Another".to_owned(), request_id: request_id() };
    let refused = olga.decisions().place_legal_hold(another).await.unwrap_err();
    assert_eq!(
        (reason(&refused), metadata(&refused, "state")),
        (ErrorReason::StateForbids, "HELD".to_owned())
    );
    let shown = retention(&key).await;
    assert_eq!((shown.legal_hold, shown.legal_hold_reason.as_str()), (true, "A claim"));
    assert!(!retention(&t.owner().await).await.legal_hold, "another organization's");
    release(&olga).await;
    assert!(!retention(&key).await.legal_hold);
    let request = ReleaseLegalHoldRequest { reason: "Again".to_owned(), request_id: request_id() };
    let refused = olga.decisions().release_legal_hold(request).await.unwrap_err();
    assert_eq!(metadata(&refused, "state"), "NOT_HELD");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dead_letter_that_waits_no_more_is_kept_for_thirty_days_or_as_long_as_a_hold() {
    let t = Tracegate::start().await;
    let (olga, held) = (t.owner().await, t.owner().await);
    for person in [&olga, &held] {
        let told = ingest(person, vec![broken(), broken()]).await.unwrap();
        let discard = DiscardDeadLetterRequest {
            dead_letter_id: told.results[0].dead_letter_id.clone(),
            reason: "a test's".to_owned(),
        };
        person.ingest().discard_dead_letter(discard).await.unwrap();
    }
    hold(&held).await;
    let today = t.clock.now().date();
    let forgotten = async |days| maintain(&t, today + Duration::days(days)).await.n_dead_letters_forgotten;
    assert_eq!(forgotten(30).await, 0);
    assert_eq!(forgotten(31).await, 1);
    let left =
        async |person: &Person| letters(person).await.iter().map(DeadLetter::state).collect::<Vec<_>>();
    assert_eq!(left(&olga).await, [DeadLetterState::Waiting]);
    assert_eq!(left(&held).await, [DeadLetterState::Waiting, DeadLetterState::Discarded]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_is_known_for_thirty_days() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let request = asked("ai.generate", MAIL);
    let first = precheck(&olga, request.clone()).await.unwrap();
    // Rows are as old as PostgreSQL's clock says, which no test moves.
    let today = time::OffsetDateTime::now_utc().date();
    assert_eq!(maintain(&t, today + Duration::days(30)).await.n_requests_forgotten, 0);
    let again = precheck(&olga, request.clone()).await.unwrap();
    assert!(again.replayed);
    assert_eq!(again.decision, first.decision);

    assert_eq!(maintain(&t, today + Duration::days(31)).await.n_requests_forgotten, 1);
    let anew = precheck(&olga, request).await.unwrap();
    assert!(!anew.replayed);
    assert_ne!(anew.decision.unwrap().id, first.decision.unwrap().id);
}
