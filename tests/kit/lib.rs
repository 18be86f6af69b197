//! The kit of the tests from outside: a real PostgreSQL and Redis, the whole stack in process or as processes, and people.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot be set up has failed")]
#![expect(clippy::disallowed_methods, reason = "those are the product's rules: the kit stands outside")]

pub mod database;
pub mod people;
pub mod processes;
pub mod raw;
pub mod redis_server;
pub mod server;

pub use people::Person;
pub use server::Tracegate;

use tonic_types::StatusExt;
use tracegate_proto::errors::v1::ErrorReason;

/// The reason a call was refused with.
pub fn reason(status: &tonic::Status) -> ErrorReason {
    let details = status.get_error_details();
    let info = details.error_info().unwrap_or_else(|| panic!("no ErrorInfo in {status:?}"));
    ErrorReason::from_str_name(&format!("ERROR_REASON_{}", info.reason))
        .unwrap_or_else(|| panic!("{} is no reason", info.reason))
}

/// The metadata beside the reason.
pub fn metadata(status: &tonic::Status, key: &str) -> String {
    let details = status.get_error_details();
    details.error_info().and_then(|info| info.metadata.get(key)).cloned().unwrap_or_default()
}

/// Paths of the fields that break rules.
pub fn violated_fields(status: &tonic::Status) -> Vec<String> {
    let details = status.get_error_details();
    details
        .bad_request()
        .map(|bad| bad.field_violations.iter().map(|v| v.field.clone()).collect())
        .unwrap_or_default()
}

/// Subjects of all that the present state of things forbids.
pub fn preconditions(status: &tonic::Status) -> Vec<String> {
    let details = status.get_error_details();
    let violations = details.precondition_failure().map(|failure| failure.violations.as_slice());
    violations.unwrap_or_default().iter().map(|violation| violation.subject.clone()).collect()
}

/// A request id nobody used before.
pub fn request_id() -> String {
    uuid::Uuid::new_v4().to_string()
}
