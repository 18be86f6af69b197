//! Errors as callers see them: one reason, one code, words, and details after google.rpc (AIP-193).
//! What the caller is told and what caused it are separate fields; the cause is logged once and never sent.

use std::collections::HashMap;
use std::error::Error as StdError;
use std::time::Duration;

use tonic::{Code, Status};
use tonic_types::{ErrorDetails, StatusExt};
use tracegate_proto::check::Violation;
use tracegate_proto::codec::ERROR_DOMAIN;
use tracegate_proto::errors::v1::ErrorReason;

use crate::gate;

/// HTTP/2 header lists are limited; details carry the rest.
const MESSAGE_BYTES_MAX: usize = 1024;

#[derive(Debug)]
pub struct ApiError {
    reason: ErrorReason,
    message: String,
    metadata: Vec<(&'static str, String)>,
    /// Most errors have none, and every result is as large as an error.
    problems: Option<Box<Problems>>,
    retry_after: Option<Duration>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What is wrong, one by one.
#[derive(Debug, Default)]
struct Problems {
    violations: Vec<Violation>,
    preconditions: Vec<Precondition>,
}

/// Something that has to be otherwise first.
#[derive(Debug)]
struct Precondition {
    reason: ErrorReason,
    subject: String,
    description: String,
}

/// The only table from reason to code.
pub fn code(reason: ErrorReason) -> Code {
    use ErrorReason as R;
    match reason {
        R::InvalidRequest
        | R::PageTokenInvalid
        | R::RequestIdReused
        | R::MailTokenInvalid
        | R::FileTooLarge
        | R::FileHashMismatch
        | R::DocumentRefused
        | R::ReceiptInvalid => Code::InvalidArgument,
        R::CredentialMissing
        | R::CredentialInvalid
        | R::LoginFailed
        | R::SessionEnded
        | R::SignatureInvalid => Code::Unauthenticated,
        R::PermissionMissing | R::RoleExceedsOwn | R::CrossSite | R::FourEyes => Code::PermissionDenied,
        R::NotFound => Code::NotFound,
        R::NameTaken => Code::AlreadyExists,
        R::AppNotSubscribed
        | R::OrganizationChoiceNeeded
        | R::LastOwner
        | R::StateForbids
        | R::ChunkOutOfOrder
        | R::LotNotReleased
        | R::LotRecalled
        | R::LotExpired
        | R::LotAggregated
        | R::QuantityInsufficient
        | R::LotsDiffer
        | R::EventBuiltUpon
        | R::GatePending
        | R::DeviationOpen
        | R::FlowNotPublished => Code::FailedPrecondition,
        R::YieldOutOfTolerance => Code::OutOfRange,
        R::HistoryBroken => Code::DataLoss,
        R::RevisionMismatch | R::Conflict => Code::Aborted,
        R::RateLimited | R::RequestTooLarge | R::StreamTooSlow | R::QueueFull => Code::ResourceExhausted,
        R::Overloaded | R::DependencyDown | R::ResumeElsewhere | R::ProviderFailed => Code::Unavailable,
        R::DeadlineExceeded => Code::DeadlineExceeded,
        R::Cancelled => Code::Cancelled,
        R::MethodUnknown => Code::Unimplemented,
        R::Unspecified | R::Internal => Code::Internal,
    }
}

impl ApiError {
    pub fn new(reason: ErrorReason, message: impl Into<String>) -> Self {
        Self {
            reason,
            message: message.into(),
            metadata: Vec::new(),
            problems: None,
            retry_after: None,
            source: None,
        }
    }

    /// Every changing part of the message also stands here, so that clients need not parse it.
    #[must_use]
    pub fn with(mut self, key: &'static str, value: impl ToString) -> Self {
        self.metadata.push((key, value.to_string()));
        self
    }

    /// One of several things that stand in the way; `subject` is what it is about.
    #[must_use]
    pub fn precondition(mut self, reason: ErrorReason, subject: String, description: String) -> Self {
        let problems = self.problems.get_or_insert_default();
        problems.preconditions.push(Precondition { reason, subject, description });
        self
    }

    #[must_use]
    pub fn retry_after(mut self, after: Duration) -> Self {
        self.retry_after = Some(after);
        self
    }

    #[must_use]
    pub fn caused_by(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// One field breaks one rule that the contract cannot state.
    pub fn invalid(field: impl Into<String>, rule: &'static str, description: impl Into<String>) -> Self {
        Self::invalid_fields(vec![Violation::new(field, rule, description)])
    }

    /// All broken rules at once; `violations` is not empty.
    pub fn invalid_fields(violations: Vec<Violation>) -> Self {
        let message = match violations.as_slice() {
            [one] => format!("{}: {}", one.field, one.description),
            many => format!("{} fields break their rules", many.len()),
        };
        let problems = Problems { violations, ..Problems::default() };
        Self { problems: Some(Box::new(problems)), ..Self::new(ErrorReason::InvalidRequest, message) }
    }

    pub fn not_found(resource: &'static str, id: impl ToString) -> Self {
        let id = id.to_string();
        Self::new(ErrorReason::NotFound, format!("{resource} {id} does not exist"))
            .with("resource", resource)
            .with("id", id)
    }

    pub fn state_forbids(state: &str, allowed: &str, message: impl Into<String>) -> Self {
        Self::new(ErrorReason::StateForbids, message).with("state", state).with("allowed", allowed)
    }

    pub fn internal(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(ErrorReason::Internal, "internal error").caused_by(source)
    }

    pub fn dependency_down(
        dependency: &'static str,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self::new(ErrorReason::DependencyDown, format!("{dependency} is away"))
            .with("dependency", dependency)
            .retry_after(Duration::from_secs(1))
            .caused_by(source)
    }

    /// A stream that ends here and goes on after `sequence` elsewhere.
    pub fn resume_elsewhere(sequence: i64) -> Self {
        Self::new(ErrorReason::ResumeElsewhere, "reconnect and resume after the sequence")
            .with("sequence", sequence)
            .retry_after(Duration::from_millis(100))
    }

    pub fn reason(&self) -> ErrorReason {
        self.reason
    }

    pub fn message(&self) -> &str {
        &self.message
    }

    /// What is behind it, for a log or an operator and never for a caller.
    pub fn cause(&self) -> Option<String> {
        let source = self.source.as_ref()?;
        let mut chain = source.to_string();
        let mut next = source.source();
        while let Some(cause) = next {
            chain.push_str(": ");
            chain.push_str(&cause.to_string());
            next = cause.source();
        }
        Some(chain)
    }

    fn log(&self, request_id: &str) {
        let Some(chain) = self.cause() else { return };
        if self.reason == ErrorReason::Internal {
            tracing::error!(request.id = request_id, cause = chain, "a call met an internal error");
        } else {
            tracing::warn!(
                request.id = request_id,
                reason = self.reason.as_str_name(),
                cause = chain,
                "a call was refused"
            );
        }
    }
}

fn word(reason: ErrorReason) -> &'static str {
    reason.as_str_name().trim_start_matches("ERROR_REASON_")
}

impl From<ApiError> for Status {
    fn from(error: ApiError) -> Status {
        let request_id = gate::request_id();
        error.log(&request_id);

        let mut details = ErrorDetails::new();
        let mut metadata: HashMap<String, String> =
            error.metadata.into_iter().map(|(k, v)| (k.to_owned(), v)).collect();
        metadata.entry("request_id".to_owned()).or_insert_with(|| request_id.clone());
        let reason = word(error.reason);
        if let Some(after) = error.retry_after {
            metadata.insert("retry_after_ms".to_owned(), after.as_millis().to_string());
            details.set_retry_info(Some(after));
        }
        details.set_error_info(reason, ERROR_DOMAIN, metadata);
        details.set_request_info(request_id, "");
        let problems = error.problems.map(|problems| *problems).unwrap_or_default();
        for Precondition { reason, subject, description } in problems.preconditions {
            details.add_precondition_failure_violation(word(reason), subject, description);
        }
        for violation in problems.violations {
            details.add_bad_request_violation(violation.field, violation.description);
        }
        let mut message = error.message;
        message.truncate(message.floor_char_boundary(MESSAGE_BYTES_MAX));
        let mut status = Status::with_error_details(code(error.reason), message, details);
        if let Some(after) = error.retry_after
            && let Ok(value) = after.as_millis().to_string().parse()
        {
            // gRFC A6: clients of other languages honor it without reading details.
            status.metadata_mut().insert("grpc-retry-pushback-ms", value);
        }
        status
    }
}

impl From<sqlx::Error> for ApiError {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::Io(_)
            | sqlx::Error::Tls(_) => Self::dependency_down("database", error),
            sqlx::Error::Database(db) => match db.code().as_deref() {
                // Serialization failure and deadlock: the same call again succeeds.
                Some("40001" | "40P01") => {
                    Self::new(ErrorReason::Conflict, "two changes collided, send the call again")
                        .caused_by(error)
                }
                // Statement timeout: set from the call's own deadline.
                Some("57014") => {
                    Self::new(ErrorReason::DeadlineExceeded, "the call's time is up").caused_by(error)
                }
                // Shutting down, starting up, crashed, connection lost, too many connections, disk full, out of memory, read-only.
                Some(
                    "57P01" | "57P02" | "57P03" | "08000" | "08003" | "08006" | "53300" | "53100" | "53200"
                    | "25006",
                ) => Self::dependency_down("database", error),
                _ => Self::internal(error),
            },
            _ => Self::internal(error),
        }
    }
}

/// Turns the violation of a named constraint into the caller's error.
pub trait OnConstraint<T> {
    fn on_constraint(self, name: &str, error: impl FnOnce() -> ApiError) -> Result<T, ApiError>;
}

impl<T> OnConstraint<T> for Result<T, sqlx::Error> {
    fn on_constraint(self, name: &str, error: impl FnOnce() -> ApiError) -> Result<T, ApiError> {
        self.map_err(|e| match e.as_database_error().and_then(|d| d.constraint()) {
            Some(violated) if violated == name => error(),
            _ => e.into(),
        })
    }
}
