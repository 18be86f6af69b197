//! What a model answers, whole or as a stream of events.

use super::ToolCall;

/// A whole answer; there is one choice, because requests for more are refused.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChatAnswer {
    pub id: String,
    /// The model that answered, in the provider's words.
    pub model: String,
    pub content: Option<String>,
    pub refusal: Option<String>,
    /// The model's thinking, from providers that show it.
    pub reasoning: Option<String>,
    pub tool_calls: Vec<ToolCall>,
    pub finish_reason: FinishReason,
    /// Absent only with compatible servers that do not count.
    pub usage: Option<Usage>,
}

/// Why the model stopped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FinishReason {
    #[default]
    Stop,
    Length,
    ToolCalls,
    /// The provider or the model refused, before or while answering.
    ContentFilter,
}

/// Tokens as billed, in all providers' answers alike: `input_tokens` holds the cached and the written ones,
/// `output_tokens` the reasoning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    pub input_tokens: u64,
    pub cached_input_tokens: u64,
    pub cache_write_tokens: u64,
    pub output_tokens: u64,
    pub reasoning_tokens: u64,
}

/// One step of a streamed answer. `Start` comes first and once, `Finish` once before the end; `Usage` may come more
/// than once, and the last one counts.
#[derive(Clone, Debug, PartialEq)]
pub enum ChatEvent {
    Start { id: String, model: String },
    Text(String),
    Refusal(String),
    Reasoning(String),
    ToolCall(ToolCallDelta),
    Finish(FinishReason),
    Usage(Usage),
}

/// A piece of a tool call: the first one of an `index` names the call, the others add to its arguments. Calls are
/// numbered from zero without gaps, whatever a server said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ToolCallDelta {
    pub index: u32,
    pub id: Option<String>,
    pub name: Option<String>,
    pub arguments: String,
    pub thought_signature: Option<String>,
}

impl ChatAnswer {
    /// Takes one more step of a stream, so that a streamed answer can be held whole.
    pub fn add(&mut self, event: ChatEvent) {
        match event {
            ChatEvent::Start { id, model } => (self.id, self.model) = (id, model),
            ChatEvent::Text(text) => self.content.get_or_insert_default().push_str(&text),
            ChatEvent::Refusal(text) => self.refusal.get_or_insert_default().push_str(&text),
            ChatEvent::Reasoning(text) => self.reasoning.get_or_insert_default().push_str(&text),
            ChatEvent::ToolCall(delta) => self.add_tool_call(delta),
            ChatEvent::Finish(reason) => self.finish_reason = reason,
            ChatEvent::Usage(usage) => self.usage = Some(usage),
        }
    }

    fn add_tool_call(&mut self, delta: ToolCallDelta) {
        let index = usize::try_from(delta.index).unwrap_or(usize::MAX);
        if index >= self.tool_calls.len() {
            self.tool_calls.push(ToolCall::default());
        }
        // Calls are numbered without gaps, so a number past the end is the call just begun.
        let last = self.tool_calls.len() - 1;
        let Some(call) = self.tool_calls.get_mut(index.min(last)) else { return };
        call.id.push_str(delta.id.as_deref().unwrap_or_default());
        call.name.push_str(delta.name.as_deref().unwrap_or_default());
        call.arguments.push_str(&delta.arguments);
        call.thought_signature = delta.thought_signature.or(call.thought_signature.take());
    }
}

impl FinishReason {
    /// The word for it in OpenAI's format.
    pub fn word(self) -> &'static str {
        match self {
            FinishReason::Stop => "stop",
            FinishReason::Length => "length",
            FinishReason::ToolCalls => "tool_calls",
            FinishReason::ContentFilter => "content_filter",
        }
    }
}
