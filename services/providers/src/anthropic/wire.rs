//! What of Anthropic's answers is read.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::chat::{FinishReason, Usage};

/// A block of any type; `kind` says which fields count. Encrypted thinking, and the doings of tools that run at
/// Anthropic, which nobody asks for through us, have none of these.
#[derive(Deserialize)]
pub(super) struct Block<'a> {
    #[serde(rename = "type", borrow)]
    pub(super) kind: Cow<'a, str>,
    #[serde(default)]
    pub(super) text: String,
    #[serde(default)]
    pub(super) thinking: String,
    #[serde(default)]
    pub(super) id: String,
    #[serde(default)]
    pub(super) name: String,
    #[serde(borrow)]
    pub(super) input: Option<&'a RawValue>,
}

/// Tokens in Anthropic's names, where the input leaves out what the cache read and wrote. In a stream they come in
/// parts, each the sum so far.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub(super) struct WireUsage {
    input_tokens: Option<u64>,
    cache_read_input_tokens: Option<u64>,
    cache_creation_input_tokens: Option<u64>,
    output_tokens: Option<u64>,
    output_tokens_details: Option<OutputDetails>,
}

#[derive(Clone, Copy, Debug, Default, Deserialize)]
struct OutputDetails {
    thinking_tokens: Option<u64>,
}

/// Why a refusal was one.
#[derive(Deserialize)]
pub(super) struct StopDetails {
    pub(super) explanation: Option<String>,
}

impl WireUsage {
    /// These numbers, and `earlier` ones where these are silent.
    pub(super) fn over(self, earlier: WireUsage) -> WireUsage {
        WireUsage {
            input_tokens: self.input_tokens.or(earlier.input_tokens),
            cache_read_input_tokens: self.cache_read_input_tokens.or(earlier.cache_read_input_tokens),
            cache_creation_input_tokens: self
                .cache_creation_input_tokens
                .or(earlier.cache_creation_input_tokens),
            output_tokens: self.output_tokens.or(earlier.output_tokens),
            output_tokens_details: self.output_tokens_details.or(earlier.output_tokens_details),
        }
    }
}

impl From<WireUsage> for Usage {
    fn from(wire: WireUsage) -> Self {
        let cached = wire.cache_read_input_tokens.unwrap_or_default();
        let written = wire.cache_creation_input_tokens.unwrap_or_default();
        let rest = wire.input_tokens.unwrap_or_default();
        Usage {
            input_tokens: rest.saturating_add(cached).saturating_add(written),
            cached_input_tokens: cached,
            cache_write_tokens: written,
            output_tokens: wire.output_tokens.unwrap_or_default(),
            reasoning_tokens: wire
                .output_tokens_details
                .unwrap_or_default()
                .thinking_tokens
                .unwrap_or_default(),
        }
    }
}

pub(super) fn finish_reason(stop_reason: &str) -> FinishReason {
    match stop_reason {
        "max_tokens" | "model_context_window_exceeded" => FinishReason::Length,
        "tool_use" => FinishReason::ToolCalls,
        "refusal" => FinishReason::ContentFilter,
        // end_turn, stop_sequence and pause_turn, which only tools that run at Anthropic bring about.
        _ => FinishReason::Stop,
    }
}
