//! ExtendBudget.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{ExtendBudgetRequest, ExtendBudgetResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: ExtendBudgetRequest,
) -> Result<ExtendBudgetResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("ExtendBudget"))
}
