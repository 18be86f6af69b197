//! The messages of a request.

use serde_json::value::RawValue;

use super::fields::Fields;
use super::parse_tool;
use super::violation::Violations;
use crate::chat::{Content, Image, Message, Part, Role};

pub(super) fn messages(fields: &mut Fields<'_>, violations: &mut Violations) -> Vec<Message> {
    if !fields.has("messages") {
        violations.add("messages".to_owned(), "is missing");
        return Vec::new();
    }
    let Some(list) = fields.list("messages", violations) else { return Vec::new() };
    if list.is_empty() {
        violations.add("messages".to_owned(), "must not be empty");
    }
    let read = list.into_iter().enumerate();
    read.filter_map(|(index, raw)| message(raw, format!("messages[{index}]"), violations)).collect()
}

fn message(raw: &RawValue, path: String, violations: &mut Violations) -> Option<Message> {
    let mut fields = Fields::open(raw, path, violations)?;
    let role = role(&mut fields, violations)?;
    let has_content = fields.has("content");
    let may_be_silent = role == Role::Assistant && (fields.has("tool_calls") || fields.has("refusal"));
    let content = content(&mut fields, violations);
    let refusal = fields.text("refusal", violations);
    let tool_calls =
        if role == Role::Assistant { parse_tool::tool_calls(&mut fields, violations) } else { Vec::new() };
    let tool_call_id =
        if role == Role::Tool { fields.required_text("tool_call_id", violations) } else { None };
    if !has_content && !may_be_silent {
        violations.add(fields.path_of("content"), "is missing");
    }
    let name = fields.text("name", violations);
    // An answer of ours sent back as history carries it; it is not for a model to read again.
    fields.raw("reasoning_content");
    Some(Message { role, content, name, refusal, tool_calls, tool_call_id, extra: fields.rest() })
}

fn role(fields: &mut Fields<'_>, violations: &mut Violations) -> Option<Role> {
    let roles = [Role::System, Role::Developer, Role::User, Role::Assistant, Role::Tool];
    let word = fields.required_text("role", violations)?;
    let role = roles.into_iter().find(|role| role.word() == word);
    if role.is_none() {
        violations.add(fields.path_of("role"), "must be system, developer, user, assistant or tool");
    }
    role
}

fn content(fields: &mut Fields<'_>, violations: &mut Violations) -> Option<Content> {
    let path = fields.path_of("content");
    let raw = fields.raw("content")?;
    if let Ok(text) = serde_json::from_str(raw.get()) {
        return Some(Content::Text(text));
    }
    let Ok(list) = serde_json::from_str::<Vec<&RawValue>>(raw.get()) else {
        violations.add(path, "must be a string or an array of parts");
        return None;
    };
    let parts = list.into_iter().enumerate();
    Some(Content::Parts(
        parts.filter_map(|(index, raw)| part(raw, format!("{path}[{index}]"), violations)).collect(),
    ))
}

fn part(raw: &RawValue, path: String, violations: &mut Violations) -> Option<Part> {
    let mut fields = Fields::open(raw, path, violations)?;
    let kind = fields.required_text("type", violations)?;
    match kind.as_str() {
        "text" => {
            let text = fields.required_text("text", violations)?;
            Some(Part::Text { text, extra: fields.rest() })
        }
        "refusal" => fields.required_text("refusal", violations).map(Part::Refusal),
        "image_url" => {
            let path = fields.path_of("image_url");
            let Some(raw) = fields.raw("image_url") else {
                violations.add(path, "is missing");
                return None;
            };
            let mut image = Fields::open(raw, path, violations)?;
            let url = image.required_text("url", violations)?;
            let detail = image.text("detail", violations);
            Some(Part::Image(Image { url, detail, extra: image.rest() }))
        }
        _ => Some(Part::Other { kind, raw: raw.to_owned() }),
    }
}
