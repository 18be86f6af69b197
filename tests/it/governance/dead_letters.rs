//! Dead letters: what could not be recorded, with its reasons, until somebody retries it with success or gives it up.

use futures_util::future::join_all;
use time::Duration;
use tonic::Status;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1::*;
use tracegate_proto::options::v1::Permission;
use tracegate_tests::{Person, Tracegate, metadata, reason, request_id, violated_fields};

use super::items::*;
use super::log::check_log;

async fn retry(
    person: &Person,
    dead_letter_id: &str,
    item: Option<IngestItem>,
) -> Result<RetryDeadLetterResponse, Status> {
    let request = RetryDeadLetterRequest { dead_letter_id: dead_letter_id.to_owned(), item };
    Ok(person.ingest().retry_dead_letter(request).await?.into_inner())
}

async fn discard(person: &Person, dead_letter_id: &str) -> Result<DeadLetter, Status> {
    let request =
        DiscardDeadLetterRequest { dead_letter_id: dead_letter_id.to_owned(), reason: "a test's".to_owned() };
    Ok(person.ingest().discard_dead_letter(request).await?.into_inner().dead_letter.unwrap())
}

fn outcome(told: &RetryDeadLetterResponse) -> (IngestOutcome, DeadLetterState, i32) {
    let letter = told.dead_letter.as_ref().unwrap();
    (told.result.as_ref().unwrap().outcome(), letter.state(), letter.attempt_count)
}

/// The letter of an item that is refused.
async fn refused(person: &Person, item: IngestItem) -> String {
    let told = ingest(person, vec![item]).await.unwrap();
    assert_eq!(counts(&told), (0, 0, 1));
    told.results[0].dead_letter_id.clone()
}

