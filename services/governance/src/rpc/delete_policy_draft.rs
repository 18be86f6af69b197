//! DeletePolicyDraft: a draft discarded.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller, audit};
use tracegate_proto::governance::v1::{DeletePolicyDraftRequest, DeletePolicyDraftResponse};

use crate::Governance;
use crate::store::drafts::{self, DraftId};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: DeletePolicyDraftRequest,
) -> Result<DeletePolicyDraftResponse, ApiError> {
    let id = DraftId::from_field("draft_id", &req.draft_id)?;
    let mut tx = gov.db.begin(caller.org).await?;
    if drafts::delete(&mut tx, id).await? {
        let resource = format!("policy-drafts/{id}");
        audit::record(&mut tx, &caller, gov.clock.now(), "PolicyDraftDeleted", resource, []).await?;
        tx.commit().await?;
    }
    Ok(DeletePolicyDraftResponse {})
}
