//! CreatePolicyDraft.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{CreatePolicyDraftRequest, CreatePolicyDraftResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: CreatePolicyDraftRequest,
) -> Result<CreatePolicyDraftResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("CreatePolicyDraft"))
}
