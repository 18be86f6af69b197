//! PlaceLegalHold.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{PlaceLegalHoldRequest, PlaceLegalHoldResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: PlaceLegalHoldRequest,
) -> Result<PlaceLegalHoldResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("PlaceLegalHold"))
}
