//! TestPolicy.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{TestPolicyRequest, TestPolicyResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: TestPolicyRequest,
) -> Result<TestPolicyResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("TestPolicy"))
}
