//! CreateSigningSecret.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{CreateSigningSecretRequest, CreateSigningSecretResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: CreateSigningSecretRequest,
) -> Result<CreateSigningSecretResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("CreateSigningSecret"))
}
