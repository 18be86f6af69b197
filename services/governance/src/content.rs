//! Content on its way through the gate. Whatever form it has, it is a list of texts that are scanned and changed one by one, so that the
//! form it came in is the form that leaves.

use std::sync::Arc;
use std::time::Instant;

use tracegate_detection::redact::{self, Action, Refused};
use tracegate_detection::{Detector, Finding};
use tracegate_platform::ApiError;
use tracegate_proto::check::Violation;
use tracegate_proto::governance::v1::ChatMessage;

use crate::json::{self, Json};
use crate::scans::Scans;
use crate::tokens::OrgKeys;

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Content {
    form: Form,
    texts: Vec<Text>,
}

/// How the texts came, and so how they leave.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Form {
    Text,
    Json,
    /// Each message's role, and whether it has text and JSON; their texts follow in this order.
    Messages(Vec<(String, bool, bool)>),
    /// Texts of a form that only the caller knows.
    Texts,
}

/// One text of the content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Text {
    /// Where it stands: `messages[2].content`, or nothing where the content is one text.
    pub place: String,
    pub text: String,
    pub kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Plain,
    /// Only values that are texts or numbers change, never its shape.
    Json,
    /// JSON that cannot be changed at all, such as a schema: what would have to change in it is denied.
    Fixed,
}

/// Content and what the detector sees in it; neither depends on the matrix.
pub(crate) struct Scan {
    pub started: Instant,
    content: Content,
    parts: Vec<Part>,
    pub payload_hash: [u8; 32],
    pub payload_bytes: i64,
}

/// A stretch of one text that holds something.
struct Part {
    /// The text's place, and behind it a JSON Pointer where the text is JSON.
    place: String,
    text: usize,
    /// The value or key of the JSON.
    piece: Option<usize>,
    is_rigid: bool,
    findings: Arc<[Finding]>,
}

/// Findings of one part, for judging and telling.
pub(crate) struct PartFindings<'a> {
    pub place: &'a str,
    /// The whole text it is in, for the record: `place` has the keys of its JSON, and these may be personal data.
    pub text: &'a str,
    /// It cannot be changed without changing the shape.
    pub is_rigid: bool,
    pub findings: &'a [Finding],
}

impl Content {
    /// At most one form is given; none is an empty text.
    pub(crate) fn from_fields(
        text: String,
        messages: Vec<ChatMessage>,
        json: String,
    ) -> Result<Self, ApiError> {
        let forms = [!text.is_empty(), !messages.is_empty(), !json.is_empty()];
        if forms.iter().filter(|given| **given).count() > 1 {
            return Err(ApiError::invalid(
                "content",
                "content.one_form",
                "give only one of content, messages and json",
            ));
        }
        Ok(match forms {
            [_, true, _] => Self::of_messages(messages),
            [_, _, true] => Self { form: Form::Json, texts: vec![Text::json(String::new(), json)] },
            _ => Self::of_text(text),
        })
    }

    pub(crate) fn of_text(text: String) -> Self {
        Self { form: Form::Text, texts: vec![Text::plain(String::new(), text)] }
    }

    /// Texts whose form the caller keeps.
    pub(crate) fn of_texts(texts: Vec<Text>) -> Self {
        Self { form: Form::Texts, texts }
    }

    fn of_messages(messages: Vec<ChatMessage>) -> Self {
        let (mut shape, mut texts) = (Vec::with_capacity(messages.len()), Vec::with_capacity(messages.len()));
        for (index, ChatMessage { role, content, json }) in messages.into_iter().enumerate() {
            shape.push((role, !content.is_empty(), !json.is_empty()));
            if !content.is_empty() {
                texts.push(Text::plain(format!("messages[{index}].content"), content));
            }
            if !json.is_empty() {
                texts.push(Text::json(format!("messages[{index}].json"), json));
            }
        }
        Self { form: Form::Messages(shape), texts }
    }

    /// As the fields of a response: text, messages, JSON.
    pub(crate) fn into_fields(self) -> (String, Vec<ChatMessage>, String) {
        let mut texts = self.texts.into_iter().map(|text| text.text);
        match self.form {
            Form::Text => (texts.next().unwrap_or_default(), Vec::new(), String::new()),
            Form::Json => (String::new(), Vec::new(), texts.next().unwrap_or_default()),
            Form::Messages(shape) => {
                let message = |(role, has_content, has_json): (String, bool, bool)| {
                    let mut next = |has: bool| has.then(|| texts.next()).flatten().unwrap_or_default();
                    ChatMessage { role, content: next(has_content), json: next(has_json) }
                };
                (String::new(), shape.into_iter().map(message).collect(), String::new())
            }
            Form::Texts => (String::new(), Vec::new(), String::new()),
        }
    }

