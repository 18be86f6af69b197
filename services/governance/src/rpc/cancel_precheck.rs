//! CancelPrecheck.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{CancelPrecheckRequest, CancelPrecheckResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: CancelPrecheckRequest,
) -> Result<CancelPrecheckResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("CancelPrecheck"))
}
