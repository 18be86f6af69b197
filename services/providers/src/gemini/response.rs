//! What of Gemini's answers is read; a stream's chunks have the same shape.

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::chat::{FinishReason, Usage};
use crate::error::{ErrorKind, ProviderError};

/// Begins the ids of calls that Gemini gave none.
pub(super) const OWN_ID_PREFIX: &str = "gemini-call-";

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Response {
    #[serde(default)]
    pub(super) candidates: Vec<Candidate>,
    pub(super) prompt_feedback: Option<PromptFeedback>,
    pub(super) usage_metadata: Option<WireUsage>,
    pub(super) model_version: Option<String>,
    pub(super) response_id: Option<String>,
    pub(super) error: Option<serde::de::IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Candidate {
    pub(super) content: Option<Content>,
    pub(super) finish_reason: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Content {
    #[serde(default)]
    pub(super) parts: Vec<Part>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Part {
    pub(super) text: Option<String>,
    /// The text is the model's thinking.
    #[serde(default)]
    pub(super) thought: bool,
    pub(super) function_call: Option<FunctionCall>,
    pub(super) thought_signature: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct FunctionCall {
    pub(super) id: Option<String>,
    pub(super) name: String,
    pub(super) args: Option<Box<RawValue>>,
}

/// The prompt was blocked, so there is no candidate.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct PromptFeedback {
    pub(super) block_reason: Option<String>,
}

/// Tokens in Gemini's names, where the output leaves out the thoughts.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireUsage {
    prompt_token_count: Option<u64>,
    tool_use_prompt_token_count: Option<u64>,
    cached_content_token_count: Option<u64>,
    candidates_token_count: Option<u64>,
    thoughts_token_count: Option<u64>,
}

impl From<WireUsage> for Usage {
    fn from(wire: WireUsage) -> Self {
        let thoughts = wire.thoughts_token_count.unwrap_or_default();
        let tool_use = wire.tool_use_prompt_token_count.unwrap_or_default();
        Usage {
            input_tokens: wire.prompt_token_count.unwrap_or_default().saturating_add(tool_use),
            cached_input_tokens: wire.cached_content_token_count.unwrap_or_default(),
            cache_write_tokens: 0,
            output_tokens: wire.candidates_token_count.unwrap_or_default().saturating_add(thoughts),
            reasoning_tokens: thoughts,
        }
    }
}

/// Gemini says `STOP` after calls, too. What the model did wrong by itself is an error: there is no answer to show.
pub(super) fn finish_reason(word: &str, has_calls: bool) -> Result<FinishReason, ProviderError> {
    match word {
        "STOP" if has_calls => Ok(FinishReason::ToolCalls),
        "STOP" | "OTHER" | "FINISH_REASON_UNSPECIFIED" => Ok(FinishReason::Stop),
        "MAX_TOKENS" | "CONTINUATION" => Ok(FinishReason::Length),
        "MALFORMED_FUNCTION_CALL" | "UNEXPECTED_TOOL_CALL" | "TOO_MANY_TOOL_CALLS" | "MALFORMED_RESPONSE" => {
            Err(ProviderError::new(ErrorKind::Server, word))
        }
        "MISSING_THOUGHT_SIGNATURE" => Err(ProviderError::new(ErrorKind::InvalidRequest, word)),
        // SAFETY, RECITATION, BLOCKLIST, PROHIBITED_CONTENT, SPII and those to come: something was held back.
        _ => Ok(FinishReason::ContentFilter),
    }
}
