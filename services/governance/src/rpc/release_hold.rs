//! ReleaseHold: a person gives back what a call has reserved. Should the call cost something after all, that is real and counts.

use std::sync::Arc;

use tracegate_platform::ids::uuid_from_field;
use tracegate_platform::{ApiError, Caller, audit};
use tracegate_proto::governance::v1::{ReleaseHoldRequest, ReleaseHoldResponse};

use crate::ledger::Ledger;
use crate::store::ledger::{self, Written};
use crate::store::{budgets, heads, holds};
use crate::{Governance, usd};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: ReleaseHoldRequest,
) -> Result<ReleaseHoldResponse, ApiError> {
    let hold_id = uuid_from_field("hold_id", &req.hold_id)?;
    let mut tx = gov.db.begin(caller.org).await?;
    let now = heads::lock(&mut tx).await?.time(gov.clock.now());
    budgets::end_due_holds(&mut tx, now).await?;
    let mut found = holds::find(&mut tx, &[hold_id]).await?;
    if found.is_empty() {
        return Err(ApiError::not_found("hold", hold_id));
    }
    let mut accounts = Ledger::default();
    for account in budgets::of_holds(&mut tx, &found.iter().collect::<Vec<_>>()).await? {
        accounts.open(account, false);
    }
    let released_nanos_usd = accounts.cancel(&mut found);
    let written: Vec<Written<'_>> =
        accounts.changed().map(|(account, spent)| Written { account, spent, day: now.date() }).collect();
    if !written.is_empty() {
        ledger::write(&mut tx, &written, &found.iter().collect::<Vec<_>>()).await?;
        let attributes = [("released", usd::words(released_nanos_usd)), ("reason", req.reason)];
        audit::record(&mut tx, &caller, now, "HoldReleased", format!("holds/{hold_id}"), attributes).await?;
    }
    tx.commit().await?;
    Ok(ReleaseHoldResponse { released_nanos_usd })
}
