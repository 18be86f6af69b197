//! GetVault.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{GetVaultRequest, GetVaultResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: GetVaultRequest,
) -> Result<GetVaultResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("GetVault"))
}
