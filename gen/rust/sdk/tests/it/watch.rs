//! Watches: nothing lost and nothing twice, however often the connection is.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::{StreamExt, TryStreamExt, stream};
use tonic::service::Routes;
use tonic::{Code, Request, Status};
use tracegate_sdk::proto::events::v1::Heartbeat;
use tracegate_sdk::proto::governance::v1::decision_service_server::DecisionServiceServer;
use tracegate_sdk::proto::governance::v1::{
    Decision, WatchDecisionsRequest, WatchDecisionsResponse, watch_decisions_response,
};
use tracegate_sdk::proto::tasks::v1::task_service_server::TaskServiceServer;
use tracegate_sdk::proto::tasks::v1::{
    Task, TaskEvent, WatchTaskRequest, WatchTaskResponse, watch_task_response,
};
use tracegate_sdk::{Client, Error};

use crate::kit::{Counter, Decisions, Proxy, Tasks, Updates, serve, serve_one};

const TASK_ID: &str = "0190a0a0-0000-7000-8000-000000000001";

fn snapshot(sequence: i64) -> WatchTaskResponse {
    WatchTaskResponse { sequence, update: Some(watch_task_response::Update::Snapshot(Task::default())) }
}

fn event(sequence: i64) -> WatchTaskResponse {
    let event = TaskEvent { sequence, ..Default::default() };
    WatchTaskResponse { sequence, update: Some(watch_task_response::Update::Event(event)) }
}

fn heartbeat(sequence: i64) -> WatchTaskResponse {
    WatchTaskResponse {
        sequence,
        update: Some(watch_task_response::Update::Heartbeat(Heartbeat { sequence })),
    }
}

type Script = dyn Fn(usize, WatchTaskRequest) -> Result<Updates<WatchTaskResponse>, Status> + Send + Sync;

fn tasks(script: Box<Script>) -> TaskServiceServer<Tasks> {
    let n_calls = Counter::default();
    let watch_task = move |request: Request<WatchTaskRequest>| script(n_calls.next(), request.into_inner());
    TaskServiceServer::new(Tasks { watch_task: Some(Box::new(watch_task)), ..Default::default() })
}

fn client(url: String) -> Client {
    Client::builder()
        .url(url)
        .api_key("tg_key")
        .watch_silence_max(Duration::from_millis(500))
        .build()
        .unwrap()
}

async fn events(client: &Client, after: i64) -> Result<Vec<i64>, Error> {
    let updates: Vec<WatchTaskResponse> = client.watch_task(TASK_ID, after).try_collect().await?;
    let is_event =
        |update: &WatchTaskResponse| matches!(update.update, Some(watch_task_response::Update::Event(_)));
    Ok(updates.iter().filter(|update| is_event(update)).map(|update| update.sequence).collect())
}

fn then<T: Send + 'static>(updates: Vec<T>, end: Option<Status>) -> Updates<T> {
    Box::pin(stream::iter(updates.into_iter().map(Ok)).chain(stream::iter(end.map(Err))))
}

#[tokio::test]
async fn a_stream_cut_by_the_server_goes_on_where_it_stopped() {
    let service = tasks(Box::new(|n, request| {
        assert_eq!(request.task_id, TASK_ID);
        let after = request.after_sequence;
        assert_eq!(after, [2, 4, 6][n]);
        // An event the client has already must not come through again.
        let sent = vec![snapshot(7), event(after), event(after + 1), heartbeat(after + 1), event(after + 2)];
        Ok(then(sent, (n < 2).then(|| Status::unavailable("resume elsewhere"))))
    }));
    let client = client(serve_one(service).await);
    assert_eq!(events(&client, 2).await.unwrap(), [3, 4, 5, 6, 7, 8]);
}

#[tokio::test]
async fn a_lost_connection_goes_on_where_it_stopped() {
    let service = tasks(Box::new(|_, request| {
        let sent = (request.after_sequence + 1..=20).map(event).collect::<Vec<_>>();
        let paced = stream::iter(sent).then(|update| async move {
            tokio::time::sleep(Duration::from_millis(20)).await;
            Ok(update)
        });
        Ok(Box::pin(paced))
    }));
    let proxy = Arc::new(Proxy::before(serve(Routes::new(service)).await).await);
    let client = client(proxy.url.clone());
    let mut updates = client.watch_task(TASK_ID, 0);
    let mut seen = Vec::new();
    while let Some(update) = updates.next().await {
        seen.push(update.unwrap().sequence);
        if seen.len() % 6 == 0 {
            proxy.cut();
        }
    }
    assert_eq!(seen, (1..=20).collect::<Vec<_>>());
}

#[tokio::test]
async fn silence_is_a_lost_connection() {
    let service = tasks(Box::new(|n, request| {
        let first = vec![event(request.after_sequence + 1)];
        if n == 0 {
            Ok(Box::pin(stream::iter(first.into_iter().map(Ok)).chain(stream::pending())))
        } else {
            Ok(then(first, None))
        }
    }));
    assert_eq!(events(&client(serve_one(service).await), 0).await.unwrap(), [1, 2]);
}

#[tokio::test]
async fn what_another_connection_cannot_mend_ends_the_watch() {
    let service = tasks(Box::new(|_, _| Err(Status::not_found("no such task"))));
    assert_eq!(events(&client(serve_one(service).await), 0).await.unwrap_err().code(), Code::NotFound);
}

#[tokio::test]
async fn decisions_from_now_on_resume_after_the_first_heartbeat() {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&asked);
    let n_calls = Counter::default();
    let watch_decisions = move |request: Request<WatchDecisionsRequest>| {
        log.lock().unwrap().push(request.into_inner().after_sequence);
        let update = if n_calls.next() == 0 {
            watch_decisions_response::Update::Heartbeat(Heartbeat { sequence: 41 })
        } else {
            watch_decisions_response::Update::Decision(Decision::default())
        };
        let sequence = if matches!(update, watch_decisions_response::Update::Heartbeat(_)) { 41 } else { 42 };
        let sent = vec![WatchDecisionsResponse { sequence, update: Some(update) }];
        Ok(then(sent, Some(Status::unavailable("resume elsewhere"))))
    };
    let decisions = Decisions { watch_decisions: Some(Box::new(watch_decisions)), ..Default::default() };
    let client = client(serve_one(DecisionServiceServer::new(decisions)).await);
    let first = client.watch_decisions(None).next().await.unwrap().unwrap();
    assert_eq!(first.sequence, 42);
    assert_eq!(*asked.lock().unwrap(), [None, Some(41)]);
}
