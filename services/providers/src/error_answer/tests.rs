use std::time::Duration;

use proptest::prelude::*;

use super::*;

fn check(status: u16, body: &str, kind: ErrorKind, message: &str) {
    let error = read(StatusCode::from_u16(status).unwrap(), &HeaderMap::new(), body.as_bytes());
    assert_eq!((error.kind, &*error.provider_message), (kind, message), "{status} {body}");
}

/// Bodies as providers and servers that are compatible with them send them.
#[test]
fn recorded_bodies() {
    let openai = r#"{"error": {"message": "You exceeded your current quota.", "type": "insufficient_quota",
        "param": null, "code": "insufficient_quota"}}"#;
    check(429, openai, ErrorKind::QuotaExhausted, "You exceeded your current quota.");
    let context = r#"{"error": {"message": "Too long.", "type": "invalid_request_error", "param": "messages",
        "code": "context_length_exceeded"}}"#;
    check(400, context, ErrorKind::RequestTooLarge, "Too long.");
    let anthropic = r#"{"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"},
        "request_id": "req_1"}"#;
    check(529, anthropic, ErrorKind::Overloaded, "Overloaded");
    check(200, anthropic, ErrorKind::Overloaded, "Overloaded");
    let key = r#"{"error": {"code": 400, "message": "API key not valid: AIza1234", "status": "INVALID_ARGUMENT",
        "details": [{"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "API_KEY_INVALID"}]}}"#;
    check(400, key, ErrorKind::Unauthorized, "");
    check(400, &format!("[{key}]"), ErrorKind::Unauthorized, "");
    check(404, r#"{"error": "model 'x' not found"}"#, ErrorKind::NotFound, "model 'x' not found");
    let vllm = r#"{"object": "error", "message": "Bad.", "type": "BadRequestError", "code": 400}"#;
    check(400, vllm, ErrorKind::InvalidRequest, "Bad.");
    check(422, r#"{"detail": "Field required"}"#, ErrorKind::InvalidRequest, "Field required");
    check(502, "<html>Bad Gateway</html>", ErrorKind::Server, "");
    check(503, "", ErrorKind::Overloaded, "");
    check(418, "[]", ErrorKind::InvalidRequest, "");
}

#[test]
fn google_says_the_wait_in_the_body() {
    let body = r#"{"error": {"code": 429, "message": "Quota.", "status": "RESOURCE_EXHAUSTED", "details": [
        {"@type": "type.googleapis.com/google.rpc.Help", "links": []},
        {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "34.5s"}]}}"#;
    let error = read(StatusCode::TOO_MANY_REQUESTS, &HeaderMap::new(), body.as_bytes());
    assert_eq!(error.retry_after, Some(Duration::from_millis(34_500)));
    let event = read_event(body);
    assert_eq!((event.kind, event.retry_after), (ErrorKind::RateLimited, error.retry_after));
}

#[test]
fn an_event_without_words_is_judged_by_its_code() {
    assert_eq!(read_event(r#"{"error": {"code": 503, "message": "m"}}"#).kind, ErrorKind::Overloaded);
    assert_eq!(read_event(r#"{"error": {"message": "m"}}"#).kind, ErrorKind::Server);
}

proptest! {
    #[test]
    fn no_body_is_too_strange(status in 100..1000_u16, body: Vec<u8>) {
        let error = read(StatusCode::from_u16(status).unwrap(), &HeaderMap::new(), &body);
        prop_assert!(error.provider_message.len() <= 512);
    }
}
