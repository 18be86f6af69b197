//! ListBudgets.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{ListBudgetsRequest, ListBudgetsResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: ListBudgetsRequest,
) -> Result<ListBudgetsResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("ListBudgets"))
}
