//! GetBudgetBurnDown: what was settled of a budget, day by day.

use std::collections::HashMap;
use std::sync::Arc;

use time::{Date, Duration};
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{
    BudgetDay, BudgetPeriod, GetBudgetBurnDownRequest, GetBudgetBurnDownResponse,
};

use crate::budget::BudgetId;
use crate::standing::standing;
use crate::store::{budgets, heads};
use crate::{Governance, budget_change, periods};

/// Of a budget that never starts anew; the contract says so.
const PREPAID_DAYS: i64 = 90;

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: GetBudgetBurnDownRequest,
) -> Result<GetBudgetBurnDownResponse, ApiError> {
    let id = BudgetId::from_field("budget_id", &req.budget_id)?;
    let mut tx = gov.db.begin(caller.org).await?;
    let head = heads::find(&mut tx).await?;
    let (now, zone) = (head.time(gov.clock.now()), periods::stored_zone(&head.time_zone)?);
    let account = budget_change::find(&mut tx, id, &head, now).await?;
    let last = periods::day(&zone, now);
    let first = match account.budget.period {
        BudgetPeriod::Prepaid => last.saturating_sub(Duration::days(PREPAID_DAYS - 1)),
        _ => periods::day(&zone, account.span.starts_at),
    };
    let settled = budgets::days(&mut tx, id, first, last).await?;
    Ok(GetBudgetBurnDownResponse {
        days: without_gaps(first, last, settled),
        standing: Some(standing(&account, now)),
    })
}

fn without_gaps(first: Date, last: Date, settled: Vec<(Date, i64)>) -> Vec<BudgetDay> {
    let settled: HashMap<Date, i64> = settled.into_iter().collect();
    let days = std::iter::successors(Some(first), |day| day.next_day()).take_while(|day| *day <= last);
    days.map(|day| BudgetDay {
        day: day.to_string(),
        settled_nanos_usd: settled.get(&day).copied().unwrap_or(0),
    })
    .collect()
}
