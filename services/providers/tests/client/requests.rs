//! Requests as each provider receives them, held against samples.

use serde_json::Value;
use tracegate_providers::scripted::Scripted;
use tracegate_providers::{ErrorKind, WireFormat};

use crate::kit::{FORMATS, client, request};

/// What reaches a provider of `format` that is asked `body`.
async fn sent(format: WireFormat, body: &str, stream: bool) -> Value {
    let (provider, client) = (Scripted::start().await.unwrap(), client());
    let endpoint = provider.endpoint(format);
    if stream {
        client.stream(&endpoint, "model-1", &request(body)).await.unwrap();
    } else {
        client.complete(&endpoint, "model-1", &request(body)).await.unwrap();
    }
    serde_json::from_slice(&provider.received()[0].body).unwrap()
}

async fn check(format: WireFormat, sample: &str) {
    let body = include_str!("../samples/request.json");
    let mut expected: Value = serde_json::from_str(sample).unwrap();
    assert_eq!(sent(format, body, false).await, expected, "{format:?}");
    match format {
        WireFormat::OpenAi | WireFormat::OpenAiCompatible => {
            expected["stream"] = true.into();
            expected["stream_options"] = serde_json::json!({"include_usage": true});
        }
        WireFormat::Anthropic => expected["stream"] = true.into(),
        WireFormat::Gemini => {}
    }
    assert_eq!(sent(format, body, true).await, expected, "{format:?}, streamed");
}

#[tokio::test]
async fn openai() {
    check(WireFormat::OpenAi, include_str!("../samples/request.openai.json")).await;
    check(WireFormat::OpenAiCompatible, include_str!("../samples/request.openai.json")).await;
}

#[tokio::test]
async fn anthropic() {
    check(WireFormat::Anthropic, include_str!("../samples/request.anthropic.json")).await;
}

#[tokio::test]
async fn gemini() {
    check(WireFormat::Gemini, include_str!("../samples/request.gemini.json")).await;
}

#[tokio::test]
async fn paths() {
    let (provider, client) = (Scripted::start().await.unwrap(), client());
    let body = r#"{"model": "m", "messages": [{"role": "user", "content": "hi"}]}"#;
    for format in FORMATS {
        client.complete(&provider.endpoint(format), "model-1", &request(body)).await.unwrap();
        client.stream(&provider.endpoint(format), "model-1", &request(body)).await.unwrap();
    }
    let paths: Vec<String> = provider.received().into_iter().map(|received| received.path).collect();
    let expected = [
        "/v1/chat/completions",
        "/v1/chat/completions",
        "/anthropic/v1/messages",
        "/anthropic/v1/messages",
        "/gemini/v1beta/models/model-1:generateContent",
        "/gemini/v1beta/models/model-1:streamGenerateContent?alt=sse",
        "/compatible/v1/chat/completions",
        "/compatible/v1/chat/completions",
    ];
    assert_eq!(paths, expected);
}

/// What a provider cannot express is refused before anything is sent.
#[tokio::test]
async fn unsupported() {
    let user =
        |part: &str| format!(r#"{{"model": "m", "messages": [{{"role": "user", "content": [{part}]}}]}}"#);
    let audio = user(r#"{"type": "input_audio", "input_audio": {"data": "AA==", "format": "wav"}}"#);
    let linked = user(r#"{"type": "image_url", "image_url": {"url": "https://example.com/a.png"}}"#);
    let json_object = r#"{"model": "m", "response_format": {"type": "json_object"},
        "messages": [{"role": "user", "content": "hi"}]}"#;
    let rows = [
        (WireFormat::Anthropic, "m", audio.as_str()),
        (WireFormat::Gemini, "m", audio.as_str()),
        (WireFormat::Gemini, "m", linked.as_str()),
        (WireFormat::Anthropic, "m", json_object),
        (WireFormat::Gemini, "../../etc", json_object),
        (WireFormat::Gemini, "m?key=1", json_object),
    ];
    let (provider, client) = (Scripted::start().await.unwrap(), client());
    for (format, model, body) in rows {
        let error = client.complete(&provider.endpoint(format), model, &request(body)).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Unsupported, "{format:?} {body}");
    }
    assert_eq!(provider.n_calls(), 0);
}

#[tokio::test]
async fn broken_histories() {
    let call = |arguments: &str| {
        format!(
            r#"{{"model": "m", "messages": [{{"role": "user", "content": "hi"}}, {{"role": "assistant", "tool_calls":
            [{{"id": "a", "type": "function", "function": {{"name": "f", "arguments": "{arguments}"}}}}]}}]}}"#
        )
    };
    let orphan = r#"{"model": "m", "messages": [{"role": "tool", "tool_call_id": "a", "content": "1"}]}"#;
    let rows = [
        (WireFormat::Anthropic, call("[1]")),
        (WireFormat::Gemini, call("{broken")),
        (WireFormat::Gemini, orphan.to_owned()),
    ];
    let (provider, client) = (Scripted::start().await.unwrap(), client());
    for (format, body) in rows {
        let error = client.complete(&provider.endpoint(format), "m", &request(&body)).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::InvalidRequest, "{format:?} {body}");
        assert!(error.provider_message.starts_with("messages["));
    }
    assert_eq!(provider.n_calls(), 0);
}
