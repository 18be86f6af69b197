//! ListProviders.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{ListProvidersRequest, ListProvidersResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: ListProvidersRequest,
) -> Result<ListProvidersResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("ListProviders"))
}
