//! GetBudget: a budget with its standing and forecast.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{GetBudgetRequest, GetBudgetResponse};

use crate::budget::BudgetId;
use crate::store::heads;
use crate::{Governance, budget_change, standing};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: GetBudgetRequest,
) -> Result<GetBudgetResponse, ApiError> {
    let id = BudgetId::from_field("budget_id", &req.budget_id)?;
    let mut tx = gov.db.begin(caller.org).await?;
    let head = heads::find(&mut tx).await?;
    let now = head.time(gov.clock.now());
    let account = budget_change::find(&mut tx, id, &head, now).await?;
    Ok(GetBudgetResponse { budget: Some(standing::budget(&account, now)) })
}
