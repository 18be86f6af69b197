//! ListBudgets: budgets with their standing, by name.

use std::sync::Arc;

use tracegate_platform::page::{self, Cursor};
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{ListBudgetsRequest, ListBudgetsResponse};

use crate::budget::BudgetId;
use crate::store::{budgets, heads};
use crate::{Governance, periods, standing};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: ListBudgetsRequest,
) -> Result<ListBudgetsResponse, ApiError> {
    let (size, filter) = (page::size(req.page_size), format!("budgets {}", req.archived));
    let after = page::cursor(&req.page_token, filter.as_bytes())?.map(|cursor| BudgetId(cursor.id));

    let mut tx = gov.db.begin(caller.org).await?;
    let head = heads::find(&mut tx).await?;
    let (now, zone) = (head.time(gov.clock.now()), periods::stored_zone(&head.time_zone)?);
    let mut found = budgets::page(&mut tx, req.archived, after, size + 1).await?;

    let has_more = page::cut(&mut found, size);
    let next_page_token = found.last().filter(|_| has_more).map_or_else(String::new, |last| {
        page::token(Cursor { at: last.budget.created_at, id: last.budget.id.0 }, filter.as_bytes())
    });
    let budgets = found.into_iter().map(|account| standing::budget(&account.current(&zone, now), now));
    Ok(ListBudgetsResponse { budgets: budgets.collect(), next_page_token })
}
