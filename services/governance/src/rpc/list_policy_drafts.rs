//! ListPolicyDrafts.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{ListPolicyDraftsRequest, ListPolicyDraftsResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: ListPolicyDraftsRequest,
) -> Result<ListPolicyDraftsResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("ListPolicyDrafts"))
}
