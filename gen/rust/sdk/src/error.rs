//! Every failed call as one type. Decide by `reason`, never by the message.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use tonic::{Code, Status};
pub use tonic_types::FieldViolation;
use tonic_types::StatusExt;
use tracegate_proto::codec::ERROR_DOMAIN;
use tracegate_proto::errors::v1::ErrorReason;

/// Why a call failed. Any `tonic::Status` a generated client answers with turns into one.
#[derive(Clone)]
pub struct Error(Box<Failure>);

#[derive(Clone)]
struct Failure {
    status: Status,
    reason_name: String,
    metadata: HashMap<String, String>,
    violations: Vec<FieldViolation>,
    retry_after: Option<Duration>,
}

impl Error {
    pub fn code(&self) -> Code {
        self.0.status.code()
    }

    /// For people.
    pub fn message(&self) -> &str {
        self.0.status.message()
    }

    /// `Unspecified` where the failure did not come from Tracegate (the connection was lost) or is newer than this client.
    pub fn reason(&self) -> ErrorReason {
        ErrorReason::from_str_name(&format!("ERROR_REASON_{}", self.0.reason_name)).unwrap_or_default()
    }

    /// The reason as it was sent, without the prefix; empty where none was sent.
    pub fn reason_name(&self) -> &str {
        &self.0.reason_name
    }

    /// The dynamic parts of the message by name, such as `permission`; see the comments of [`ErrorReason`].
    pub fn metadata(&self) -> &HashMap<String, String> {
        &self.0.metadata
    }

    /// Fields that break their rules, all at once.
    pub fn field_violations(&self) -> &[FieldViolation] {
        &self.0.violations
    }

    /// How long the server asks to wait before another try.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// As it came, with headers and all details.
    pub fn status(&self) -> &Status {
        &self.0.status
    }

    /// The server answered with what the contract rules out.
    pub(crate) fn broken_answer(message: impl Into<String>) -> Self {
        status(Code::Internal, message).into()
    }
}

impl From<Status> for Error {
    fn from(status: Status) -> Self {
        let details = status.get_error_details();
        let (reason_name, metadata) = match details.error_info() {
            Some(sent) if sent.domain == ERROR_DOMAIN => (sent.reason.clone(), sent.metadata.clone()),
            _ => Default::default(),
        };
        let violations = details.bad_request().map(|sent| sent.field_violations.clone()).unwrap_or_default();
        let retry_after = details.retry_info().and_then(|sent| sent.retry_delay);
        Self(Box::new(Failure { status, reason_name, metadata, violations, retry_after }))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = if self.0.reason_name.is_empty() {
            format!("{:?}", self.code())
        } else {
            self.0.reason_name.clone()
        };
        write!(f, "{name}: {}", self.message())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("code", &self.code())
            .field("reason", &self.0.reason_name)
            .field("message", &self.message())
            .field("metadata", &self.0.metadata)
            .field("field_violations", &self.0.violations)
            .field("retry_after", &self.0.retry_after)
            .finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.status.source()
    }
}

pub(crate) fn deadline_exceeded() -> Status {
    status(Code::DeadlineExceeded, "the call's time is up")
}

/// A lost connection shows as many things (a reset, a broken pipe, a body without its end); to callers all are UNAVAILABLE.
pub(crate) fn lost(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Status {
    let cause = cause.into();
    let mut words = format!("the connection failed: {cause}");
    let mut source = cause.source();
    while let Some(deeper) = source {
        if deeper.is::<tonic::TimeoutExpired>() {
            return deadline_exceeded();
        }
        words.push_str(&format!(": {deeper}"));
        source = deeper.source();
    }
    if cause.is::<tonic::TimeoutExpired>() {
        return deadline_exceeded();
    }
    let mut lost = status(Code::Unavailable, words);
    lost.set_source(Arc::from(cause));
    lost
}

#[expect(
    clippy::disallowed_methods,
    reason = "a client has no ApiError: what fails on this side has no reason of the contract"
)]
pub(crate) fn status(code: Code, message: impl Into<String>) -> Status {
    Status::new(code, message)
}
