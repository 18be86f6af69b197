//! TopUpBudget.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{TopUpBudgetRequest, TopUpBudgetResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: TopUpBudgetRequest,
) -> Result<TopUpBudgetResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("TopUpBudget"))
}