    /// The texts in their order.
    pub(crate) fn into_texts(self) -> Vec<Text> {
        self.texts
    }

    /// What leaves where nothing may.
    pub(crate) fn nothing(self) -> Self {
        let form = match self.form {
            Form::Messages(_) => Form::Messages(Vec::new()),
            form => form,
        };
        Self { form, texts: Vec::new() }
    }
}

impl Text {
    pub(crate) fn plain(place: String, text: String) -> Self {
        Self { place, text, kind: Kind::Plain }
    }

    pub(crate) fn json(place: String, text: String) -> Self {
        Self { place, text, kind: Kind::Json }
    }

    /// The field of a request it is.
    fn field(&self) -> &str {
        match self.kind {
            _ if !self.place.is_empty() => &self.place,
            Kind::Plain => "content",
            Kind::Json | Kind::Fixed => "json",
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
        let mut parts = Vec::new();
        let mut violations = Vec::new();
        let is_chat = content.texts.len() > 1;
        for (index, text) in content.texts.iter().enumerate() {
            if is_chat {
                // Place and length in front keep two texts from being read as one.
                payload.update(text.place.as_bytes());
                payload.update(&text.text.len().to_be_bytes());
            }
            payload.update(text.text.as_bytes());
            match text.kind {
                Kind::Plain => {
                    let findings = if is_chat {
                        scans.of(detector, &text.text)
                    } else {
                        detector.scan_overlapping(&text.text).into()
                    };
                    if !findings.is_empty() {
                        let place = text.place.clone();
                        parts.push(Part { place, text: index, piece: None, is_rigid: false, findings });
                    }
                }
                Kind::Json | Kind::Fixed => scan_json(text, index, detector, &mut parts, &mut violations),
            }
        }
        if !violations.is_empty() {
            return Err(ApiError::invalid_fields(violations));
        }
        let mut payload_hash = [0; 32];
        payload_hash.copy_from_slice(payload.sign().as_ref());
        let bytes: usize = content.texts.iter().map(|text| text.text.len()).sum();
        let payload_bytes = i64::try_from(bytes).unwrap_or(i64::MAX);
        Ok(Self { started, content, parts, payload_hash, payload_bytes })
    }

    pub(crate) fn parts(&self) -> impl Iterator<Item = PartFindings<'_>> {
        self.parts.iter().map(|part| PartFindings {
            place: &part.place,
            text: self.content.texts.get(part.text).map_or("", |text| text.field()),
            is_rigid: part.is_rigid,
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
        let mut changed = self.content.clone();
        for (index, text) in changed.texts.iter_mut().enumerate() {
            let mut parts = self.parts.iter().filter(|part| part.text == index && !part.is_rigid).peekable();
            if parts.peek().is_none() {
                continue;
            }
            match text.kind {
                Kind::Plain => {
                    for part in parts {
                        text.text = change(&text.text, &part.findings)?;
                    }
                }
                Kind::Json | Kind::Fixed => {
                    let json = Json::parse(&text.text).map_err(|_| Refused::Misplaced)?;
                    let mut writer = json.writer();
                    for part in parts {
                        let Some(piece) = part.piece else { continue };
                        writer.replace(piece, &change(json.text(piece), &part.findings)?);
                    }
                    text.text = writer.finish();
                }
            }
        }
        Ok(changed)
    }
}

fn scan_json(
    text: &Text,
    index: usize,
    detector: &Detector,
    parts: &mut Vec<Part>,
    violations: &mut Vec<Violation>,
) {
    let json = match Json::parse(&text.text) {
        Ok(json) => json,
        Err(broken) => {
            violations.push(Violation::new(text.field(), "json.valid", broken.to_string()));
            return;
        }
    };
    for piece in 0..json.len() {
        let findings = detector.scan_overlapping(json.text(piece));
        if !findings.is_empty() {
            let pointer = json.pointer(piece);
            parts.push(Part {
                is_rigid: text.kind == Kind::Fixed || pointer.ends_with(json::KEY_MARK),
                place: format!("{}{pointer}", text.place),
                text: index,
                piece: Some(piece),
                findings: findings.into(),
            });
        }
    }
}

#[cfg(test)]
mod tests;
