//! A document of others: what of it can be captured, and all that speaks against the rest.

use std::collections::HashSet;

use prost::Message;
use tracegate_epcis::{Event, Limits, Problem, Reading, Rule, Unreadable, read};
use tracegate_platform::ApiError;
use tracegate_proto::check::Violation;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::{EpcisEvent, EpcisProblem};

use crate::epcis::{described, names};

/// As the contract says; a message has at most 4 MiB.
const BYTES_MAX: usize = 2 << 20;
const EVENTS_MAX: usize = 2_000;
/// Each becomes a row, and so many rows are stored in about a second.
const NAMES_MAX: usize = 10_000;
/// Of what events are found by: an index takes about 2,700, and a filter no longer ones.
const URI_BYTES_MAX: usize = 400;
/// Of the log's event with all of them, which is sent to watchers in one message.
const STORED_BYTES_MAX: usize = 3 << 20;
/// Refusals travel in headers, encoded in base64, and clients take 16 KiB of them.
const VIOLATIONS_MAX: usize = 20;
const SHOWN_BYTES_MAX: usize = 160;

/// A document whose frame is right.
#[derive(Debug)]
pub(crate) struct Document {
    /// As JSON; empty where its events have their own.
    pub context: String,
    /// In their order.
    pub events: Vec<Read>,
}

/// An event of a document.
#[derive(Debug)]
pub(crate) struct Read {
    pub pointer: String,
    pub event: Result<EpcisEvent, Vec<EpcisProblem>>,
    /// The id is an event hash, but not this event's own.
    pub id_is_other_hash: bool,
}

/// Reads a document and holds it against every rule that does not depend on what is known already.
pub(crate) fn document(bytes: &[u8]) -> Result<Document, ApiError> {
    let mut reading = read(bytes, limits(BYTES_MAX)).map_err(|why| unreadable("document", &why))?;
    if !reading.problems.is_empty() {
        let problems: Vec<EpcisProblem> = reading.problems.into_iter().map(problem).collect();
        return Err(refused("document", &problems));
    }
    let context = reading.context().map(ToString::to_string).unwrap_or_default();
    let pointers: Vec<String> = (0..reading.events.len()).map(|index| reading.event_pointer(index)).collect();
    let mut ids = HashSet::new();
    let found = std::mem::take(&mut reading.events).into_iter().zip(pointers);
    let events: Vec<Read> = found.map(|(event, pointer)| read_event(event, pointer, &mut ids)).collect();
    let described = || events.iter().filter_map(|read| read.event.as_ref().ok());
    let n_names: usize = described().map(|event| names(event).count()).sum();
    if n_names > NAMES_MAX {
        let description =
            format!("its events name {n_names} things; at most {NAMES_MAX} are captured at once");
        return Err(ApiError::invalid("document", "names_max", description));
    }
    let n_bytes: usize = context.len() + described().map(Message::encoded_len).sum::<usize>();
    if n_bytes > STORED_BYTES_MAX {
        let message = format!(
            "document: its events take {n_bytes} bytes to store; at most {STORED_BYTES_MAX} are captured at once"
        );
        return Err(
            ApiError::new(ErrorReason::RequestTooLarge, message).with("limit_bytes", STORED_BYTES_MAX)
        );
    }
    Ok(Document { context, events })
}

fn read_event(event: Result<Event, Vec<Problem>>, pointer: String, ids: &mut HashSet<String>) -> Read {
    let event = match event {
        Ok(event) => event,
        Err(problems) => {
            let problems = problems.into_iter().map(problem).collect();
            return Read { pointer, event: Err(problems), id_is_other_hash: false };
        }
    };
    let has_own_context = event.json().get("@context").is_some();
    let json = if has_own_context { event.bare().to_string() } else { event.json().to_string() };
    let described = described(&event, json, has_own_context);
    let id_is_other_hash = event.id_is_its_hash() == Some(false);
    // An event that declares an error has the id of the one that it is about.
    let is_repeated = !described.declares_error
        && event.event_id().is_some_and(|event_id| !ids.insert(event_id.to_owned()));
    let mut problems = Vec::new();
    if is_repeated {
        problems.push(id_problem(
            &pointer,
            "event_id_repeated",
            "is the id of an event before it in the document",
        ));
    }
    if described.event_id.len() > URI_BYTES_MAX {
        let message = format!("has more than {URI_BYTES_MAX} bytes");
        problems.push(id_problem(&pointer, "uri_length", &message));
    }
    if names(&described).any(|name| name.len() > URI_BYTES_MAX) {
        problems.push(EpcisProblem {
            pointer: pointer.clone(),
            rule: "uri_length".to_owned(),
            message: format!("names something by more than {URI_BYTES_MAX} bytes"),
        });
    }
    let event = if problems.is_empty() { Ok(described) } else { Err(problems) };
    Read { pointer, event, id_is_other_hash }
}

