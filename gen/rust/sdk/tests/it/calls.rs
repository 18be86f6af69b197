//! Headers, deadlines, retries and errors of single calls.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tonic::{Code, Request, Status};
use tonic_types::{ErrorDetails, StatusExt};
use tracegate_sdk::proto::auth::v1::auth_service_server::AuthServiceServer;
use tracegate_sdk::proto::governance::v1::gate_service_server::GateServiceServer;
use tracegate_sdk::proto::governance::v1::{PrecheckRequest, PrecheckResponse};
use tracegate_sdk::{Client, Error, ErrorReason, contract_digest, request_id};

use crate::kit::{Auth, Counter, Gate, header, serve, serve_one};

type Script = dyn Fn(usize, Request<PrecheckRequest>) -> Result<PrecheckResponse, Status> + Send + Sync;

/// A client with an API key before a gate whose answers go by the number of the call.
async fn gate(script: Box<Script>) -> (Client, Arc<Counter>) {
    let n_calls = Arc::new(Counter::default());
    let counted = Arc::clone(&n_calls);
    let precheck = move |request| script(counted.next(), request);
    let url =
        serve_one(GateServiceServer::new(Gate { precheck: Some(Box::new(precheck)), ..Default::default() }))
            .await;
    (Client::builder().url(url).api_key("tg_key").build().unwrap(), n_calls)
}

fn request() -> PrecheckRequest {
    PrecheckRequest { content: "Hello".to_owned(), tool: "ai.generate".to_owned(), ..Default::default() }
}

async fn call(client: &Client) -> Result<PrecheckResponse, Error> {
    Ok(client.gate().precheck(request()).await?.into_inner())
}

fn pushed_back(code: Code, ms: &str) -> Status {
    let mut status = Status::new(code, "come back later");
    status.metadata_mut().insert("grpc-retry-pushback-ms", ms.parse().unwrap());
    status
}

#[tokio::test]
async fn every_call_carries_what_the_contract_asks_for() {
    let (client, _) = gate(Box::new(|_, request| {
        assert_eq!(header(&request, "authorization"), "Bearer tg_key");
        assert_eq!(header(&request, "x-tracegate-contract"), contract_digest());
        assert_eq!(header(&request, "traceparent").len(), 55);
        assert!(header(&request, "user-agent").starts_with("tracegate-rust/"));
        let ms: u64 = header(&request, "grpc-timeout").strip_suffix('m').unwrap().parse().unwrap();
        assert!((4000..=5000).contains(&ms), "{ms}");
        assert_eq!(request.into_inner().request_id.len(), 36);
        Ok(PrecheckResponse::default())
    }))
    .await;
    call(&client).await.unwrap();
}

#[tokio::test]
async fn what_the_caller_sets_is_kept() {
    let (client, _) = gate(Box::new(|_, request| {
        assert_eq!(header(&request, "authorization"), "Bearer another");
        assert_eq!(header(&request, "traceparent"), "00-1-2-01");
        assert_eq!(request.into_inner().request_id, "8e4ee5a2-6f9c-4d0f-8d5e-0b9c7a4f4a10");
        Ok(PrecheckResponse::default())
    }))
    .await;
    let message =
        PrecheckRequest { request_id: "8e4ee5a2-6f9c-4d0f-8d5e-0b9c7a4f4a10".to_owned(), ..request() };
    let mut request = Request::new(message);
    request.metadata_mut().insert("authorization", "Bearer another".parse().unwrap());
    request.metadata_mut().insert("traceparent", "00-1-2-01".parse().unwrap());
    client.gate().precheck(request).await.unwrap();
}

#[tokio::test]
async fn an_unavailable_server_is_asked_again_with_the_same_request_id() {
    let ids = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&ids);
    let (client, n_calls) = gate(Box::new(move |n, request| {
        assert_eq!(
            header(&request, "grpc-previous-rpc-attempts"),
            if n == 0 { "" } else { ["", "1", "2"][n] }
        );
        seen.lock().unwrap().push(request.into_inner().request_id);
        if n < 2 { Err(Status::unavailable("starting")) } else { Ok(PrecheckResponse::default()) }
    }))
    .await;
    call(&client).await.unwrap();
    assert_eq!(n_calls.get(), 3);
    let ids = ids.lock().unwrap();
    assert!(!ids[0].is_empty() && ids.iter().all(|id| *id == ids[0]));
}

#[tokio::test]
async fn it_gives_up_after_four_attempts() {
    let (client, n_calls) = gate(Box::new(|_, _| Err(Status::unavailable("down")))).await;
    assert_eq!(call(&client).await.unwrap_err().code(), Code::Unavailable);
    assert_eq!(n_calls.get(), 4);
}

#[tokio::test]
async fn pushback_is_waited_for() {
    let (client, n_calls) = gate(Box::new(|n, _| match n {
        0 => Err(pushed_back(Code::ResourceExhausted, "300")),
        _ => Ok(PrecheckResponse::default()),
    }))
    .await;
    let began = Instant::now();
    call(&client).await.unwrap();
    assert!(began.elapsed() >= Duration::from_millis(300));
    assert_eq!(n_calls.get(), 2);
}

