//! Nothing a provider sends, or fails to send, is without bound.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tracegate_providers::scripted::{Fault, Hold, Script, Scripted};
use tracegate_providers::{
    Client, Endpoint, ErrorKind, Limits, Stage, Timeouts, TransportOptions, WireFormat,
};

use crate::kit::{FORMATS, ask, client, drain, options};

/// Real time, because the server is: short enough for a test, long enough for a slow machine to connect.
const SHORT: Duration = Duration::from_millis(200);

fn client_with(limits: Limits, timeouts: Timeouts) -> Client {
    Client::new(&TransportOptions { limits, timeouts, ..options() }).unwrap()
}

#[tokio::test]
async fn large_answers() {
    let limits = Limits { body_bytes_max: 10_000, event_bytes_max: 5_000, ..Limits::default() };
    let (provider, client) = (Scripted::start().await.unwrap(), client_with(limits, Timeouts::default()));
    for format in FORMATS {
        let endpoint = provider.endpoint(format);
        for (bytes, streams) in [(2_000, true), (6_000, false), (100_000, false)] {
            provider.otherwise(Script::fault(Fault::Large { bytes }));
            let whole = client.complete(&endpoint, "m", &ask("hello")).await.map(drop);
            let too_large = whole.err().map(|error| error.kind);
            assert_eq!(too_large.is_some(), bytes > 10_000, "{format:?} {bytes}: {too_large:?}");
            let (_, error) = match client.stream(&endpoint, "m", &ask("hello")).await {
                Ok(stream) => drain(stream).await,
                Err(error) => (Vec::new(), Some(error)),
            };
            let expected = (!streams).then_some(ErrorKind::AnswerTooLarge);
            assert_eq!(error.map(|error| error.kind), expected, "{format:?} {bytes}");
        }
    }
}

#[tokio::test]
async fn a_stream_as_a_whole() {
    let limits = Limits { body_bytes_max: 10_000, ..Limits::default() };
    let (provider, client) = (Scripted::start().await.unwrap(), client_with(limits, Timeouts::default()));
    provider.otherwise(Script::text("x".repeat(1_000)).in_chunks_of(1));
    for format in FORMATS {
        let stream = client.stream(&provider.endpoint(format), "m", &ask("hello")).await.unwrap();
        let (_, error) = drain(stream).await;
        assert_eq!(error.map(|error| error.kind), Some(ErrorKind::AnswerTooLarge), "{format:?}");
    }
}

#[tokio::test]
async fn long_errors_are_cut() {
    let (provider, client) = (Scripted::start().await.unwrap(), client());
    let body = format!(r#"{{"error":{{"message":"{}"}}}}"#, "é".repeat(20_000));
    provider.otherwise(Script::fault(Fault::Status { status: 400, body }));
    let endpoint = provider.endpoint(WireFormat::OpenAi);
    let error = client.complete(&endpoint, "m", &ask("hello")).await.unwrap_err();
    assert_eq!(error.provider_message.len(), 512);
}

#[tokio::test]
async fn a_slow_first_byte() {
    let timeouts = Timeouts { first_byte: SHORT, ..Timeouts::default() };
    let (provider, client) = (Scripted::start().await.unwrap(), client_with(Limits::default(), timeouts));
    let hold = Hold::default();
    provider.otherwise(Script::echo().held_before_head(&hold));
    let endpoint = provider.endpoint(WireFormat::OpenAi);
    let error = client.complete(&endpoint, "m", &ask("hello")).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Timeout(Stage::FirstByte));
    assert!(error.retryable());
    hold.abandoned().await;
}

#[tokio::test]
async fn a_stream_that_stalls() {
    let timeouts = Timeouts { between_chunks: SHORT, ..Timeouts::default() };
    let (provider, client) = (Scripted::start().await.unwrap(), client_with(Limits::default(), timeouts));
    for format in FORMATS {
        let hold = Hold::default();
        provider.next(Script::text("one two three").in_chunks_of(3).held_after(4, &hold));
        let stream = client.stream(&provider.endpoint(format), "m", &ask("hello")).await.unwrap();
        let (events, error) = drain(stream).await;
        assert!(!events.is_empty());
        assert_eq!(error.unwrap().kind, ErrorKind::Timeout(Stage::NextChunk), "{format:?}");
        hold.abandoned().await;
    }
}

#[tokio::test]
async fn a_call_as_a_whole() {
    let timeouts = Timeouts { total: SHORT, ..Timeouts::default() };
    let (provider, client) = (Scripted::start().await.unwrap(), client_with(Limits::default(), timeouts));
    let hold = Hold::default();
    provider.next(Script::text("one two three").held_after(3, &hold));
    let endpoint = provider.endpoint(WireFormat::OpenAi);
    let (_, error) = drain(client.stream(&endpoint, "m", &ask("hello")).await.unwrap()).await;
    assert_eq!(error.unwrap().kind, ErrorKind::Timeout(Stage::Total));
}

/// An answer whose head does not end.
#[tokio::test]
async fn a_long_head() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/v1", listener.local_addr().unwrap());
    let serve = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        stream.read_buf(&mut Vec::new()).await.unwrap();
        stream.write_all(b"HTTP/1.1 200 OK\r\n").await.unwrap();
        // Until the client hangs up.
        while stream.write_all(b"x-more: and more and more and more and more and more\r\n").await.is_ok() {}
    };
    let client = client();
    let endpoint = Endpoint::new(WireFormat::OpenAi, &url, None).unwrap();
    let request = ask("hello");
    let (result, ()) = tokio::join!(client.complete(&endpoint, "m", &request), serve);
    let error = result.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Malformed, "{error}");
}
