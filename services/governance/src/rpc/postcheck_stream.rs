//! PostcheckStream: an answer decided on as it arrives.

use std::sync::Arc;

use futures_util::{StreamExt, stream};
use tonic::{Status, Streaming};
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::postcheck_stream_request::Step as Asked;
use tracegate_proto::governance::v1::postcheck_stream_response::Step as Told;
use tracegate_proto::governance::v1::{
    PostcheckRequest, PostcheckResponse, PostcheckStreamRequest, PostcheckStreamResponse, Source, Verdict,
};

use crate::Governance;
use crate::assessment::{Assessment, Subject};
use crate::content::Content;
use crate::decision::Decision;
use crate::gate::{self, Wanted};
use crate::rpc::postcheck::{check, precheck_of};
use crate::service::Answers;
use crate::text_stream::TextStream;

/// Of the whole answer, kept for the decision on it: longer than the longest text a model writes today.
const ANSWER_BYTES_MAX: usize = 4 << 20;

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    mut req: Streaming<PostcheckStreamRequest>,
) -> Result<Answers<PostcheckStreamResponse>, ApiError> {
    let open = match req.message().await.map(|first| first.and_then(|first| first.step)) {
        Ok(Some(Asked::Open(open))) => open,
        Ok(_) => return Err(out_of_order("must begin with open")),
        // Names the fields that break their rules.
        Err(status) => return Ok(Box::pin(stream::iter([Err(status)]))),
    };
    if !open.content.is_empty() || !open.messages.is_empty() || !open.json.is_empty() {
        return Err(ApiError::invalid(
            "open.content",
            "stream.open",
            "must be empty: the answer comes in chunks",
        ));
    }
    let org = gov.orgs.of(caller.org);
    let precheck = precheck_of(gov, &org, open.receipt.as_ref(), &open.precheck_id).await?;
    let policy = gov.read_in_force(&org).await?.of(&precheck.scope).enforced.clone();
    let text = TextStream::new(&org, &policy, &precheck.scope, &precheck.tool);
    let mut answer =
        Answer { gov: gov.clone(), caller, precheck, open, text: Some(text), whole: String::new() };
    Ok(Box::pin(async_stream::stream! {
        while let Some(next) = req.next().await {
            match answer.step(next) {
                Ok(Some(text)) => yield Ok(chunk(text)),
                Ok(None) => {}
                Err(Ended::Denied) => break,
                Err(Ended::Refused(status)) => {
                    yield Err(*status);
                    return;
                }
            }
        }
        for response in answer.end().await {
            yield response;
        }
    }))
}

/// The answer as far as it has come.
struct Answer {
    gov: Governance,
    caller: Arc<Caller>,
    precheck: Decision,
    open: PostcheckRequest,
    /// Nothing more leaves once it is denied.
    text: Option<TextStream>,
    whole: String,
}

/// Why no further step is taken.
enum Ended {
    Denied,
    Refused(Box<Status>),
}

impl Answer {
    fn step(&mut self, next: Result<PostcheckStreamRequest, Status>) -> Result<Option<String>, Ended> {
        let step = next.map_err(|status| Ended::Refused(Box::new(status)))?.step;
        match step {
            Some(Asked::Chunk(chunk)) if self.open.usage.is_none() => {
                if self.whole.len() + chunk.len() > ANSWER_BYTES_MAX {
                    let limit = format!("the answer has at most {ANSWER_BYTES_MAX} bytes");
                    return Err(refused(ApiError::invalid("chunk", "stream.max_bytes", limit)));
                }
                self.whole.push_str(&chunk);
                let Some(text) = &mut self.text else { return Err(Ended::Denied) };
                match text.push(&chunk) {
                    Ok(free) => Ok(Some(free).filter(|free| !free.is_empty())),
                    Err(_) => {
                        self.text = None;
                        Err(Ended::Denied)
                    }
                }
            }
            Some(Asked::Usage(usage)) if self.open.usage.is_none() => {
                self.open.usage = Some(usage);
                Ok(None)
            }
            Some(Asked::Usage(_)) => Err(refused(out_of_order("has usage at most once"))),
            Some(Asked::Chunk(_)) => Err(refused(out_of_order("has no chunk after usage"))),
            Some(Asked::Open(_)) => Err(refused(out_of_order("has open only once"))),
            None => Err(refused(out_of_order("has a message without a step"))),
        }
    }

    /// The rest and the decision. The rest leaves only after the decision on the whole is durable.
    async fn end(self) -> Vec<Result<PostcheckStreamResponse, Status>> {
        let Self { gov, caller, precheck, open, text, whole } = self;
        let org = gov.orgs.of(caller.org);
        let subject = Subject {
            scope: &precheck.scope,
            tool: &precheck.tool,
            model: &precheck.model,
            output_tokens_max: 0,
        };
        let told = match Assessment::of(Content::of_text(whole), subject, &org.in_force(), &org.keys)
            .and_then(|assessment| {
                check(&caller, org.clone(), precheck.clone(), assessment, &open, Source::Gate)
            }) {
            Ok(check) => gate::pass(&gov, check, Wanted { explain: open.explain, prove: open.prove }).await,
            Err(error) => Err(error),
        };
        let told = match told {
            Ok(told) => told,
            Err(error) => return vec![Err(error.into())],
        };
        let mut responses = Vec::new();
        if told.decision.verdict() != Verdict::Deny
            && let Some(text) = text
            && let Ok(rest) = text.finish()
            && !rest.is_empty()
        {
            responses.push(Ok(chunk(rest)));
        }
        let end = PostcheckResponse {
            decision: Some(told.decision),
            findings: told.findings,
            replayed: told.replayed,
            receipt: told.receipt,
            explanation: told.explanation,
            proof: told.proof,
            ..PostcheckResponse::default()
        };
        responses.push(Ok(PostcheckStreamResponse { step: Some(Told::End(end)) }));
        responses
    }
}

fn chunk(text: String) -> PostcheckStreamResponse {
    PostcheckStreamResponse { step: Some(Told::Chunk(text)) }
}

fn refused(error: ApiError) -> Ended {
    Ended::Refused(Box::new(error.into()))
}

fn out_of_order(what: &str) -> ApiError {
    ApiError::invalid("step", "stream.order", format!("the stream {what}"))
}
