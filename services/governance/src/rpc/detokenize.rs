//! Detokenize.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{DetokenizeRequest, DetokenizeResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: DetokenizeRequest,
) -> Result<DetokenizeResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("Detokenize"))
}
