//! CreateChatCompletion.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{CreateChatCompletionRequest, CreateChatCompletionResponse};

use crate::Governance;
use crate::service::Answers;

pub(crate) async fn run(
    _: &Governance,
    _: Arc<Caller>,
    _: CreateChatCompletionRequest,
) -> Result<Answers<CreateChatCompletionResponse>, ApiError> {
    Err(tracegate_platform::gate::method_unknown("CreateChatCompletion"))
}
