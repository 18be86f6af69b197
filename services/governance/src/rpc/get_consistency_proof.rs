//! GetConsistencyProof.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{GetConsistencyProofRequest, GetConsistencyProofResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: GetConsistencyProofRequest,
) -> Result<GetConsistencyProofResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("GetConsistencyProof"))
}
