//! ListPolicyVersions.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{ListPolicyVersionsRequest, ListPolicyVersionsResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: ListPolicyVersionsRequest,
) -> Result<ListPolicyVersionsResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("ListPolicyVersions"))
}
