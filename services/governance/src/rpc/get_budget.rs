//! GetBudget.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{GetBudgetRequest, GetBudgetResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: GetBudgetRequest,
) -> Result<GetBudgetResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("GetBudget"))
}
