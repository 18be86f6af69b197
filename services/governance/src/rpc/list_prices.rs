//! ListPrices.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{ListPricesRequest, ListPricesResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: ListPricesRequest,
) -> Result<ListPricesResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("ListPrices"))
}
