//! Tools a model may call, and its calls of them.

use serde_json::value::RawValue;

use super::Extra;

/// A function the model may call.
#[derive(Clone, Debug)]
pub struct Tool {
    pub name: String,
    pub description: Option<String>,
    /// A JSON schema, byte for byte as it came: its order is part of what the model reads and of what a provider caches.
    pub parameters: Option<Box<RawValue>>,
    pub strict: Option<bool>,
    pub extra: Extra,
}

/// Whether the model must, may or must not call tools.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ToolChoice {
    None,
    Auto,
    Required,
    /// This one.
    Function(String),
}

/// A call the model made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ToolCall {
    pub id: String,
    pub name: String,
    /// JSON text, as the model wrote it; it may not be valid.
    pub arguments: String,
    /// Gemini's proof of the thinking behind the call, which it wants back with the next turn. In OpenAI's format it
    /// travels as `extra_content.google.thought_signature`, as in Google's own compatible endpoint.
    pub thought_signature: Option<String>,
}
