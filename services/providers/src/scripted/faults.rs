//! Ways to fail, in each provider's own words.

use http::{HeaderName, HeaderValue, StatusCode, header};
use serde_json::{Value, json};

use crate::endpoint::WireFormat;

/// What goes wrong with a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// 429, with the wait in the form the provider gives it.
    RateLimited {
        wait_seconds: u32,
    },
    /// The account has no money left.
    QuotaExhausted,
    Overloaded,
    ServerError,
    BadKey,
    UnknownModel,
    ContextTooLong,
    /// The provider's policy forbids the request.
    ContentPolicy,
    /// Success, and a body that is no JSON from its middle on.
    MalformedJson,
    /// A proxy's error page.
    HtmlPage,
    /// Success, and a body or an event of this many bytes.
    Large {
        bytes: usize,
    },
    /// A stream that begins well and then says that the provider is overloaded.
    ErrorInStream,
    /// The connection is closed without an answer.
    HangUp,
    /// Any status with any body.
    Status {
        status: u16,
        body: String,
    },
}

/// An error's status, headers and body.
pub(super) struct ErrorAnswer {
    pub(super) status: StatusCode,
    pub(super) header: Option<(HeaderName, HeaderValue)>,
    pub(super) body: String,
}

impl Fault {
    /// The error as `format` writes it; none for faults that are not errors of HTTP.
    pub(super) fn error_answer(&self, format: WireFormat) -> Option<ErrorAnswer> {
        let row = |status: u16, message: &str, openai: (&str, Value), anthropic: &str, google: &str| {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            let body = match format {
                WireFormat::OpenAi | WireFormat::OpenAiCompatible => json!({
                    "error": {"message": message, "type": openai.0, "param": null, "code": openai.1}
                }),
                WireFormat::Anthropic => json!({
                    "type": "error", "error": {"type": anthropic, "message": message},
                    "request_id": "req_scripted"
                }),
                WireFormat::Gemini => json!({
                    "error": {"code": status.as_u16(), "message": message, "status": google}
                }),
            };
            (status, body)
        };
        let mut header = None;
        let (status, body) = match self {
            Fault::RateLimited { wait_seconds } => {
                let message = format!("Rate limit reached. Please try again in {wait_seconds}s.");
                let code = json!("rate_limit_exceeded");
                let (status, mut body) =
                    row(429, &message, ("tokens", code), "rate_limit_error", "RESOURCE_EXHAUSTED");
                match format {
                    // Gemini says it in the body only.
                    WireFormat::Gemini => {
                        body["error"]["details"] = json!([{
                            "@type": "type.googleapis.com/google.rpc.RetryInfo",
                            "retryDelay": format!("{wait_seconds}s")
                        }]);
                    }
                    _ => header = Some((header::RETRY_AFTER, HeaderValue::from(*wait_seconds))),
                }
                (status, body)
            }
            Fault::QuotaExhausted => {
                let message = "You exceeded your current quota, please check your plan and billing details.";
                let status = if format == WireFormat::Anthropic { 402 } else { 429 };
                let code = json!("insufficient_quota");
                row(status, message, ("insufficient_quota", code), "billing_error", "RESOURCE_EXHAUSTED")
            }
            Fault::Overloaded => {
                let status = if format == WireFormat::Anthropic { 529 } else { 503 };
                row(status, "Overloaded", ("server_error", Value::Null), "overloaded_error", "UNAVAILABLE")
            }
            Fault::ServerError => {
                row(500, "Internal error", ("server_error", Value::Null), "api_error", "INTERNAL")
            }
            Fault::BadKey => bad_key(format, row),
            Fault::UnknownModel => {
                let code = json!("model_not_found");
                let openai = ("invalid_request_error", code);
                row(404, "The model does not exist.", openai, "not_found_error", "NOT_FOUND")
            }
            Fault::ContextTooLong => {
                let code = json!("context_length_exceeded");
                let message = "prompt is too long: 1200000 tokens > 1000000 maximum";
                row(400, message, ("invalid_request_error", code), "request_too_large", "INVALID_ARGUMENT")
            }
            Fault::ContentPolicy => {
                let code = json!("content_policy_violation");
                let openai = ("invalid_request_error", code);
                row(400, "Your request was rejected.", openai, "invalid_request_error", "INVALID_ARGUMENT")
            }
            Fault::HtmlPage => {
                let body = "<html><body><h1>502 Bad Gateway</h1></body></html>".to_owned();
                return Some(ErrorAnswer { status: StatusCode::BAD_GATEWAY, header: None, body });
            }
            Fault::Status { status, body } => {
                let status = StatusCode::from_u16(*status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
                return Some(ErrorAnswer { status, header: None, body: body.clone() });
            }
            Fault::MalformedJson | Fault::Large { .. } | Fault::ErrorInStream | Fault::HangUp => return None,
        };
        Some(ErrorAnswer { status, header, body: body.to_string() })
    }
}

/// Google answers 400 to a bad key, and names the reason in the details.
fn bad_key(
    format: WireFormat,
    row: impl Fn(u16, &str, (&str, Value), &str, &str) -> (StatusCode, Value),
) -> (StatusCode, Value) {
    let message = "Incorrect API key provided: scripted-key.";
    let status = if format == WireFormat::Gemini { 400 } else { 401 };
    let openai = ("invalid_request_error", json!("invalid_api_key"));
    let (status, mut body) = row(status, message, openai, "authentication_error", "INVALID_ARGUMENT");
    if format == WireFormat::Gemini {
        body["error"]["details"] = json!([{
            "@type": "type.googleapis.com/google.rpc.ErrorInfo",
            "reason": "API_KEY_INVALID", "domain": "googleapis.com"
        }]);
    }
    (status, body)
}
