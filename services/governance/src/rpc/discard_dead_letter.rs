//! DiscardDeadLetter.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{DiscardDeadLetterRequest, DiscardDeadLetterResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: DiscardDeadLetterRequest,
) -> Result<DiscardDeadLetterResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("DiscardDeadLetter"))
}
