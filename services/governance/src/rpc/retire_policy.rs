//! RetirePolicy.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{RetirePolicyRequest, RetirePolicyResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: RetirePolicyRequest,
) -> Result<RetirePolicyResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("RetirePolicy"))
}
