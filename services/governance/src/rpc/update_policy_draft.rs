//! UpdatePolicyDraft: a changed draft, unless somebody changed it first.

use std::sync::Arc;

use tracegate_platform::request_ledger::{self, Claim};
use tracegate_platform::{ApiError, Caller, audit};
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1::{UpdatePolicyDraftRequest, UpdatePolicyDraftResponse};

use crate::Governance;
use crate::store::drafts::{self, Draft, DraftId};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: UpdatePolicyDraftRequest,
) -> Result<UpdatePolicyDraftResponse, ApiError> {
    let now = gov.clock.now();
    let id = DraftId::from_field("draft_id", &req.draft_id)?;
    let mut tx = gov.db.begin(caller.org).await?;
    let slot =
        match request_ledger::claim(&mut tx, &caller, "UpdatePolicyDraft", &req.request_id, &req).await? {
            Claim::Replay(first) => return Ok(first),
            Claim::First(slot) => slot,
        };
    let old = drafts::lock(&mut tx, id).await?.ok_or_else(|| ApiError::not_found("policy draft", id))?;
    if old.revision != req.revision {
        let message = format!("revision: is {} by now", old.revision);
        return Err(ApiError::new(ErrorReason::RevisionMismatch, message).with("revision", old.revision));
    }
    let draft = Draft {
        policy: req.policy.unwrap_or_default(),
        author_id: caller.actor_id(),
        revision: old.revision + 1,
        updated_at: now,
        ..old
    };
    drafts::update(&mut tx, &draft).await?;
    audit::record(&mut tx, &caller, now, "PolicyDraftUpdated", format!("policy-drafts/{id}"), []).await?;
    let response = UpdatePolicyDraftResponse { draft: Some(draft.into()) };
    slot.keep(&mut tx, &response).await?;
    tx.commit().await?;
    Ok(response)
}
