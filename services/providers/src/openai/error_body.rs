//! OpenAI's error envelope, as its SDKs read it.

use serde::Serialize;

use super::violation::RequestError;
use crate::error::{ErrorKind, ProviderError};

/// What goes into `{"error": ..}`, and the HTTP status it goes with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ErrorBody {
    #[serde(skip)]
    pub status: u16,
    pub message: String,
    #[serde(rename = "type")]
    pub kind: &'static str,
    pub param: Option<String>,
    pub code: Option<String>,
}

impl ErrorBody {
    /// The body of an answer, or the data of a stream's last event.
    pub fn to_json(&self) -> Vec<u8> {
        #[derive(Serialize)]
        struct Envelope<'a> {
            error: &'a ErrorBody,
        }
        serde_json::to_vec(&Envelope { error: self }).unwrap_or_default()
    }
}

impl From<&RequestError> for ErrorBody {
    fn from(error: &RequestError) -> Self {
        let first = error.violations.first();
        ErrorBody {
            status: 400,
            message: error.to_string(),
            kind: "invalid_request_error",
            param: first.map(|violation| violation.path.clone()).filter(|path| !path.is_empty()),
            code: None,
        }
    }
}

impl From<&ProviderError> for ErrorBody {
    fn from(error: &ProviderError) -> Self {
        let (status, kind, code) = row(error.kind);
        // A provider's words about the request are for the client, those about the account for the operator.
        let is_about_the_request = matches!(status, 400 | 404);
        let message = if is_about_the_request { error.to_string() } else { error.kind.to_string() };
        ErrorBody { status, message, kind, param: None, code: Some(code.to_owned()) }
    }
}

/// Status, type and code of a provider's failure. That the operator's key is refused is no fault of the client, whose
/// own key was right: it must not see a 401.
fn row(kind: ErrorKind) -> (u16, &'static str, &'static str) {
    match kind {
        ErrorKind::RateLimited => (429, "rate_limit_error", "rate_limit_exceeded"),
        ErrorKind::QuotaExhausted => (429, "insufficient_quota", "insufficient_quota"),
        ErrorKind::Overloaded | ErrorKind::Resting => (503, "server_error", "provider_overloaded"),
        ErrorKind::Server | ErrorKind::Cut | ErrorKind::Malformed | ErrorKind::AnswerTooLarge => {
            (502, "server_error", "provider_failed")
        }
        ErrorKind::Connect | ErrorKind::AddressRefused => (502, "server_error", "provider_unreachable"),
        ErrorKind::Unauthorized | ErrorKind::Forbidden => (502, "server_error", "provider_key_rejected"),
        ErrorKind::Timeout(_) => (504, "server_error", "provider_timeout"),
        ErrorKind::RequestTooLarge => (400, "invalid_request_error", "context_length_exceeded"),
        ErrorKind::InvalidRequest => (400, "invalid_request_error", "provider_rejected"),
        ErrorKind::Unsupported => (400, "invalid_request_error", "unsupported_by_provider"),
        ErrorKind::Refused => (400, "invalid_request_error", "content_policy_violation"),
        ErrorKind::NotFound => (404, "invalid_request_error", "model_not_found"),
    }
}

#[cfg(test)]
mod tests;
