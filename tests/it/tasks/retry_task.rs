use tonic::Code;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1::Direction;
use tracegate_proto::tasks::v1::{RetryTaskRequest, Task, task, task_event, template};
use tracegate_tests::server::Wishes;
use tracegate_tests::{Person, Tracegate, metadata, reason, request_id};

use super::cancel_task::cancel;
use super::support::*;

async fn retry(person: &Person, task_id: &str, request_id: String) -> Result<Task, tonic::Status> {
    let request = RetryTaskRequest { task_id: task_id.to_owned(), request_id };
    Ok(person.tasks().retry_task(request).await?.into_inner().task.unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_retried_task_goes_on_after_its_finished_steps() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let mut barrier = Barrier::after(&t.database, 2).await;
    let submitted = submit(&olga, &document("Retried", 300_000)).await;
    barrier.reached(1).await;
    cancel(&olga, &submitted.id).await.unwrap();
    let before = events(&olga, &submitted.id).await;
    barrier.lift().await;
    let first = of_direction(&decisions(&olga, &submitted.id).await, Direction::Precheck);
    assert_eq!(first.len(), 2);

    let id = request_id();
    let queued = retry(&olga, &submitted.id, id.clone()).await.unwrap();
    assert_eq!((queued.state(), queued.attempt), (task::State::Queued, 0));
    assert!(queued.progress_percent > 0 && queued.end_time.is_none());
    // The same call again is the same answer, however far the task is by now.
    assert_eq!(retry(&olga, &submitted.id, id).await.unwrap(), queued);

    let whole = events(&olga, &submitted.id).await;
    check_order(&whole);
    assert_eq!(whole[..before.len()], before);
    let rest = &whole[before.len()..];
    assert_eq!(rest[0].kind(), task_event::Kind::Queued);
    assert_eq!(rest.last().unwrap().kind(), task_event::Kind::Completed);
    assert_eq!(rest.iter().filter(|event| is_ending(event)).count(), 1);

    let made = decisions(&olga, &submitted.id).await;
    let prechecks = of_direction(&made, Direction::Precheck);
    assert_eq!(prechecks[..2], first);
    let parsed = template(&olga, &submitted.subject_id).await.template.unwrap();
    assert_eq!(parsed.state(), template::State::Ready);
    assert_eq!(parsed.privacy.unwrap().decision_ids, prechecks);
    assert_eq!(of_direction(&made, Direction::Postcheck).len(), 1);
    let ended = task(&olga, &submitted.id).await;
    assert_eq!((ended.state(), ended.attempt, ended.failure.as_str()), (task::State::Completed, 1, ""));
}

#[tokio::test(flavor = "multi_thread")]
async fn only_a_task_that_ended_without_a_result_is_retried() {
    let t = Tracegate::start().await;
    let (olga, other) = (t.owner().await, t.owner().await);
    let submitted = submit(&olga, &small_document()).await;
    events(&olga, &submitted.id).await;
    let refused = retry(&olga, &submitted.id, request_id()).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::StateForbids);
    assert_eq!(refused.code(), Code::FailedPrecondition);
    assert_eq!(metadata(&refused, "state"), "COMPLETED");
    assert_eq!(metadata(&refused, "allowed"), "FAILED, CANCELLED, DEAD_LETTERED");

    let mut barrier = Barrier::after(&t.database, 0).await;
    let running = submit(&olga, &small_document()).await;
    barrier.reached(1).await;
    let refused = retry(&olga, &running.id, request_id()).await.unwrap_err();
    assert_eq!(metadata(&refused, "state"), "RUNNING");
    barrier.lift().await;
    check_log(&events(&olga, &running.id).await, task_event::Kind::Completed);

    for (person, id) in [(&other, submitted.id), (&olga, request_id())] {
        assert_eq!(reason(&retry(person, &id, request_id()).await.unwrap_err()), ErrorReason::NotFound);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_queued_task_is_not_retried() {
    let t = Tracegate::start_with(Wishes { workers: 0, ..Wishes::default() }).await.unwrap();
    let olga = t.owner().await;
    let submitted = submit(&olga, &small_document()).await;
    let before = stored(&t.database).await;
    let refused = retry(&olga, &submitted.id, request_id()).await.unwrap_err();
    assert_eq!(metadata(&refused, "state"), "QUEUED");
    assert_eq!(stored(&t.database).await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failed_task_is_retried_and_fails_again_with_a_second_end() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let submitted = submit(&olga, &package(&[("word/document.xml", body("<w:p>").as_bytes())])).await;
    let before = events(&olga, &submitted.id).await;
    check_log(&before, task_event::Kind::Failed);
    assert_eq!(
        template(&olga, &submitted.subject_id).await.template.unwrap().state(),
        template::State::Failed
    );
    retry(&olga, &submitted.id, request_id()).await.unwrap();
    let whole = events(&olga, &submitted.id).await;
    check_order(&whole);
    assert_eq!(whole[..before.len()], before);
    let endings: Vec<_> = whole.iter().filter(|event| is_ending(event)).map(|event| event.kind()).collect();
    assert_eq!(endings, [task_event::Kind::Failed; 2]);
    // A watcher who saw the first end and comes back has what came after it.
    let after = i64::try_from(before.len()).unwrap();
    assert_eq!(events_of(watch(&olga, &submitted.id, after).await), whole[before.len()..]);
}
