//! What every event has: type, times, action, vocabulary.

use serde_json::{Value, json};
use tracegate_epcis::Rule;

use crate::kit::{accepted, document, event, object_event, refused, transformation_event, with};

#[test]
fn the_small_events_are_right() {
    use crate::kit::{aggregation_event, association_event, transaction_event};
    for event in [
        object_event(),
        aggregation_event(),
        association_event(),
        transaction_event(),
        transformation_event(),
    ] {
        accepted(&event);
    }
}

#[test]
fn what_every_event_needs() {
    for (name, rule) in [
        ("eventTime", Rule::Required),
        ("eventTimeZoneOffset", Rule::Required),
        ("action", Rule::Required),
        ("@context", Rule::Required),
    ] {
        let without = with(object_event(), json!({ name: null }));
        refused(&without, &[(&format!("/{name}"), rule)]);
    }
}

#[test]
fn all_problems_are_told_at_once() {
    let broken = event(
        "ObjectEvent",
        json!({"eventTime": "now", "eventTimeZoneOffset": "CEST", "action": "MOVE", "bizStep": "moving", "what": 1}),
    );
    let broken = with(document(vec![object_event(), broken]), json!({"schemaVersion": "1.2"}));
    refused(
        &broken,
        &[
            ("/schemaVersion", Rule::SchemaVersion),
            ("/epcisBody/eventList/1/eventTime", Rule::Time),
            ("/epcisBody/eventList/1/eventTimeZoneOffset", Rule::TimeZoneOffset),
            ("/epcisBody/eventList/1/action", Rule::Action),
            ("/epcisBody/eventList/1/bizStep", Rule::Vocabulary),
            ("/epcisBody/eventList/1/what", Rule::UnknownField),
            ("/epcisBody/eventList/1", Rule::Objects),
        ],
    );
}

#[test]
fn an_event_has_one_of_five_types() {
    let wrong = document(vec![with(object_event(), json!({"type": "QuantityEvent"}))]);
    refused(&wrong, &[("/epcisBody/eventList/0/type", Rule::EventType)]);
    let own = document(vec![with(object_event(), json!({"type": "https://plant.example/CleaningEvent"}))]);
    refused(&own, &[("/epcisBody/eventList/0/type", Rule::EventType)]);
    let none = document(vec![with(object_event(), json!({"type": null}))]);
    refused(&none, &[("/epcisBody/eventList/0/type", Rule::Required)]);
    let number = document(vec![with(object_event(), json!({"type": 7}))]);
    refused(&number, &[("/epcisBody/eventList/0/type", Rule::JsonType)]);
    refused(&document(vec![json!("event")]), &[("/epcisBody/eventList/0", Rule::JsonType)]);
}

#[test]
fn times_have_an_offset() {
    for name in ["eventTime", "recordTime"] {
        for wrong in ["2026-07-31", "2026-07-31T14:05:59", "2026-07-31 14:05:59Z", "2026-02-30T00:00:00Z", ""]
        {
            refused(&with(object_event(), json!({ name: wrong })), &[(&format!("/{name}"), Rule::Time)]);
        }
        refused(
            &with(object_event(), json!({ name: 1_785_499_559 })),
            &[(&format!("/{name}"), Rule::JsonType)],
        );
    }
    for wrong in ["Z", "+2:00", "+14:30", "-15:00", "Europe/Berlin"] {
        let wrong = with(object_event(), json!({"eventTimeZoneOffset": wrong}));
        refused(&wrong, &[("/eventTimeZoneOffset", Rule::TimeZoneOffset)]);
    }
}

#[test]
fn actions_are_three_words() {
    refused(&with(object_event(), json!({"action": "add"})), &[("/action", Rule::Action)]);
    refused(&with(object_event(), json!({"action": ["ADD"]})), &[("/action", Rule::JsonType)]);
    let transformation = with(transformation_event(), json!({"action": "ADD"}));
    refused(&transformation, &[("/action", Rule::UnknownField)]);
}

#[test]
fn terms_are_the_standards_or_ones_own_uris() {
    let own = "https://plant.example/terms/x";
    for term in ["holding", "cbv:BizStep-holding", "urn:epcglobal:cbv:bizstep:holding", own, "plant:holding"]
    {
        accepted(&with(object_event(), json!({"bizStep": term})));
    }
    let party = |kind: &str| json!([{"type": kind, "source": "https://id.gs1.org/417/4071000000006"}]);
    let order = |kind: &str| json!([{"type": kind, "bizTransaction": "https://erp.example/orders/4711"}]);
    let error = |reason: &str| json!({"declarationTime": "2026-08-01T00:00:00Z", "reason": reason});
    for wrong in ["deboning", "cbv:BizStep-deboning", "urn:epcglobal:cbv:bizstep:deboning"] {
        for (field, value, place) in [
            ("bizStep", json!(wrong), "/bizStep"),
            ("disposition", json!(wrong), "/disposition"),
            ("persistentDisposition", json!({"set": [wrong]}), "/persistentDisposition/set/0"),
            ("persistentDisposition", json!({"unset": ["active", wrong]}), "/persistentDisposition/unset/1"),
            ("sourceList", party(wrong), "/sourceList/0/type"),
            ("bizTransactionList", order(wrong), "/bizTransactionList/0/type"),
            ("errorDeclaration", error(wrong), "/errorDeclaration/reason"),
        ] {
            refused(&with(object_event(), json!({ field: value })), &[(place, Rule::Vocabulary)]);
        }
    }
    refused(&with(object_event(), json!({"bizStep": "recalled"})), &[("/bizStep", Rule::Vocabulary)]);
    refused(&with(object_event(), json!({"disposition": 7})), &[("/disposition", Rule::JsonType)]);
}

#[test]
fn an_error_declaration_says_when() {
    let declaration = |fields: Value| with(object_event(), json!({"errorDeclaration": fields}));
    accepted(&declaration(json!({"declarationTime": "2026-08-01T00:00:00Z", "plant:by": "QA"})));
    let place = "/errorDeclaration/declarationTime";
    refused(&declaration(json!({"reason": "did_not_occur"})), &[(place, Rule::Required)]);
    refused(&declaration(json!({"declarationTime": "today"})), &[(place, Rule::Time)]);
    let ids = json!({"declarationTime": "2026-08-01T00:00:00Z", "correctiveEventIDs": ["no uri", "urn:x:1"]});
    refused(&declaration(ids), &[("/errorDeclaration/correctiveEventIDs/0", Rule::Uri)]);
    let unknown = json!({"declarationTime": "2026-08-01T00:00:00Z", "by": "QA"});
    refused(&declaration(unknown), &[("/errorDeclaration/by", Rule::UnknownField)]);
    refused(
        &with(object_event(), json!({"errorDeclaration": true})),
        &[("/errorDeclaration", Rule::JsonType)],
    );
}

#[test]
fn a_persistent_disposition_sets_or_unsets() {
    let change = |value: Value| with(object_event(), json!({"persistentDisposition": value}));
    let place = "/persistentDisposition";
    refused(&change(json!({})), &[(place, Rule::Required)]);
    refused(&change(json!({"set": []})), &[("/persistentDisposition/set", Rule::Empty)]);
    refused(
        &change(json!({"set": ["active"], "plant:x": 1})),
        &[("/persistentDisposition/plant:x", Rule::UnknownField)],
    );
    let twice = json!({"set": ["active", "recalled", "active"]});
    refused(&change(twice), &[("/persistentDisposition/set/2", Rule::Repeated)]);
}
