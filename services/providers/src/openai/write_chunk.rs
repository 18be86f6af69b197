//! A streamed answer, as `chat.completion.chunk` events.

use serde::{Serialize, Serializer};

use super::error_body::ErrorBody;
use super::write_answer::{ExtraContent, UsageBody};
use crate::chat::{ChatEvent, ToolCallDelta, Usage};

/// Writes the events of one stream; all of its chunks carry the same id, model and time.
#[derive(Debug)]
pub struct ChunkWriter {
    id: String,
    model: String,
    created_at: i64,
    include_usage: bool,
    usage: Option<Usage>,
}

impl ChunkWriter {
    /// `created_at` is in seconds since 1970; `include_usage` is what the request said.
    pub fn new(
        id: impl Into<String>,
        model: impl Into<String>,
        created_at: i64,
        include_usage: bool,
    ) -> Self {
        ChunkWriter { id: id.into(), model: model.into(), created_at, include_usage, usage: None }
    }

    /// Appends what `event` makes visible to `out`; usage waits for `finish`.
    pub fn write(&mut self, event: &ChatEvent, out: &mut Vec<u8>) {
        let (delta, finish_reason) = match event {
            ChatEvent::Start { .. } => (Delta { role: Some("assistant"), ..Delta::default() }, None),
            ChatEvent::Text(text) => (Delta { content: Some(text), ..Delta::default() }, None),
            ChatEvent::Refusal(text) => (Delta { refusal: Some(text), ..Delta::default() }, None),
            ChatEvent::Reasoning(text) => (Delta { reasoning_content: Some(text), ..Delta::default() }, None),
            ChatEvent::ToolCall(call) => {
                (Delta { tool_calls: Some([call.into()]), ..Delta::default() }, None)
            }
            ChatEvent::Finish(reason) => (Delta::default(), Some(reason.word())),
            ChatEvent::Usage(usage) => return self.usage = Some(*usage),
        };
        self.write_chunk(Some(Choice { index: 0, delta, logprobs: (), finish_reason }), None, out);
    }

    /// Appends the usage, if it was asked for, and the end mark.
    pub fn finish(&mut self, out: &mut Vec<u8>) {
        if self.include_usage
            && let Some(usage) = self.usage.take()
        {
            self.write_chunk(None, Some(UsageBody::from(&usage)), out);
        }
        out.extend_from_slice(b"data: [DONE]\n\n");
    }

    /// Appends an error. Nothing may follow: a stream that failed has no end mark.
    pub fn fail(error: &ErrorBody, out: &mut Vec<u8>) {
        out.extend_from_slice(b"data: ");
        out.extend_from_slice(&error.to_json());
        out.extend_from_slice(b"\n\n");
    }

    fn write_chunk(&self, choice: Option<Choice<'_>>, usage: Option<UsageBody>, out: &mut Vec<u8>) {
        let chunk = Chunk {
            id: &self.id,
            object: "chat.completion.chunk",
            created: self.created_at,
            model: &self.model,
            choices: choice.as_slice(),
            usage: self.include_usage.then_some(usage),
        };
        out.extend_from_slice(b"data: ");
        // Writing to memory cannot fail, and none of these types refuses to be written.
        let _ = serde_json::to_writer(&mut *out, &chunk);
        out.extend_from_slice(b"\n\n");
    }
}

#[derive(Serialize)]
struct Chunk<'a> {
    id: &'a str,
    object: &'static str,
    created: i64,
    model: &'a str,
    choices: &'a [Choice<'a>],
    /// Null on every chunk but the last where usage was asked for, absent elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    usage: Option<Option<UsageBody>>,
}

#[derive(Serialize)]
struct Choice<'a> {
    index: u32,
    delta: Delta<'a>,
    #[serde(serialize_with = "null")]
    logprobs: (),
    finish_reason: Option<&'static str>,
}

#[derive(Default, Serialize)]
struct Delta<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    content: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    refusal: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reasoning_content: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tool_calls: Option<[CallDelta<'a>; 1]>,
}

#[derive(Serialize)]
struct CallDelta<'a> {
    index: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    /// With the id, on the first piece only.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    kind: Option<&'static str>,
    function: FunctionDelta<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    extra_content: Option<ExtraContent<'a>>,
}

#[derive(Serialize)]
struct FunctionDelta<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    arguments: &'a str,
}

impl<'a> From<&'a ToolCallDelta> for CallDelta<'a> {
    fn from(delta: &'a ToolCallDelta) -> Self {
        CallDelta {
            index: delta.index,
            id: delta.id.as_deref(),
            kind: delta.id.as_ref().map(|_| "function"),
            function: FunctionDelta { name: delta.name.as_deref(), arguments: &delta.arguments },
            extra_content: delta.thought_signature.as_deref().map(ExtraContent::from),
        }
    }
}

fn null<S: Serializer>((): &(), serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_none()
}

#[cfg(test)]
mod tests;
