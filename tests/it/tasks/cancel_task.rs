use std::time::{Duration, Instant};

use tonic::Code;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::tasks::v1::{CancelTaskRequest, Task, task, task_event, template};
use tracegate_tests::server::Wishes;
use tracegate_tests::{Person, Tracegate, metadata, reason, request_id};

use super::support::*;

pub(super) async fn cancel(person: &Person, task_id: &str) -> Result<Task, tonic::Status> {
    let request = CancelTaskRequest { task_id: task_id.to_owned() };
    Ok(person.tasks().cancel_task(request).await?.into_inner().task.unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_queued_task_is_cancelled_at_once() {
    let t = Tracegate::start_with(Wishes { workers: 0, ..Wishes::default() }).await.unwrap();
    let olga = t.owner().await;
    let submitted = submit(&olga, &small_document()).await;
    let cancelled = cancel(&olga, &submitted.id).await.unwrap();
    assert_eq!(cancelled.state(), task::State::Cancelled);
    assert!(cancelled.end_time.is_some());
    check_log(&events(&olga, &submitted.id).await, task_event::Kind::Cancelled);
    let parsed = template(&olga, &submitted.subject_id).await.template.unwrap();
    assert_eq!(
        (parsed.state(), parsed.failure.as_str()),
        (template::State::Failed, "its parse was cancelled")
    );
    let once = stored(&t.database).await;
    assert_eq!(once.messages, 0);
    // Again: the same answer, and nothing is written.
    assert_eq!(cancel(&olga, &submitted.id).await.unwrap(), cancelled);
    assert_eq!(stored(&t.database).await, once);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_running_task_stops_within_a_second() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let mut barrier = Barrier::after(&t.database, 2).await;
    let submitted = submit(&olga, &document("Cancelled", 300_000)).await;
    barrier.reached(1).await;
    let asked_at = Instant::now();
    let answer = cancel(&olga, &submitted.id).await.unwrap();
    assert!(matches!(answer.state(), task::State::Running | task::State::Cancelled));
    let told = events(&olga, &submitted.id).await;
    let took = asked_at.elapsed();
    check_log(&told, task_event::Kind::Cancelled);
    assert!(took < Duration::from_secs(1), "{took:?}");
    barrier.lift().await;

    assert_eq!(cancel(&olga, &submitted.id).await.unwrap().state(), task::State::Cancelled);
    let ended = task(&olga, &submitted.id).await;
    assert_eq!((ended.state(), ended.attempt), (task::State::Cancelled, 1));
    assert!(ended.progress_percent < 75);
    assert_eq!(
        template(&olga, &submitted.subject_id).await.template.unwrap().state(),
        template::State::Failed
    );
    assert_eq!(stored(&t.database).await.messages, 0);
    assert_eq!(decisions(&olga, &submitted.id).await.len(), 2);
    assert_eq!(events(&olga, &submitted.id).await, told);
}

#[tokio::test(flavor = "multi_thread")]
async fn cancelling_by_many_at_once_is_one_end() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let mut barrier = Barrier::after(&t.database, 1).await;
    let submitted = submit(&olga, &document("Cancelled", 200_000)).await;
    barrier.reached(1).await;
    let answers = futures_util::future::join_all((0..5).map(|_| cancel(&olga, &submitted.id))).await;
    assert!(answers.iter().all(Result::is_ok), "{answers:?}");
    check_log(&events(&olga, &submitted.id).await, task_event::Kind::Cancelled);
    barrier.lift().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_task_that_has_ended_is_not_cancelled() {
    let t = Tracegate::start().await;
    let (olga, other) = (t.owner().await, t.owner().await);
    let completed = submit(&olga, &small_document()).await;
    let broken = package(&[("word/document.xml", body("<w:p>").as_bytes())]);
    let failed = submit(&olga, &broken).await;
    for (submitted, state) in [(&completed, "COMPLETED"), (&failed, "FAILED")] {
        let told = events(&olga, &submitted.id).await;
        let refused = cancel(&olga, &submitted.id).await.unwrap_err();
        assert_eq!(reason(&refused), ErrorReason::StateForbids);
        assert_eq!(refused.code(), Code::FailedPrecondition);
        assert_eq!(metadata(&refused, "state"), state);
        assert_eq!(metadata(&refused, "allowed"), "QUEUED, RUNNING");
        assert_eq!(events(&olga, &submitted.id).await, told);
    }
    for (person, id) in [(&other, completed.id), (&olga, request_id())] {
        assert_eq!(reason(&cancel(person, &id).await.unwrap_err()), ErrorReason::NotFound);
    }
}
