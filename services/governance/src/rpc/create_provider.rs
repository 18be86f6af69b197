//! CreateProvider.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{CreateProviderRequest, CreateProviderResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: CreateProviderRequest,
) -> Result<CreateProviderResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("CreateProvider"))
}
