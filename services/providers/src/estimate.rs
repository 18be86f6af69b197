//! How many tokens a request can have, before a provider has counted them.
//!
//! Tokenizers differ between models and are not public for all, so these are bounds from bytes. Every tokenizer in use
//! falls back to single bytes: a text never has more tokens than bytes. What a provider adds around messages and tools
//! (role marks, the words that explain tools to the model) is bounded by constants above what providers document.

use crate::chat::{ChatRequest, Content, Image, Message, Part, ResponseFormat, Tool};

/// Bounds of a request's input tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InputTokens {
    /// Never exceeded: every byte a token, every image the dearest there is.
    pub max: u64,
    /// Hardly ever exceeded: half of the bytes. Prose has four bytes to a token, code three, digits and base64 two;
    /// only text made to be dear, or in a script of rare letters, has more tokens than this.
    pub likely_max: u64,
}

/// Role marks and separators; 3 or 4 tokens with all providers that say.
const MESSAGE_TOKENS: u64 = 16;
/// A tool's frame around name, description and schema.
const TOOL_TOKENS: u64 = 32;
/// The prompt that explains tools or an answer's schema to the model; Anthropic's are below 700 tokens.
const REQUEST_TOKENS: u64 = 1024;
/// The dearest picture: 2,833 tokens and eight tiles of 5,667 each (gpt-4o-mini, detail high).
const IMAGE_TOKENS_MAX: u64 = 48_169;
/// What a picture costs with most models, at full size.
const IMAGE_TOKENS_LIKELY: u64 = 5_000;

/// Bounds of what `request` is billed as input; none if it has parts (audio, files) whose tokens no byte count bounds.
pub fn input_tokens(request: &ChatRequest) -> Option<InputTokens> {
    let mut sum = Sum::default();
    sum.frame(REQUEST_TOKENS);
    for message in &request.messages {
        sum.message(message)?;
    }
    for tool in &request.tools {
        sum.tool(tool);
    }
    if let Some(ResponseFormat::JsonSchema { name, description, schema, .. }) = &request.response_format {
        sum.text(name);
        sum.texts(description);
        sum.bytes(schema.as_ref().map_or(0, |schema| schema.get().len()));
    }
    for (_, value) in &request.extra {
        sum.bytes(value.get().len());
    }
    let (frames, bytes, images) = (sum.frames, sum.bytes, sum.images);
    Some(InputTokens {
        max: frames + bytes + images * IMAGE_TOKENS_MAX,
        likely_max: frames + bytes.div_ceil(2) + images * IMAGE_TOKENS_LIKELY,
    })
}

#[derive(Default)]
struct Sum {
    frames: u64,
    bytes: u64,
    images: u64,
}

impl Sum {
    fn message(&mut self, message: &Message) -> Option<()> {
        self.frame(MESSAGE_TOKENS);
        match &message.content {
            Some(Content::Text(text)) => self.text(text),
            Some(Content::Parts(parts)) => parts.iter().try_for_each(|part| self.part(part))?,
            None => {}
        }
        self.texts(&message.name);
        self.texts(&message.refusal);
        self.texts(&message.tool_call_id);
        for call in &message.tool_calls {
            self.frame(TOOL_TOKENS);
            [&call.id, &call.name, &call.arguments].into_iter().for_each(|text| self.text(text));
            self.texts(&call.thought_signature);
        }
        for (_, value) in &message.extra {
            self.bytes(value.get().len());
        }
        Some(())
    }

    fn part(&mut self, part: &Part) -> Option<()> {
        match part {
            Part::Text { text, .. } | Part::Refusal(text) => self.text(text),
            Part::Image(Image { .. }) => self.images += 1,
            Part::Other { .. } => return None,
        }
        Some(())
    }

    fn tool(&mut self, tool: &Tool) {
        self.frame(TOOL_TOKENS);
        self.text(&tool.name);
        self.texts(&tool.description);
        self.bytes(tool.parameters.as_ref().map_or(0, |schema| schema.get().len()));
    }

    fn frame(&mut self, tokens: u64) {
        self.frames += tokens;
    }

    fn texts(&mut self, text: &Option<String>) {
        text.iter().for_each(|text| self.text(text));
    }

    fn text(&mut self, text: &str) {
        self.bytes(text.len());
    }

    fn bytes(&mut self, bytes: usize) {
        self.bytes += bytes as u64;
    }
}

#[cfg(test)]
mod tests;
