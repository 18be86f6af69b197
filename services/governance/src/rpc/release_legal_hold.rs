//! ReleaseLegalHold: decisions past their time may be dropped again.

use std::sync::Arc;

use tracegate_platform::request_ledger::{self, Claim};
use tracegate_platform::{ApiError, Caller, audit};
use tracegate_proto::governance::v1::{ReleaseLegalHoldRequest, ReleaseLegalHoldResponse};

use crate::Governance;
use crate::rpc::get_retention::in_force;
use crate::store::{heads, retention};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: ReleaseLegalHoldRequest,
) -> Result<ReleaseLegalHoldResponse, ApiError> {
    let mut tx = gov.db.begin(caller.org).await?;
    let slot =
        match request_ledger::claim(&mut tx, &caller, "ReleaseLegalHold", &req.request_id, &req).await? {
            Claim::Replay(first) => return Ok(first),
            Claim::First(slot) => slot,
        };
    if heads::lock(&mut tx).await?.legal_hold_at.is_none() {
        return Err(ApiError::state_forbids("NOT_HELD", "HELD", "there is no legal hold"));
    }
    retention::set_legal_hold(&mut tx, None).await?;
    let attributes = [("reason", req.reason.clone())];
    let now = gov.clock.now();
    audit::record(&mut tx, &caller, now, "LegalHoldReleased", "retention".to_owned(), attributes).await?;
    let response = ReleaseLegalHoldResponse { retention: Some(in_force(&mut tx).await?) };
    slot.keep(&mut tx, &response).await?;
    tx.commit().await?;
    Ok(response)
}
