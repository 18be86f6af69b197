//! RollBackPolicy: an older version's rules, published anew.

use std::sync::Arc;

use tracegate_platform::request_ledger::{self, Claim};
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{RollBackPolicyRequest, RollBackPolicyResponse};

use crate::Governance;
use crate::rpc::publish_policy::publish;
use crate::store::policies::{self, About};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: RollBackPolicyRequest,
) -> Result<RollBackPolicyResponse, ApiError> {
    let mut tx = gov.db.begin(caller.org).await?;
    let slot = match request_ledger::claim(&mut tx, &caller, "RollBackPolicy", &req.request_id, &req).await? {
        Claim::Replay(first) => return Ok(first),
        Claim::First(slot) => slot,
    };
    let old = policies::find(&mut tx, req.version).await?;
    let old = old.ok_or_else(|| ApiError::not_found("policy", req.version))?;
    if policies::retires(&mut tx, req.version).await? {
        return Err(ApiError::state_forbids(
            "RETIRED",
            "PUBLISHED",
            "version: ended a policy, and has no rules",
        ));
    }
    let about = About { note: &req.note, rolled_back_from: req.version, retires: false };
    let draft = old.contract().clone();
    let policy = publish(gov, &mut tx, &caller, draft, req.latest_version, about, "PolicyRolledBack").await?;
    let response = RollBackPolicyResponse { policy: Some(policy.contract().clone()) };
    slot.keep(&mut tx, &response).await?;
    tx.commit().await?;
    Ok(response)
}
