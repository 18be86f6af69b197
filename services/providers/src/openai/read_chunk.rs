//! A provider's stream of `chat.completion.chunk` objects.

use std::collections::VecDeque;

use serde::Deserialize;

use super::read_answer::{ExtraContent, WireUsage, finish_reason};
use crate::chat::{ChatEvent, ToolCallDelta, Usage};
use crate::error::{ErrorKind, ProviderError};
use crate::error_answer;
use crate::sse::Event;

/// What the stream has said so far that later chunks do not say again.
#[derive(Debug, Default)]
pub(crate) struct ChunkReader {
    started: bool,
    calls: CallNumbers,
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
            self.read_choice(choice, out)?;
        }
        out.extend(chunk.usage.map(|usage| ChatEvent::Usage(Usage::from(usage))));
        Ok(())
    }

    /// Whether the stream's end mark has come.
    pub(crate) fn is_done(&self) -> bool {
        self.done
    }

    fn read_choice(&mut self, choice: Choice, out: &mut VecDeque<ChatEvent>) -> Result<(), ProviderError> {
        let delta = choice.delta.unwrap_or_default();
        out.extend(text(delta.reasoning_content).map(ChatEvent::Reasoning));
        out.extend(text(delta.content).map(ChatEvent::Text));
        out.extend(text(delta.refusal).map(ChatEvent::Refusal));
        for call in delta.tool_calls.unwrap_or_default() {
            out.push_back(ChatEvent::ToolCall(self.calls.put_right(call)?));
        }
        if let Some(word) = choice.finish_reason.filter(|_| !self.finished) {
            self.finished = true;
            out.push_back(ChatEvent::Finish(finish_reason(Some(&word), !self.calls.0.is_empty())));
        }
        Ok(())
    }
}

/// More calls than any model makes at once, and few enough to look through.
const CALLS_MAX: usize = 1024;

/// The calls of a stream in their order, each with the index and id it came with. Compatible servers begin to count
/// anywhere, or give every call the same index.
#[derive(Debug, Default)]
struct CallNumbers(Vec<(u32, String)>);

impl CallNumbers {
    /// The piece under its call's number; only a call's first piece keeps id and name.
    fn put_right(&mut self, delta: CallDelta) -> Result<ToolCallDelta, ProviderError> {
        let id = delta.id.as_deref().unwrap_or_default();
        let is_same =
            |(index, known): &(u32, String)| *index == delta.index && (id.is_empty() || known == id);
        let known = self.0.iter().rposition(is_same);
        if known.is_none() {
            if self.0.len() >= CALLS_MAX {
                return Err(ProviderError::new(ErrorKind::AnswerTooLarge, "too many tool calls"));
            }
            self.0.push((delta.index, id.to_owned()));
        }
        let number = known.unwrap_or(self.0.len() - 1);
        let function = delta.function.unwrap_or_default();
        Ok(ToolCallDelta {
            index: u32::try_from(number).unwrap_or(u32::MAX),
            id: delta.id.filter(|_| known.is_none()),
            name: function.name.filter(|_| known.is_none()),
            arguments: function.arguments.unwrap_or_default(),
            thought_signature: delta.extra_content.and_then(ExtraContent::thought_signature),
        })
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
