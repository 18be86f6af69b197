//! Every text of a request or an answer, so that whoever checks or changes content misses none.

use super::{ChatAnswer, ChatRequest, Content, Extra, Message, Part};

impl ChatRequest {
    /// Calls `visit` with the path and the text of everything a person or a model wrote: messages, names, calls'
    /// arguments (JSON text), tools' descriptions, stop words. Schemas and what `opaque` names are not among them.
    pub fn visit_texts(&mut self, mut visit: impl FnMut(&str, &mut String)) {
        for (index, message) in self.messages.iter_mut().enumerate() {
            visit_message(&format!("messages[{index}]"), message, &mut visit);
        }
        for (index, tool) in self.tools.iter_mut().enumerate() {
            if let Some(description) = &mut tool.description {
                visit(&format!("tools[{index}].function.description"), description);
            }
        }
        for (index, stop) in self.stop.iter_mut().enumerate() {
            visit(&format!("stop[{index}]"), stop);
        }
        if let Some(user) = &mut self.user {
            visit("user", user);
        }
    }

    /// The paths of what goes to a provider without being a text `visit_texts` shows: images, audio, files, schemas
    /// and fields this crate has no name for.
    pub fn opaque(&self) -> Vec<String> {
        let mut paths = Vec::new();
        for (index, message) in self.messages.iter().enumerate() {
            let path = format!("messages[{index}]");
            list_extra(&path, &message.extra, &mut paths);
            if let Some(Content::Parts(parts)) = &message.content {
                for (part_index, part) in parts.iter().enumerate() {
                    list_part(&format!("{path}.content[{part_index}]"), part, &mut paths);
                }
            }
        }
        for (index, tool) in self.tools.iter().enumerate() {
            if tool.parameters.is_some() {
                paths.push(format!("tools[{index}].function.parameters"));
            }
            list_extra(&format!("tools[{index}].function"), &tool.extra, &mut paths);
        }
        if let Some(super::ResponseFormat::JsonSchema { .. }) = self.response_format {
            paths.push("response_format.json_schema".to_owned());
        }
        paths.extend(self.extra.iter().map(|(name, _)| name.clone()));
        paths
    }
}

impl ChatAnswer {
    /// Calls `visit` with the path and the text of everything the model wrote.
    pub fn visit_texts(&mut self, mut visit: impl FnMut(&str, &mut String)) {
        let texts = [
            ("content", &mut self.content),
            ("refusal", &mut self.refusal),
            ("reasoning_content", &mut self.reasoning),
        ];
        for (path, text) in texts {
            if let Some(text) = text {
                visit(path, text);
            }
        }
        for (index, call) in self.tool_calls.iter_mut().enumerate() {
            visit(&format!("tool_calls[{index}].function.arguments"), &mut call.arguments);
        }
    }
}

fn visit_message(path: &str, message: &mut Message, visit: &mut impl FnMut(&str, &mut String)) {
    match &mut message.content {
        Some(Content::Text(text)) => visit(&format!("{path}.content"), text),
        Some(Content::Parts(parts)) => {
            for (index, part) in parts.iter_mut().enumerate() {
                match part {
                    Part::Text { text, .. } => visit(&format!("{path}.content[{index}].text"), text),
                    Part::Refusal(text) => visit(&format!("{path}.content[{index}].refusal"), text),
                    Part::Image(_) | Part::Other { .. } => {}
                }
            }
        }
        None => {}
    }
    for (field, text) in [("name", &mut message.name), ("refusal", &mut message.refusal)] {
        if let Some(text) = text {
            visit(&format!("{path}.{field}"), text);
        }
    }
    for (index, call) in message.tool_calls.iter_mut().enumerate() {
        visit(&format!("{path}.tool_calls[{index}].function.arguments"), &mut call.arguments);
    }
}

fn list_part(path: &str, part: &Part, paths: &mut Vec<String>) {
    match part {
        Part::Text { extra, .. } => list_extra(path, extra, paths),
        Part::Image(_) | Part::Other { .. } => paths.push(path.to_owned()),
        Part::Refusal(_) => {}
    }
}

fn list_extra(path: &str, extra: &Extra, paths: &mut Vec<String>) {
    paths.extend(extra.iter().map(|(name, _)| format!("{path}.{name}")));
}
