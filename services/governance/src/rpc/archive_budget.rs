//! ArchiveBudget: the budget counts nothing any more. Reservations it holds end as they would have.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::budget_event::Kind;
use tracegate_proto::governance::v1::{ArchiveBudgetRequest, ArchiveBudgetResponse};

use crate::{Governance, budget_change, standing};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: ArchiveBudgetRequest,
) -> Result<ArchiveBudgetResponse, ApiError> {
    let mut tx = gov.db.begin(caller.org).await?;
    let mut opened = budget_change::open_any(gov, &mut tx, "budget_id", &req.budget_id).await?;
    let budget = &mut opened.account.budget;
    if budget.archived_at.is_some() {
        let budget = standing::budget(&opened.account, opened.now);
        return Ok(ArchiveBudgetResponse { budget: Some(budget) });
    }
    budget.archive(opened.now);
    let budget = budget_change::keep(&mut tx, &caller, opened, Kind::Changed, "BudgetArchived", "").await?;
    tx.commit().await?;
    Ok(ArchiveBudgetResponse { budget: Some(budget) })
}
