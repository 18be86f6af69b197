//! CreateChatCompletion: the OpenAI-compatible endpoint for callers that speak gRPC.

use std::sync::Arc;

use futures_util::{StreamExt, stream};
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{CreateChatCompletionRequest, CreateChatCompletionResponse};

use crate::chat::{self, Labels, Refusal, Reply};
use crate::service::Answers;
use crate::{Governance, labels};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: CreateChatCompletionRequest,
) -> Result<Answers<CreateChatCompletionResponse>, ApiError> {
    labels::check(&[], &req.tags)?;
    let labels = Labels { scope: req.scope, correlation_id: req.correlation_id, tags: req.tags };
    let first = |body: Vec<u8>, http_status: u16, precheck_id: String| CreateChatCompletionResponse {
        body: body.into(),
        http_status: http_status.into(),
        precheck_id,
    };
    Ok(match chat::complete(gov, caller, &req.body, labels).await {
        Ok(Reply::Whole { body, precheck_id }) => Box::pin(stream::iter([Ok(first(body, 200, precheck_id))])),
        Ok(Reply::Stream { events, precheck_id }) => {
            let head = first(Vec::new(), 200, precheck_id);
            let rest = events
                .map(|body| CreateChatCompletionResponse { body, ..CreateChatCompletionResponse::default() });
            Box::pin(stream::iter([head]).chain(rest).map(Ok))
        }
        Err(Refusal(error)) => {
            Box::pin(stream::iter([Ok(first(error.to_json(), error.status, String::new()))]))
        }
    })
}
