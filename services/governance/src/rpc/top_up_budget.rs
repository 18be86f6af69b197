//! TopUpBudget: credit is added to a prepaid budget.

use std::sync::Arc;

use tracegate_platform::request_ledger::{self, Claim};
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::budget_event::Kind;
use tracegate_proto::governance::v1::{TopUpBudgetRequest, TopUpBudgetResponse};

use crate::{Governance, budget_change};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: TopUpBudgetRequest,
) -> Result<TopUpBudgetResponse, ApiError> {
    let mut tx = gov.db.begin(caller.org).await?;
    let slot = match request_ledger::claim(&mut tx, &caller, "TopUpBudget", &req.request_id, &req).await? {
        Claim::Replay(first) => return Ok(first),
        Claim::First(slot) => slot,
    };
    let mut opened = budget_change::open(gov, &mut tx, "budget_id", &req.budget_id).await?;
    opened.account.budget.top_up(req.amount_nanos_usd)?;
    opened.account.follow(opened.now);
    let budget =
        budget_change::keep(&mut tx, &caller, opened, Kind::ToppedUp, "BudgetToppedUp", &req.reason).await?;

    let response = TopUpBudgetResponse { budget: Some(budget) };
    slot.keep(&mut tx, &response).await?;
    tx.commit().await?;
    Ok(response)
}
