//! A provider's `chat.completion`.

use serde::Deserialize;

use crate::chat::{ChatAnswer, FinishReason, ToolCall, Usage};
use crate::error::{ErrorKind, ProviderError};
use crate::error_answer;

pub(crate) fn read_answer(body: &[u8]) -> Result<ChatAnswer, ProviderError> {
    let wire: Completion =
        serde_json::from_slice(body).map_err(|error| ProviderError::malformed("chat completion", &error))?;
    // Routers among the compatible servers answer 200 before they know that theirs failed.
    if wire.error.is_some() {
        return Err(error_answer::read_event(&String::from_utf8_lossy(body)));
    }
    let choice = wire
        .choices
        .into_iter()
        .next()
        .ok_or_else(|| ProviderError::new(ErrorKind::Malformed, "an answer without a choice"))?;
    let calls = choice.message.tool_calls.unwrap_or_default();
    Ok(ChatAnswer {
        id: wire.id.unwrap_or_default(),
        model: wire.model.unwrap_or_default(),
        content: choice.message.content,
        refusal: choice.message.refusal,
        reasoning: choice.message.reasoning_content,
        finish_reason: finish_reason(choice.finish_reason.as_deref(), !calls.is_empty()),
        tool_calls: calls.into_iter().map(ToolCall::from).collect(),
        usage: wire.usage.map(Usage::from),
    })
}

/// Servers that call themselves compatible say `stop` after tool calls, or words of their own.
pub(super) fn finish_reason(word: Option<&str>, has_calls: bool) -> FinishReason {
    match word {
        Some("length" | "max_tokens") => FinishReason::Length,
        Some("content_filter") => FinishReason::ContentFilter,
        Some("tool_calls" | "function_call") => FinishReason::ToolCalls,
        _ if has_calls => FinishReason::ToolCalls,
        _ => FinishReason::Stop,
    }
}

#[derive(Deserialize)]
struct Completion {
    id: Option<String>,
    model: Option<String>,
    #[serde(default)]
    choices: Vec<Choice>,
    usage: Option<WireUsage>,
    error: Option<serde::de::IgnoredAny>,
}

#[derive(Deserialize)]
struct Choice {
    message: Message,
    finish_reason: Option<String>,
}

#[derive(Deserialize)]
struct Message {
    content: Option<String>,
    refusal: Option<String>,
    reasoning_content: Option<String>,
    tool_calls: Option<Vec<Call>>,
}

#[derive(Deserialize)]
struct Call {
    id: Option<String>,
    function: Function,
    extra_content: Option<ExtraContent>,
}

#[derive(Deserialize)]
struct Function {
    name: String,
    arguments: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct ExtraContent {
    google: Option<GoogleContent>,
}

#[derive(Deserialize)]
struct GoogleContent {
    thought_signature: Option<String>,
}

/// Tokens in OpenAI's names; compatible servers leave out the details.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub(super) struct WireUsage {
    prompt_tokens: Option<u64>,
    completion_tokens: Option<u64>,
    prompt_tokens_details: Option<PromptDetails>,
    completion_tokens_details: Option<CompletionDetails>,
}

#[derive(Clone, Copy, Debug, Default, Deserialize)]
struct PromptDetails {
    cached_tokens: Option<u64>,
    cache_write_tokens: Option<u64>,
}

#[derive(Clone, Copy, Debug, Default, Deserialize)]
struct CompletionDetails {
    reasoning_tokens: Option<u64>,
}

impl ExtraContent {
    pub(super) fn thought_signature(self) -> Option<String> {
        self.google?.thought_signature
    }
}

impl From<Call> for ToolCall {
    fn from(call: Call) -> Self {
        ToolCall {
            id: call.id.unwrap_or_default(),
            name: call.function.name,
            arguments: call.function.arguments.unwrap_or_default(),
            thought_signature: call.extra_content.and_then(ExtraContent::thought_signature),
        }
    }
}

impl From<WireUsage> for Usage {
    fn from(wire: WireUsage) -> Self {
        let prompt = wire.prompt_tokens_details.unwrap_or_default();
        let completion = wire.completion_tokens_details.unwrap_or_default();
        Usage {
            input_tokens: wire.prompt_tokens.unwrap_or_default(),
            cached_input_tokens: prompt.cached_tokens.unwrap_or_default(),
            cache_write_tokens: prompt.cache_write_tokens.unwrap_or_default(),
            output_tokens: wire.completion_tokens.unwrap_or_default(),
            reasoning_tokens: completion.reasoning_tokens.unwrap_or_default(),
        }
    }
}
