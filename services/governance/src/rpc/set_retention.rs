//! SetRetention.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{SetRetentionRequest, SetRetentionResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: SetRetentionRequest,
) -> Result<SetRetentionResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("SetRetention"))
}
