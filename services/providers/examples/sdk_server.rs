//! A tiny gateway for the SDK checks in `tests/sdk`: OpenAI's format in front, a scripted provider behind, which is asked
//! in the format that the model's name begins with. `POST /script` says what the provider answers next.

#![expect(clippy::print_stdout, reason = "tells the script where it listens")]

use std::convert::Infallible;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use http::{HeaderValue, Request, Response, StatusCode, header};
use http_body::Frame;
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full, StreamBody};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use tokio::net::TcpListener;
use tracegate_providers::chat::{ChatRequest, Usage};
use tracegate_providers::openai::{ChunkWriter, ErrorBody, parse_request, write_answer};
use tracegate_providers::scripted::{Fault, Script, Scripted};
use tracegate_providers::{AddressPolicy, ChatStream, Client, ProviderError, TransportOptions, WireFormat};

type Body = UnsyncBoxBody<Bytes, Infallible>;

struct Gateway {
    client: Client,
    provider: Scripted,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let options = TransportOptions { address_policy: AddressPolicy::AllowPrivate, ..Default::default() };
    let gateway = Arc::new(Gateway { client: Client::new(&options)?, provider: Scripted::start().await? });
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("gateway=http://{}", listener.local_addr()?);
    println!("provider=http://{}", gateway.provider.address());
    loop {
        let (connection, _) = listener.accept().await?;
        let gateway = gateway.clone();
        let service = service_fn(move |request| serve(gateway.clone(), request));
        #[expect(clippy::disallowed_methods, reason = "ends with the process")]
        tokio::spawn(async move {
            // An SDK that hangs up is a part of the checks.
            let _ = auto::Builder::new(TokioExecutor::new())
                .serve_connection(TokioIo::new(connection), service)
                .await;
        });
    }
}

async fn serve(gateway: Arc<Gateway>, request: Request<Incoming>) -> Result<Response<Body>, Infallible> {
    let path = request.uri().path().to_owned();
    let body = request.into_body().collect().await.map(|body| body.to_bytes()).unwrap_or_default();
    Ok(match path.as_str() {
        "/script" => {
            gateway.provider.next(script(&String::from_utf8_lossy(&body)));
            answer(StatusCode::NO_CONTENT, Vec::new())
        }
        "/v1/chat/completions" => match parse_request(&body) {
            Ok(request) => {
                chat(&gateway, &request).await.unwrap_or_else(|error| failed(&ErrorBody::from(&error)))
            }
            Err(error) => failed(&ErrorBody::from(&error)),
        },
        _ => answer(StatusCode::NOT_FOUND, Vec::new()),
    })
}

async fn chat(gateway: &Gateway, request: &ChatRequest) -> Result<Response<Body>, ProviderError> {
    let (format, model) = match request.model.split_once('/') {
        Some(("anthropic", model)) => (WireFormat::Anthropic, model),
        Some(("gemini", model)) => (WireFormat::Gemini, model),
        _ => (WireFormat::OpenAi, request.model.as_str()),
    };
    let endpoint = gateway.provider.endpoint(format);
    if request.stream {
        let events = gateway.client.stream(&endpoint, model, request).await?;
        let writer = ChunkWriter::new("chatcmpl-gateway", model, 1_767_225_600, request.include_usage);
        return Ok(streamed(events, writer));
    }
    let chat_answer = gateway.client.complete(&endpoint, model, request).await?;
    Ok(answer(StatusCode::OK, write_answer(&chat_answer, 1_767_225_600)))
}

fn streamed(events: ChatStream, writer: ChunkWriter) -> Response<Body> {
    let frames = stream::unfold(Some((events, writer)), async |state| {
        let (mut events, mut writer) = state?;
        let mut out = Vec::new();
        let state = match events.next().await {
            Some(Ok(event)) => {
                writer.write(&event, &mut out);
                Some((events, writer))
            }
            Some(Err(error)) => {
                ChunkWriter::fail(&ErrorBody::from(&error), &mut out);
                None
            }
            None => {
                writer.finish(&mut out);
                None
            }
        };
        Some((Ok(Frame::data(Bytes::from(out))), state))
    });
    let mut response = Response::new(StreamBody::new(frames).boxed_unsync());
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    response
}

fn failed(error: &ErrorBody) -> Response<Body> {
    answer(StatusCode::from_u16(error.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR), error.to_json())
}

fn answer(status: StatusCode, body: Vec<u8>) -> Response<Body> {
    let mut response = Response::new(Full::new(Bytes::from(body)).boxed_unsync());
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

fn script(name: &str) -> Script {
    let usage = Usage {
        input_tokens: 100,
        cached_input_tokens: 60,
        output_tokens: 42,
        reasoning_tokens: 12,
        ..Usage::default()
    };
    match name {
        "text" => Script::text("Grüße 👋🏽 aus \"Zürich\"\n").with_usage(usage).in_chunks_of(3),
        "tool" => Script::tool_call("find_lot", r#"{"code":"L-7"}"#).with_usage(usage).in_chunks_of(4),
        "refusal" => Script::refusal("I cannot help with that."),
        "limited" => Script::fault(Fault::RateLimited { wait_seconds: 7 }),
        "overloaded" => Script::fault(Fault::Overloaded),
        "bad-key" => Script::fault(Fault::BadKey),
        "unknown-model" => Script::fault(Fault::UnknownModel),
        "cut" => Script::text("one two three").in_chunks_of(4).cut_after(4),
        "error-in-stream" => Script::fault(Fault::ErrorInStream),
        _ => Script::echo(),
    }
}
