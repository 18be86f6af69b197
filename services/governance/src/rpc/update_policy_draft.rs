//! UpdatePolicyDraft.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{UpdatePolicyDraftRequest, UpdatePolicyDraftResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: UpdatePolicyDraftRequest,
) -> Result<UpdatePolicyDraftResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("UpdatePolicyDraft"))
}
