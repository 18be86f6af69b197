//! UpdateBudget: another name, limit, enforcement or thresholds.

use std::sync::Arc;

use tracegate_platform::request_ledger::{self, Claim};
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1::budget_event::Kind;
use tracegate_proto::governance::v1::{UpdateBudgetRequest, UpdateBudgetResponse};

use crate::{Governance, budget_change};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: UpdateBudgetRequest,
) -> Result<UpdateBudgetResponse, ApiError> {
    let mut tx = gov.db.begin(caller.org).await?;
    let slot = match request_ledger::claim(&mut tx, &caller, "UpdateBudget", &req.request_id, &req).await? {
        Claim::Replay(first) => return Ok(first),
        Claim::First(slot) => slot,
    };
    let asked = req.budget.unwrap_or_default();
    let mut opened = budget_change::open(gov, &mut tx, "budget.id", &asked.id).await?;
    let budget = &mut opened.account.budget;
    if asked.revision != budget.revision {
        let words = format!("budget.revision: the budget is at revision {}", budget.revision);
        return Err(ApiError::new(ErrorReason::RevisionMismatch, words).with("revision", budget.revision));
    }
    budget.change(&asked).map_err(ApiError::invalid_fields)?;
    opened.account.follow(opened.now);
    let budget = budget_change::keep(&mut tx, &caller, opened, Kind::Changed, "BudgetUpdated", "").await?;

    let response = UpdateBudgetResponse { budget: Some(budget) };
    slot.keep(&mut tx, &response).await?;
    tx.commit().await?;
    Ok(response)
}
