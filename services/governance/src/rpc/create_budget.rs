//! CreateBudget: a ceiling that counts every call from its commit on.

use std::sync::Arc;

use tracegate_platform::request_ledger::{self, Claim};
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::budget_event::Kind;
use tracegate_proto::governance::v1::{CreateBudgetRequest, CreateBudgetResponse};

use crate::budget::Budget;
use crate::ledger::Account;
use crate::store::{budgets, heads};
use crate::{Governance, budget_change, periods, standing};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: CreateBudgetRequest,
) -> Result<CreateBudgetResponse, ApiError> {
    let mut tx = gov.db.begin(caller.org).await?;
    let slot = match request_ledger::claim(&mut tx, &caller, "CreateBudget", &req.request_id, &req).await? {
        Claim::Replay(first) => return Ok(first),
        Claim::First(slot) => slot,
    };
    let head = heads::lock(&mut tx).await?;
    let now = head.time(gov.clock.now());
    let budget = Budget::create(&req.budget.unwrap_or_default(), now).map_err(ApiError::invalid_fields)?;
    budgets::insert(&mut tx, &budget).await?;
    if !head.has_budgets {
        heads::has_budgets(&mut tx).await?;
    }
    let span = periods::span(budget.period, &periods::stored_zone(&head.time_zone)?, now);
    let mut account = Account::open(budget, span);
    budget_change::write(&mut tx, &mut account, now, Kind::Changed).await?;
    budget_change::record(&mut tx, &caller, &account, now, "BudgetCreated", "").await?;

    let response = CreateBudgetResponse { budget: Some(standing::budget(&account, now)) };
    slot.keep(&mut tx, &response).await?;
    tx.commit().await?;
    Ok(response)
}
