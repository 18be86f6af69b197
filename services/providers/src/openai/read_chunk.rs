//! A provider's stream of `chat.completion.chunk` objects.

use std::collections::VecDeque;

use serde::Deserialize;

use super::read_answer::{ExtraContent, WireUsage, finish_reason};
use crate::chat::{ChatEvent, ToolCallDelta, Usage};
use crate::error::ProviderError;
use crate::error_answer;
use crate::sse::Event;

/// What the stream has said so far that later chunks do not say again.
#[derive(Debug, Default)]
pub(crate) struct ChunkReader {
    started: bool,
    has_calls: bool,
    finished: bool,
    done: bool,
}

impl ChunkReader {
    /// Appends what `event` says to `out`.
    pub(crate) fn read(
        &mut self,
        event: Event<'_>,
        out: &mut VecDeque<ChatEvent>,
    ) -> Result<(), ProviderError> {
        if event.data == "[DONE]" {
            self.done = true;
            return Ok(());
        }
        let chunk: Chunk = serde_json::from_str(event.data)
            .map_err(|error| ProviderError::malformed("chat completion chunk", &error))?;
        if chunk.error.is_some() || event.name == "error" {
            return Err(error_answer::read_event(event.data));
        }
        if !self.started {
            self.started = true;
            out.push_back(ChatEvent::Start {
                id: chunk.id.unwrap_or_default(),
                model: chunk.model.unwrap_or_default(),
            });
        }
        if let Some(choice) = chunk.choices.unwrap_or_default().into_iter().next() {
            self.read_choice(choice, out);
        }
        out.extend(chunk.usage.map(|usage| ChatEvent::Usage(Usage::from(usage))));
        Ok(())
    }

    /// Whether the stream's end mark has come.
    pub(crate) fn is_done(&self) -> bool {
        self.done
    }

    fn read_choice(&mut self, choice: Choice, out: &mut VecDeque<ChatEvent>) {
        let delta = choice.delta.unwrap_or_default();
        out.extend(text(delta.reasoning_content).map(ChatEvent::Reasoning));
        out.extend(text(delta.content).map(ChatEvent::Text));
        out.extend(text(delta.refusal).map(ChatEvent::Refusal));
        for call in delta.tool_calls.unwrap_or_default() {
            self.has_calls = true;
            out.push_back(ChatEvent::ToolCall(call.into()));
        }
        if let Some(word) = choice.finish_reason.filter(|_| !self.finished) {
            self.finished = true;
            out.push_back(ChatEvent::Finish(finish_reason(Some(&word), self.has_calls)));
        }
    }
}

/// The text, unless it is empty: the first chunk's is, and some servers send more of those.
fn text(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.is_empty())
}

#[derive(Deserialize)]
struct Chunk {
    id: Option<String>,
    model: Option<String>,
    choices: Option<Vec<Choice>>,
    usage: Option<WireUsage>,
    error: Option<serde::de::IgnoredAny>,
}

#[derive(Deserialize)]
struct Choice {
    delta: Option<Delta>,
    finish_reason: Option<String>,
}

#[derive(Default, Deserialize)]
struct Delta {
    content: Option<String>,
    refusal: Option<String>,
    reasoning_content: Option<String>,
    tool_calls: Option<Vec<CallDelta>>,
}

#[derive(Deserialize)]
struct CallDelta {
    #[serde(default)]
    index: u32,
    id: Option<String>,
    function: Option<FunctionDelta>,
    extra_content: Option<ExtraContent>,
}

#[derive(Default, Deserialize)]
struct FunctionDelta {
    name: Option<String>,
    arguments: Option<String>,
}

impl From<CallDelta> for ToolCallDelta {
    fn from(delta: CallDelta) -> Self {
        let function = delta.function.unwrap_or_default();
        ToolCallDelta {
            index: delta.index,
            id: delta.id,
            name: function.name,
            arguments: function.arguments.unwrap_or_default(),
            thought_signature: delta.extra_content.and_then(ExtraContent::thought_signature),
        }
    }
}
