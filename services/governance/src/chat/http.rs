//! The endpoint itself: `POST /v1/chat/completions` and `GET /v1/models`, behind the same gate as every other call.

use std::collections::HashMap;
use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::{get, post};
use axum::{Extension, Router};
use futures_util::StreamExt;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use tonic::Status;
use tracegate_platform::Caller;
use tracegate_platform::gate::Gate;
use tracegate_providers::openai::ErrorBody;

use super::{Labels, Refusal, Reply, complete};
use crate::Governance;

/// The contract's limit of a body, in bytes.
const BODY_BYTES_MAX: usize = 2 * 1024 * 1024;
/// The decision on the request, for whoever wants to look it up.
const PRECHECK_ID: HeaderName = HeaderName::from_static("x-tracegate-precheck-id");

/// Paths of plain HTTP, each with the method of the contract whose policy it follows.
pub const PATHS: [(&str, &str); 2] = [
    ("/v1/chat/completions", "/tracegate.governance.v1.ProviderService/CreateChatCompletion"),
    ("/v1/models", "/tracegate.governance.v1.ProviderService/ListModels"),
];

pub(crate) fn routes(gov: Arc<Governance>, gate: Gate) -> Router {
    Router::new()
        .route("/v1/chat/completions", post(chat_completions))
        .route("/v1/models", get(models))
        .with_state(gov)
        .route_layer(gate)
        // Outside of the gate: what it refuses is told as HTTP tells it.
        .layer(middleware::from_fn(refusals))
}

async fn chat_completions(
    State(gov): State<Arc<Governance>>,
    Extension(caller): Extension<Arc<Caller>>,
    request: Request,
) -> Response {
    let labels = labels(request.headers());
    let Ok(body) = to_bytes(request.into_body(), BODY_BYTES_MAX).await else {
        return refuse(&Refusal(ErrorBody {
            status: 413,
            message: format!("the body has at most {BODY_BYTES_MAX} bytes"),
            kind: "invalid_request_error",
            param: None,
            code: Some("request_too_large".to_owned()),
        }));
    };
    match complete(&gov, caller, &body, labels).await {
        Ok(Reply::Whole { body, precheck_id }) => {
            answer(StatusCode::OK, "application/json", Body::from(body), &precheck_id)
        }
        Ok(Reply::Stream { events, precheck_id }) => {
            let body = Body::from_stream(events.map(Ok::<_, std::convert::Infallible>));
            answer(StatusCode::OK, "text/event-stream", body, &precheck_id)
        }
        Err(refusal) => refuse(&refusal),
    }
}

async fn models(State(gov): State<Arc<Governance>>, Extension(caller): Extension<Arc<Caller>>) -> Response {
    match gov.read_settings(&gov.orgs.of(caller.org)).await {
        Ok(settings) => {
            let model = |id: String| serde_json::json!({"id": id, "object": "model", "created": 0, "owned_by": "organization"});
            let list: Vec<_> = settings.directory.models().into_iter().map(model).collect();
            let body = serde_json::json!({"object": "list", "data": list}).to_string();
            answer(StatusCode::OK, "application/json", Body::from(body), "")
        }
        Err(error) => refuse(&error.into()),
    }
}

/// `x-tracegate-scope`, `x-tracegate-correlation-id` and `x-tracegate-tag-<key>`.
fn labels(headers: &HeaderMap) -> Labels {
    let text =
        |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
    let tags = headers.iter().filter_map(|(name, value)| {
        let key = name.as_str().strip_prefix("x-tracegate-tag-")?;
        Some((key.to_owned(), value.to_str().ok()?.to_owned()))
    });
    Labels {
        scope: text("x-tracegate-scope"),
        correlation_id: text("x-tracegate-correlation-id"),
        tags: tags.collect::<HashMap<_, _>>(),
    }
}

fn answer(status: StatusCode, content_type: &'static str, body: Body, precheck_id: &str) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Ok(id) = precheck_id.parse() {
        response.headers_mut().insert(PRECHECK_ID, id);
    }
    response
}

fn refuse(Refusal(error): &Refusal) -> Response {
    let status = StatusCode::from_u16(error.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    answer(status, "application/json", Body::from(error.to_json()), "")
}

/// The gate speaks gRPC; its refusals are told here in HTTP's words.
async fn refusals(request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    match Status::from_header_map(response.headers()) {
        Some(status) if status.code() != tonic::Code::Ok => refuse(&Refusal::from(&status)),
        _ => response,
    }
}
