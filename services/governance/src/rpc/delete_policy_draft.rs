//! DeletePolicyDraft.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{DeletePolicyDraftRequest, DeletePolicyDraftResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: DeletePolicyDraftRequest,
) -> Result<DeletePolicyDraftResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("DeletePolicyDraft"))
}
