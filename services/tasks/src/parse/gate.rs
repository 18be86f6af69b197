//! The governance gate as a parse uses it: the text on its way out, the found texts on their way back, on behalf of whoever
//! asked for the parse. The parser is built in, so the text goes no further; it is read as if a model were to read it.

use std::collections::HashMap;
use std::time::Duration;

use tokio::time::Instant;
use tonic::{Code, Response, Status};
use tonic_types::StatusExt;
use tracegate_platform::keys;
use tracegate_platform::peer::PeerTransport;
use tracegate_proto::governance::v1::gate_service_client::GateServiceClient;
use tracegate_proto::governance::v1::{Decision, PostcheckRequest, PrecheckRequest, Verdict};
use tracegate_proto::tasks::v1::PrivacySummary;
use tracegate_proto::tasks::v1::privacy_summary::ClassCount;

use super::chunks::{CHUNK_BYTES_MAX, Chunk};
use super::step::Step;
use super::{lines, request_id};
use crate::template::Template;
use crate::worker::{Attempt, Failure};

const TOOL: &str = "ai.analyze";
/// The contract's deadline is 5 s; what does not answer well after it is away.
const CALL_MAX: Duration = Duration::from_secs(8);
/// So long an attempt waits for a rate limit of its own requester before it makes room for others.
const PATIENCE: Duration = Duration::from_secs(30);

pub(crate) struct Gate<'a> {
    attempt: &'a Attempt,
    client: GateServiceClient<PeerTransport>,
    template_id: String,
}

impl<'a> Gate<'a> {
    pub(crate) fn new(attempt: &'a Attempt, template: &Template) -> Self {
        let transport = attempt.shared.governance.acting_for(attempt.task.requester.0.clone());
        Self { attempt, client: GateServiceClient::new(transport), template_id: template.id.to_string() }
    }

    /// The name a chunk's result is stored under; another text at the same place has another one.
    pub(crate) fn name_of(&self, ordinal: u32, chunk: &Chunk) -> String {
        let hash = keys::hex(&keys::sha256(chunk.text.as_bytes()));
        format!("{}/{ordinal}/{}", Step::Gate.words(), hash.get(..16).unwrap_or_default())
    }

    /// The chunk's decision and counts; a refusal by the policy is final.
    pub(crate) async fn precheck(&self, ordinal: u32, chunk: &Chunk) -> Result<PrivacySummary, Failure> {
        let request = PrecheckRequest {
            content: chunk.text.clone(),
            tool: TOOL.to_owned(),
            correlation_id: self.attempt.task.id.to_string(),
            tags: self.tags(&chunk.part),
            request_id: request_id::of(&self.attempt.task, Step::Gate.words(), ordinal, &chunk.text)
                .to_string(),
            task: self.attempt.task.id.to_string(),
            ..PrecheckRequest::default()
        };
        let answer = patiently(|| {
            let (mut client, request) = (self.client.clone(), request.clone());
            async move { client.precheck(request).await }
        })
        .await?;
        let decision = answer.decision.ok_or_else(no_decision)?;
        refuse_denied(&decision, "the document's text")?;
        Ok(summary(&decision))
    }

    /// The lines as they may be kept, each in its place.
    pub(crate) async fn postcheck(
        &self,
        privacy: &PrivacySummary,
        sent: &[String],
    ) -> Result<Vec<String>, Failure> {
        let precheck_id = privacy.decision_ids.last().cloned().ok_or_else(no_decision)?;
        let mut kept = Vec::with_capacity(sent.len());
        // Popped from the end: what must be asked again in halves stays in order.
        let mut open: Vec<&[String]> = lines::batches(sent, CHUNK_BYTES_MAX);
        open.reverse();
        let mut ordinal = 0;
        while let Some(batch) = open.pop() {
            let content = self.postcheck_batch(&precheck_id, ordinal, batch.join("\n")).await?;
            ordinal += 1;
            match (lines::answered(&content, batch.len()), batch) {
                (Some(lines), _) => kept.extend(lines),
                // What was found reaches over a break: alone, each line is its own answer.
                (None, [_]) => kept.push(lines::of(&content)),
                (None, _) => {
                    let (first, second) = batch.split_at(batch.len() / 2);
                    open.extend([second, first]);
                }
            }
        }
        Ok(kept)
    }

