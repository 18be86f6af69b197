//! IngestDecisions.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{IngestDecisionsRequest, IngestDecisionsResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: IngestDecisionsRequest,
) -> Result<IngestDecisionsResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("IngestDecisions"))
}
