//! PublishPolicy: a new version binds every call that begins after the answer, or is tried beside the one in force.

use std::sync::Arc;

use tracegate_platform::request_ledger::{self, Claim};
use tracegate_platform::{ApiError, Caller, OrgTx, audit, outbox};
use tracegate_proto::governance::v1::{self as contract, PublishPolicyRequest, PublishPolicyResponse};

use crate::Governance;
use crate::policy::{self, Policy};
use crate::store::policies::{self, About};
use crate::store::{drafts, heads};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: PublishPolicyRequest,
) -> Result<PublishPolicyResponse, ApiError> {
    let mut tx = gov.db.begin(caller.org).await?;
    let slot = match request_ledger::claim(&mut tx, &caller, "PublishPolicy", &req.request_id, &req).await? {
        Claim::Replay(first) => return Ok(first),
        Claim::First(slot) => slot,
    };
    let about = About { note: &req.note, ..About::default() };
    let draft = req.policy.unwrap_or_default();
    let made_from = draft.version;
    let policy = publish(gov, &mut tx, &caller, draft, made_from, about, "PolicyPublished").await?;
    if !req.draft_id.is_empty() {
        drafts::delete(&mut tx, drafts::DraftId::from_field("draft_id", &req.draft_id)?).await?;
    }
    let response = PublishPolicyResponse { policy: Some(policy.contract().clone()) };
    slot.keep(&mut tx, &response).await?;
    tx.commit().await?;
    Ok(response)
}

/// Puts the next version into the store, the feed and the trail. `made_from` is the latest version its author has seen.
pub(crate) async fn publish(
    gov: &Governance,
    tx: &mut OrgTx,
    caller: &Caller,
    draft: contract::Policy,
    made_from: i64,
    about: About<'_>,
    action: &'static str,
) -> Result<Policy, ApiError> {
    let now = gov.clock.now();
    // Nobody decides between the look at the version and the commit.
    let latest = heads::lock(tx).await?.policy_version;
    let policy = Policy::publish(draft, latest, caller.actor_id(), now).map_err(ApiError::invalid_fields)?;
    if made_from != latest {
        return Err(policies::revision_mismatch(latest));
    }
    policies::insert(tx, &policy, caller.actor_id(), now, about).await?;
    heads::set_policy_version(tx, policy.version()).await?;
    outbox::append(tx, policy::FEED, policy.contract()).await?;
    let contract = policy.contract();
    let attributes = [
        ("version", policy.version().to_string()),
        ("scope", contract.scope.clone()),
        ("mode", contract.mode().as_str_name().trim_start_matches("POLICY_MODE_").to_owned()),
        ("n_rules", contract.rules.len().to_string()),
        ("n_denied_tools", contract.denied_tools.len().to_string()),
        ("note", about.note.to_owned()),
    ];
    audit::record(tx, caller, now, action, format!("policies/{}", policy.version()), attributes).await?;
    Ok(policy)
}