#[tokio::test]
async fn negative_pushback_forbids_another_attempt() {
    let (client, n_calls) = gate(Box::new(|_, _| Err(pushed_back(Code::Unavailable, "-1")))).await;
    assert_eq!(call(&client).await.unwrap_err().code(), Code::Unavailable);
    assert_eq!(n_calls.get(), 1);
}

#[tokio::test]
async fn a_wait_beyond_the_deadline_is_not_begun() {
    let (client, n_calls) = gate(Box::new(|_, _| Err(pushed_back(Code::Unavailable, "60000")))).await;
    let began = Instant::now();
    assert_eq!(call(&client).await.unwrap_err().code(), Code::Unavailable);
    assert!(began.elapsed() < Duration::from_secs(4));
    assert_eq!(n_calls.get(), 1);
}

#[tokio::test]
async fn a_spent_budget_ends_retries() {
    let (client, n_calls) = gate(Box::new(|_, _| Err(Status::unavailable("down")))).await;
    for _ in 0..5 {
        call(&client).await.unwrap_err();
    }
    // The first call spends nearly half of the budget, the next one's failure the rest.
    assert_eq!(n_calls.get(), 4 + 1 + 1 + 1 + 1);
}

#[tokio::test]
async fn a_method_that_must_not_be_repeated_is_not() {
    let n_calls = Arc::new(Counter::default());
    let counted = Arc::clone(&n_calls);
    let log_in = move |_| {
        counted.next();
        Err(Status::unavailable("down"))
    };
    let url =
        serve_one(AuthServiceServer::new(Auth { log_in: Some(Box::new(log_in)), ..Default::default() }))
            .await;
    let client = Client::builder().url(url).build().unwrap();
    assert_eq!(client.log_in("ana@example.com", "secret", "").await.unwrap_err().code(), Code::Unavailable);
    assert_eq!(n_calls.get(), 1);
}

#[tokio::test]
async fn a_deadline_of_the_callers_own_is_kept_to() {
    let (client, _) = gate(Box::new(|_, request| {
        assert!(header(&request, "grpc-timeout").ends_with('m'));
        std::thread::sleep(Duration::from_millis(500));
        Ok(PrecheckResponse::default())
    }))
    .await;
    let mut request = Request::new(request());
    request.set_timeout(Duration::from_millis(50));
    assert_eq!(client.gate().precheck(request).await.unwrap_err().code(), Code::DeadlineExceeded);
}

#[tokio::test]
async fn nobody_listening_is_unavailable() {
    let client = Client::builder().url("http://127.0.0.1:1").api_key("tg_key").build().unwrap();
    let error = call(&client).await.unwrap_err();
    assert_eq!(error.code(), Code::Unavailable);
    assert_eq!(error.reason(), ErrorReason::Unspecified);
    assert!(error.message().contains("refused"), "{error}");
}

#[tokio::test]
async fn an_error_is_decoded() {
    let (client, _) = gate(Box::new(|_, _| {
        let mut details = ErrorDetails::new();
        details.set_error_info("RATE_LIMITED", "tracegate.dev", [("limit".to_owned(), "5".to_owned())]);
        details.set_retry_info(Some(Duration::from_secs(60)));
        details.add_bad_request_violation("tool", "is no tool");
        Err(Status::with_error_details(Code::ResourceExhausted, "slow down", details))
    }))
    .await;
    let error = call(&client).await.unwrap_err();
    assert_eq!((error.code(), error.reason()), (Code::ResourceExhausted, ErrorReason::RateLimited));
    assert_eq!(error.metadata()["limit"], "5");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(60)));
    assert_eq!(error.field_violations()[0].field, "tool");
    assert_eq!(error.to_string(), "RATE_LIMITED: slow down");
}

#[tokio::test]
async fn anothers_reason_and_a_newer_one_are_unspecified() {
    let (client, _) = gate(Box::new(|n, _| {
        let (reason, domain) = if n == 0 { ("INTERNAL", "example.com") } else { ("NEWER", "tracegate.dev") };
        let details = ErrorDetails::with_error_info(reason, domain, [] as [(String, String); 0]);
        Err(Status::with_error_details(Code::Internal, "", details))
    }))
    .await;
    let (foreign, newer) = (call(&client).await.unwrap_err(), call(&client).await.unwrap_err());
    assert_eq!((foreign.reason(), foreign.reason_name()), (ErrorReason::Unspecified, ""));
    assert_eq!((newer.reason(), newer.reason_name()), (ErrorReason::Unspecified, "NEWER"));
}

#[tokio::test]
async fn a_proxy_without_a_server_behind_it_is_unavailable() {
    let routes = tonic::service::Routes::from(axum_like_bad_gateway());
    let url = format!("http://{}", serve(routes).await);
    let client = Client::builder().url(url).api_key("tg_key").build().unwrap();
    let error = call(&client).await.unwrap_err();
    assert_eq!(error.code(), Code::Unavailable);
    assert!(error.message().contains("502"), "{error}");
}

fn axum_like_bad_gateway() -> axum::Router {
    axum::Router::new().fallback(|| async { axum::http::StatusCode::BAD_GATEWAY })
}

#[test]
fn request_ids_differ() {
    assert_ne!(request_id(), request_id());
}
