//! A request as an OpenAI-compatible provider reads it, written straight from the model without a copy between.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::json;
use serde_json::value::RawValue;

use super::write_answer::Call;
use crate::chat::{ChatRequest, Content, Extra, Image, Message, Part, ResponseFormat, Tool, ToolChoice};

/// The body for `model`. A stream is always asked for its usage, whatever the caller wants to see of it.
pub(crate) fn write_request(request: &ChatRequest, model: &str, stream: bool) -> Vec<u8> {
    serde_json::to_vec(&Body { request, model, stream }).unwrap_or_default()
}

struct Body<'a> {
    request: &'a ChatRequest,
    model: &'a str,
    stream: bool,
}

impl Serialize for Body<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let request = self.request;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("model", self.model)?;
        map.serialize_entry("messages", &Each(&request.messages, MessageBody))?;
        if !request.tools.is_empty() {
            map.serialize_entry("tools", &Each(&request.tools, ToolBody))?;
        }
        entry(&mut map, "tool_choice", request.tool_choice.as_ref().map(tool_choice))?;
        entry(&mut map, "parallel_tool_calls", request.parallel_tool_calls)?;
        entry(&mut map, "temperature", request.temperature)?;
        entry(&mut map, "top_p", request.top_p)?;
        entry(&mut map, "max_tokens", request.max_tokens)?;
        entry(&mut map, "max_completion_tokens", request.max_completion_tokens)?;
        if !request.stop.is_empty() {
            map.serialize_entry("stop", &request.stop)?;
        }
        entry(&mut map, "seed", request.seed)?;
        entry(&mut map, "response_format", request.response_format.as_ref().map(FormatBody))?;
        entry(&mut map, "user", request.user.as_ref())?;
        if self.stream {
            map.serialize_entry("stream", &true)?;
            map.serialize_entry("stream_options", &json!({"include_usage": true}))?;
        }
        extra(&mut map, &request.extra)?;
        map.end()
    }
}

struct MessageBody<'a>(&'a Message);

impl Serialize for MessageBody<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let message = self.0;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("role", message.role.word())?;
        match &message.content {
            None => map.serialize_entry("content", &())?,
            Some(Content::Text(text)) => map.serialize_entry("content", text)?,
            Some(Content::Parts(parts)) => {
                map.serialize_entry("content", &Each(parts, PartBody))?;
            }
        }
        entry(&mut map, "name", message.name.as_ref())?;
        entry(&mut map, "refusal", message.refusal.as_ref())?;
        if !message.tool_calls.is_empty() {
            map.serialize_entry("tool_calls", &Each(&message.tool_calls, Call::from))?;
        }
        entry(&mut map, "tool_call_id", message.tool_call_id.as_ref())?;
        extra(&mut map, &message.extra)?;
        map.end()
    }
}

struct PartBody<'a>(&'a Part);

impl Serialize for PartBody<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Part::Other { raw, .. } = self.0 {
            return raw.serialize(serializer);
        }
        let mut map = serializer.serialize_map(None)?;
        match self.0 {
            Part::Text { text, extra: rest } => {
                map.serialize_entry("type", "text")?;
                map.serialize_entry("text", text)?;
                extra(&mut map, rest)?;
            }
            Part::Image(image) => {
                map.serialize_entry("type", "image_url")?;
                map.serialize_entry("image_url", &ImageBody(image))?;
            }
            Part::Refusal(text) => {
                map.serialize_entry("type", "refusal")?;
                map.serialize_entry("refusal", text)?;
            }
            Part::Other { .. } => {}
        }
        map.end()
    }
}

struct ImageBody<'a>(&'a Image);

impl Serialize for ImageBody<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("url", &self.0.url)?;
        entry(&mut map, "detail", self.0.detail.as_ref())?;
        extra(&mut map, &self.0.extra)?;
        map.end()
    }
}

struct ToolBody<'a>(&'a Tool);

impl Serialize for ToolBody<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("type", "function")?;
        map.serialize_entry("function", &FunctionBody(self.0))?;
        map.end()
    }
}

struct FunctionBody<'a>(&'a Tool);

impl Serialize for FunctionBody<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("name", &self.0.name)?;
        entry(&mut map, "description", self.0.description.as_ref())?;
        entry(&mut map, "parameters", self.0.parameters.as_ref())?;
        entry(&mut map, "strict", self.0.strict)?;
        extra(&mut map, &self.0.extra)?;
        map.end()
    }
}

struct FormatBody<'a>(&'a ResponseFormat);

impl Serialize for FormatBody<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match self.0 {
            ResponseFormat::Text => map.serialize_entry("type", "text")?,
            ResponseFormat::JsonObject => map.serialize_entry("type", "json_object")?,
            ResponseFormat::JsonSchema { name, description, schema, strict } => {
                #[derive(serde::Serialize)]
                struct Schema<'a> {
                    name: &'a str,
                    #[serde(skip_serializing_if = "Option::is_none")]
                    description: Option<&'a str>,
                    #[serde(skip_serializing_if = "Option::is_none")]
                    schema: Option<&'a RawValue>,
                    #[serde(skip_serializing_if = "Option::is_none")]
                    strict: Option<bool>,
                }
                map.serialize_entry("type", "json_schema")?;
                let (description, schema) = (description.as_deref(), schema.as_deref());
                map.serialize_entry("json_schema", &Schema { name, description, schema, strict: *strict })?;
            }
        }
        map.end()
    }
}

fn tool_choice(choice: &ToolChoice) -> serde_json::Value {
    match choice {
        ToolChoice::None => json!("none"),
        ToolChoice::Auto => json!("auto"),
        ToolChoice::Required => json!("required"),
        ToolChoice::Function(name) => json!({"type": "function", "function": {"name": name}}),
    }
}

/// A list of which each element is written through another type.
struct Each<'a, T, F>(&'a [T], F);

impl<'a, T, W: Serialize, F: Fn(&'a T) -> W> Serialize for Each<'a, T, F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.0.len()))?;
        for element in self.0 {
            list.serialize_element(&(self.1)(element))?;
        }
        list.end()
    }
}

fn entry<M: SerializeMap>(map: &mut M, name: &str, value: Option<impl Serialize>) -> Result<(), M::Error> {
    value.map_or(Ok(()), |value| map.serialize_entry(name, &value))
}

fn extra<M: SerializeMap>(map: &mut M, extra: &Extra) -> Result<(), M::Error> {
    extra.iter().try_for_each(|(name, value)| map.serialize_entry(name, value))
}
