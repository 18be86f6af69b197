//! The texts of a chat, out for the gate and back in their places.

use tracegate_providers::chat::{ChatAnswer, ChatRequest, Content, Part, ResponseFormat};

use crate::content::{Kind, Text};

/// Everything of a request that detection can read: what people wrote, and the JSON that goes along.
pub(super) fn of_request(request: &mut ChatRequest) -> Vec<Text> {
    let mut texts = Vec::new();
    request.visit_texts(|place, text| texts.push(of(place, text)));
    for (index, tool) in request.tools.iter().enumerate() {
        if let Some(schema) = &tool.parameters {
            texts.push(fixed(format!("tools[{index}].function.parameters"), schema.get()));
        }
    }
    if let Some(ResponseFormat::JsonSchema { schema: Some(schema), .. }) = &request.response_format {
        texts.push(fixed("response_format.json_schema.schema".to_owned(), schema.get()));
    }
    texts.extend(request.extra.iter().map(|(name, value)| fixed(name.clone(), value.get())));
    texts
}

/// The texts as the gate let them pass, in the order of `of_request`.
pub(super) fn put_back(request: &mut ChatRequest, texts: Vec<Text>) {
    let mut texts = texts.into_iter();
    request.visit_texts(|_, text| replace(text, texts.next()));
}

pub(super) fn of_answer(answer: &mut ChatAnswer) -> Vec<Text> {
    let mut texts = Vec::new();
    answer.visit_texts(|place, text| texts.push(of(place, text)));
    texts
}

pub(super) fn put_into_answer(answer: &mut ChatAnswer, texts: Vec<Text>) {
    let mut texts = texts.into_iter();
    answer.visit_texts(|_, text| replace(text, texts.next()));
}

/// The paths of what no detector reads.
pub(super) fn unread(request: &ChatRequest) -> Vec<String> {
    let mut paths = Vec::new();
    for (index, message) in request.messages.iter().enumerate() {
        if let Some(Content::Parts(parts)) = &message.content {
            let unread = parts
                .iter()
                .enumerate()
                .filter(|(_, part)| matches!(part, Part::Image(_) | Part::Other { .. }));
            paths.extend(unread.map(|(at, _)| format!("messages[{index}].content[{at}]")));
        }
    }
    paths
}

/// The arguments of a tool's call are JSON, if the model wrote it well.
fn of(place: &str, text: &str) -> Text {
    let is_arguments = place.ends_with(".arguments");
    let kind = if is_arguments && serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok() {
        Kind::Json
    } else {
        Kind::Plain
    };
    Text { place: place.to_owned(), text: text.to_owned(), kind }
}

/// A schema or a field of a provider's own: it passes as it is or not at all.
fn fixed(place: String, json: &str) -> Text {
    Text { place, text: json.to_owned(), kind: Kind::Fixed }
}

fn replace(text: &mut String, with: Option<Text>) {
    if let Some(with) = with {
        *text = with.text;
    }
}
