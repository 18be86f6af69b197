//! ListHolds.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{ListHoldsRequest, ListHoldsResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: ListHoldsRequest,
) -> Result<ListHoldsResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("ListHolds"))
}
