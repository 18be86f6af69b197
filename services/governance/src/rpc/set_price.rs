//! SetPrice.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{SetPriceRequest, SetPriceResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: SetPriceRequest,
) -> Result<SetPriceResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("SetPrice"))
}
