//! Providers' error answers, read into one kind each.
//!
//! One reader knows all formats: they differ in where the words stand, hardly in the words, and servers that call
//! themselves compatible mix them.

use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use serde_json::Value;

use crate::error::{ErrorKind, ProviderError};
use crate::retry_after;

/// Reads an answer whose status is not 2xx.
pub(crate) fn read(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> ProviderError {
    let wire = Wire::read(body);
    // That the server failed is what every status of 500 and above says, and some say more.
    let kind =
        wire.kind().filter(|kind| *kind != ErrorKind::Server).unwrap_or_else(|| kind_of_status(status));
    ProviderError {
        status: Some(status.as_u16()),
        retry_after: retry_after::from_headers(headers).or_else(|| wire.retry_after()),
        ..ProviderError::new(kind, wire.message(kind))
    }
}

/// Reads an error that came as an event of a stream, where there is no status any more.
pub(crate) fn read_event(data: &str) -> ProviderError {
    let wire = Wire::read(data.as_bytes());
    let kind = wire.kind().or_else(|| wire.code_status().map(kind_of_status)).unwrap_or(ErrorKind::Server);
    ProviderError { retry_after: wire.retry_after(), ..ProviderError::new(kind, wire.message(kind)) }
}

/// The parts of an error body that say something, wherever they stood.
#[derive(Default)]
struct Wire {
    message: String,
    /// The most specific first.
    words: Vec<String>,
    code: Option<u64>,
    retry_delay: Option<String>,
}

impl Wire {
    fn read(body: &[u8]) -> Self {
        let Ok(value) = serde_json::from_slice::<Value>(body) else { return Wire::default() };
        // Gemini answers streams that it refuses with a list of one error.
        let value = value.get(0).unwrap_or(&value);
        let error = match value.get("error") {
            Some(Value::String(message)) => return Wire { message: message.clone(), ..Wire::default() },
            Some(error) => error,
            None => value,
        };
        let details = Vec::<Detail>::deserialize(error.get("details").unwrap_or(&Value::Null));
        let details = details.unwrap_or_default();
        let reasons = details.iter().filter_map(|detail| detail.reason.as_deref());
        let words = ["code", "type", "status"].into_iter().filter_map(|name| error.get(name)?.as_str());
        Wire {
            message: text(error, "message").or_else(|| text(error, "detail")).unwrap_or_default(),
            words: reasons.chain(words).map(ToOwned::to_owned).collect(),
            code: error.get("code").and_then(Value::as_u64),
            retry_delay: details.into_iter().find_map(|detail| detail.retry_delay),
        }
    }

    fn kind(&self) -> Option<ErrorKind> {
        self.words.iter().find_map(|word| kind_of_word(word))
    }

    fn code_status(&self) -> Option<StatusCode> {
        StatusCode::from_u16(u16::try_from(self.code?).ok()?).ok()
    }

    fn retry_after(&self) -> Option<std::time::Duration> {
        let delay = self.retry_delay.as_deref();
        delay.and_then(retry_after::parse).or_else(|| retry_after::from_message(&self.message))
    }

    /// The provider's words, except about a key: those tend to quote a part of it.
    fn message(&self, kind: ErrorKind) -> &str {
        if kind == ErrorKind::Unauthorized { "" } else { &self.message }
    }
}

fn text(value: &Value, name: &str) -> Option<String> {
    value.get(name)?.as_str().map(ToOwned::to_owned)
}

/// Google's `RetryInfo` and `ErrorInfo`.
#[derive(Deserialize)]
struct Detail {
    #[serde(rename = "retryDelay")]
    retry_delay: Option<String>,
    reason: Option<String>,
}

/// OpenAI's codes and types, Anthropic's types, Google's statuses and reasons.
fn kind_of_word(word: &str) -> Option<ErrorKind> {
    Some(match word {
        "rate_limit_exceeded" | "rate_limit_error" | "requests" | "tokens" | "RESOURCE_EXHAUSTED" => {
            ErrorKind::RateLimited
        }
        "insufficient_quota" | "billing_error" | "billing_hard_limit_reached" | "billing_not_active" => {
            ErrorKind::QuotaExhausted
        }
        "overloaded_error" | "server_overloaded" | "engine_overloaded" | "slow_down" | "UNAVAILABLE" => {
            ErrorKind::Overloaded
        }
        "api_error" | "server_error" | "internal_error" | "timeout_error" | "INTERNAL" | "UNKNOWN"
        | "DEADLINE_EXCEEDED" => ErrorKind::Server,
        "content_filter" | "content_policy_violation" | "moderation_blocked" => ErrorKind::Refused,
        "context_length_exceeded" | "string_above_max_length" | "request_too_large" => {
            ErrorKind::RequestTooLarge
        }
        "invalid_api_key" | "authentication_error" | "UNAUTHENTICATED" | "API_KEY_INVALID" => {
            ErrorKind::Unauthorized
        }
        "permission_error" | "PERMISSION_DENIED" => ErrorKind::Forbidden,
        "model_not_found" | "not_found_error" | "NOT_FOUND" => ErrorKind::NotFound,
        _ => return None,
    })
}

fn kind_of_status(status: StatusCode) -> ErrorKind {
    match status.as_u16() {
        401 => ErrorKind::Unauthorized,
        402 => ErrorKind::QuotaExhausted,
        403 => ErrorKind::Forbidden,
        404 => ErrorKind::NotFound,
        408 => ErrorKind::Server,
        413 => ErrorKind::RequestTooLarge,
        429 => ErrorKind::RateLimited,
        // 529 is Anthropic's own for "overloaded".
        503 | 529 => ErrorKind::Overloaded,
        500.. => ErrorKind::Server,
        // Redirects are not followed: they would carry the key elsewhere.
        300..=399 => ErrorKind::Malformed,
        _ => ErrorKind::InvalidRequest,
    }
}

#[cfg(test)]
mod tests;
