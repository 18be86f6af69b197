//! Quantities, parties, documents and places.

use serde_json::{Value, json};
use tracegate_epcis::{Rule, read};

use crate::kit::{ITEM, LIMITS, LOT, accepted, object_event, refused, transformation_event, with};

#[test]
fn a_quantity_is_a_number_that_can_be() {
    for right in [
        json!({"epcClass": LOT}),
        json!({"epcClass": LOT, "quantity": 0}),
        json!({"epcClass": LOT, "quantity": 12.0}),
        json!({"epcClass": LOT, "quantity": 12.345, "uom": "KGM"}),
        json!({"epcClass": LOT, "quantity": 1e3, "uom": "A9"}),
    ] {
        accepted(&quantities(json!([right])));
    }
    check(json!({"quantity": 1}), "/epcClass", Rule::Required);
    check(json!({"epcClass": LOT, "quantity": -1, "uom": "KGM"}), "/quantity", Rule::Quantity);
    check(json!({"epcClass": LOT, "quantity": 1.5}), "/quantity", Rule::Quantity);
    check(json!({"epcClass": LOT, "quantity": "1"}), "/quantity", Rule::JsonType);
    check(json!({"epcClass": LOT, "uom": "KGM"}), "/uom", Rule::Quantity);
    check(json!({"epcClass": LOT, "quantity": 1, "plant:tare": 2}), "/plant:tare", Rule::UnknownField);
    check(json!("12 kg"), "", Rule::JsonType);
    refused(&quantities(json!({"epcClass": LOT})), &[("/quantityList", Rule::JsonType)]);

    fn check(element: Value, place: &str, rule: Rule) {
        refused(
            &quantities(json!([{"epcClass": LOT}, element])),
            &[(&format!("/quantityList/1{place}"), rule)],
        );
    }
}

#[test]
fn no_number_is_beyond_a_double() {
    let event = quantities(json!([{"epcClass": LOT, "quantity": 77, "uom": "KGM"}])).to_string();
    let beyond = event.replace("77", "-1e309");
    let problems = read(beyond.as_bytes(), LIMITS).unwrap().into_document().unwrap_err();
    let found: Vec<_> = problems.iter().map(|problem| (problem.pointer.as_str(), problem.rule)).collect();
    assert_eq!(found, [("/quantityList/0/quantity", Rule::JsonType)]);
}

#[test]
fn units_are_codes() {
    for wrong in ["kg", "KILO", "K", "", "K M", "KGm"] {
        let wrong = quantities(json!([{"epcClass": LOT, "quantity": 1, "uom": wrong}]));
        refused(&wrong, &[("/quantityList/0/uom", Rule::UnitOfMeasure)]);
    }
    let number = quantities(json!([{"epcClass": LOT, "quantity": 1, "uom": 7}]));
    refused(&number, &[("/quantityList/0/uom", Rule::JsonType)]);
}

#[test]
fn sources_and_destinations_have_a_type_and_an_id() {
    for (list, name) in [("sourceList", "source"), ("destinationList", "destination")] {
        let party = "https://id.gs1.org/417/4071000000006";
        let check = |element: Value, place: &str, rule: Rule| {
            refused(
                &with(object_event(), json!({ list: [element] })),
                &[(&format!("/{list}/0{place}"), rule)],
            );
        };
        check(json!({ name: party }), "/type", Rule::Required);
        check(json!({"type": "owning_party"}), &format!("/{name}"), Rule::Required);
        check(json!({"type": "owning_party", name: party, "x:y": 1}), "/x:y", Rule::UnknownField);
        check(json!(party), "", Rule::JsonType);
    }
}

#[test]
fn a_business_transaction_has_an_id() {
    let check = |element: Value, place: &str, rule: Rule| {
        let event = with(object_event(), json!({"bizTransactionList": [element]}));
        refused(&event, &[(&format!("/bizTransactionList/0{place}"), rule)]);
    };
    check(json!({"type": "po"}), "/bizTransaction", Rule::Required);
    check(json!({"bizTransaction": "urn:x:1", "note": "x"}), "/note", Rule::UnknownField);
    accepted(&with(object_event(), json!({"bizTransactionList": [{"bizTransaction": "urn:x:1"}]})));
}

#[test]
fn a_place_has_an_id_and_perhaps_fields_of_ones_own() {
    for name in ["readPoint", "bizLocation"] {
        let check = |place: Value, pointer: &str, rule: Rule| {
            refused(&with(object_event(), json!({ name: place })), &[(&format!("/{name}{pointer}"), rule)]);
        };
        check(json!({}), "/id", Rule::Required);
        check(json!({"id": "urn:x:1", "room": 7}), "/room", Rule::UnknownField);
        check(json!("urn:x:1"), "", Rule::JsonType);
        accepted(&with(object_event(), json!({ name: {"id": "urn:x:1", "plant:room": 7} })));
    }
}

#[test]
fn a_set_of_things_has_none_twice() {
    refused(
        &with(object_event(), json!({"epcList": [ITEM, "urn:x:1", ITEM]})),
        &[("/epcList/2", Rule::Repeated)],
    );
    for name in ["inputEPCList", "outputEPCList"] {
        let twice = with(transformation_event(), json!({ name: [ITEM, ITEM] }));
        refused(&twice, &[(&format!("/{name}/1"), Rule::Repeated)]);
    }
}

fn quantities(list: Value) -> Value {
    with(object_event(), json!({ "quantityList": list }))
}
