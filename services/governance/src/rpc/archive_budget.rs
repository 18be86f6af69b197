//! ArchiveBudget.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{ArchiveBudgetRequest, ArchiveBudgetResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: ArchiveBudgetRequest,
) -> Result<ArchiveBudgetResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("ArchiveBudget"))
}
