//! The turns of a conversation.

use serde_json::value::RawValue;

use super::{Extra, ToolCall};

/// Who speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    System,
    /// What newer OpenAI models call the system role; other providers get it as that.
    Developer,
    #[default]
    User,
    Assistant,
    /// The result of a tool call.
    Tool,
}

/// One turn. `tool_calls` is empty except for the assistant, `tool_call_id` is there for tools only.
#[derive(Clone, Debug, Default)]
pub struct Message {
    pub role: Role,
    /// Absent where the assistant only called tools.
    pub content: Option<Content>,
    pub name: Option<String>,
    /// What the assistant said instead of an answer.
    pub refusal: Option<String>,
    pub tool_calls: Vec<ToolCall>,
    pub tool_call_id: Option<String>,
    pub extra: Extra,
}

impl Message {
    /// A turn of plain text.
    pub fn text(role: Role, text: impl Into<String>) -> Self {
        Message { role, content: Some(Content::Text(text.into())), ..Message::default() }
    }
}

/// What is said in a turn.
#[derive(Clone, Debug)]
pub enum Content {
    Text(String),
    Parts(Vec<Part>),
}

/// A piece of a turn.
#[derive(Clone, Debug)]
pub enum Part {
    Text {
        text: String,
        extra: Extra,
    },
    Image(Image),
    /// What the assistant refused in an earlier turn.
    Refusal(String),
    /// A kind that only OpenAI-compatible providers may know (audio, files), passed on as it came.
    Other {
        kind: String,
        raw: Box<RawValue>,
    },
}

/// A picture, by address or as a data URL.
#[derive(Clone, Debug)]
pub struct Image {
    pub url: String,
    pub detail: Option<String>,
    pub extra: Extra,
}

impl Image {
    /// Media type and base64 text, where the picture is inside of its URL.
    pub fn inline(&self) -> Option<(&str, &str)> {
        let (media_type, data) = self.url.strip_prefix("data:")?.split_once(',')?;
        Some((media_type.strip_suffix(";base64")?, data))
    }
}

impl Role {
    /// The word for it in OpenAI's format.
    pub fn word(self) -> &'static str {
        match self {
            Role::System => "system",
            Role::Developer => "developer",
            Role::User => "user",
            Role::Assistant => "assistant",
            Role::Tool => "tool",
        }
    }
}
