//! DeleteProvider.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{DeleteProviderRequest, DeleteProviderResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: DeleteProviderRequest,
) -> Result<DeleteProviderResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("DeleteProvider"))
}
