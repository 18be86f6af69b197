//! GetGateHealth.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{GetGateHealthRequest, GetGateHealthResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: GetGateHealthRequest,
) -> Result<GetGateHealthResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("GetGateHealth"))
}
