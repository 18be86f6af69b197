//! PlaceLegalHold: nothing is dropped until it is released.

use std::sync::Arc;

use tracegate_platform::request_ledger::{self, Claim};
use tracegate_platform::{ApiError, Caller, audit};
use tracegate_proto::governance::v1::{PlaceLegalHoldRequest, PlaceLegalHoldResponse};

use crate::Governance;
use crate::rpc::get_retention::in_force;
use crate::store::{heads, retention};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: PlaceLegalHoldRequest,
) -> Result<PlaceLegalHoldResponse, ApiError> {
    let now = gov.clock.now();
    let mut tx = gov.db.begin(caller.org).await?;
    let slot = match request_ledger::claim(&mut tx, &caller, "PlaceLegalHold", &req.request_id, &req).await? {
        Claim::Replay(first) => return Ok(first),
        Claim::First(slot) => slot,
    };
    if heads::lock(&mut tx).await?.legal_hold_at.is_some() {
        return Err(ApiError::state_forbids("HELD", "NOT_HELD", "there is a legal hold already"));
    }
    retention::set_legal_hold(&mut tx, Some((&req.reason, now))).await?;
    let attributes = [("reason", req.reason.clone())];
    audit::record(&mut tx, &caller, now, "LegalHoldPlaced", "retention".to_owned(), attributes).await?;
    let response = PlaceLegalHoldResponse { retention: Some(in_force(&mut tx).await?) };
    slot.keep(&mut tx, &response).await?;
    tx.commit().await?;
    Ok(response)
}
