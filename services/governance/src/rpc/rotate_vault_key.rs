//! RotateVaultKey.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{RotateVaultKeyRequest, RotateVaultKeyResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: RotateVaultKeyRequest,
) -> Result<RotateVaultKeyResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("RotateVaultKey"))
}
