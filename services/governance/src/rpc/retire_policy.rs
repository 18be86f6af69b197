//! RetirePolicy: a scope follows the organization's policy again, or a shadow ends.

use std::sync::Arc;

use tracegate_platform::request_ledger::{self, Claim};
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{Policy, PolicyMode, RetirePolicyRequest, RetirePolicyResponse};

use crate::Governance;
use crate::rpc::publish_policy::publish;
use crate::store::heads;
use crate::store::policies::{self, About};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: RetirePolicyRequest,
) -> Result<RetirePolicyResponse, ApiError> {
    let is_shadow = req.mode() == PolicyMode::Shadow;
    if req.scope.is_empty() && !is_shadow {
        return Err(ApiError::state_forbids(
            "ENFORCED",
            "SHADOW",
            "scope: the organization's own policy cannot be retired",
        ));
    }
    let mut tx = gov.db.begin(caller.org).await?;
    let slot = match request_ledger::claim(&mut tx, &caller, "RetirePolicy", &req.request_id, &req).await? {
        Claim::Replay(first) => return Ok(first),
        Claim::First(slot) => slot,
    };
    let latest = heads::lock(&mut tx).await?.policy_version;
    let in_force = policies::in_force(&mut tx, latest).await?;
    let of_scope = if is_shadow { in_force.shadows() } else { in_force.enforced() };
    if !of_scope.iter().any(|policy| policy.contract().scope == req.scope) {
        return Err(ApiError::not_found("policy", &req.scope));
    }
    let mode = if is_shadow { PolicyMode::Shadow } else { PolicyMode::Enforce };
    let empty = Policy { scope: req.scope.clone(), mode: mode.into(), ..Policy::default() };
    let about = About { note: &req.note, rolled_back_from: 0, retires: true };
    publish(gov, &mut tx, &caller, empty, latest, about, "PolicyRetired").await?;
    slot.keep(&mut tx, &RetirePolicyResponse {}).await?;
    tx.commit().await?;
    Ok(RetirePolicyResponse {})
}
