//! A whole message.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::wire::{Block, StopDetails, WireUsage, finish_reason};
use crate::chat::{ChatAnswer, ChatEvent, ToolCall, Usage};
use crate::error::ProviderError;

pub(crate) fn read_answer(body: &[u8]) -> Result<ChatAnswer, ProviderError> {
    let wire: Message<'_> =
        serde_json::from_slice(body).map_err(|error| ProviderError::malformed("message", &error))?;
    let mut answer = ChatAnswer {
        id: wire.id,
        model: wire.model,
        refusal: wire.stop_details.and_then(|details| details.explanation),
        finish_reason: finish_reason(&wire.stop_reason.unwrap_or_default()),
        usage: wire.usage.map(Usage::from),
        ..ChatAnswer::default()
    };
    for block in wire.content {
        match block.kind.as_ref() {
            "text" => answer.add(ChatEvent::Text(block.text)),
            "thinking" => answer.add(ChatEvent::Reasoning(block.thinking)),
            "tool_use" => answer.tool_calls.push(ToolCall {
                id: block.id,
                name: block.name,
                arguments: block.input.map_or("{}", RawValue::get).to_owned(),
                thought_signature: None,
            }),
            _ => {}
        }
    }
    Ok(answer)
}

#[derive(Deserialize)]
struct Message<'a> {
    id: String,
    model: String,
    #[serde(borrow)]
    content: Vec<Block<'a>>,
    stop_reason: Option<String>,
    stop_details: Option<StopDetails>,
    usage: Option<WireUsage>,
}
