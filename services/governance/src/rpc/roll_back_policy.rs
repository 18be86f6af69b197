//! RollBackPolicy.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{RollBackPolicyRequest, RollBackPolicyResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: RollBackPolicyRequest,
) -> Result<RollBackPolicyResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("RollBackPolicy"))
}
