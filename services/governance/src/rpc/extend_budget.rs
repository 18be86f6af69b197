//! ExtendBudget: more room until a time, at most to the end of the period.

use std::sync::Arc;

use tracegate_platform::request_ledger::{self, Claim};
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::budget_event::Kind;
use tracegate_proto::governance::v1::{ExtendBudgetRequest, ExtendBudgetResponse};

use crate::budget::extension_end;
use crate::{Governance, budget_change};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: ExtendBudgetRequest,
) -> Result<ExtendBudgetResponse, ApiError> {
    let mut tx = gov.db.begin(caller.org).await?;
    let slot = match request_ledger::claim(&mut tx, &caller, "ExtendBudget", &req.request_id, &req).await? {
        Claim::Replay(first) => return Ok(first),
        Claim::First(slot) => slot,
    };
    let mut opened = budget_change::open(gov, &mut tx, "budget_id", &req.budget_id).await?;
    let end = extension_end(req.end_time.as_ref(), opened.now, opened.account.span.ends_at)?;
    opened.account.extend(req.amount_nanos_usd, end, opened.now);
    let budget =
        budget_change::keep(&mut tx, &caller, opened, Kind::Extended, "BudgetExtended", &req.reason).await?;

    let response = ExtendBudgetResponse { budget: Some(budget) };
    slot.keep(&mut tx, &response).await?;
    tx.commit().await?;
    Ok(response)
}
