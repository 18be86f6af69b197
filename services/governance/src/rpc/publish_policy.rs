//! PublishPolicy: a new version binds every call that begins after the answer.

use std::sync::Arc;

use tracegate_platform::request_ledger::{self, Claim};
use tracegate_platform::{ApiError, Caller, audit, outbox};
use tracegate_proto::governance::v1::{PublishPolicyRequest, PublishPolicyResponse};

use crate::Governance;
use crate::policy::{self, Policy};
use crate::store::policies;

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: PublishPolicyRequest,
) -> Result<PublishPolicyResponse, ApiError> {
    let now = gov.clock.now();
    let mut tx = gov.db.begin(caller.org).await?;
    let slot = match request_ledger::claim(&mut tx, &caller, "PublishPolicy", &req.request_id, &req).await? {
        Claim::Replay(first) => return Ok(first),
        Claim::First(slot) => slot,
    };

    let draft = req.policy.unwrap_or_default();
    let based_on = draft.version;
    let policy = Policy::publish(draft, caller.actor_id(), now).map_err(ApiError::invalid_fields)?;
    let in_force = policies::in_force(&mut tx).await?.version();
    if based_on != in_force {
        return Err(policies::revision_mismatch(in_force));
    }
    policies::insert(&mut tx, &policy, caller.actor_id(), now).await?;

    let response = PublishPolicyResponse { policy: Some(policy.contract().clone()) };
    outbox::append(&mut tx, policy::FEED, policy.contract()).await?;
    let attributes = [
        ("version", policy.version().to_string()),
        ("n_rules", policy.contract().rules.len().to_string()),
        ("n_denied_tools", policy.contract().denied_tools.len().to_string()),
    ];
    let resource = format!("policies/{}", policy.version());
    audit::record(&mut tx, &caller, now, "PolicyPublished", resource, attributes).await?;
    slot.keep(&mut tx, &response).await?;
    tx.commit().await?;
    gov.orgs.of(caller.org).learn(&Arc::new(policy));
    Ok(response)
}
