//! EPCIS 2.0: events of others as the log keeps them, and the plant's own log as events.

use tracegate_epcis::{Event, EventKind};
use tracegate_gs1::Identifier;
use tracegate_platform::clock::timestamp;
use tracegate_proto::traceability::v1::EpcisEvent;
use tracegate_proto::traceability::v1::epcis_event::Type;

pub(crate) mod captured;
pub(crate) mod filter;
pub(crate) mod own;
pub(crate) mod query;
pub(crate) mod reading;
pub(crate) mod uris;

/// An event with what it is asked for by.
pub(crate) fn described(event: &Event, json: String, self_contained: bool) -> EpcisEvent {
    let hash = event.hash_id();
    let epcs = event.epcs().chain(event.child_epcs()).chain(event.input_epcs()).chain(event.output_epcs());
    let amounts = event.quantities().chain(event.child_quantities());
    let amounts = amounts.chain(event.input_quantities()).chain(event.output_quantities());
    EpcisEvent {
        event_id: event.event_id().map_or_else(|| hash.clone(), str::to_owned),
        hash,
        r#type: kind(event.kind()).into(),
        event_time: Some(timestamp(event.event_time())),
        biz_step: event.biz_step().map(|step| step.as_str().to_owned()).unwrap_or_default(),
        disposition: event.disposition().map(|found| found.as_str().to_owned()).unwrap_or_default(),
        read_point: event.read_point().map(canonical).unwrap_or_default(),
        biz_location: event.biz_location().map(canonical).unwrap_or_default(),
        epcs: epcs.map(canonical).collect(),
        epc_classes: amounts.map(|amount| canonical(amount.class)).collect(),
        parent_id: event.parent_id().map(canonical).unwrap_or_default(),
        declares_error: event.error_declaration().is_some(),
        json,
        self_contained,
    }
}

fn kind(kind: EventKind) -> Type {
    match kind {
        EventKind::Object => Type::Object,
        EventKind::Aggregation => Type::Aggregation,
        EventKind::Transaction => Type::Transaction,
        EventKind::Transformation => Type::Transformation,
        EventKind::Association => Type::Association,
    }
}

/// One URI for all ways to write an identifier of GS1's; others stay as they are.
pub(crate) fn canonical(uri: &str) -> String {
    match Identifier::from_uri(uri) {
        Ok(Some(identifier)) => identifier.digital_link(),
        Ok(None) | Err(_) => uri.to_owned(),
    }
}

/// Everything that an event names, each once.
pub(crate) fn names(event: &EpcisEvent) -> impl Iterator<Item = &str> {
    let parent = Some(&event.parent_id).filter(|parent| !parent.is_empty());
    let names: std::collections::BTreeSet<&str> =
        event.epcs.iter().chain(&event.epc_classes).chain(parent).map(String::as_str).collect();
    names.into_iter()
}

/// The event by itself, with the context that it needs.
pub(crate) fn self_contained(event: EpcisEvent, context: &str) -> EpcisEvent {
    match event.json.strip_prefix('{') {
        Some(members) if !event.self_contained && !context.is_empty() => {
            // An event without a member is none: there is always one to follow the comma.
            let json = format!(r#"{{"@context":{context},{members}"#);
            EpcisEvent { json, self_contained: true, ..event }
        }
        _ => EpcisEvent { self_contained: true, ..event },
    }
}
