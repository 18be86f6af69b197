//! Tools, the choice among them, and earlier calls.

use serde_json::value::RawValue;

use super::fields::Fields;
use super::violation::Violations;
use crate::chat::{Tool, ToolCall, ToolChoice};

pub(super) fn tools(fields: &mut Fields<'_>, violations: &mut Violations) -> Vec<Tool> {
    each(fields, "tools", violations, |mut function, _, violations| {
        let name = function.required_text("name", violations)?;
        if name.is_empty() {
            violations.add(function.path_of("name"), "must not be empty");
        }
        let description = function.text("description", violations);
        let parameters = function.raw("parameters").map(ToOwned::to_owned);
        let strict = function.take("strict", "must be true or false", violations);
        Some(Tool { name, description, parameters, strict, extra: function.rest() })
    })
}

pub(super) fn tool_calls(fields: &mut Fields<'_>, violations: &mut Violations) -> Vec<ToolCall> {
    each(fields, "tool_calls", violations, |mut function, mut call, violations| {
        let id = call.required_text("id", violations)?;
        let thought_signature = call.raw("extra_content").and_then(thought_signature);
        let name = function.required_text("name", violations)?;
        let arguments = function.required_text("arguments", violations)?;
        Some(ToolCall { id, name, arguments, thought_signature })
    })
}

pub(super) fn tool_choice(fields: &mut Fields<'_>, violations: &mut Violations) -> Option<ToolChoice> {
    const RULE: &str = "must be none, auto, required or {type: \"function\", function: {name}}";
    let path = fields.path_of("tool_choice");
    let raw = fields.raw("tool_choice")?;
    match serde_json::from_str::<&str>(raw.get()) {
        Ok("none") => return Some(ToolChoice::None),
        Ok("auto") => return Some(ToolChoice::Auto),
        Ok("required") => return Some(ToolChoice::Required),
        _ => {}
    }
    let named = serde_json::from_str::<Named>(raw.get()).ok().filter(|named| named.kind == "function");
    if named.is_none() {
        violations.add(path, RULE);
    }
    named.map(|named| ToolChoice::Function(named.function.name))
}

/// Google's field for what it wants back with the next turn.
fn thought_signature(raw: &RawValue) -> Option<String> {
    let content: ExtraContent = serde_json::from_str(raw.get()).ok()?;
    content.google?.thought_signature
}

/// Opens every `{type: "function", function: {..}}` of the array `name`.
fn each<'a, T>(
    fields: &mut Fields<'a>,
    name: &str,
    violations: &mut Violations,
    read: impl Fn(Fields<'a>, Fields<'a>, &mut Violations) -> Option<T>,
) -> Vec<T> {
    let path = fields.path_of(name);
    let list = fields.list(name, violations).unwrap_or_default().into_iter().enumerate();
    list.filter_map(|(index, raw)| {
        let mut element = Fields::open(raw, format!("{path}[{index}]"), violations)?;
        if element.required_text("type", violations)? != "function" {
            violations.add(element.path_of("type"), "must be function");
            return None;
        }
        let path = element.path_of("function");
        let Some(raw) = element.raw("function") else {
            violations.add(path, "is missing");
            return None;
        };
        let function = Fields::open(raw, path, violations)?;
        read(function, element, violations)
    })
    .collect()
}

#[derive(serde::Deserialize)]
struct Named {
    #[serde(rename = "type")]
    kind: String,
    function: NamedFunction,
}

#[derive(serde::Deserialize)]
struct NamedFunction {
    name: String,
}

#[derive(serde::Deserialize)]
struct ExtraContent {
    google: Option<GoogleContent>,
}

#[derive(serde::Deserialize)]
struct GoogleContent {
    thought_signature: Option<String>,
}