/// The waiting letters as the pill counts them.
async fn n_waiting(person: &Person) -> i64 {
    health(person).await.dead_letter_count
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_refused_waits_with_its_reasons() {
    let t = Tracegate::start().await;
    let (olga, stranger) = (t.owner().await, t.owner().await);
    let key = t.api_key(&olga, &SENDER).await;
    let sent = [IngestItem { latency_us: -1, ..broken() }, broken(), broken()];
    let told = ingest(&key, sent.to_vec()).await.unwrap();
    let ids: Vec<_> = told.results.iter().rev().map(|result| result.dead_letter_id.clone()).collect();
    let kept = letters(&olga).await;
    assert_eq!(kept.iter().map(|letter| letter.id.clone()).collect::<Vec<_>>(), ids, "newest first");
    let oldest = kept.last().unwrap();
    assert_eq!((oldest.kind(), oldest.state()), (DeadLetterKind::IngestItem, DeadLetterState::Waiting));
    assert_eq!(oldest.item.as_ref(), Some(&sent[0]));
    assert_eq!(oldest.problems, told.results[0].problems);
    assert!(
        oldest.reason.contains("tool: must be") && oldest.reason.contains("latency_us: must be"),
        "{oldest:?}"
    );
    assert!(oldest.create_time.is_some() && oldest.attempt_count == 0);
    assert_ne!(oldest.actor_id, olga.user_id, "the key has sent it");
    assert!(letters(&stranger).await.is_empty());
    assert_eq!((n_waiting(&olga).await, n_waiting(&stranger).await), (3, 0));

    let page = |state: DeadLetterState, page_token: &str| ListDeadLettersRequest {
        page_size: 2,
        page_token: page_token.to_owned(),
        state: state.into(),
    };
    let any = DeadLetterState::Unspecified;
    let first = olga.ingest().list_dead_letters(page(any, "")).await.unwrap().into_inner();
    assert_eq!(first.dead_letters, kept[..2]);
    let rest = olga.ingest().list_dead_letters(page(any, &first.next_page_token)).await.unwrap().into_inner();
    assert_eq!((rest.dead_letters.as_slice(), rest.next_page_token.as_str()), (&kept[2..], ""));
    let elsewhere = page(DeadLetterState::Waiting, &first.next_page_token);
    let refused = olga.ingest().list_dead_letters(elsewhere).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::PageTokenInvalid);
    discard(&olga, &ids[0]).await.unwrap();
    let discarded = olga.ingest().list_dead_letters(page(DeadLetterState::Discarded, "")).await.unwrap();
    assert_eq!(discarded.into_inner().dead_letters[0].id, ids[0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_retry_records_once_what_can_be_recorded_now() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let key = t.api_key(&olga, &SENDER).await;
    // As it is it is refused again, and stays one letter.
    let wrong = broken();
    let letter = refused(&key, wrong.clone()).await;
    let told = retry(&olga, &letter, None).await.unwrap();
    assert_eq!(outcome(&told), (IngestOutcome::Refused, DeadLetterState::Waiting, 1));
    assert_eq!(told.result.unwrap().dead_letter_id, letter);
    assert_eq!(letters(&olga).await.len(), 1);

    // Corrected it is taken, as its sender's.
    let corrected = IngestItem { tool: "ai.generate".to_owned(), ..wrong };
    let worse = IngestItem { verdict: 0, ..corrected.clone() };
    let told = retry(&olga, &letter, Some(worse)).await.unwrap();
    assert_eq!(told.dead_letter.unwrap().problems[0].field, "verdict");
    let told = retry(&olga, &letter, Some(corrected.clone())).await.unwrap();
    assert_eq!(outcome(&told), (IngestOutcome::Accepted, DeadLetterState::Retried, 3));
    let log = check_log(&key, &t.database).await;
    let [recorded] = log.as_slice() else { panic!("{log:?}") };
    assert_eq!(recorded.actor_id, told.dead_letter.unwrap().actor_id);
    let again = retry(&olga, &letter, None).await.unwrap_err();
    assert_eq!(
        (reason(&again), metadata(&again, "state")),
        (ErrorReason::StateForbids, "RETRIED".to_owned())
    );
    // The sender's own correction of it is the same decision.
    assert_eq!(counts(&ingest(&key, vec![corrected]).await.unwrap()), (0, 1, 0));

    // The other way round too: sent again first, retried after.
    let wrong = broken();
    let letter = refused(&key, wrong.clone()).await;
    let corrected = IngestItem { tool: "ai.generate".to_owned(), ..wrong };
    assert_eq!(counts(&ingest(&key, vec![corrected.clone()]).await.unwrap()), (1, 0, 0));
    let told = retry(&olga, &letter, Some(corrected)).await.unwrap();
    assert_eq!(outcome(&told).0, IngestOutcome::Duplicate);
    assert_eq!(check_log(&key, &t.database).await.len(), 2);
    assert_eq!(n_waiting(&olga).await, 0);

    // The cause may go by itself: what was ahead of its time is not any more.
    let at = t.clock.now() + Duration::minutes(8);
    let decide_time = Some(prost_types::Timestamp { seconds: at.unix_timestamp(), nanos: 0 });
    let letter = refused(&key, IngestItem { decide_time, ..item("ahead") }).await;
    t.clock.advance(Duration::minutes(4));
    let told = retry(&olga, &letter, None).await.unwrap();
    assert_eq!(outcome(&told), (IngestOutcome::Accepted, DeadLetterState::Retried, 1));
    let log = check_log(&key, &t.database).await;
    assert_eq!((log.len(), log[2].decide_time), (3, decide_time));
}

#[tokio::test(flavor = "multi_thread")]
async fn retries_at_once_record_each_once() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let key = t.api_key(&olga, &SENDER).await;
    // More than there are connections to the database, and each of them thrice.
    let wrong: Vec<_> = (0..12).map(|_| broken()).collect();
    let told = ingest(&key, wrong.clone()).await.unwrap();
    let retries = wrong.iter().zip(&told.results).flat_map(|(item, result)| {
        let corrected = IngestItem { tool: "ai.generate".to_owned(), ..item.clone() };
        let (olga, id) = (olga.clone(), result.dead_letter_id.clone());
        (0..3).map(move |_| {
            let (olga, id, corrected) = (olga.clone(), id.clone(), corrected.clone());
            async move { retry(&olga, &id, Some(corrected)).await }
        })
    });
    let ended = join_all(retries).await;
    let n_done = ended.iter().flatten().count();
    assert_eq!(n_done, 12, "of each letter one retry ends it");
    for refused in ended.into_iter().filter_map(Result::err) {
        assert_eq!(reason(&refused), ErrorReason::StateForbids);
    }
    assert_eq!(check_log(&key, &t.database).await.len(), 12);
    assert_eq!(n_waiting(&olga).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_is_given_up_once_and_for_good() {
    let t = Tracegate::start().await;
    let (olga, stranger) = (t.owner().await, t.owner().await);
    let key = t.api_key(&olga, &SENDER).await;
    let letter = refused(&key, broken()).await;
    let nothing = DiscardDeadLetterRequest { dead_letter_id: "it".to_owned(), reason: String::new() };
    let refused_call = olga.ingest().discard_dead_letter(nothing).await.unwrap_err();
    assert_eq!(violated_fields(&refused_call), ["dead_letter_id", "reason"]);
    for person in [&key, &t.api_key(&olga, &[Permission::DecisionRead]).await] {
        for refused in
            [discard(person, &letter).await.unwrap_err(), retry(person, &letter, None).await.unwrap_err()]
        {
            assert_eq!(metadata(&refused, "permission"), "DEAD_LETTER_MANAGE");
        }
    }
    let blind = t.api_key(&olga, &[Permission::IngestWrite]).await;
    let refused_call = blind.ingest().list_dead_letters(ListDeadLettersRequest::default()).await.unwrap_err();
    assert_eq!(metadata(&refused_call, "permission"), "DECISION_READ");
    for id in [letter.as_str(), &request_id()] {
        for refused in
            [discard(&stranger, id).await.unwrap_err(), retry(&stranger, id, None).await.unwrap_err()]
        {
            assert_eq!(reason(&refused), ErrorReason::NotFound, "another's is as good as none");
        }
    }
    assert_eq!(n_waiting(&olga).await, 1);

    let given_up = discard(&olga, &letter).await.unwrap();
    assert_eq!(given_up.state(), DeadLetterState::Discarded);
    assert_eq!(discard(&olga, &letter).await.unwrap(), given_up);
    let refused_call = retry(&olga, &letter, Some(item("late"))).await.unwrap_err();
    assert_eq!(metadata(&refused_call, "state"), "DISCARDED");
    let taken = refused(&key, broken()).await;
    retry(&olga, &taken, Some(item("taken"))).await.unwrap();
    assert_eq!(metadata(&discard(&olga, &taken).await.unwrap_err(), "state"), "RETRIED");
    assert_eq!((n_waiting(&olga).await, health(&olga).await.total_count), (0, 1));
}
