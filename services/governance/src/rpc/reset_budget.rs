//! ResetBudget.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{ResetBudgetRequest, ResetBudgetResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: ResetBudgetRequest,
) -> Result<ResetBudgetResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("ResetBudget"))
}
