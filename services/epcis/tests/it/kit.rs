//! Small events that are right, to be broken one rule at a time.

use serde_json::{Value, json};
use tracegate_epcis::{Event, Limits, Rule, read};

pub(crate) const LIMITS: Limits = Limits { bytes_max: 1 << 20, events_max: 1_000 };

const CONTEXT: &str = "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld";

pub(crate) const LOT: &str = "https://id.gs1.org/01/94071000001235/10/KW07";
pub(crate) const PALLET: &str = "https://id.gs1.org/00/040710000000000013";
pub(crate) const ITEM: &str = "urn:epc:id:sgtin:4071000.000123.S1";
pub(crate) const COLD_STORE: &str = "https://id.gs1.org/414/4071000001003";

/// A bare event of this type with what all events need, and these fields.
pub(crate) fn event(kind: &str, fields: Value) -> Value {
    let mut event = json!({
        "@context": [CONTEXT, {"plant": "https://plant.example/"}],
        "type": kind,
        "eventTime": "2026-07-31T14:05:59.125+02:00",
        "eventTimeZoneOffset": "+02:00",
    });
    merge(&mut event, fields);
    event
}

pub(crate) fn object_event() -> Value {
    event("ObjectEvent", json!({"action": "OBSERVE", "epcList": [ITEM]}))
}

pub(crate) fn aggregation_event() -> Value {
    event("AggregationEvent", json!({"action": "ADD", "parentID": PALLET, "childEPCs": [ITEM]}))
}

pub(crate) fn association_event() -> Value {
    event("AssociationEvent", json!({"action": "ADD", "parentID": COLD_STORE, "childEPCs": [ITEM]}))
}

pub(crate) fn transaction_event() -> Value {
    let order = json!([{"type": "po", "bizTransaction": "https://erp.example/orders/4711"}]);
    event("TransactionEvent", json!({"action": "ADD", "bizTransactionList": order, "epcList": [ITEM]}))
}

pub(crate) fn transformation_event() -> Value {
    let quantity =
        |class: &str, kilograms: f64| json!([{"epcClass": class, "quantity": kilograms, "uom": "KGM"}]);
    let output = "urn:epc:class:lgtin:4071000.900124.M7";
    let fields =
        json!({"inputQuantityList": quantity(LOT, 15.0), "outputQuantityList": quantity(output, 14.5)});
    event("TransformationEvent", fields)
}

/// A document with these events, whose contexts it takes over.
pub(crate) fn document(mut events: Vec<Value>) -> Value {
    let mut context = json!([CONTEXT]);
    for event in &mut events {
        if let Some(own) = event.as_object_mut().and_then(|event| event.remove("@context")) {
            context = own;
        }
    }
    json!({
        "@context": context,
        "type": "EPCISDocument",
        "schemaVersion": "2.0",
        "creationDate": "2026-07-31T15:00:00Z",
        "epcisBody": {"eventList": events},
    })
}

/// The value with these members, in place of what was there; null takes a member away.
pub(crate) fn with(mut value: Value, members: Value) -> Value {
    merge(&mut value, members);
    value
}

fn merge(value: &mut Value, members: Value) {
    let Value::Object(members) = members else { panic!("members are an object") };
    let value = value.as_object_mut().unwrap();
    for (name, member) in members {
        match member {
            Value::Null => drop(value.remove(&name)),
            _ => drop(value.insert(name, member)),
        }
    }
}

/// The event, which must keep every rule.
pub(crate) fn accepted(event: &Value) -> Event {
    let document = read(event.to_string().as_bytes(), LIMITS).unwrap().into_document();
    let document = document.unwrap_or_else(|problems| panic!("{event:#}\n{problems:#?}"));
    document.into_events().remove(0)
}

/// The document breaks exactly these rules, at these places.
pub(crate) fn refused(document: &Value, expected: &[(&str, Rule)]) {
    let problems = read(document.to_string().as_bytes(), LIMITS).unwrap().into_document();
    let problems = problems.err().unwrap_or_default();
    let found: Vec<_> = problems.iter().map(|problem| (problem.pointer.as_str(), problem.rule)).collect();
    assert_eq!(found, expected, "{document:#}\n{problems:#?}");
    assert!(problems.iter().all(|problem| !problem.message.is_empty()));
}
