//! GetRetention.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{GetRetentionRequest, GetRetentionResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: GetRetentionRequest,
) -> Result<GetRetentionResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("GetRetention"))
}
