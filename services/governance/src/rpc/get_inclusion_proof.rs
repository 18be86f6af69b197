//! GetInclusionProof.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{GetInclusionProofRequest, GetInclusionProofResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: GetInclusionProofRequest,
) -> Result<GetInclusionProofResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("GetInclusionProof"))
}
