//! Tasks that have used up their attempts: listed with the reason, and replayed.

use std::collections::HashSet;
use std::time::Duration;

use tracegate_proto::governance::v1::Direction;
use tracegate_proto::tasks::v1::{ListTasksRequest, RetryTaskRequest, Task, task, task_event, template};
use tracegate_tests::database::Database;
use tracegate_tests::server::Wishes;
use tracegate_tests::{Person, Tracegate, request_id};

use super::support::*;

/// A server without workers, and the worker's role beside it with this environment.
async fn apart(env: Vec<(&'static str, String)>) -> (Tracegate, Tracegate) {
    let server = Tracegate::start_with(Wishes { workers: 0, ..Wishes::default() }).await.unwrap();
    let worker = worker(&server.database, env).await;
    (server, worker)
}

async fn worker(database: &Database, env: Vec<(&'static str, String)>) -> Tracegate {
    let database = Some(database.clone());
    let wishes = Wishes { services: HashSet::new(), workers: 2, env, database, ..Wishes::default() };
    Tracegate::start_with(wishes).await.unwrap()
}

/// Lets no back-off pass, until the task has ended.
async fn hurry_to_the_end(server: &Tracegate, person: &Person, task_id: &str) -> Task {
    let mut admin = server.database.admin().await;
    let hurry = async {
        loop {
            sqlx::query(
                "UPDATE platform.queue_messages m SET visible_at = now() FROM tasks.tasks t
                 WHERE t.task_id = m.subject_id AND t.state = 'QUEUED' AND m.visible_at > now()",
            )
            .execute(&mut admin)
            .await
            .unwrap();
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::select! {
        () = hurry => {}
        _ = events(person, task_id) => {}
    }
    task(person, task_id).await
}

async fn retry(person: &Person, task_id: &str) {
    let request = RetryTaskRequest { task_id: task_id.to_owned(), request_id: request_id() };
    person.tasks().retry_task(request).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_gate_that_cannot_be_reached_uses_up_the_attempts_and_a_retry_completes() {
    // Port 1 is nobody's.
    let dead = vec![("TRACEGATE_GOVERNANCE_URL", "http://127.0.0.1:1".to_owned())];
    let (server, away) = apart(dead).await;
    let olga = server.owner().await;
    let submitted = submit(&olga, &document("Dead", 100_000)).await;
    let dead = hurry_to_the_end(&server, &olga, &submitted.id).await;
    assert_eq!(dead.state(), task::State::DeadLettered);
    assert_eq!((dead.attempt, dead.attempt_max), (5, 5));
    assert!(dead.failure.contains("gave up after 5 attempts"), "{}", dead.failure);
    assert!(dead.failure.contains("governance gate"), "{}", dead.failure);

    let told = events(&olga, &submitted.id).await;
    check_log(&told, task_event::Kind::DeadLettered);
    let n_of = |kind| told.iter().filter(|event| event.kind() == kind).count();
    assert_eq!(n_of(task_event::Kind::Started), 5);
    assert_eq!(n_of(task_event::Kind::Retrying), 4);
    let attempts: Vec<_> =
        told.iter().filter(|e| e.kind() == task_event::Kind::Started).map(|event| event.attempt).collect();
    assert_eq!(attempts, [1, 2, 3, 4, 5]);
    assert!(
        told.iter()
            .filter(|e| e.kind() == task_event::Kind::Retrying)
            .all(|e| e.detail.contains("tried again in"))
    );
    assert_eq!(told.last().unwrap().detail, dead.failure);
    let parsed = template(&olga, &submitted.subject_id).await.template.unwrap();
    assert_eq!((parsed.state(), parsed.failure), (template::State::Failed, dead.failure.clone()));
    assert_eq!(stored(&server.database).await.messages, 0);
    let request = ListTasksRequest { state: task::State::DeadLettered.into(), ..ListTasksRequest::default() };
    let letters = olga.tasks().list_tasks(request).await.unwrap().into_inner().tasks;
    assert_eq!(letters, [dead]);

    away.stop().await;
    let mended = worker(&server.database, Vec::new()).await;
    retry(&olga, &submitted.id).await;
    let whole = events(&olga, &submitted.id).await;
    check_order(&whole);
    assert_eq!(whole.last().unwrap().kind(), task_event::Kind::Completed);
    let ended = task(&olga, &submitted.id).await;
    assert_eq!((ended.state(), ended.attempt, ended.failure.as_str()), (task::State::Completed, 1, ""));
    assert_eq!(
        template(&olga, &submitted.subject_id).await.template.unwrap().state(),
        template::State::Ready
    );
    mended.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_gate_has_answered_before_it_went_is_not_asked_again() {
    let (server, worker) = apart(Vec::new()).await;
    let olga = server.owner().await;
    // After two decisions of a task, the gate's table takes no more.
    let mut admin = server.database.admin().await;
    sqlx::raw_sql(
        "CREATE FUNCTION governance.test_away() RETURNS trigger LANGUAGE plpgsql AS $$
         BEGIN
           IF (SELECT count(*) FROM governance.decisions WHERE correlation_id = NEW.correlation_id) >= 2 THEN
             RAISE EXCEPTION 'the disk is full' USING ERRCODE = '53100';
           END IF;
           RETURN NEW;
         END $$;
         CREATE TRIGGER test_away BEFORE INSERT ON governance.decisions FOR EACH ROW EXECUTE FUNCTION governance.test_away();",
    )
    .execute(&mut admin)
    .await
    .unwrap();
    let submitted = submit(&olga, &document("Half", 250_000)).await;
    let dead = hurry_to_the_end(&server, &olga, &submitted.id).await;
    assert_eq!(dead.state(), task::State::DeadLettered, "{dead:?}");
    assert!(dead.failure.contains("database is away"), "{}", dead.failure);
    let first = of_direction(&decisions(&olga, &submitted.id).await, Direction::Precheck);
    assert_eq!(first.len(), 2);

    sqlx::raw_sql("DROP TRIGGER test_away ON governance.decisions").execute(&mut admin).await.unwrap();
    retry(&olga, &submitted.id).await;
    let whole = events(&olga, &submitted.id).await;
    check_order(&whole);
    assert_eq!(whole.last().unwrap().kind(), task_event::Kind::Completed);
    let made = decisions(&olga, &submitted.id).await;
    let prechecks = of_direction(&made, Direction::Precheck);
    assert_eq!(prechecks[..2], first);
    let parsed = template(&olga, &submitted.subject_id).await.template.unwrap();
    assert_eq!(parsed.privacy.unwrap().decision_ids, prechecks);
    assert_eq!(made.len(), prechecks.len() + 1);
    worker.stop().await;
}
