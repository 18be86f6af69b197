//! Reading: from bytes to events that keep every rule, and to all that is wrong.

use std::sync::Arc;

use crate::check::Check;
use crate::context::Context;
use crate::document::{Document, DocumentKind, event_list, event_list_mut};
use crate::event::Event;
use crate::json::{DEPTH_MAX, Json, JsonError, Object};
use crate::pointer::Place;
use crate::problem::{Problem, Problems, Rule, shown};

/// How large a document may be. Both are the caller's to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    pub bytes_max: usize,
    pub events_max: usize,
}

/// Why bytes cannot be read at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Unreadable {
    #[error("the document has {bytes} bytes; at most {bytes_max} are accepted")]
    TooLarge { bytes: usize, bytes_max: usize },
    #[error("the document has {events} events; at most {events_max} are accepted")]
    TooManyEvents { events: usize, events_max: usize },
    #[error("the document is not UTF-8 from byte {at} on")]
    NotUtf8 { at: usize },
    /// The column counts bytes.
    #[error("the document is no JSON: line {line}, column {column}")]
    Syntax { line: usize, column: usize },
    #[error("values nest more than {DEPTH_MAX} deep at {pointer}")]
    TooDeep { pointer: String },
    #[error("the member at {pointer} is there twice")]
    DuplicateName { pointer: String },
}

/// What was read: every event that keeps every rule, and every rule that is broken.
///
/// A capture that must be whole asks [`Reading::into_document`]; one that takes what is good looks at each event.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// Of what is around the events.
    pub problems: Vec<Problem>,
    /// In the order of the document.
    pub events: Vec<Result<Event, Vec<Problem>>>,
    kind: Option<DocumentKind>,
    around: Json,
}

/// Reads a document, an event or an array of events, and holds them against every rule.
pub fn read(bytes: &[u8], limits: Limits) -> Result<Reading, Unreadable> {
    let Limits { bytes_max, events_max } = limits;
    if bytes.len() > bytes_max {
        return Err(Unreadable::TooLarge { bytes: bytes.len(), bytes_max });
    }
    let json = Json::read(bytes).map_err(|problem| Unreadable::from_json(problem, bytes))?;
    let kind = DocumentKind::of(&json);
    let events = match &json {
        Json::List(events) => events.len(),
        Json::Object(document) => kind.and_then(|kind| event_list(document, kind)).map_or(1, Vec::len),
        _ => 0,
    };
    if events > events_max {
        return Err(Unreadable::TooManyEvents { events, events_max });
    }
    Ok(match (kind, json) {
        (Some(DocumentKind::Events), Json::List(events)) => Reading::bare(DocumentKind::Events, events),
        (Some(DocumentKind::Event), event) => Reading::bare(DocumentKind::Event, vec![event]),
        (Some(kind), Json::Object(document)) => Reading::document(kind, document),
        (_, json) => Reading::unknown(json),
    })
}

impl Reading {
    /// The whole document, or all that is wrong with it.
    pub fn into_document(self) -> Result<Document, Vec<Problem>> {
        let mut problems = self.problems;
        let mut events = Vec::with_capacity(self.events.len());
        for event in self.events {
            match event {
                Ok(event) => events.push(event),
                Err(more) => problems.extend(more),
            }
        }
        match self.kind {
            Some(kind) if problems.is_empty() => Ok(Document::from_reading(kind, self.around, events)),
            _ => Err(problems),
        }
    }

    /// The document's `@context`, as it is written; none around bare events, which have their own.
    pub fn context(&self) -> Option<&Json> {
        self.around.as_object()?.get("@context")
    }

    /// Where an event stands in what was read, as a JSON Pointer.
    pub fn event_pointer(&self, index: usize) -> String {
        let steps = self.kind.map(DocumentKind::path).unwrap_or_default();
        let mut pointer: String = steps.iter().flat_map(|step| ["/", step]).collect();
        if self.kind != Some(DocumentKind::Event) {
            pointer.push_str(&format!("/{index}"));
        }
        pointer
    }

    /// Everything that is wrong, in the order of the document.
    pub fn all_problems(&self) -> impl Iterator<Item = &Problem> {
        self.problems.iter().chain(self.events.iter().filter_map(|event| event.as_ref().err()).flatten())
    }

    fn bare(kind: DocumentKind, events: Vec<Json>) -> Self {
        let read = |(index, event)| match kind {
            DocumentKind::Event => Event::check(event, Place::ROOT, None),
            _ => Event::check(event, Place::ROOT.index(index), None),
        };
        let events = events.into_iter().enumerate().map(read).collect();
        Self { problems: Vec::new(), events, kind: Some(kind), around: Json::Null }
    }

    fn document(kind: DocumentKind, mut document: Object) -> Self {
        let mut problems = Problems::default();
        let context = document.get("@context");
        let context =
            context.map(|json| Context::read(json, None, Place::ROOT.name("@context"), &mut problems));
        let context = Arc::new(context.unwrap_or_default());
        let problems = Check::new(&context, problems).document(kind, &document);
        let events = event_list_mut(&mut document, kind).map(std::mem::take).unwrap_or_default();
        let events = check_events(Place::ROOT, kind.path(), events, &context);
        Self { problems, events, kind: Some(kind), around: document.into() }
    }

    fn unknown(json: Json) -> Self {
        let mut problems = Problems::default();
        let found = json.as_object().and_then(|object| object.text("type"));
        let found = found.map_or_else(|| json.type_name().to_owned(), shown);
        let message = format!(
            "must be an EPCISDocument, an EPCISQueryDocument, an event or an array of events, is {found}"
        );
        problems.add(Place::ROOT, Rule::DocumentType, message);
        Self { problems: problems.into_list(Place::ROOT), events: Vec::new(), kind: None, around: json }
    }
}

/// Checks the events of a document, at the end of the way to their list.
fn check_events(
    place: Place<'_>,
    path: &[&str],
    events: Vec<Json>,
    context: &Arc<Context>,
) -> Vec<Result<Event, Vec<Problem>>> {
    if let [name, rest @ ..] = path {
        return check_events(place.name(name), rest, events, context);
    }
    let check = |(index, event)| Event::check(event, place.index(index), Some(context));
    events.into_iter().enumerate().map(check).collect()
}

impl Unreadable {
    fn from_json(problem: JsonError, bytes: &[u8]) -> Self {
        match problem {
            JsonError::NotUtf8 { at } => Unreadable::NotUtf8 { at },
            JsonError::Syntax { at } => {
                let before = bytes.get(..at).unwrap_or(bytes);
                let line = before.split(|byte| *byte == b'\n');
                let (lines, last) = line.fold((0, 0), |(lines, _), line| (lines + 1, line.len()));
                Unreadable::Syntax { line: lines, column: last + 1 }
            }
            JsonError::TooDeep { steps } => Unreadable::TooDeep { pointer: steps.pointer() },
            JsonError::DuplicateName { steps } => Unreadable::DuplicateName { pointer: steps.pointer() },
        }
    }
}
