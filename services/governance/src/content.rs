//! Content on its way through the gate: a text, the messages of a chat, or JSON. Each is a list of parts that are scanned and
//! changed one by one, so that the form it came in is the form that leaves.

use std::sync::Arc;
use std::time::Instant;

use aws_lc_rs::hmac;
use tracegate_detection::redact::{self, Action, Refused};
use tracegate_detection::{Detector, Finding};
use tracegate_platform::ApiError;
use tracegate_proto::check::Violation;
use tracegate_proto::governance::v1::ChatMessage;

use crate::json::{self, Json};
use crate::scans::Scans;
use crate::tokens::OrgKeys;

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Content {
    Text(String),
    Messages(Vec<ChatMessage>),
    Json(String),
}

/// Content and what the detector sees in it; neither depends on the matrix.
pub(crate) struct Scan {
    pub started: Instant,
    content: Content,
    parts: Vec<Part>,
    pub payload_hash: [u8; 32],
    pub payload_bytes: i64,
}

/// One text within the content.
struct Part {
    /// Where it stands: `messages[2].content`, a JSON Pointer behind it, or nothing for plain text.
    place: String,
    at: At,
    findings: Arc<[Finding]>,
}

/// Which text of the content a part is.
#[derive(Clone, Copy)]
enum At {
    Text,
    Message(usize),
    /// A value or key of the JSON that stands at `message`, or of the content itself.
    Json { message: Option<usize>, piece: usize },
}

/// Findings of one part, for judging and telling.
pub(crate) struct PartFindings<'a> {
    pub place: &'a str,
    /// A key of JSON: it cannot be changed without changing the shape.
    pub is_rigid: bool,
    pub findings: &'a [Finding],
}

impl Content {
    /// Exactly one form is given; which fields may be empty is the caller's text.
    pub(crate) fn from_fields(
        text: String,
        messages: Vec<ChatMessage>,
        json: String,
    ) -> Result<Self, ApiError> {
        let forms = [!text.is_empty(), !messages.is_empty(), !json.is_empty()];
        if forms.iter().filter(|given| **given).count() > 1 {
            return Err(ApiError::invalid_fields(vec![Violation::new(
                "content",
                "content.one_form",
                "give only one of content, messages and json",
            )]));
        }
        Ok(match forms {
            [_, true, _] => Self::Messages(messages),
            [_, _, true] => Self::Json(json),
            _ => Self::Text(text),
        })
    }

    /// As the fields of a response.
    pub(crate) fn into_fields(self) -> (String, Vec<ChatMessage>, String) {
        match self {
            Self::Text(text) => (text, Vec::new(), String::new()),
            Self::Messages(messages) => (String::new(), messages, String::new()),
            Self::Json(json) => (String::new(), Vec::new(), json),
        }
    }

    /// What leaves where nothing may.
    pub(crate) fn nothing(&self) -> Self {
        match self {
            Self::Text(_) => Self::Text(String::new()),
            Self::Messages(_) => Self::Messages(Vec::new()),
            Self::Json(_) => Self::Json(String::new()),
        }
    }
}

impl Scan {
    /// Refused where JSON is none; all such places at once.
    pub(crate) fn of(
        content: Content,
        detector: &Detector,
        keys: &OrgKeys,
        scans: &Scans,
    ) -> Result<Self, ApiError> {
        let started = Instant::now();
        let mut payload = keys.payload();
        let mut bytes = 0;
        let mut parts = Vec::new();
        let mut violations = Vec::new();
        match &content {
            Content::Text(text) => {
                absorb(&mut payload, &mut bytes, text);
                let findings = detector.scan_overlapping(text).into();
                parts.push(Part { place: String::new(), at: At::Text, findings });
            }
            Content::Json(text) => {
                absorb(&mut payload, &mut bytes, text);
                scan_json(text, "", None, detector, &mut parts, &mut violations);
            }
            Content::Messages(messages) => {
                for (index, message) in messages.iter().enumerate() {
                    for text in [&message.role, &message.content, &message.json] {
                        // The length in front keeps two messages from being read as one.
                        payload.update(&text.len().to_le_bytes());
                        absorb(&mut payload, &mut bytes, text);
                    }
                    if !message.content.is_empty() {
                        let place = format!("messages[{index}].content");
                        let findings = scans.of(detector, &message.content);
                        parts.push(Part { place, at: At::Message(index), findings });
                    }
                    if !message.json.is_empty() {
                        let place = format!("messages[{index}].json");
                        scan_json(&message.json, &place, Some(index), detector, &mut parts, &mut violations);
                    }
                }
            }
        }
        if !violations.is_empty() {
            return Err(ApiError::invalid_fields(violations));
        }
        let mut payload_hash = [0; 32];
        payload_hash.copy_from_slice(payload.sign().as_ref());
        let payload_bytes = i64::try_from(bytes).unwrap_or(i64::MAX);
        Ok(Self { started, content, parts, payload_hash, payload_bytes })
    }

