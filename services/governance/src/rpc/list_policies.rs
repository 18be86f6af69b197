//! ListPolicies.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{ListPoliciesRequest, ListPoliciesResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: ListPoliciesRequest,
) -> Result<ListPoliciesResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("ListPolicies"))
}
