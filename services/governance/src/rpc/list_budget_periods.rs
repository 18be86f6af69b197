//! ListBudgetPeriods.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{ListBudgetPeriodsRequest, ListBudgetPeriodsResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: ListBudgetPeriodsRequest,
) -> Result<ListBudgetPeriodsResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("ListBudgetPeriods"))
}
