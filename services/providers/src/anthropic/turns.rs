//! A conversation as Anthropic reads it: the system's words apart, tools' results in the user's turns.

use serde::Serialize;
use serde_json::value::RawValue;

use crate::chat::{Content, Image, Message, Part, Role, ToolCall};
use crate::error::{ErrorKind, ProviderError};
use crate::tool_arguments;

/// One turn.
#[derive(Serialize)]
pub(super) struct Turn<'a> {
    role: &'static str,
    content: Vec<Block<'a>>,
}

/// A piece of a turn.
#[derive(Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub(super) enum Block<'a> {
    Text { text: &'a str },
    Image { source: Source<'a> },
    ToolUse { id: &'a str, name: &'a str, input: &'a RawValue },
    ToolResult { tool_use_id: &'a str, content: Vec<Block<'a>> },
}

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub(super) enum Source<'a> {
    Base64 { media_type: &'a str, data: &'a str },
    Url { url: &'a str },
}

/// The system's words and the turns, neighbours of one role joined: all results of a turn's calls must stand together.
pub(super) fn split(messages: &[Message]) -> Result<(Vec<Block<'_>>, Vec<Turn<'_>>), ProviderError> {
    let (mut system, mut turns) = (Vec::new(), Vec::<Turn<'_>>::new());
    for (index, message) in messages.iter().enumerate() {
        let path = format!("messages[{index}]");
        let blocks = match message.role {
            Role::System | Role::Developer => {
                system.extend(content_blocks(message, &path)?);
                continue;
            }
            Role::User => content_blocks(message, &path)?,
            Role::Tool => vec![Block::ToolResult {
                tool_use_id: message.tool_call_id.as_deref().unwrap_or_default(),
                content: content_blocks(message, &path)?,
            }],
            Role::Assistant => {
                let mut blocks = content_blocks(message, &path)?;
                for call in &message.tool_calls {
                    blocks.push(tool_use(call, &path)?);
                }
                blocks
            }
        };
        let role = if message.role == Role::Assistant { "assistant" } else { "user" };
        match turns.last_mut() {
            Some(last) if last.role == role => last.content.extend(blocks),
            _ if blocks.is_empty() => {}
            _ => turns.push(Turn { role, content: blocks }),
        }
    }
    Ok((system, turns))
}

fn content_blocks<'a>(message: &'a Message, path: &str) -> Result<Vec<Block<'a>>, ProviderError> {
    let blocks = match &message.content {
        None => Vec::new(),
        Some(Content::Text(text)) => vec![Block::Text { text }],
        Some(Content::Parts(parts)) => {
            parts.iter().map(|part| part_block(part, path)).collect::<Result<_, _>>()?
        }
    };
    // Anthropic refuses empty texts, which OpenAI's clients send beside tool calls.
    Ok(blocks.into_iter().filter(|block| !matches!(block, Block::Text { text: "" })).collect())
}

fn part_block<'a>(part: &'a Part, path: &str) -> Result<Block<'a>, ProviderError> {
    match part {
        Part::Text { text, .. } | Part::Refusal(text) => Ok(Block::Text { text }),
        Part::Image(image) => Ok(Block::Image { source: source(image) }),
        Part::Other { kind, .. } => {
            let message = format!("{path}.content: Anthropic takes no part of type {kind}");
            Err(ProviderError::new(ErrorKind::Unsupported, message))
        }
    }
}

fn source(image: &Image) -> Source<'_> {
    match image.inline() {
        Some((media_type, data)) => Source::Base64 { media_type, data },
        None => Source::Url { url: &image.url },
    }
}

fn tool_use<'a>(call: &'a ToolCall, path: &str) -> Result<Block<'a>, ProviderError> {
    Ok(Block::ToolUse { id: &call.id, name: &call.name, input: tool_arguments::object(call, path)? })
}
