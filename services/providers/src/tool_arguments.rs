//! Arguments of earlier tool calls, for providers that want them as JSON and not as text.

use serde_json::value::RawValue;

use crate::chat::ToolCall;
use crate::error::{ErrorKind, ProviderError};

/// The call's arguments, which must be an object; no text at all counts as an empty one.
pub(crate) fn object<'a>(call: &'a ToolCall, path: &str) -> Result<&'a RawValue, ProviderError> {
    let text = if call.arguments.trim().is_empty() { "{}" } else { call.arguments.trim() };
    let object = serde_json::from_str(text).ok().filter(|_| text.starts_with('{'));
    object.ok_or_else(|| {
        let message = format!("{path}.tool_calls: the arguments of {} are no JSON object", call.name);
        ProviderError::new(ErrorKind::InvalidRequest, message)
    })
}
