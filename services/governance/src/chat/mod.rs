//! Drop-in use: a request in the OpenAI chat-completions format goes through precheck, to a provider and back through postcheck. An
//! application changes its base URL and nothing else.

mod answer;
pub(crate) mod directory;
pub(crate) mod http;
mod refusal;
mod restore;
mod streamed;
mod texts;

use std::collections::HashMap;
use std::sync::Arc;

use tracegate_platform::Caller;
use tracegate_proto::governance::v1::{PrecheckRequest, Source, Verdict};
use tracegate_providers::chat::ChatRequest;
use tracegate_providers::failover::{self, Target};
use tracegate_providers::{estimate, openai};
use uuid::Uuid;

use crate::Governance;
use crate::content::Content;
use crate::decision::Decision;
use crate::gate::Told;
use crate::orgs::Org;
use crate::rpc::precheck::precheck_content;
pub(crate) use refusal::Refusal;
use restore::Values;

/// What calls of a model are, in the matrix of tools.
const TOOL: &str = "ai.generate";
/// Of a call that sets no limit itself and a model without a known one.
const OUTPUT_TOKENS_MAX: u64 = 4096;

/// What a call says of itself beside its body.
#[derive(Debug, Default)]
pub(crate) struct Labels {
    pub scope: String,
    pub correlation_id: String,
    pub tags: HashMap<String, String>,
}

pub(crate) enum Reply {
    /// The whole answer, as JSON.
    Whole { body: Vec<u8>, precheck_id: String },
    /// Server-sent events.
    Stream { events: streamed::Events, precheck_id: String },
}

/// A call on its way to a provider, with what it was allowed.
pub(crate) struct Passed {
    pub gov: Governance,
    pub caller: Arc<Caller>,
    pub org: Arc<Org>,
    pub precheck: Decision,
    /// What the tokens of this very request stand for: its caller sent them and gets them back.
    pub values: Values,
    pub created_at: i64,
    pub include_usage: bool,
    /// Names of the providers that may be asked, in their order.
    pub route: Vec<String>,
}

pub(crate) async fn complete(
    gov: &Governance,
    caller: Arc<Caller>,
    body: &[u8],
    labels: Labels,
) -> Result<Reply, Refusal> {
    let mut request = openai::parse_request(body).map_err(|error| Refusal::from(&error))?;
    let org = gov.orgs.of(caller.org);
    let mut settings = org.settings();
    if settings.directory.find(&request.model).is_none() {
        // Perhaps a provider that was added since.
        settings = gov.read_settings(&org).await?;
    }
    let named =
        settings.directory.find(&request.model).ok_or_else(|| refusal::model_unknown(&request.model))?;
    let (provider, model) = (named.provider.name.clone(), named.model.to_owned());
    refuse_unread(&request)?;

    let output_tokens_max = request.output_tokens_max().unwrap_or(OUTPUT_TOKENS_MAX);
    let asked = PrecheckRequest {
        tool: TOOL.to_owned(),
        model,
        provider,
        scope: labels.scope,
        correlation_id: labels.correlation_id,
        tags: labels.tags,
        input_tokens: i64::try_from(estimate::input_tokens(&request).map_or(0, |tokens| tokens.max))
            .unwrap_or(i64::MAX),
        output_tokens_max: i64::try_from(output_tokens_max).unwrap_or(i64::MAX),
        request_id: Uuid::now_v7().to_string(),
        ..PrecheckRequest::default()
    };
    let content = Content::of_texts(texts::of_request(&mut request));
    let told = Box::pin(precheck_content(gov, &caller, content, asked, Source::Endpoint)).await?;
    if told.decision.verdict() == Verdict::Deny {
        return Err(refusal::denied(&told.decision));
    }
    let Told { decision: precheck, content, issued, .. } = told;
    texts::put_back(&mut request, content.into_texts());
    if !precheck.charges.is_empty() {
        // What was reserved is what may be produced.
        request.max_tokens = None;
        request.max_completion_tokens = Some(output_tokens_max);
    }

    // The recorder has read the settings again where they had changed.
    let targets = org.settings().directory.targets(&precheck.provider, &precheck.model);
    let (route, targets): (Vec<String>, Vec<Target>) = targets.into_iter().unzip();
    let passed = Passed {
        gov: gov.clone(),
        caller,
        created_at: gov.clock.now().unix_timestamp(),
        include_usage: request.include_usage,
        values: Values::new(issued),
        precheck,
        org,
        route,
    };
    if targets.is_empty() {
        // Deleted since this process last looked.
        passed.give_back().await;
        return Err(refusal::model_unknown(&request.model));
    }
    if request.stream {
        Box::pin(streamed::ask(passed, targets, request)).await
    } else {
        Box::pin(ask(passed, targets, request)).await
    }
}

async fn ask(mut passed: Passed, targets: Vec<Target>, request: ChatRequest) -> Result<Reply, Refusal> {
    let served = failover::complete(&passed.gov.providers, &targets, &passed.gov.retries, &request).await;
    let answer = match served {
        Ok(served) => {
            passed.served_by(served.target);
            served.value
        }
        Err(unserved) => {
            passed.give_back().await;
            return Err(Refusal::from(&unserved.error));
        }
    };
    let precheck_id = passed.precheck.id.clone();
    let answer = passed.check(answer).await?;
    Ok(Reply::Whole { body: openai::write_answer(&answer, passed.created_at), precheck_id })
}

/// Images, audio and files cannot be scanned, so they do not pass unseen.
fn refuse_unread(request: &ChatRequest) -> Result<(), Refusal> {
    let unread = texts::unread(request);
    if unread.is_empty() { Ok(()) } else { Err(refusal::unread(&unread)) }
}

impl Passed {
    /// What the answer is recorded and paid for by, where a fallback has given it.
    fn served_by(&mut self, target: usize) {
        if let Some(provider) = self.route.get(target) {
            self.precheck.provider.clone_from(provider);
        }
    }

    /// The call was not answered: its reservation comes back. Should that fail, it ends by its time.
    async fn give_back(&self) {
        if let Ok(hold_id) = self.precheck.id.parse()
            && let Err(error) = self.gov.recorder.cancel(self.org.id, hold_id).await
        {
            tracing::warn!(error = ?error, "a reservation could not be given back and will expire");
        }
    }
}
