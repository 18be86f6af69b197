//! Proofs of the log: signed checkpoints, inclusion and consistency.

use tracegate_platform::ApiError;
use tracegate_proto::governance::v1::InclusionProof;

use crate::Governance;
use crate::decision::Decision;
use crate::orgs::Org;

/// That the decision is in the log of `tree_size`, or in the log as it is where that is 0.
pub(crate) async fn of_decision(
    _gov: &Governance,
    _org: &Org,
    _decision: &Decision,
    _tree_size: i64,
) -> Result<InclusionProof, ApiError> {
    Err(ApiError::internal("not yet"))
}
