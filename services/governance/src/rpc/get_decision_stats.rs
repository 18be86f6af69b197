//! GetDecisionStats.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{GetDecisionStatsRequest, GetDecisionStatsResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: GetDecisionStatsRequest,
) -> Result<GetDecisionStatsResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("GetDecisionStats"))
}
