//! GetRetention: how long decisions are kept.

use std::sync::Arc;

use tracegate_platform::clock::timestamp;
use tracegate_platform::{ApiError, Caller, OrgTx};
use tracegate_proto::governance::v1::{GetRetentionRequest, GetRetentionResponse, Retention};

use crate::Governance;
use crate::store::{heads, retention};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    GetRetentionRequest {}: GetRetentionRequest,
) -> Result<GetRetentionResponse, ApiError> {
    let mut tx = gov.db.begin(caller.org).await?;
    Ok(GetRetentionResponse { retention: Some(in_force(&mut tx).await?) })
}

pub(crate) async fn in_force(tx: &mut OrgTx) -> Result<Retention, ApiError> {
    let head = heads::find(tx).await?;
    Ok(Retention {
        retention_days: head.retention_days,
        time_zone: head.time_zone,
        legal_hold: head.legal_hold_at.is_some(),
        legal_hold_reason: head.legal_hold_reason.unwrap_or_default(),
        legal_hold_time: head.legal_hold_at.map(timestamp),
        oldest_decision_time: retention::oldest(tx).await?.map(timestamp),
    })
}