    pub(crate) fn parts(&self) -> impl Iterator<Item = PartFindings<'_>> {
        self.parts.iter().map(|part| PartFindings {
            place: &part.place,
            is_rigid: part.place.ends_with(json::KEY_MARK),
            findings: &part.findings,
        })
    }

    pub(crate) fn content(&self) -> &Content {
        &self.content
    }

    pub(crate) fn into_content(self) -> Content {
        self.content
    }

    /// The content with every finding treated by its action. The form stays, whatever changes in it.
    pub(crate) fn transformed(
        &self,
        action: impl Fn(&Finding) -> Action,
        mut token: impl FnMut(&Finding, &str) -> String,
    ) -> Result<Content, Refused> {
        let mut change = |text: &str, findings: &[Finding]| {
            redact::redact(text, findings, &action, &mut token).map(|redacted| redacted.text)
        };
        Ok(match &self.content {
            Content::Text(text) => {
                let findings: &[Finding] = self.parts.first().map_or(&[], |part| &part.findings);
                Content::Text(change(text, findings)?)
            }
            Content::Json(text) => Content::Json(self.changed_json(text, None, &mut change)?),
            Content::Messages(messages) => {
                let mut changed = messages.clone();
                for part in &self.parts {
                    if let At::Message(index) = part.at
                        && let (Some(from), Some(to)) = (messages.get(index), changed.get_mut(index))
                    {
                        to.content = change(&from.content, &part.findings)?;
                    }
                }
                for (index, message) in changed.iter_mut().enumerate() {
                    if !message.json.is_empty() {
                        message.json = self.changed_json(&message.json, Some(index), &mut change)?;
                    }
                }
                Content::Messages(changed)
            }
        })
    }

    fn changed_json(
        &self,
        text: &str,
        of_message: Option<usize>,
        change: &mut impl FnMut(&str, &[Finding]) -> Result<String, Refused>,
    ) -> Result<String, Refused> {
        let json = Json::parse(text).map_err(|_| Refused::Misplaced)?;
        let mut writer = json.writer();
        for part in &self.parts {
            if let At::Json { message, piece } = part.at
                && message == of_message
                && !part.findings.is_empty()
            {
                let changed = change(json.text(piece), &part.findings)?;
                writer.replace(piece, &changed);
            }
        }
        Ok(writer.finish())
    }
}

fn absorb(payload: &mut hmac::Context, bytes: &mut usize, text: &str) {
    payload.update(text.as_bytes());
    *bytes += text.len();
}

fn scan_json(
    text: &str,
    place: &str,
    message: Option<usize>,
    detector: &Detector,
    parts: &mut Vec<Part>,
    violations: &mut Vec<Violation>,
) {
    let json = match Json::parse(text) {
        Ok(json) => json,
        Err(broken) => {
            let field = if place.is_empty() { "json" } else { place };
            violations.push(Violation::new(field, "json.valid", broken.to_string()));
            return;
        }
    };
    for piece in 0..json.len() {
        let findings = detector.scan_overlapping(json.text(piece));
        // Most values hold nothing; their places would only cost.
        if !findings.is_empty() {
            let place = format!("{place}{}", json.pointer(piece));
            parts.push(Part { place, at: At::Json { message, piece }, findings: findings.into() });
        }
    }
}

#[cfg(test)]
mod tests;
