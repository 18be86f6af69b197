//! ExplainDecision: a decision in plain words, from its record and the policy of then.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{ExplainDecisionRequest, ExplainDecisionResponse};

use crate::decision::DecisionId;
use crate::store::{decisions, policies};
use crate::{Governance, explain};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: ExplainDecisionRequest,
) -> Result<ExplainDecisionResponse, ApiError> {
    let id = DecisionId::from_field("decision_id", &req.decision_id)?;
    let mut tx = gov.db.begin(caller.org).await?;
    let stored = decisions::find(&mut tx, id).await?;
    let decision = stored.ok_or_else(|| ApiError::not_found("decision", id))?.decision;
    // A decision taken elsewhere may name a version that is none of ours.
    let policy = policies::find(&mut tx, decision.policy_version).await?;
    let name = policy.as_ref().map_or("", |policy| policy.contract().name.as_str());
    Ok(ExplainDecisionResponse { explanation: Some(explain::explain(&decision, name, Vec::new())) })
}
