//! A streamed answer: each piece leaves as soon as nothing that follows can change it. The decision on the whole is recorded before the end
//! mark; an answer without it was not decided on.

use std::pin::Pin;

use bytes::Bytes;
use futures_util::{Stream, StreamExt};
use tracegate_proto::governance::v1::Verdict;
use tracegate_providers::chat::{ChatAnswer, ChatEvent, ChatRequest, ToolCallDelta};
use tracegate_providers::failover::{self, Target};
use tracegate_providers::openai::ChunkWriter;
use tracegate_providers::{ChatStream, ProviderError};

use super::restore::Restorer;
use super::{Passed, Refusal, Reply, refusal, texts};
use crate::content::Content;
use crate::text_stream::{Denied, TextStream};

/// Server-sent events, ready for the wire. After an error nothing follows.
pub(crate) type Events = Pin<Box<dyn Stream<Item = Bytes> + Send>>;

pub(super) async fn ask(
    mut passed: Passed,
    targets: Vec<Target>,
    request: ChatRequest,
) -> Result<Reply, Refusal> {
    let served = failover::stream(&passed.gov.providers, &targets, &passed.gov.retries, &request).await;
    match served {
        Ok(served) => {
            passed.served_by(served.target);
            let precheck_id = passed.precheck.id.clone();
            Ok(Reply::Stream { events: Box::pin(events(passed, served.value)), precheck_id })
        }
        Err(unserved) => {
            passed.give_back().await;
            Err(Refusal::from(&unserved.error))
        }
    }
}

fn events(passed: Passed, mut stream: ChatStream) -> impl Stream<Item = Bytes> + Send {
    async_stream::stream! {
        let mut relay = Relay::new(&passed);
        let mut outcome = Ok(());
        while let Some(event) = stream.next().await {
            let mut out = Vec::new();
            outcome = match event {
                Ok(event) => relay.event(event, &mut out),
                Err(error) => Err(Broken::Provider(error)),
            };
            if !out.is_empty() {
                yield Bytes::from(out);
            }
            if outcome.is_err() {
                break;
            }
        }
        // Closes the connection where the answer was refused half-way: nothing more is paid for.
        drop(stream);
        yield relay.end(&passed, outcome).await;
    }
}

/// Why a stream ends early.
enum Broken {
    Provider(ProviderError),
    Denied,
}

/// A text of the answer as it passes.
struct Channel {
    text: TextStream,
    restorer: Restorer,
}

struct Relay {
    writer: Option<ChunkWriter>,
    /// The answer as the provider gave it, for the decision on the whole.
    answer: ChatAnswer,
    text: Option<Channel>,
    refusal: Option<Channel>,
    reasoning: Option<Channel>,
    finish: Option<ChatEvent>,
    created_at: i64,
    include_usage: bool,
    values: super::Values,
}

impl Relay {
    fn new(passed: &Passed) -> Self {
        let policy = passed.org.in_force().of(&passed.precheck.scope).enforced.clone();
        let text = || TextStream::new(&passed.org, &policy, &passed.precheck.scope, &passed.precheck.tool);
        let channel = || Some(Channel { text: text(), restorer: Restorer::new(passed.values.clone()) });
        Self {
            writer: None,
            answer: ChatAnswer::default(),
            text: channel(),
            refusal: channel(),
            reasoning: channel(),
            finish: None,
            created_at: passed.created_at,
            include_usage: passed.include_usage,
            values: passed.values.clone(),
        }
    }

    fn event(&mut self, event: ChatEvent, out: &mut Vec<u8>) -> Result<(), Broken> {
        self.answer.add(event.clone());
        match event {
            ChatEvent::Start { ref id, ref model } => {
                let writer = ChunkWriter::new(id.clone(), model.clone(), self.created_at, self.include_usage);
                self.writer.insert(writer).write(&event, out);
            }
            ChatEvent::Text(text) => {
                let free = pushed(&mut self.text, &text)?;
                self.write_text(ChatEvent::Text(free), out);
            }
            ChatEvent::Refusal(text) => {
                let free = pushed(&mut self.refusal, &text)?;
                self.write_text(ChatEvent::Refusal(free), out);
            }
            ChatEvent::Reasoning(text) => {
                let free = pushed(&mut self.reasoning, &text)?;
                self.write_text(ChatEvent::Reasoning(free), out);
            }
            // Arguments are JSON and are judged whole: they leave at the end.
            ChatEvent::ToolCall(_) => {}
            ChatEvent::Finish(_) => self.finish = Some(event),
            ChatEvent::Usage(_) => self.write(&event, out),
        }
        Ok(())
    }

