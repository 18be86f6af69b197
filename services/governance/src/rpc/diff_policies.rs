//! DiffPolicies.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{DiffPoliciesRequest, DiffPoliciesResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: DiffPoliciesRequest,
) -> Result<DiffPoliciesResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("DiffPolicies"))
}
