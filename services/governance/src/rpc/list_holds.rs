//! ListHolds: a budget's reservations, newest first.

use std::sync::Arc;

use tracegate_platform::clock::timestamp;
use tracegate_platform::page::{self, Cursor};
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{Hold, ListHoldsRequest, ListHoldsResponse};

use crate::budget::BudgetId;
use crate::store::{budgets, holds};
use crate::{Governance, ledger};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: ListHoldsRequest,
) -> Result<ListHoldsResponse, ApiError> {
    let id = BudgetId::from_field("budget_id", &req.budget_id)?;
    let (size, filter) = (page::size(req.page_size), format!("holds {id} {}", req.open_only));
    let before = page::cursor(&req.page_token, filter.as_bytes())?.map(|cursor| cursor.id);

    let mut tx = gov.db.begin(caller.org).await?;
    budgets::find(&mut tx, id).await?.ok_or_else(|| ApiError::not_found("budget", id))?;
    let mut found = holds::page(&mut tx, id, req.open_only, before, size + 1).await?;

    let has_more = page::cut(&mut found, size);
    let next_page_token = found.last().filter(|_| has_more).map_or_else(String::new, |last| {
        page::token(Cursor { at: last.created_at, id: last.hold_id }, filter.as_bytes())
    });
    Ok(ListHoldsResponse { holds: found.iter().map(contract).collect(), next_page_token })
}

fn contract(hold: &ledger::Hold) -> Hold {
    Hold {
        id: hold.hold_id.to_string(),
        budget_id: hold.budget_id.to_string(),
        decision_id: hold.hold_id.to_string(),
        amount_nanos_usd: hold.amount,
        state: hold.state.into(),
        create_time: Some(timestamp(hold.created_at)),
        expire_time: Some(timestamp(hold.expires_at)),
        settled_nanos_usd: hold.settled,
    }
}
