//! ListSigningSecrets.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{ListSigningSecretsRequest, ListSigningSecretsResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: ListSigningSecretsRequest,
) -> Result<ListSigningSecretsResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("ListSigningSecrets"))
}
