//! Where a model is called: its name is a part of the path.

use crate::error::{ErrorKind, ProviderError};

/// The path and query of a call for `model`, given with or without `models/` before it.
pub(crate) fn path(model: &str, stream: bool) -> Result<String, ProviderError> {
    let (kind, name) = match model.split_once('/') {
        Some((kind @ ("models" | "tunedModels"), name)) => (kind, name),
        _ => ("models", model),
    };
    // Whoever chooses the model must not choose the path.
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    if name.is_empty() || name.starts_with('.') || !name.bytes().all(is_plain) {
        return Err(ProviderError::new(ErrorKind::Unsupported, "model: not a name of a Gemini model"));
    }
    let method = if stream { "streamGenerateContent?alt=sse" } else { "generateContent" };
    Ok(format!("/{kind}/{name}:{method}"))
}
