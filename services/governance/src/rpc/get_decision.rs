//! GetDecision: one decision of the caller's organization.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{GetDecisionRequest, GetDecisionResponse};

use crate::Governance;
use crate::decision::DecisionId;
use crate::store::decisions;

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: GetDecisionRequest,
) -> Result<GetDecisionResponse, ApiError> {
    let decision_id = DecisionId::from_field("decision_id", &req.decision_id)?;
    let mut tx = gov.db.begin(caller.org).await?;
    let stored = decisions::find(&mut tx, decision_id).await?;
    let stored = stored.ok_or_else(|| ApiError::not_found("decision", decision_id))?;
    Ok(GetDecisionResponse { decision: Some(stored.decision) })
}
