//! ExplainDecision.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{ExplainDecisionRequest, ExplainDecisionResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: ExplainDecisionRequest,
) -> Result<ExplainDecisionResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("ExplainDecision"))
}
