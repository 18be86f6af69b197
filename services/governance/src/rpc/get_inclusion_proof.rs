//! GetInclusionProof: that a decision is in the log.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{GetInclusionProofRequest, GetInclusionProofResponse};

use crate::decision::{Decision, DecisionId};
use crate::{Governance, proofs};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: GetInclusionProofRequest,
) -> Result<GetInclusionProofResponse, ApiError> {
    let id = DecisionId::from_field("decision_id", &req.decision_id)?;
    let decision = Decision { id: id.to_string(), sequence: id.sequence(), ..Decision::default() };
    let proof = proofs::of_decision(gov, caller.org, &decision, req.tree_size).await?;
    Ok(GetInclusionProofResponse { proof: Some(proof) })
}
