//! A whole answer, as a `chat.completion` object.

use serde::Serialize;

use crate::chat::{ChatAnswer, ToolCall, Usage};

/// The body of the answer; `created_at` is in seconds since 1970.
pub fn write_answer(answer: &ChatAnswer, created_at: i64) -> Vec<u8> {
    let message = Message {
        role: "assistant",
        content: answer.content.as_deref(),
        refusal: answer.refusal.as_deref(),
        reasoning_content: answer.reasoning.as_deref(),
        tool_calls: answer.tool_calls.iter().map(Call::from).collect(),
    };
    let choice = Choice { index: 0, message, logprobs: None, finish_reason: answer.finish_reason.word() };
    let body = Completion {
        id: &answer.id,
        object: "chat.completion",
        created: created_at,
        model: &answer.model,
        choices: [choice],
        usage: answer.usage.as_ref().map(UsageBody::from),
    };
    serde_json::to_vec(&body).unwrap_or_default()
}

#[derive(Serialize)]
struct Completion<'a> {
    id: &'a str,
    object: &'static str,
    created: i64,
    model: &'a str,
    choices: [Choice<'a>; 1],
    #[serde(skip_serializing_if = "Option::is_none")]
    usage: Option<UsageBody>,
}

#[derive(Serialize)]
struct Choice<'a> {
    index: u32,
    message: Message<'a>,
    logprobs: Option<()>,
    finish_reason: &'static str,
}

#[derive(Serialize)]
struct Message<'a> {
    role: &'static str,
    content: Option<&'a str>,
    refusal: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reasoning_content: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tool_calls: Vec<Call<'a>>,
}

/// A tool call as both requests and answers write it.
#[derive(Serialize)]
pub(super) struct Call<'a> {
    id: &'a str,
    #[serde(rename = "type")]
    kind: &'static str,
    function: CallFunction<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    extra_content: Option<ExtraContent<'a>>,
}

#[derive(Serialize)]
struct CallFunction<'a> {
    name: &'a str,
    arguments: &'a str,
}

/// Where Google's own OpenAI-compatible endpoint puts the signature of a thought.
#[derive(Serialize)]
pub(super) struct ExtraContent<'a> {
    google: GoogleContent<'a>,
}

#[derive(Serialize)]
struct GoogleContent<'a> {
    thought_signature: &'a str,
}

/// Tokens in OpenAI's names.
#[derive(Serialize)]
pub(super) struct UsageBody {
    prompt_tokens: u64,
    completion_tokens: u64,
    total_tokens: u64,
    prompt_tokens_details: PromptDetails,
    completion_tokens_details: CompletionDetails,
}

#[derive(Serialize)]
struct PromptDetails {
    cached_tokens: u64,
    cache_write_tokens: u64,
}

#[derive(Serialize)]
struct CompletionDetails {
    reasoning_tokens: u64,
}

impl<'a> From<&'a ToolCall> for Call<'a> {
    fn from(call: &'a ToolCall) -> Self {
        Call {
            id: &call.id,
            kind: "function",
            function: CallFunction { name: &call.name, arguments: &call.arguments },
            extra_content: call.thought_signature.as_deref().map(ExtraContent::from),
        }
    }
}

impl<'a> From<&'a str> for ExtraContent<'a> {
    fn from(thought_signature: &'a str) -> Self {
        ExtraContent { google: GoogleContent { thought_signature } }
    }
}

impl From<&Usage> for UsageBody {
    fn from(usage: &Usage) -> Self {
        UsageBody {
            prompt_tokens: usage.input_tokens,
            completion_tokens: usage.output_tokens,
            total_tokens: usage.input_tokens.saturating_add(usage.output_tokens),
            prompt_tokens_details: PromptDetails {
                cached_tokens: usage.cached_input_tokens,
                cache_write_tokens: usage.cache_write_tokens,
            },
            completion_tokens_details: CompletionDetails { reasoning_tokens: usage.reasoning_tokens },
        }
    }
}
