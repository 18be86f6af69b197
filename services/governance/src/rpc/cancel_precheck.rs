//! CancelPrecheck: the call was not made, and its reservation comes back.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{CancelPrecheckRequest, CancelPrecheckResponse};

use crate::Governance;
use crate::rpc::postcheck::precheck_of;

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: CancelPrecheckRequest,
) -> Result<CancelPrecheckResponse, ApiError> {
    let org = gov.orgs.of(caller.org);
    let precheck = precheck_of(gov, &org, req.receipt.as_ref(), "").await?;
    let hold_id = precheck.id.parse().map_err(ApiError::internal)?;
    let released_nanos_usd = gov.recorder.cancel(org.id, hold_id).await?;
    Ok(CancelPrecheckResponse { released_nanos_usd })
}
