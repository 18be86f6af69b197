//! Problems: what is wrong with a document, where, and by which rule.

use crate::pointer::Place;

/// Problems listed of one event, or of what is around the events. Nobody reads more, and a hostile document could have
/// millions.
pub const PROBLEMS_MAX: usize = 100;

/// One broken rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// JSON Pointer (RFC 6901) into the document; of a field that is missing, where it should be.
    pub pointer: String,
    pub rule: Rule,
    /// For people: what must be, and what is.
    pub message: String,
}

/// The rules that a document is held to: those of EPCIS 2.0 and its JSON schema, and where another standard is named,
/// of that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rule {
    /// The root must be a document, a query document, an event or an array of events.
    DocumentType,
    /// Version 2 of the schema.
    SchemaVersion,
    /// One of the five types of event.
    EventType,
    /// A field is missing that must be there.
    Required,
    /// The JSON type of a value is another than the field's.
    JsonType,
    /// A list or a string must have something in it.
    Empty,
    /// A set has a value twice.
    Repeated,
    /// No field of this name is defined here; a field of one's own needs a namespace.
    UnknownField,
    /// A prefix that `@context` does not declare.
    UndeclaredPrefix,
    /// `@context` is not endless.
    ContextSize,
    /// A time as RFC 3339 writes it, with its offset.
    Time,
    /// An offset from `-14:00` to `+14:00`.
    TimeZoneOffset,
    /// ADD, OBSERVE or DELETE.
    Action,
    /// A term of the standard vocabulary or a URI of one's own (CBV 2.0).
    Vocabulary,
    /// A URI as RFC 3986 writes it.
    Uri,
    /// A GS1 key with its form and its check digit (GS1 General Specifications, CBV 2.0).
    Gs1Key,
    /// Lists of EPCs name single things, quantities kinds and batches.
    Level,
    /// A quantity is not negative, and whole where it counts things.
    Quantity,
    /// A unit's code of UN/ECE Recommendation 20.
    UnitOfMeasure,
    /// Things packed or unpacked need to be in something that is named.
    Parent,
    /// An event is about something: EPCs, quantities, or what a sensor saw at a read point.
    Objects,
    /// A transformation has inputs and outputs, or one of them and an id that ties it to others.
    Transformation,
    /// Master data of instances and lots come into being with them.
    Ilmd,
    /// What a sensor reports must agree with itself.
    Sensor,
    /// There are further problems than are listed.
    More,
}

/// Problems as they are found.
#[derive(Default)]
pub(crate) struct Problems {
    found: Vec<Problem>,
    not_listed: usize,
}

impl Problems {
    pub(crate) fn add(&mut self, place: Place<'_>, rule: Rule, message: impl Into<String>) {
        if self.found.len() < PROBLEMS_MAX {
            self.found.push(Problem { pointer: place.pointer(), rule, message: message.into() });
        } else {
            self.not_listed += 1;
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// All that were found; what was not listed is counted at `place`.
    pub(crate) fn into_list(mut self, place: Place<'_>) -> Vec<Problem> {
        if self.not_listed > 0 {
            let message = format!("has {} further problems", self.not_listed);
            self.found.push(Problem { pointer: place.pointer(), rule: Rule::More, message });
        }
        self.found
    }
}

/// What was found, short enough for a message.
pub(crate) fn shown(written: &str) -> String {
    const CHARACTERS_MAX: usize = 60;
    let mut shown: String = written.chars().take(CHARACTERS_MAX).collect();
    if shown.len() < written.len() {
        shown.push('…');
    }
    format!("{shown:?}")
}
