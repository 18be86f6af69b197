//! What a caller of the endpoint is told where it gets no answer, in OpenAI's error envelope.

use tonic::{Code, Status};
use tracegate_platform::ApiError;
use tracegate_providers::ProviderError;
use tracegate_providers::openai::{ErrorBody, RequestError};

use crate::decision::Decision;

/// An HTTP status with its body.
#[derive(Debug)]
pub(crate) struct Refusal(pub ErrorBody);

impl From<&RequestError> for Refusal {
    fn from(error: &RequestError) -> Self {
        Self(error.into())
    }
}

impl From<&ProviderError> for Refusal {
    fn from(error: &ProviderError) -> Self {
        Self(error.into())
    }
}

impl From<ApiError> for Refusal {
    fn from(error: ApiError) -> Self {
        let code = error.reason().as_str_name().trim_start_matches("ERROR_REASON_").to_lowercase();
        let mut refusal = Self::from(&Status::from(error));
        refusal.0.code = Some(code);
        refusal
    }
}

impl From<&Status> for Refusal {
    fn from(status: &Status) -> Self {
        let (http, kind) = match status.code() {
            Code::InvalidArgument | Code::FailedPrecondition | Code::OutOfRange => {
                (400, "invalid_request_error")
            }
            Code::Unauthenticated => (401, "authentication_error"),
            Code::PermissionDenied => (403, "permission_error"),
            Code::NotFound => (404, "invalid_request_error"),
            Code::Aborted | Code::AlreadyExists => (409, "invalid_request_error"),
            Code::ResourceExhausted => (429, "rate_limit_error"),
            Code::DeadlineExceeded => (504, "server_error"),
            Code::Unavailable => (503, "server_error"),
            _ => (500, "server_error"),
        };
        Self(ErrorBody { status: http, message: status.message().to_owned(), kind, param: None, code: None })
    }
}

/// 403 and not 429: clients send the latter again by themselves, and nothing would be different.
pub(super) fn denied(decision: &Decision) -> Refusal {
    let is_budget = decision.charges.iter().any(|charge| charge.refused);
    Refusal(ErrorBody {
        status: 403,
        message: format!("denied by the gate: {} (decision {})", decision.reasons.join("; "), decision.id),
        kind: "permission_error",
        param: None,
        code: Some(if is_budget { "budget_exhausted" } else { "denied_by_policy" }.to_owned()),
    })
}

pub(super) fn model_unknown(model: &str) -> Refusal {
    let shown: String = model.chars().take(100).collect();
    Refusal(ErrorBody {
        status: 404,
        message: format!(
            "model {shown:?} is served by no provider of the organization; name it as provider/model"
        ),
        kind: "invalid_request_error",
        param: Some("model".to_owned()),
        code: Some("model_not_found".to_owned()),
    })
}

pub(super) fn unread(paths: &[String]) -> Refusal {
    Refusal(ErrorBody {
        status: 403,
        message: format!(
            "{} cannot be read by the gate, and what it cannot read does not pass",
            paths.join(", ")
        ),
        kind: "permission_error",
        param: paths.first().cloned(),
        code: Some("content_not_scannable".to_owned()),
    })
}
