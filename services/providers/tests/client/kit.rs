//! A client that may go to loopback, and requests to send with it.

use futures_util::StreamExt;
use tracegate_providers::chat::{ChatAnswer, ChatEvent, ChatRequest};
use tracegate_providers::openai::parse_request;
use tracegate_providers::{AddressPolicy, ChatStream, Client, ProviderError, TransportOptions, WireFormat};

pub(crate) const FORMATS: [WireFormat; 4] =
    [WireFormat::OpenAi, WireFormat::Anthropic, WireFormat::Gemini, WireFormat::OpenAiCompatible];

pub(crate) fn options() -> TransportOptions {
    TransportOptions { address_policy: AddressPolicy::AllowPrivate, ..TransportOptions::default() }
}

pub(crate) fn client() -> Client {
    Client::new(&options()).expect("the system's authorities are readable")
}

pub(crate) fn request(body: &str) -> ChatRequest {
    parse_request(body.as_bytes()).expect("the test's request is right")
}

pub(crate) fn ask(text: &str) -> ChatRequest {
    request(&format!(r#"{{"model": "m", "messages": [{{"role": "user", "content": "{text}"}}]}}"#))
}

/// All events, or those before the error and the error.
pub(crate) async fn drain(mut stream: ChatStream) -> (Vec<ChatEvent>, Option<ProviderError>) {
    let mut events = Vec::new();
    while let Some(event) = stream.next().await {
        match event {
            Ok(event) => events.push(event),
            Err(error) => {
                assert!(stream.next().await.is_none(), "a stream ends with its error");
                return (events, Some(error));
            }
        }
    }
    (events, None)
}

/// A stream held whole.
pub(crate) async fn whole(stream: ChatStream) -> ChatAnswer {
    let (events, error) = drain(stream).await;
    assert_eq!(error, None);
    let mut answer = ChatAnswer::default();
    events.into_iter().for_each(|event| answer.add(event));
    answer
}