    /// The rest, the decision and the end mark, or the error that takes their place.
    async fn end(mut self, passed: &Passed, outcome: Result<(), Broken>) -> Bytes {
        let mut out = Vec::new();
        let ended = match outcome {
            Ok(()) => self.finish(passed, &mut out).await,
            Err(Broken::Provider(error)) => {
                // What came is decided on and paid for; the rest never came.
                let _ = self.record(passed).await;
                Err(Refusal::from(&error))
            }
            Err(Broken::Denied) => self.record(passed).await.map(|_| ()),
        };
        if let Err(Refusal(error)) = ended {
            ChunkWriter::fail(&error, &mut out);
        }
        out.into()
    }

    async fn finish(&mut self, passed: &Passed, out: &mut Vec<u8>) -> Result<(), Refusal> {
        let answer = self.record(passed).await?;
        let rests = [
            (self.reasoning.take(), ChatEvent::Reasoning as fn(String) -> ChatEvent),
            (self.refusal.take(), ChatEvent::Refusal),
            (self.text.take(), ChatEvent::Text),
        ];
        for (channel, event) in rests {
            if let Some(channel) = channel {
                let rest = channel.finish().map_err(|Denied| refusal::denied(&passed.precheck))?;
                self.write_text(event(rest), out);
            }
        }
        for (index, call) in (0..).zip(answer.tool_calls) {
            let delta = ToolCallDelta {
                index,
                id: Some(call.id),
                name: Some(call.name),
                arguments: self.values.restore_json(&call.arguments),
                thought_signature: call.thought_signature,
            };
            self.write(&ChatEvent::ToolCall(delta), out);
        }
        if let Some(finish) = self.finish.take() {
            self.write(&finish, out);
        }
        if let Some(writer) = &mut self.writer {
            writer.finish(out);
        }
        Ok(())
    }

    /// Records the decision on the whole; answers what of it may be used.
    async fn record(&mut self, passed: &Passed) -> Result<ChatAnswer, Refusal> {
        let mut answer = std::mem::take(&mut self.answer);
        let usage = answer.usage;
        let content = Content::of_texts(texts::of_answer(&mut answer));
        let told = passed.record(content, usage.as_ref()).await?;
        if told.decision.verdict() == Verdict::Deny {
            return Err(refusal::denied(&told.decision));
        }
        texts::put_into_answer(&mut answer, told.content.into_texts());
        Ok(answer)
    }

    fn write_text(&mut self, event: ChatEvent, out: &mut Vec<u8>) {
        let is_empty = match &event {
            ChatEvent::Text(text) | ChatEvent::Refusal(text) | ChatEvent::Reasoning(text) => text.is_empty(),
            _ => false,
        };
        if !is_empty {
            self.write(&event, out);
        }
    }

    fn write(&mut self, event: &ChatEvent, out: &mut Vec<u8>) {
        if let Some(writer) = &mut self.writer {
            writer.write(event, out);
        }
    }
}

fn pushed(channel: &mut Option<Channel>, text: &str) -> Result<String, Broken> {
    let Some(channel) = channel else { return Ok(String::new()) };
    let free = channel.text.push(text).map_err(|Denied| Broken::Denied)?;
    Ok(channel.restorer.push(&free))
}

impl Channel {
    fn finish(mut self) -> Result<String, Denied> {
        let free = self.text.finish()?;
        let mut rest = self.restorer.push(&free);
        rest.push_str(&self.restorer.finish());
        Ok(rest)
    }
}
