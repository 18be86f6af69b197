//! ValidatePolicy.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{ValidatePolicyRequest, ValidatePolicyResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: ValidatePolicyRequest,
) -> Result<ValidatePolicyResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("ValidatePolicy"))
}
