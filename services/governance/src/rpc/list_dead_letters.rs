//! ListDeadLetters.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{ListDeadLettersRequest, ListDeadLettersResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: ListDeadLettersRequest,
) -> Result<ListDeadLettersResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("ListDeadLetters"))
}
