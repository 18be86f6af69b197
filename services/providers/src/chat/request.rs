//! What is asked of a model.

use serde_json::value::RawValue;

use super::{Message, Tool, ToolChoice};

/// Fields this crate has no name for, in the order they came; only OpenAI-compatible providers get them.
pub type Extra = Vec<(String, Box<RawValue>)>;

/// A chat request; `stream` and `include_usage` say how the caller wants its answer, not how a provider is asked.
#[derive(Clone, Debug, Default)]
pub struct ChatRequest {
    pub model: String,
    pub messages: Vec<Message>,
    pub tools: Vec<Tool>,
    pub tool_choice: Option<ToolChoice>,
    pub parallel_tool_calls: Option<bool>,
    pub temperature: Option<f64>,
    pub top_p: Option<f64>,
    /// The older name of the same limit; kept apart because some models and servers know only one of the two.
    pub max_tokens: Option<u64>,
    pub max_completion_tokens: Option<u64>,
    pub stop: Vec<String>,
    pub seed: Option<i64>,
    pub response_format: Option<ResponseFormat>,
    pub stream: bool,
    pub include_usage: bool,
    pub user: Option<String>,
    pub extra: Extra,
}

impl ChatRequest {
    /// The most tokens the caller lets the model write, by whichever name it said so.
    pub fn output_tokens_max(&self) -> Option<u64> {
        match (self.max_tokens, self.max_completion_tokens) {
            (Some(older), Some(newer)) => Some(older.min(newer)),
            (older, newer) => older.or(newer),
        }
    }
}

/// The shape an answer must have.
#[derive(Clone, Debug)]
pub enum ResponseFormat {
    Text,
    /// Any JSON object.
    JsonObject,
    /// An object that fits `schema`.
    JsonSchema {
        name: String,
        description: Option<String>,
        schema: Option<Box<RawValue>>,
        strict: Option<bool>,
    },
}
