//! SetRetention: how long decisions recorded from now on are kept, and the organization's time zone.

use std::sync::Arc;

use tracegate_platform::request_ledger::{self, Claim};
use tracegate_platform::{ApiError, Caller, audit};
use tracegate_proto::governance::v1::{SetRetentionRequest, SetRetentionResponse};

use crate::rpc::get_retention::in_force;
use crate::store::{heads, retention};
use crate::{Governance, periods};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: SetRetentionRequest,
) -> Result<SetRetentionResponse, ApiError> {
    let mut tx = gov.db.begin(caller.org).await?;
    let slot = match request_ledger::claim(&mut tx, &caller, "SetRetention", &req.request_id, &req).await? {
        Claim::Replay(first) => return Ok(first),
        Claim::First(slot) => slot,
    };
    if periods::zone(&req.time_zone).is_none() {
        let text = "must be the name of a time zone, such as Europe/Berlin";
        return Err(ApiError::invalid("time_zone", "time_zone.known", text));
    }
    heads::lock(&mut tx).await?;
    retention::set(&mut tx, req.retention_days, &req.time_zone).await?;
    heads::config_changed(&mut tx).await?;
    let attributes =
        [("retention_days", req.retention_days.to_string()), ("time_zone", req.time_zone.clone())];
    audit::record(&mut tx, &caller, gov.clock.now(), "RetentionSet", "retention".to_owned(), attributes)
        .await?;
    let response = SetRetentionResponse { retention: Some(in_force(&mut tx).await?) };
    slot.keep(&mut tx, &response).await?;
    tx.commit().await?;
    Ok(response)
}
