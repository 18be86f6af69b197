//! IngestDecisionStream.

use std::sync::Arc;

use tonic::Streaming;
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{IngestDecisionStreamRequest, IngestDecisionStreamResponse};

use crate::Governance;
use crate::service::Answers;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: Streaming<IngestDecisionStreamRequest>,
) -> Result<Answers<IngestDecisionStreamResponse>, ApiError> {
    Err(tracegate_platform::gate::method_unknown("IngestDecisionStream"))
}
