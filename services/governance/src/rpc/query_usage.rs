//! QueryUsage.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{QueryUsageRequest, QueryUsageResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: QueryUsageRequest,
) -> Result<QueryUsageResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("QueryUsage"))
}
