//! Documents: events with what is around them, as they are written.

use time::OffsetDateTime;

use crate::context::Context;
use crate::event::{Event, EventKind};
use crate::json::{Json, Object};
use crate::times;

/// What the root of a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DocumentKind {
    /// `EPCISDocument`, which asks to capture its events.
    Capture,
    /// `EPCISQueryDocument`, the answer to a query.
    Query,
    /// One event by itself.
    Event,
    /// An array of events.
    Events,
}

/// A document that keeps every rule, with its events.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    kind: DocumentKind,
    /// The document with its list of events empty; of bare events nothing.
    around: Json,
    events: Vec<Event>,
}

impl DocumentKind {
    /// None where the root is nothing that could be meant as a document.
    pub(crate) fn of(json: &Json) -> Option<Self> {
        match json {
            Json::List(_) => Some(DocumentKind::Events),
            Json::Object(object) => match object.text("type") {
                Some("EPCISDocument") => Some(DocumentKind::Capture),
                Some("EPCISQueryDocument") => Some(DocumentKind::Query),
                Some(name) if EventKind::read(name).is_some() => Some(DocumentKind::Event),
                _ => None,
            },
            _ => None,
        }
    }

    /// The way from the root to the list of events.
    pub(crate) fn path(self) -> &'static [&'static str] {
        match self {
            DocumentKind::Capture => &["epcisBody", "eventList"],
            DocumentKind::Query => &["epcisBody", "queryResults", "resultsBody", "eventList"],
            DocumentKind::Event | DocumentKind::Events => &[],
        }
    }
}

pub(crate) fn event_list(document: &Object, kind: DocumentKind) -> Option<&Vec<Json>> {
    let (list, around) = kind.path().split_last()?;
    let inner = around.iter().try_fold(document, |object, name| object.get(name)?.as_object())?;
    match inner.get(list)? {
        Json::List(events) => Some(events),
        _ => None,
    }
}

pub(crate) fn event_list_mut(document: &mut Object, kind: DocumentKind) -> Option<&mut Vec<Json>> {
    let (list, around) = kind.path().split_last()?;
    let mut inner = document;
    for name in around {
        let Json::Object(object) = inner.get_mut(name)? else { return None };
        inner = object;
    }
    match inner.get_mut(list)? {
        Json::List(events) => Some(events),
        _ => None,
    }
}

impl Document {
    /// What was read, whole and without a problem.
    pub(crate) fn from_reading(kind: DocumentKind, around: Json, events: Vec<Event>) -> Self {
        Self { kind, around, events }
    }

    /// A document that asks to capture these events.
    pub fn capture(events: Vec<Event>, created_at: OffsetDateTime) -> Self {
        let body = Object::from_iter([("eventList", Json::List(Vec::new()))]);
        Self::enclose(DocumentKind::Capture, events, created_at, body)
    }

    /// The answer to a query, which is named as in the query interface, such as `SimpleEventQuery`.
    pub fn query(
        events: Vec<Event>,
        created_at: OffsetDateTime,
        query_name: &str,
        subscription_id: Option<&str>,
    ) -> Self {
        let mut results = Object::new();
        if let Some(subscription_id) = subscription_id {
            results.set("subscriptionID", subscription_id);
        }
        results.set("queryName", query_name);
        results.set("resultsBody", Object::from_iter([("eventList", Json::List(Vec::new()))]));
        let body = Object::from_iter([("queryResults", results)]);
        Self::enclose(DocumentKind::Query, events, created_at, body)
    }

    fn enclose(kind: DocumentKind, mut events: Vec<Event>, created_at: OffsetDateTime, body: Object) -> Self {
        let context = merge_contexts(&mut events);
        let name = if kind == DocumentKind::Query { "EPCISQueryDocument" } else { "EPCISDocument" };
        let around = Object::from_iter([
            ("@context", context.to_json()),
            ("type", Json::from(name)),
            ("schemaVersion", Json::from("2.0")),
            ("creationDate", Json::from(times::local(created_at))),
            ("epcisBody", Json::from(body)),
        ]);
        Self { kind, around: around.into(), events }
    }

    pub fn kind(&self) -> DocumentKind {
        self.kind
    }

    pub fn events(&self) -> &[Event] {
        &self.events
    }

    pub fn into_events(self) -> Vec<Event> {
        self.events
    }

    pub fn id(&self) -> Option<&str> {
        self.text("id")
    }

    pub fn creation_date(&self) -> Option<OffsetDateTime> {
        times::instant(self.text("creationDate")?)
    }

    pub fn sender(&self) -> Option<&str> {
        self.text("sender")
    }

    pub fn receiver(&self) -> Option<&str> {
        self.text("receiver")
    }

    /// The sender's number for the document.
    pub fn instance_identifier(&self) -> Option<&str> {
        self.text("instanceIdentifier")
    }

    /// The document as it was read, or as it was made.
    pub fn to_json(&self) -> Json {
        let mut events = self.events.iter().map(|event| Json::from(event.json().clone()));
        match self.kind {
            DocumentKind::Event => events.next().unwrap_or(Json::Null),
            DocumentKind::Events => Json::List(events.collect()),
            DocumentKind::Capture | DocumentKind::Query => {
                let mut around = self.around.clone();
                if let Json::Object(document) = &mut around
                    && let Some(list) = event_list_mut(document, self.kind)
                {
                    list.extend(events);
                }
                around
            }
        }
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.around.as_object()?.text(name)
    }
}

/// One context for events from several documents. An event whose context does not go with those of the others takes it
/// along.
fn merge_contexts(events: &mut [Event]) -> Context {
    let mut merged = Context::default();
    for event in events {
        if event.json().get("@context").is_some() || !merged.merge(event.context()) {
            event.carry_context();
        }
    }
    merged
}
