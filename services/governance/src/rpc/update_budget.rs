//! UpdateBudget.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{UpdateBudgetRequest, UpdateBudgetResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: UpdateBudgetRequest,
) -> Result<UpdateBudgetResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("UpdateBudget"))
}
