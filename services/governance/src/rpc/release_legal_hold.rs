//! ReleaseLegalHold.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{ReleaseLegalHoldRequest, ReleaseLegalHoldResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: ReleaseLegalHoldRequest,
) -> Result<ReleaseLegalHoldResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("ReleaseLegalHold"))
}
