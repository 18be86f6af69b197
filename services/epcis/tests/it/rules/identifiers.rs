//! Identifiers are URIs, and right where they are GS1's.

use serde_json::{Value, json};
use tracegate_epcis::Rule;

use crate::kit::{
    COLD_STORE, ITEM, LOT, PALLET, accepted, aggregation_event, object_event, refused, transformation_event,
    with,
};

#[test]
fn every_identifier_is_a_uri() {
    for (event, place) in everywhere("4071000001232") {
        refused(&event, &[(place, Rule::Uri)]);
    }
}

#[test]
fn gs1_identifiers_have_their_form_and_check_digit() {
    for wrong in [
        "https://id.gs1.org/01/94071000001236/10/KW07",
        "https://trace.plant.example/00/040710000000000014",
        "https://id.gs1.org/lots/KW07",
        "urn:epc:id:sgtin:4071000.00123.S1",
        "urn:epc:id:sgln:407.100000.0",
    ] {
        for (event, place) in everywhere(wrong) {
            // Ids of events and certificates are documents, not things.
            if !["/eventID", "/certificationInfo", "/certificationInfo/0"].contains(&place) {
                refused(&event, &[(place, Rule::Gs1Key)]);
            }
        }
    }
}

#[test]
fn other_uris_are_taken_as_they_are() {
    for uri in
        ["urn:uuid:0190a1b2-0000-7000-8000-000000000001", "https://plant.example/things/7", "geo:52.5,13.4"]
    {
        for (event, _) in everywhere(uri) {
            accepted(&event);
        }
    }
}

#[test]
fn lists_of_epcs_name_single_things() {
    for lot in [LOT, "urn:epc:class:lgtin:4071000.900123.KW07", "https://id.gs1.org/01/94071000001235"] {
        refused(&with(object_event(), json!({"epcList": [ITEM, lot]})), &[("/epcList/1", Rule::Level)]);
        refused(&with(aggregation_event(), json!({"childEPCs": [lot]})), &[("/childEPCs/0", Rule::Level)]);
        refused(&with(aggregation_event(), json!({"parentID": lot})), &[("/parentID", Rule::Level)]);
        refused(
            &with(transformation_event(), json!({"inputEPCList": [lot]})),
            &[("/inputEPCList/0", Rule::Level)],
        );
    }
}

#[test]
fn quantities_name_kinds_and_batches() {
    for thing in [ITEM, PALLET, COLD_STORE] {
        let quantities = json!([{"epcClass": thing, "quantity": 1}]);
        let wrong = with(object_event(), json!({ "quantityList": quantities }));
        refused(&wrong, &[("/quantityList/0/epcClass", Rule::Level)]);
    }
}

/// Events with this identifier in each place for one, and the place.
fn everywhere(id: &str) -> Vec<(Value, &'static str)> {
    let object = |fields: Value| with(object_event(), fields);
    let quantity = json!([{"epcClass": id, "quantity": 1}]);
    vec![
        (object(json!({"epcList": [ITEM, id]})), "/epcList/1"),
        (object(json!({"quantityList": quantity})), "/quantityList/0/epcClass"),
        (object(json!({"readPoint": {"id": id}})), "/readPoint/id"),
        (object(json!({"bizLocation": {"id": id}})), "/bizLocation/id"),
        (object(json!({"sourceList": [{"type": "location", "source": id}]})), "/sourceList/0/source"),
        (
            object(json!({"destinationList": [{"type": "location", "destination": id}]})),
            "/destinationList/0/destination",
        ),
        (
            object(json!({"bizTransactionList": [{"bizTransaction": id}]})),
            "/bizTransactionList/0/bizTransaction",
        ),
        (object(json!({"eventID": id})), "/eventID"),
        (object(json!({"certificationInfo": id})), "/certificationInfo"),
        (object(json!({"certificationInfo": [id]})), "/certificationInfo/0"),
        (with(aggregation_event(), json!({"parentID": id})), "/parentID"),
        (with(aggregation_event(), json!({"childEPCs": [id]})), "/childEPCs/0"),
        (with(aggregation_event(), json!({"childQuantityList": quantity})), "/childQuantityList/0/epcClass"),
        (with(transformation_event(), json!({"inputEPCList": [id]})), "/inputEPCList/0"),
        (with(transformation_event(), json!({"outputEPCList": [id]})), "/outputEPCList/0"),
        (with(transformation_event(), json!({"transformationID": id})), "/transformationID"),
    ]
    .into_iter()
    // Quantities name kinds: a single thing there breaks another rule.
    .filter(|(_, place)| !(place.ends_with("epcClass") && id.starts_with("urn:epc:id")))
    .collect()
}
