//! GetCheckpoint.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{GetCheckpointRequest, GetCheckpointResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: GetCheckpointRequest,
) -> Result<GetCheckpointResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("GetCheckpoint"))
}