    async fn postcheck_batch(
        &self,
        precheck_id: &str,
        ordinal: u32,
        content: String,
    ) -> Result<String, Failure> {
        let request = PostcheckRequest {
            precheck_id: precheck_id.to_owned(),
            tags: self.tags(""),
            request_id: request_id::of(&self.attempt.task, Step::Check.words(), ordinal, &content)
                .to_string(),
            content,
            ..PostcheckRequest::default()
        };
        let answer = patiently(|| {
            let (mut client, request) = (self.client.clone(), request.clone());
            async move { client.postcheck(request).await }
        })
        .await?;
        refuse_denied(&answer.decision.ok_or_else(no_decision)?, "what was found in the document")?;
        Ok(answer.content)
    }

    fn tags(&self, part: &str) -> HashMap<String, String> {
        let tags = [("template", self.template_id.as_str()), ("part", part)];
        let tags = tags.into_iter().filter(|(_, value)| !value.is_empty());
        tags.map(|(key, value)| (key.to_owned(), value.to_owned())).collect()
    }
}

fn no_decision() -> Failure {
    Failure::passing("the governance gate answered without a decision")
}

fn refuse_denied(decision: &Decision, what: &str) -> Result<(), Failure> {
    match decision.verdict() {
        Verdict::Allow | Verdict::Transform => Ok(()),
        Verdict::Deny => {
            let reasons = decision.reasons.join(", ");
            Err(Failure::Permanent(format!(
                "the policy refuses {what}: {reasons} (decision {})",
                decision.id
            )))
        }
        Verdict::Unspecified => Err(no_decision()),
    }
}

fn summary(decision: &Decision) -> PrivacySummary {
    let mut sum = PrivacySummary { decision_ids: vec![decision.id.clone()], counts: Vec::new() };
    for finding in &decision.findings {
        let name = finding.pii_class().as_str_name();
        let pii_class = name.strip_prefix("PII_CLASS_").unwrap_or(name).to_ascii_lowercase();
        let counts = vec![ClassCount { pii_class, count: finding.count }];
        super::result::add(&mut sum, PrivacySummary { decision_ids: Vec::new(), counts });
    }
    sum
}

/// Calls, and calls again while the only trouble is a rate limit that says when.
async fn patiently<T, Call>(mut call: impl FnMut() -> Call) -> Result<T, Failure>
where
    Call: Future<Output = Result<Response<T>, Status>>,
{
    let give_up_at = Instant::now() + PATIENCE;
    loop {
        let status = match tokio::time::timeout(CALL_MAX, call()).await {
            Ok(Ok(answer)) => return Ok(answer.into_inner()),
            Ok(Err(status)) => status,
            Err(_) => return Err(Failure::passing("the governance gate does not answer")),
        };
        match retry_after(&status) {
            Some(wait) if status.code() == Code::ResourceExhausted && Instant::now() + wait < give_up_at => {
                tokio::time::sleep(wait.max(Duration::from_millis(10))).await;
            }
            wait => return Err(failure(&status, wait)),
        }
    }
}

fn retry_after(status: &Status) -> Option<Duration> {
    status.get_details_retry_info()?.retry_delay
}

/// Away, overloaded or at odds with another transaction pass; anything else is an answer.
fn failure(status: &Status, retry_after: Option<Duration>) -> Failure {
    match status.code() {
        Code::Unavailable
        | Code::DeadlineExceeded
        | Code::Aborted
        | Code::Cancelled
        | Code::Internal
        | Code::Unknown => Failure::Passing {
            cause: format!("the governance gate is not to be had: {}", status.message()),
            retry_after,
        },
        Code::ResourceExhausted if retry_after.is_some() => Failure::Passing {
            cause: format!("the governance gate is busy: {}", status.message()),
            retry_after,
        },
        _ => Failure::Permanent(format!("the governance gate refuses the call: {}", status.message())),
    }
}
