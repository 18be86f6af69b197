//! ReplayPolicy.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{ReplayPolicyRequest, ReplayPolicyResponse};

use crate::Governance;
use crate::service::Answers;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: ReplayPolicyRequest,
) -> Result<Answers<ReplayPolicyResponse>, ApiError> {
    Err(tracegate_platform::gate::method_unknown("ReplayPolicy"))
}
