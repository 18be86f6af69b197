//! The provider behind every gateway: it answers any chat completion with the same words at once, whole or as a stream, and
//! keeps the last request, so that one can see what a gateway let through.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Context;
use bytes::Bytes;
use futures_util::stream;
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Full, StreamBody};
use hyper::body::{Frame, Incoming};
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::task::JoinSet;

/// What it answers. No personal data: a gateway that looks at answers finds nothing to do.
pub(crate) const ANSWER: &str = "Thank you for the details. The parcel left the depot this morning and should arrive before \
                                 noon tomorrow; the replacement is free of charge. Is there anything else we can do for you?";
const MODEL: &str = "gpt-4o-mini";

pub(crate) struct Upstream {
    pub url: String,
    last: Arc<Last>,
    _serving: JoinSet<()>,
}

/// Rendered once, so that the provider costs next to nothing beside what is measured.
struct Answers {
    whole: Bytes,
    /// One event for each word, as a model speaks.
    pieces: Vec<Bytes>,
}

#[derive(Default)]
struct Last(Mutex<Bytes>);

impl Upstream {
    /// Serves until dropped.
    pub(crate) async fn start(address: SocketAddr) -> anyhow::Result<Self> {
        let listener = TcpListener::bind(address).await.context("listen as the provider")?;
        let url = format!("http://{}", listener.local_addr()?);
        let last = Arc::new(Last::default());
        let mut serving = JoinSet::new();
        serving.spawn(accept(listener, Arc::new(Answers::render()), last.clone()));
        Ok(Self { url, last, _serving: serving })
    }

    /// The body of the request that came last.
    pub(crate) fn last(&self) -> String {
        String::from_utf8_lossy(&self.last.0.lock().unwrap_or_else(PoisonError::into_inner)).into_owned()
    }

    pub(crate) fn forget(&self) {
        self.last.keep(Bytes::new());
    }
}

impl Last {
    fn keep(&self, body: Bytes) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = body;
    }
}

async fn accept(listener: TcpListener, answers: Arc<Answers>, last: Arc<Last>) {
    let mut connections = JoinSet::new();
    while let Ok((socket, _)) = listener.accept().await {
        let _ = socket.set_nodelay(true);
        let (answers, last) = (answers.clone(), last.clone());
        let service =
            hyper::service::service_fn(move |request| answer(request, answers.clone(), last.clone()));
        connections.spawn(async move {
            let http = hyper::server::conn::http1::Builder::new();
            // A client may hang up at any time.
            let _ = http.serve_connection(TokioIo::new(socket), service).await;
        });
        while connections.try_join_next().is_some() {}
    }
}

async fn answer(
    request: Request<Incoming>,
    answers: Arc<Answers>,
    last: Arc<Last>,
) -> Result<Response<BoxBody<Bytes, Infallible>>, hyper::Error> {
    let body = request.into_body().collect().await?.to_bytes();
    // Gateways write JSON with a space behind the colon or without.
    let text = String::from_utf8_lossy(&body);
    let streamed = text.contains("\"stream\":true") || text.contains("\"stream\": true");
    last.keep(body);
    let (kind, body) = match streamed {
        false => ("application/json", Full::new(answers.whole.clone()).boxed()),
        true => ("text/event-stream", answers.stream()),
    };
    let mut response = Response::new(body);
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    Ok(response)
}

impl Answers {
    fn render() -> Self {
        let usage = json!({ "prompt_tokens": 60, "completion_tokens": 40, "total_tokens": 100 });
        let whole = json!({
            "id": "chatcmpl-upstream", "object": "chat.completion", "created": 1_700_000_000, "model": MODEL,
            "choices": [{ "index": 0, "finish_reason": "stop", "message": { "role": "assistant", "content": ANSWER } }],
            "usage": usage,
        });
        let chunk = |choices: serde_json::Value, usage: serde_json::Value| {
            let chunk = json!({
                "id": "chatcmpl-upstream", "object": "chat.completion.chunk", "created": 1_700_000_000, "model": MODEL,
                "choices": choices, "usage": usage,
            });
            Bytes::from(format!("data: {chunk}\n\n"))
        };
        let said = |delta: serde_json::Value, finish: Option<&str>| {
            chunk(json!([{ "index": 0, "delta": delta, "finish_reason": finish }]), json!(null))
        };
        let mut pieces = vec![said(json!({ "role": "assistant", "content": "" }), None)];
        pieces.extend(ANSWER.split_inclusive(' ').map(|word| said(json!({ "content": word }), None)));
        pieces.push(said(json!({}), Some("stop")));
        pieces.push(chunk(json!([]), usage));
        pieces.push(Bytes::from_static(b"data: [DONE]\n\n"));
        Self { whole: Bytes::from(whole.to_string()), pieces }
    }

    fn stream(&self) -> BoxBody<Bytes, Infallible> {
        let pieces = stream::unfold(self.pieces.clone().into_iter(), |mut pieces| async {
            let piece = pieces.next()?;
            // Lets what came before leave first: a model's words arrive one by one.
            tokio::task::yield_now().await;
            Some((Ok(Frame::data(piece)), pieces))
        });
        StreamBody::new(pieces).boxed()
    }
}
