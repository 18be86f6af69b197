//! CreateBudget.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{CreateBudgetRequest, CreateBudgetResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: CreateBudgetRequest,
) -> Result<CreateBudgetResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("CreateBudget"))
}
