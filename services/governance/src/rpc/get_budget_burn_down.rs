//! GetBudgetBurnDown.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{GetBudgetBurnDownRequest, GetBudgetBurnDownResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: GetBudgetBurnDownRequest,
) -> Result<GetBudgetBurnDownResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("GetBudgetBurnDown"))
}
