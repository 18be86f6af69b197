//! CreatePolicyDraft: a policy that is being worked on.

use std::sync::Arc;

use tracegate_platform::request_ledger::{self, Claim};
use tracegate_platform::{ApiError, Caller, audit};
use tracegate_proto::governance::v1::{CreatePolicyDraftRequest, CreatePolicyDraftResponse};

use crate::Governance;
use crate::store::drafts::{self, Draft, DraftId};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: CreatePolicyDraftRequest,
) -> Result<CreatePolicyDraftResponse, ApiError> {
    let now = gov.clock.now();
    let mut tx = gov.db.begin(caller.org).await?;
    let slot =
        match request_ledger::claim(&mut tx, &caller, "CreatePolicyDraft", &req.request_id, &req).await? {
            Claim::Replay(first) => return Ok(first),
            Claim::First(slot) => slot,
        };
    let draft = Draft {
        id: DraftId::generate(),
        policy: req.policy.unwrap_or_default(),
        author_id: caller.actor_id(),
        revision: 1,
        updated_at: now,
    };
    drafts::insert(&mut tx, &draft).await?;
    let resource = format!("policy-drafts/{}", draft.id);
    audit::record(&mut tx, &caller, now, "PolicyDraftCreated", resource, []).await?;
    let response = CreatePolicyDraftResponse { draft: Some(draft.into()) };
    slot.keep(&mut tx, &response).await?;
    tx.commit().await?;
    Ok(response)
}
