//! ExportDecisions.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{ExportDecisionsRequest, ExportDecisionsResponse};

use crate::Governance;
use crate::service::Answers;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: ExportDecisionsRequest,
) -> Result<Answers<ExportDecisionsResponse>, ApiError> {
    Err(tracegate_platform::gate::method_unknown("ExportDecisions"))
}
