//! RetryDeadLetter.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{RetryDeadLetterRequest, RetryDeadLetterResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: RetryDeadLetterRequest,
) -> Result<RetryDeadLetterResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("RetryDeadLetter"))
}
