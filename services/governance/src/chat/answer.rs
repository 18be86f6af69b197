//! A whole answer through postcheck.

use tracegate_proto::governance::v1::{PostcheckRequest, Source, Usage, Verdict};
use tracegate_providers::chat::{ChatAnswer, Usage as Tokens};
use uuid::Uuid;

use super::{Passed, Refusal, refusal, texts};
use crate::assessment::{Assessment, Subject};
use crate::content::{Content, Kind};
use crate::gate::{self, Wanted};
use crate::rpc::postcheck;

impl Passed {
    /// The answer as it may be used, with the caller's own values back in their places.
    pub(super) async fn check(&self, mut answer: ChatAnswer) -> Result<ChatAnswer, Refusal> {
        let content = Content::of_texts(texts::of_answer(&mut answer));
        let told = self.record(content, answer.usage.as_ref()).await?;
        if told.decision.verdict() == Verdict::Deny {
            return Err(refusal::denied(&told.decision));
        }
        let mut texts = told.content.into_texts();
        for text in &mut texts {
            text.text = match text.kind {
                Kind::Plain => self.values.restore(&text.text),
                Kind::Json | Kind::Fixed => self.values.restore_json(&text.text),
            };
        }
        texts::put_into_answer(&mut answer, texts);
        Ok(answer)
    }

    /// Records the postcheck, and settles what the call cost.
    pub(super) async fn record(
        &self,
        content: Content,
        tokens: Option<&Tokens>,
    ) -> Result<gate::Told, Refusal> {
        let precheck = self.precheck.clone();
        let subject = Subject {
            scope: &precheck.scope,
            tool: &precheck.tool,
            model: &precheck.model,
            output_tokens_max: 0,
        };
        let assessment = Assessment::of(content, subject, &self.org.in_force(), &self.org.keys)?;
        let request = PostcheckRequest {
            request_id: Uuid::now_v7().to_string(),
            usage: tokens.map(usage),
            tags: precheck.tags.clone(),
            ..PostcheckRequest::default()
        };
        let check = postcheck::check(
            &self.caller,
            self.org.clone(),
            precheck,
            assessment,
            &request,
            Source::Endpoint,
        )?;
        Ok(gate::pass(&self.gov, check, Wanted { explain: false, prove: false }).await?)
    }
}

fn usage(tokens: &Tokens) -> Usage {
    let count = |tokens: u64| i64::try_from(tokens).unwrap_or(i64::MAX);
    Usage {
        input_tokens: count(tokens.input_tokens),
        output_tokens: count(tokens.output_tokens),
        cached_tokens: count(tokens.cached_input_tokens),
        cost_nanos_usd: 0,
    }
}
