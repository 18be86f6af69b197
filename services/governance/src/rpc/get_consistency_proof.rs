//! GetConsistencyProof: that nothing in the log was changed or taken out since an older state.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{GetConsistencyProofRequest, GetConsistencyProofResponse};

use crate::{Governance, proofs};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: GetConsistencyProofRequest,
) -> Result<GetConsistencyProofResponse, ApiError> {
    proofs::of_consistency(gov, caller.org, req.from_tree_size, req.to_tree_size).await
}
