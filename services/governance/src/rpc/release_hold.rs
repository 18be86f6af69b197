//! ReleaseHold.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{ReleaseHoldRequest, ReleaseHoldResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: ReleaseHoldRequest,
) -> Result<ReleaseHoldResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("ReleaseHold"))
}
