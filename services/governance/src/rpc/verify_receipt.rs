//! VerifyReceipt.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{VerifyReceiptRequest, VerifyReceiptResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: VerifyReceiptRequest,
) -> Result<VerifyReceiptResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("VerifyReceipt"))
}
