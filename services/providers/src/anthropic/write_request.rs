//! A request as Anthropic reads it.

use serde::Serialize;
use serde_json::value::RawValue;

use super::turns::{self, Block, Turn};
use crate::chat::{ChatRequest, ResponseFormat, Tool, ToolChoice};
use crate::error::{ErrorKind, ProviderError};

/// Anthropic wants a limit with every request; below every current model's own, and long for a chat.
const MAX_TOKENS_DEFAULT: u64 = 8192;

/// The body for `model`. What Anthropic has no words for is refused, except `seed`, which promises nothing anyway.
pub(crate) fn write_request(
    request: &ChatRequest,
    model: &str,
    stream: bool,
) -> Result<Vec<u8>, ProviderError> {
    let (system, messages) = turns::split(&request.messages)?;
    let body = Body {
        model,
        max_tokens: request.output_tokens_max().unwrap_or(MAX_TOKENS_DEFAULT),
        system,
        messages,
        tools: request.tools.iter().map(ToolBody::from).collect(),
        tool_choice: tool_choice(request),
        temperature: request.temperature,
        top_p: request.top_p,
        stop_sequences: &request.stop,
        metadata: request.user.as_deref().map(|user_id| Metadata { user_id }),
        output_config: output_config(request)?,
        stream,
    };
    Ok(serde_json::to_vec(&body).unwrap_or_default())
}

fn tool_choice(request: &ChatRequest) -> Option<Choice<'_>> {
    let one_at_a_time = request.parallel_tool_calls == Some(false);
    let (kind, name) = match &request.tool_choice {
        Some(ToolChoice::None) => {
            return Some(Choice { kind: "none", name: None, disable_parallel_tool_use: false });
        }
        Some(ToolChoice::Required) => ("any", None),
        Some(ToolChoice::Function(name)) => ("tool", Some(name.as_str())),
        Some(ToolChoice::Auto) => ("auto", None),
        None if one_at_a_time && !request.tools.is_empty() => ("auto", None),
        None => return None,
    };
    Some(Choice { kind, name, disable_parallel_tool_use: one_at_a_time })
}

fn output_config(request: &ChatRequest) -> Result<Option<OutputConfig<'_>>, ProviderError> {
    match &request.response_format {
        None | Some(ResponseFormat::Text) => Ok(None),
        Some(ResponseFormat::JsonSchema { schema: Some(schema), .. }) => {
            Ok(Some(OutputConfig { format: Format { kind: "json_schema", schema } }))
        }
        Some(ResponseFormat::JsonObject | ResponseFormat::JsonSchema { schema: None, .. }) => {
            let message = "response_format: Anthropic needs a JSON schema";
            Err(ProviderError::new(ErrorKind::Unsupported, message))
        }
    }
}

#[derive(Serialize)]
struct Body<'a> {
    model: &'a str,
    max_tokens: u64,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    system: Vec<Block<'a>>,
    messages: Vec<Turn<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tools: Vec<ToolBody<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tool_choice: Option<Choice<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    temperature: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    top_p: Option<f64>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    stop_sequences: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    metadata: Option<Metadata<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    output_config: Option<OutputConfig<'a>>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    stream: bool,
}

#[derive(Serialize)]
struct ToolBody<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    input_schema: Schema<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    strict: Option<bool>,
}

/// A tool's schema, which Anthropic wants even of a tool without parameters.
#[derive(Serialize)]
#[serde(untagged)]
enum Schema<'a> {
    Given(&'a RawValue),
    Empty {
        #[serde(rename = "type")]
        kind: &'static str,
    },
}

#[derive(Serialize)]
struct Choice<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    disable_parallel_tool_use: bool,
}

#[derive(Serialize)]
struct Metadata<'a> {
    user_id: &'a str,
}

#[derive(Serialize)]
struct OutputConfig<'a> {
    format: Format<'a>,
}

#[derive(Serialize)]
struct Format<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    schema: &'a RawValue,
}

impl<'a> From<&'a Tool> for ToolBody<'a> {
    fn from(tool: &'a Tool) -> Self {
        ToolBody {
            name: &tool.name,
            description: tool.description.as_deref(),
            input_schema: tool.parameters.as_deref().map_or(Schema::Empty { kind: "object" }, Schema::Given),
            strict: tool.strict,
        }
    }
}
