//! A client's request body, read whole: what is wrong is answered all at once.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::fields::Fields;
use super::violation::{RequestError, Violations};
use super::{parse_message, parse_tool};
use crate::chat::{ChatRequest, ResponseFormat};

/// OpenAI's own limit.
const STOPS_MAX: usize = 4;

/// Fields whose meaning this crate would lose, with what to do instead.
const REFUSED: [(&str, &str); 4] = [
    ("functions", "is not supported; use tools"),
    ("function_call", "is not supported; use tool_choice"),
    ("audio", "is not supported; answers are text"),
    ("top_logprobs", "is not supported"),
];

/// Reads the body of `POST /v1/chat/completions`.
pub fn parse_request(body: &[u8]) -> Result<ChatRequest, RequestError> {
    let mut violations = Violations::default();
    let request = read(body, &mut violations);
    violations.check(request)
}

fn read(body: &[u8], violations: &mut Violations) -> Option<ChatRequest> {
    let Ok(text) = str::from_utf8(body) else {
        violations.add(String::new(), "must be UTF-8");
        return None;
    };
    let raw: &RawValue = match serde_json::from_str(text) {
        Ok(raw) => raw,
        Err(error) => {
            violations.add(String::new(), format!("must be JSON: {error}"));
            return None;
        }
    };
    let mut fields = Fields::open(raw, String::new(), violations)?;
    refuse(&mut fields, violations);
    let stream = fields.take("stream", "must be true or false", violations).unwrap_or(false);
    let request = ChatRequest {
        model: model(&mut fields, violations),
        messages: parse_message::messages(&mut fields, violations),
        tools: parse_tool::tools(&mut fields, violations),
        tool_choice: parse_tool::tool_choice(&mut fields, violations),
        parallel_tool_calls: fields.take("parallel_tool_calls", "must be true or false", violations),
        temperature: number(&mut fields, "temperature", 2.0, violations),
        top_p: number(&mut fields, "top_p", 1.0, violations),
        max_tokens: limit(&mut fields, "max_tokens", violations),
        max_completion_tokens: limit(&mut fields, "max_completion_tokens", violations),
        stop: stop(&mut fields, violations),
        seed: fields.take("seed", "must be a whole number", violations),
        response_format: response_format(&mut fields, violations),
        stream,
        include_usage: include_usage(&mut fields, stream, violations),
        user: fields.text("user", violations),
        extra: fields.rest(),
    };
    if request.tool_choice.is_some() && request.tools.is_empty() {
        violations.add("tool_choice".to_owned(), "needs tools");
    }
    Some(request)
}

fn refuse(fields: &mut Fields<'_>, violations: &mut Violations) {
    for (name, rule) in REFUSED {
        if fields.raw(name).is_some() {
            violations.add(name.to_owned(), rule);
        }
    }
    if fields.take::<bool>("logprobs", "must be true or false", violations) == Some(true) {
        violations.add("logprobs".to_owned(), "is not supported");
    }
    if fields.take::<u64>("n", "must be 1", violations).is_some_and(|n| n != 1) {
        violations.add("n".to_owned(), "must be 1; ask again for further choices");
    }
    if let Some(tier) = fields.text("service_tier", violations)
        && !["auto", "default"].contains(&tier.as_str())
    {
        violations.add("service_tier".to_owned(), "must be auto or default; other tiers have other prices");
    }
    if let Some(kinds) = fields.take::<Vec<String>>("modalities", "must be an array of strings", violations)
        && kinds != ["text"]
    {
        violations.add("modalities".to_owned(), "must be [\"text\"]");
    }
}

fn model(fields: &mut Fields<'_>, violations: &mut Violations) -> String {
    let model = fields.required_text("model", violations);
    if model.as_deref() == Some("") {
        violations.add("model".to_owned(), "must not be empty");
    }
    model.unwrap_or_default()
}

fn number(fields: &mut Fields<'_>, name: &str, max: f64, violations: &mut Violations) -> Option<f64> {
    let value = fields.take(name, "must be a number", violations)?;
    if !(0.0..=max).contains(&value) {
        violations.add(name.to_owned(), format!("must be between 0 and {max}"));
    }
    Some(value)
}

fn limit(fields: &mut Fields<'_>, name: &str, violations: &mut Violations) -> Option<u64> {
    let value = fields.take(name, "must be a whole number of at least 1", violations)?;
    if value == 0 {
        violations.add(name.to_owned(), "must be at least 1");
    }
    Some(value)
}

fn stop(fields: &mut Fields<'_>, violations: &mut Violations) -> Vec<String> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Stop {
        One(String),
        Many(Vec<String>),
    }
    let stops = match fields.take("stop", "must be a string or an array of strings", violations) {
        None => Vec::new(),
        Some(Stop::One(stop)) => vec![stop],
        Some(Stop::Many(stops)) => stops,
    };
    if stops.len() > STOPS_MAX {
        violations.add("stop".to_owned(), format!("must have at most {STOPS_MAX} entries"));
    }
    stops
}

fn include_usage(fields: &mut Fields<'_>, stream: bool, violations: &mut Violations) -> bool {
    let Some(raw) = fields.raw("stream_options") else { return false };
    if !stream {
        violations.add("stream_options".to_owned(), "may only be given with stream: true");
    }
    let Some(mut options) = Fields::open(raw, "stream_options".to_owned(), violations) else { return false };
    options.take("include_usage", "must be true or false", violations).unwrap_or(false)
}

fn response_format(fields: &mut Fields<'_>, violations: &mut Violations) -> Option<ResponseFormat> {
    let raw = fields.raw("response_format")?;
    let mut format = Fields::open(raw, "response_format".to_owned(), violations)?;
    match format.required_text("type", violations)?.as_str() {
        "text" => Some(ResponseFormat::Text),
        "json_object" => Some(ResponseFormat::JsonObject),
        "json_schema" => {
            let path = format.path_of("json_schema");
            let Some(raw) = format.raw("json_schema") else {
                violations.add(path, "is missing");
                return None;
            };
            let mut schema = Fields::open(raw, path, violations)?;
            Some(ResponseFormat::JsonSchema {
                name: schema.required_text("name", violations)?,
                description: schema.text("description", violations),
                schema: schema.raw("schema").map(ToOwned::to_owned),
                strict: schema.take("strict", "must be true or false", violations),
            })
        }
        _ => {
            violations.add(format.path_of("type"), "must be text, json_object or json_schema");
            None
        }
    }
}

#[cfg(test)]
mod tests;
