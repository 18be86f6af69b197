//! UpdateProvider.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{UpdateProviderRequest, UpdateProviderResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: UpdateProviderRequest,
) -> Result<UpdateProviderResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("UpdateProvider"))
}
