//! ListBudgetPeriods: how a budget stood in each period in which anything happened to it, newest first.

use std::sync::Arc;

use tracegate_platform::page::{self, Cursor};
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{ListBudgetPeriodsRequest, ListBudgetPeriodsResponse};

use crate::budget::BudgetId;
use crate::standing::standing;
use crate::store::{budgets, heads};
use crate::{Governance, budget_change};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: ListBudgetPeriodsRequest,
) -> Result<ListBudgetPeriodsResponse, ApiError> {
    let id = BudgetId::from_field("budget_id", &req.budget_id)?;
    let (size, filter) = (page::size(req.page_size), format!("periods {id}"));
    let before = page::cursor(&req.page_token, filter.as_bytes())?.map(|cursor| cursor.at);

    let mut tx = gov.db.begin(caller.org).await?;
    let head = heads::find(&mut tx).await?;
    let now = head.time(gov.clock.now());
    let current = budget_change::find(&mut tx, id, &head, now).await?;
    let mut found = budgets::periods(&mut tx, id, before, size + 1).await?;
    // The period under way is shown even where nothing has happened in it yet.
    if before.is_none() && found.first().is_none_or(|newest| newest.span != current.span) {
        found.insert(0, current);
    }

    let has_more = page::cut(&mut found, size);
    let next_page_token = found.last().filter(|_| has_more).map_or_else(String::new, |last| {
        page::token(Cursor { at: last.span.starts_at, id: id.0 }, filter.as_bytes())
    });
    let periods = found.iter().map(|account| standing(account, now)).collect();
    Ok(ListBudgetPeriodsResponse { periods, next_page_token })
}
