//! A request as Gemini reads it; the model stands in the path, and whether it streams.

use serde::Serialize;
use serde_json::value::RawValue;

use super::contents::{self, Content};
use crate::chat::{ChatRequest, ResponseFormat, Tool, ToolChoice};
use crate::error::ProviderError;

/// The body. `user` and `parallel_tool_calls` have no words in this format and change no answer's meaning.
pub(crate) fn write_request(request: &ChatRequest) -> Result<Vec<u8>, ProviderError> {
    let (system_instruction, contents) = contents::split(&request.messages)?;
    let declarations: Vec<_> = request.tools.iter().map(Declaration::from).collect();
    let body = Body {
        system_instruction,
        contents,
        tools: (!declarations.is_empty()).then_some([Tools { function_declarations: declarations }]),
        tool_config: request.tool_choice.as_ref().map(tool_config),
        generation_config: generation_config(request),
    };
    Ok(serde_json::to_vec(&body).unwrap_or_default())
}

fn tool_config(choice: &ToolChoice) -> ToolConfig<'_> {
    let (mode, allowed_function_names) = match choice {
        ToolChoice::None => ("NONE", None),
        ToolChoice::Auto => ("AUTO", None),
        ToolChoice::Required => ("ANY", None),
        ToolChoice::Function(name) => ("ANY", Some([name.as_str()])),
    };
    ToolConfig { function_calling_config: CallingConfig { mode, allowed_function_names } }
}

fn generation_config(request: &ChatRequest) -> GenerationConfig<'_> {
    let (response_mime_type, response_json_schema) = match &request.response_format {
        None | Some(ResponseFormat::Text) => (None, None),
        Some(ResponseFormat::JsonObject) => (Some("application/json"), None),
        Some(ResponseFormat::JsonSchema { schema, .. }) => (Some("application/json"), schema.as_deref()),
    };
    GenerationConfig {
        temperature: request.temperature,
        top_p: request.top_p,
        max_output_tokens: request.output_tokens_max(),
        stop_sequences: &request.stop,
        // Gemini's seeds have 32 bits; equal seeds stay equal.
        seed: request.seed.map(|seed| seed & 0x7fff_ffff),
        response_mime_type,
        response_json_schema,
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Body<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    system_instruction: Option<Content<'a>>,
    contents: Vec<Content<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tools: Option<[Tools<'a>; 1]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tool_config: Option<ToolConfig<'a>>,
    generation_config: GenerationConfig<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Tools<'a> {
    function_declarations: Vec<Declaration<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Declaration<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    parameters_json_schema: Option<&'a RawValue>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ToolConfig<'a> {
    function_calling_config: CallingConfig<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CallingConfig<'a> {
    mode: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    allowed_function_names: Option<[&'a str; 1]>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct GenerationConfig<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    temperature: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    top_p: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_output_tokens: Option<u64>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    stop_sequences: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    seed: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    response_mime_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    response_json_schema: Option<&'a RawValue>,
}

impl<'a> From<&'a Tool> for Declaration<'a> {
    fn from(tool: &'a Tool) -> Self {
        Declaration {
            name: &tool.name,
            description: tool.description.as_deref(),
            parameters_json_schema: tool.parameters.as_deref(),
        }
    }
}
