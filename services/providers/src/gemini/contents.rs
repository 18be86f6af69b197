//! A conversation as Gemini reads it: the system's words apart, tools' results in the user's turns, by name.

use serde::Serialize;
use serde_json::value::RawValue;

use super::response::OWN_ID_PREFIX;
use crate::chat::{Content as ChatContent, Message, Part as ChatPart, Role, ToolCall};
use crate::error::{ErrorKind, ProviderError};
use crate::tool_arguments;

/// One turn.
#[derive(Serialize)]
pub(super) struct Content<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<&'static str>,
    parts: Vec<Part<'a>>,
}

/// A piece of a turn: one of its fields is there, and the signature of a call.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Part<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    inline_data: Option<Blob<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    function_call: Option<FunctionCall<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    function_response: Option<FunctionResponse<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    thought_signature: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Blob<'a> {
    mime_type: &'a str,
    data: &'a str,
}

#[derive(Serialize)]
struct FunctionCall<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    name: &'a str,
    args: &'a RawValue,
}

#[derive(Serialize)]
struct FunctionResponse<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    name: &'a str,
    response: ToolOutput<'a>,
}

/// Gemini wants an object; `output` is its own name for what a function gave back.
#[derive(Serialize)]
#[serde(untagged)]
enum ToolOutput<'a> {
    Object(&'a RawValue),
    Text { output: String },
}

/// The system's words, if any, and the turns, neighbours of one role joined.
pub(super) fn split(messages: &[Message]) -> Result<(Option<Content<'_>>, Vec<Content<'_>>), ProviderError> {
    let (mut system, mut contents) = (Vec::new(), Vec::<Content<'_>>::new());
    for (index, message) in messages.iter().enumerate() {
        let path = format!("messages[{index}]");
        let (role, parts) = match message.role {
            Role::System | Role::Developer => {
                system.extend(content_parts(message, &path)?);
                continue;
            }
            Role::User => ("user", content_parts(message, &path)?),
            Role::Tool => {
                let earlier = messages.get(..index).unwrap_or_default();
                ("user", vec![tool_result(message, earlier, &path)?])
            }
            Role::Assistant => {
                let mut parts = content_parts(message, &path)?;
                for call in &message.tool_calls {
                    parts.push(tool_call(call, &path)?);
                }
                ("model", parts)
            }
        };
        match contents.last_mut() {
            Some(last) if last.role == Some(role) => last.parts.extend(parts),
            _ if parts.is_empty() => {}
            _ => contents.push(Content { role: Some(role), parts }),
        }
    }
    let system = (!system.is_empty()).then_some(Content { role: None, parts: system });
    Ok((system, contents))
}

fn content_parts<'a>(message: &'a Message, path: &str) -> Result<Vec<Part<'a>>, ProviderError> {
    match &message.content {
        None => Ok(Vec::new()),
        Some(ChatContent::Text(text)) if text.is_empty() => Ok(Vec::new()),
        Some(ChatContent::Text(text)) => Ok(vec![Part { text: Some(text), ..Part::default() }]),
        Some(ChatContent::Parts(parts)) => parts.iter().map(|part| content_part(part, path)).collect(),
    }
}

fn content_part<'a>(part: &'a ChatPart, path: &str) -> Result<Part<'a>, ProviderError> {
    let unsupported = |what: &str| {
        ProviderError::new(ErrorKind::Unsupported, format!("{path}.content: Gemini takes no {what}"))
    };
    match part {
        ChatPart::Text { text, .. } | ChatPart::Refusal(text) => {
            Ok(Part { text: Some(text), ..Part::default() })
        }
        ChatPart::Image(image) => {
            let (mime_type, data) =
                image.inline().ok_or_else(|| unsupported("image by URL; use a data URL"))?;
            Ok(Part { inline_data: Some(Blob { mime_type, data }), ..Part::default() })
        }
        ChatPart::Other { kind, .. } => Err(unsupported(&format!("part of type {kind}"))),
    }
}

fn tool_call<'a>(call: &'a ToolCall, path: &str) -> Result<Part<'a>, ProviderError> {
    let args = tool_arguments::object(call, path)?;
    let function_call = FunctionCall { id: sent_id(&call.id), name: &call.name, args };
    let thought_signature = call.thought_signature.as_deref();
    Ok(Part { function_call: Some(function_call), thought_signature, ..Part::default() })
}

/// Gemini knows results by the function's name, which OpenAI's format has only in the call.
fn tool_result<'a>(
    message: &'a Message,
    earlier: &'a [Message],
    path: &str,
) -> Result<Part<'a>, ProviderError> {
    let id = message.tool_call_id.as_deref().unwrap_or_default();
    let mut calls = earlier.iter().rev().flat_map(|message| &message.tool_calls);
    let call = calls.find(|call| call.id == id).ok_or_else(|| {
        let message = format!("{path}.tool_call_id: no earlier message has this call");
        ProviderError::new(ErrorKind::InvalidRequest, message)
    })?;
    let response = tool_output(message, path)?;
    let function_response = FunctionResponse { id: sent_id(id), name: &call.name, response };
    Ok(Part { function_response: Some(function_response), ..Part::default() })
}

fn tool_output<'a>(message: &'a Message, path: &str) -> Result<ToolOutput<'a>, ProviderError> {
    if let Some(ChatContent::Text(text)) = &message.content
        && text.trim_start().starts_with('{')
        && let Ok(object) = serde_json::from_str(text)
    {
        return Ok(ToolOutput::Object(object));
    }
    let parts = content_parts(message, path)?;
    if parts.iter().any(|part| part.text.is_none()) {
        let message = format!("{path}.content: Gemini takes no images from tools");
        return Err(ProviderError::new(ErrorKind::Unsupported, message));
    }
    Ok(ToolOutput::Text { output: parts.into_iter().filter_map(|part| part.text).collect() })
}

/// Ids made by us mean nothing to Gemini.
fn sent_id(id: &str) -> Option<&str> {
    Some(id).filter(|id| !id.starts_with(OWN_ID_PREFIX))
}
