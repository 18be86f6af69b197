//! Failures are told apart alike in every format.

use std::time::Duration;

use tracegate_providers::scripted::{Fault, Script, Scripted};
use tracegate_providers::{Client, Endpoint, ErrorKind, ProviderError, WireFormat};

use crate::kit::{FORMATS, ask, client, drain};

/// The error of a call that is no stream, and of one that is.
async fn errors(client: &Client, endpoint: &Endpoint) -> [ProviderError; 2] {
    let whole = client.complete(endpoint, "m", &ask("hello")).await.unwrap_err();
    let streamed = client.stream(endpoint, "m", &ask("hello")).await.unwrap_err();
    [whole, streamed]
}

#[tokio::test]
async fn error_table() {
    let rows = [
        (Fault::RateLimited { wait_seconds: 7 }, ErrorKind::RateLimited, true),
        (Fault::Overloaded, ErrorKind::Overloaded, true),
        (Fault::ServerError, ErrorKind::Server, true),
        (Fault::HtmlPage, ErrorKind::Server, true),
        (Fault::HangUp, ErrorKind::Cut, true),
        (Fault::BadKey, ErrorKind::Unauthorized, false),
        (Fault::UnknownModel, ErrorKind::NotFound, false),
        (Fault::Status { status: 403, body: String::new() }, ErrorKind::Forbidden, false),
        (Fault::Status { status: 307, body: String::new() }, ErrorKind::Malformed, false),
        (
            Fault::Status { status: 422, body: r#"{"detail":"no"}"#.to_owned() },
            ErrorKind::InvalidRequest,
            false,
        ),
        (
            Fault::Status { status: 400, body: r#"{"error":"bad"}"#.to_owned() },
            ErrorKind::InvalidRequest,
            false,
        ),
    ];
    let (provider, client) = (Scripted::start().await.unwrap(), client());
    for (fault, kind, retryable) in rows {
        provider.otherwise(Script::fault(fault.clone()));
        for format in FORMATS {
            for error in errors(&client, &provider.endpoint(format)).await {
                assert_eq!(error.kind, kind, "{fault:?}, {format:?}");
                assert_eq!(error.retryable(), retryable, "{fault:?}, {format:?}");
                let wait = (kind == ErrorKind::RateLimited).then_some(Duration::from_secs(7));
                assert_eq!(error.retry_after, wait, "{fault:?}, {format:?}");
            }
        }
    }
}

#[tokio::test]
async fn what_only_some_providers_say() {
    use WireFormat::{Anthropic, Gemini, OpenAi};
    let rows = [
        (Fault::QuotaExhausted, OpenAi, ErrorKind::QuotaExhausted),
        (Fault::QuotaExhausted, Anthropic, ErrorKind::QuotaExhausted),
        // Google uses one status for the minute's quota and for the account's.
        (Fault::QuotaExhausted, Gemini, ErrorKind::RateLimited),
        (Fault::ContextTooLong, OpenAi, ErrorKind::RequestTooLarge),
        (Fault::ContextTooLong, Anthropic, ErrorKind::RequestTooLarge),
        (Fault::ContextTooLong, Gemini, ErrorKind::InvalidRequest),
        (Fault::ContentPolicy, OpenAi, ErrorKind::Refused),
        (Fault::ContentPolicy, Anthropic, ErrorKind::InvalidRequest),
    ];
    let (provider, client) = (Scripted::start().await.unwrap(), client());
    for (fault, format, kind) in rows {
        provider.otherwise(Script::fault(fault.clone()));
        for error in errors(&client, &provider.endpoint(format)).await {
            assert_eq!(error.kind, kind, "{fault:?}, {format:?}");
            assert!(!error.provider_message.is_empty());
        }
    }
}

#[tokio::test]
async fn malformed_json() {
    let (provider, client) = (Scripted::start().await.unwrap(), client());
    provider.otherwise(Script::fault(Fault::MalformedJson));
    for format in FORMATS {
        let endpoint = provider.endpoint(format);
        let error = client.complete(&endpoint, "m", &ask("hello")).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Malformed, "{format:?}");
        assert!(!error.to_string().contains("good"), "content in an error: {error}");
        let (_, error) = drain(client.stream(&endpoint, "m", &ask("hello")).await.unwrap()).await;
        assert_eq!(error.unwrap().kind, ErrorKind::Malformed, "{format:?}");
    }
}

#[tokio::test]
async fn an_error_within_a_stream() {
    let (provider, client) = (Scripted::start().await.unwrap(), client());
    provider.otherwise(Script::fault(Fault::ErrorInStream));
    for format in FORMATS {
        let stream = client.stream(&provider.endpoint(format), "m", &ask("hello")).await.unwrap();
        let (events, error) = drain(stream).await;
        assert!(events.iter().any(|event| format!("{event:?}").contains("A good begin")), "{format:?}");
        let kind = error.unwrap().kind;
        assert!(matches!(kind, ErrorKind::Overloaded | ErrorKind::Server), "{format:?}: {kind:?}");
    }
}

/// Wherever a stream stops before its end mark, it is an error and not a short answer, whether the connection breaks or
/// closes in good order.
#[tokio::test]
async fn cut_streams() {
    let (provider, client) = (Scripted::start().await.unwrap(), client());
    for format in FORMATS {
        let endpoint = provider.endpoint(format);
        let mut cut_at = 0;
        loop {
            let script = Script::text("one two three").in_chunks_of(4);
            let script =
                if cut_at % 2 == 0 { script.cut_after(cut_at / 2) } else { script.hang_up_after(cut_at / 2) };
            provider.next(script);
            let error = match client.stream(&endpoint, "m", &ask("hello")).await {
                Ok(stream) => drain(stream).await.1,
                Err(error) => Some(error),
            };
            let Some(error) = error else { break };
            assert_eq!(error.kind, ErrorKind::Cut, "{format:?} at {cut_at}");
            cut_at += 1;
        }
        // Start, four texts and the end at least, each cut in two ways.
        assert!(cut_at >= 10, "{format:?} accepted a stream cut at {cut_at}");
    }
}

#[tokio::test]
async fn cut_bodies() {
    let (provider, client) = (Scripted::start().await.unwrap(), client());
    provider.otherwise(Script::text("one two three").hang_up_after(0));
    for format in FORMATS {
        let error = client.complete(&provider.endpoint(format), "m", &ask("hello")).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Cut, "{format:?}");
    }
}

#[tokio::test]
async fn nobody_listens() {
    let (provider, client) = (Scripted::start().await.unwrap(), client());
    let endpoint = provider.endpoint(WireFormat::OpenAi);
    drop(provider);
    // The listener closes when its task is dropped, which the next turn of the runtime does.
    tokio::task::yield_now().await;
    for error in errors(&client, &endpoint).await {
        assert_eq!(error.kind, ErrorKind::Connect);
        assert!(error.retryable());
    }
}
