//! DeleteSigningSecret.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{DeleteSigningSecretRequest, DeleteSigningSecretResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: DeleteSigningSecretRequest,
) -> Result<DeleteSigningSecretResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("DeleteSigningSecret"))
}
