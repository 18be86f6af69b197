//! A streamed message.

use std::borrow::Cow;
use std::collections::VecDeque;

use serde::Deserialize;

use super::wire::{Block, StopDetails, WireUsage, finish_reason};
use crate::chat::{ChatEvent, ToolCallDelta, Usage};
use crate::error::{ErrorKind, ProviderError};
use crate::error_answer;
use crate::sse::Event;

/// What the stream has said so far that later events do not say again.
#[derive(Debug, Default)]
pub(crate) struct EventReader {
    usage: WireUsage,
    n_calls: u32,
    call: Option<OpenCall>,
    done: bool,
}

/// The tool call whose arguments are coming.
#[derive(Debug)]
struct OpenCall {
    index: u32,
    has_arguments: bool,
}

impl EventReader {
    /// Appends what `event` says to `out`.
    pub(crate) fn read(
        &mut self,
        event: Event<'_>,
        out: &mut VecDeque<ChatEvent>,
    ) -> Result<(), ProviderError> {
        let wire: WireEvent<'_> = serde_json::from_str(event.data)
            .map_err(|error| ProviderError::malformed("message event", &error))?;
        match wire.kind.as_ref() {
            "message_start" => {
                let message = wire.message.ok_or_else(|| incomplete("message_start"))?;
                self.usage = message.usage.unwrap_or_default();
                out.push_back(ChatEvent::Start { id: message.id, model: message.model });
            }
            "content_block_start" => {
                self.start_block(wire.content_block.ok_or_else(|| incomplete("content_block_start"))?, out);
            }
            "content_block_delta" => {
                self.read_delta(wire.delta.ok_or_else(|| incomplete("content_block_delta"))?, out);
            }
            "content_block_stop" => self.stop_block(out),
            "message_delta" => {
                self.usage = wire.usage.unwrap_or_default().over(self.usage);
                let delta = wire.delta.ok_or_else(|| incomplete("message_delta"))?;
                let explanation = delta.stop_details.and_then(|details| details.explanation);
                out.extend(explanation.map(ChatEvent::Refusal));
                out.extend(delta.stop_reason.map(|reason| ChatEvent::Finish(finish_reason(&reason))));
                out.push_back(ChatEvent::Usage(Usage::from(self.usage)));
            }
            "message_stop" => self.done = true,
            "error" => return Err(error_answer::read_event(event.data)),
            // Pings, and what may come with time.
            _ => {}
        }
        Ok(())
    }

    /// Whether the stream's end mark has come.
    pub(crate) fn is_done(&self) -> bool {
        self.done
    }

    fn start_block(&mut self, block: Block<'_>, out: &mut VecDeque<ChatEvent>) {
        match block.kind.as_ref() {
            "text" if !block.text.is_empty() => out.push_back(ChatEvent::Text(block.text)),
            "tool_use" => {
                let index = self.n_calls;
                self.n_calls = index.saturating_add(1);
                self.call = Some(OpenCall { index, has_arguments: false });
                let (id, name) = (Some(block.id), Some(block.name));
                out.push_back(ChatEvent::ToolCall(ToolCallDelta { index, id, name, ..Default::default() }));
            }
            _ => {}
        }
    }

    fn read_delta(&mut self, delta: Delta<'_>, out: &mut VecDeque<ChatEvent>) {
        match delta.kind.as_ref() {
            "text_delta" => out.push_back(ChatEvent::Text(delta.text)),
            "thinking_delta" => out.push_back(ChatEvent::Reasoning(delta.thinking)),
            // Tools that run at Anthropic have input too; it is not the caller's.
            "input_json_delta" if !delta.partial_json.is_empty() => {
                if let Some(call) = &mut self.call {
                    call.has_arguments = true;
                    out.push_back(ChatEvent::ToolCall(arguments(call.index, delta.partial_json)));
                }
            }
            _ => {}
        }
    }

    fn stop_block(&mut self, out: &mut VecDeque<ChatEvent>) {
        // A tool without parameters gets no input at all, which is no JSON for OpenAI's clients.
        if let Some(call) = self.call.take().filter(|call| !call.has_arguments) {
            out.push_back(ChatEvent::ToolCall(arguments(call.index, "{}".to_owned())));
        }
    }
}

fn arguments(index: u32, arguments: String) -> ToolCallDelta {
    ToolCallDelta { index, arguments, ..ToolCallDelta::default() }
}

fn incomplete(event: &str) -> ProviderError {
    ProviderError::new(ErrorKind::Malformed, format!("{event} without its content"))
}

/// An event of any type; `kind` says which fields count.
#[derive(Deserialize)]
struct WireEvent<'a> {
    #[serde(rename = "type", borrow)]
    kind: Cow<'a, str>,
    message: Option<MessageHead>,
    #[serde(borrow)]
    content_block: Option<Block<'a>>,
    #[serde(borrow)]
    delta: Option<Delta<'a>>,
    usage: Option<WireUsage>,
}

#[derive(Deserialize)]
struct MessageHead {
    id: String,
    model: String,
    usage: Option<WireUsage>,
}

/// What a block or the message gains.
#[derive(Deserialize)]
struct Delta<'a> {
    #[serde(rename = "type", default, borrow)]
    kind: Cow<'a, str>,
    #[serde(default)]
    text: String,
    #[serde(default)]
    thinking: String,
    #[serde(default)]
    partial_json: String,
    stop_reason: Option<String>,
    stop_details: Option<StopDetails>,
}