/// One event by itself, or alone in its document.
pub(crate) fn event(bytes: &[u8]) -> Result<Event, ApiError> {
    let reading = read(bytes, limits(bytes.len())).map_err(|why| unreadable("event", &why))?;
    let problems: Vec<EpcisProblem> = reading.all_problems().cloned().map(problem).collect();
    if !problems.is_empty() {
        return Err(refused("event", &problems));
    }
    let Reading { events, .. } = reading;
    let n_events = events.len();
    let mut events = events.into_iter().flatten();
    match (events.next(), n_events) {
        (Some(event), 1) => Ok(event),
        _ => Err(ApiError::invalid("event", "one", format!("must be one event, is {n_events}"))),
    }
}

fn limits(bytes_max: usize) -> Limits {
    Limits { bytes_max, events_max: EVENTS_MAX }
}

pub(crate) fn id_problem(event_pointer: &str, rule: &str, message: &str) -> EpcisProblem {
    EpcisProblem {
        pointer: cut(format!("{event_pointer}/eventID")),
        rule: rule.to_owned(),
        message: message.to_owned(),
    }
}

/// A document that is refused, with its first problems and how many there are.
pub(crate) fn refused(field: &str, problems: &[EpcisProblem]) -> ApiError {
    let mut violations: Vec<Violation> = problems
        .iter()
        .take(VIOLATIONS_MAX)
        .map(|EpcisProblem { pointer, rule, message }| {
            Violation::new(format!("{field}#{pointer}"), "epcis", format!("{rule}: {message}"))
        })
        .collect();
    if let Some(n_more) = problems.len().checked_sub(VIOLATIONS_MAX).filter(|n_more| *n_more > 0) {
        violations.push(Violation::new(field, "epcis", format!("more: has {n_more} further problems")));
    }
    ApiError::invalid_fields(violations)
}

fn unreadable(field: &str, why: &Unreadable) -> ApiError {
    let (rule, pointer) = match why {
        Unreadable::TooLarge { .. } => ("bytes_max", ""),
        Unreadable::TooManyEvents { .. } => ("events_max", ""),
        Unreadable::NotUtf8 { .. } => ("utf8", ""),
        Unreadable::TooDeep { pointer } => ("depth_max", pointer.as_str()),
        Unreadable::DuplicateName { pointer } => ("duplicate_name", pointer.as_str()),
        _ => ("json", ""),
    };
    // What it says of itself may name a place as long as the document.
    let message = cut(why.to_string());
    refused(field, &[EpcisProblem { pointer: cut(pointer.to_owned()), rule: rule.to_owned(), message }])
}

fn problem(problem: Problem) -> EpcisProblem {
    let Problem { pointer, rule, message } = problem;
    EpcisProblem { pointer: cut(pointer), rule: word(rule).to_owned(), message: cut(message) }
}

/// Names of fields may be as long as the document.
fn cut(mut text: String) -> String {
    if text.len() > SHOWN_BYTES_MAX {
        text.truncate(text.floor_char_boundary(SHOWN_BYTES_MAX));
        text.push('…');
    }
    text
}

fn word(rule: Rule) -> &'static str {
    match rule {
        Rule::DocumentType => "document_type",
        Rule::SchemaVersion => "schema_version",
        Rule::EventType => "event_type",
        Rule::Required => "required",
        Rule::JsonType => "json_type",
        Rule::Empty => "empty",
        Rule::Repeated => "repeated",
        Rule::UnknownField => "unknown_field",
        Rule::UndeclaredPrefix => "undeclared_prefix",
        Rule::ContextSize => "context_size",
        Rule::Time => "time",
        Rule::TimeZoneOffset => "time_zone_offset",
        Rule::Action => "action",
        Rule::Vocabulary => "vocabulary",
        Rule::Uri => "uri",
        Rule::Gs1Key => "gs1_key",
        Rule::Level => "level",
        Rule::Quantity => "quantity",
        Rule::UnitOfMeasure => "unit_of_measure",
        Rule::Parent => "parent",
        Rule::Objects => "objects",
        Rule::Transformation => "transformation",
        Rule::Ilmd => "ilmd",
        Rule::Sensor => "sensor",
        Rule::More => "more",
        _ => "other",
    }
}
