//! ListModels.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{ListModelsRequest, ListModelsResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: ListModelsRequest,
) -> Result<ListModelsResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("ListModels"))
}
