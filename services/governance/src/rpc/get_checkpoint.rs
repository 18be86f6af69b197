//! GetCheckpoint: the log as it is, signed.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{GetCheckpointRequest, GetCheckpointResponse};

use crate::{Governance, proofs};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    GetCheckpointRequest {}: GetCheckpointRequest,
) -> Result<GetCheckpointResponse, ApiError> {
    Ok(GetCheckpointResponse { checkpoint: Some(proofs::newest_checkpoint(gov, caller.org).await?) })
}
