//! IngestDecision.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{IngestDecisionRequest, IngestDecisionResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: IngestDecisionRequest,
) -> Result<IngestDecisionResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("IngestDecision"))
}
