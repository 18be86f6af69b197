//! What a call wants, as far as a script needs to know.

use serde_json::Value;

use crate::endpoint::WireFormat;

/// A call in any of the formats.
pub(super) struct Ask {
    pub(super) format: WireFormat,
    pub(super) model: String,
    pub(super) stream: bool,
    pub(super) include_usage: bool,
    pub(super) last_user_text: String,
    /// Four bytes count as a token, whatever they say.
    pub(super) input_tokens: u64,
}

impl Ask {
    /// Reads a call by its path; none for a path that no provider has.
    pub(super) fn read(path: &str, body: &Value) -> Option<Ask> {
        let (format, model, stream) = if path.ends_with("/chat/completions") {
            let is_compatible = path.starts_with("/compatible/");
            let format = if is_compatible { WireFormat::OpenAiCompatible } else { WireFormat::OpenAi };
            (format, text_of(&body["model"]), body["stream"] == true)
        } else if path == "/anthropic/v1/messages" || path == "/v1/messages" {
            (WireFormat::Anthropic, text_of(&body["model"]), body["stream"] == true)
        } else {
            let (_, call) = path.split_once("/models/")?;
            let (model, method) = call.split_once(':')?;
            (WireFormat::Gemini, model.to_owned(), method == "streamGenerateContent")
        };
        let messages = if format == WireFormat::Gemini { &body["contents"] } else { &body["messages"] };
        let messages = messages.as_array().map(Vec::as_slice).unwrap_or_default();
        let all_bytes: usize = messages.iter().map(|message| message_text(message).len()).sum();
        let last_user = messages.iter().rev().find(|message| message["role"] == "user");
        Some(Ask {
            format,
            model,
            stream,
            include_usage: body["stream_options"]["include_usage"] == true,
            last_user_text: last_user.map(message_text).unwrap_or_default(),
            input_tokens: tokens(all_bytes),
        })
    }
}

/// Tokens of a text of `bytes` bytes.
pub(super) fn tokens(bytes: usize) -> u64 {
    bytes.div_ceil(4) as u64
}

/// All texts of a message, in the three ways they are written.
fn message_text(message: &Value) -> String {
    let parts = message["content"].as_array().or_else(|| message["parts"].as_array());
    match parts {
        Some(parts) => parts.iter().map(|part| text_of(&part["text"])).collect(),
        None => text_of(&message["content"]),
    }
}

fn text_of(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
