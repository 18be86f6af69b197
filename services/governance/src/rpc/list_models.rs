//! ListModels: the models that calls may name.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{ListModelsRequest, ListModelsResponse};

use crate::Governance;

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    ListModelsRequest {}: ListModelsRequest,
) -> Result<ListModelsResponse, ApiError> {
    let settings = gov.read_settings(&gov.orgs.of(caller.org)).await?;
    Ok(ListModelsResponse { models: settings.directory.models() })
}
