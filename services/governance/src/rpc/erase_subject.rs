//! EraseSubject.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{EraseSubjectRequest, EraseSubjectResponse};

use crate::Governance;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: EraseSubjectRequest,
) -> Result<EraseSubjectResponse, ApiError> {
    Err(tracegate_platform::gate::method_unknown("EraseSubject"))
}
