//! The event hash, rule by rule: CBV 2.0, section 8.9.

use serde_json::{Value, json};

use crate::kit::{ITEM, accepted, association_event, object_event, with};

const BEGIN: &str = "eventType=ObjectEventeventTime=2026-07-31T12:05:59.125ZeventTimeZoneOffset=+02:00";

#[test]
fn the_text_begins_with_what_every_event_has() {
    let expected = format!("{BEGIN}epcListepc=https://id.gs1.org/01/04071000001232/21/S1action=OBSERVE");
    assert_eq!(pre_hash(json!({})), expected);
}

#[test]
fn names_and_later_words_are_not_hashed() {
    let plain = accepted(&object_event()).hash_id();
    for fields in [
        json!({"eventID": "urn:x:1"}),
        json!({"recordTime": "2026-08-01T00:00:00Z"}),
        json!({"errorDeclaration": {"declarationTime": "2026-08-01T00:00:00Z"}}),
        json!({"rdfs:comment": "of no account"}),
        json!({"@context": {"mill": "https://mill.example/"}}),
        json!({"sensorElementList": [], "bizTransactionList": [], "quantityList": []}),
        json!({"plant:nothing": null}),
    ] {
        assert_eq!(accepted(&with(object_event(), fields.clone())).hash_id(), plain, "{fields}");
    }
}

#[test]
fn one_thing_written_in_two_ways_has_one_hash() {
    for (one, other) in [
        (
            json!({"eventTime": "2026-07-31T12:05:59.1251Z"}),
            json!({"eventTime": "2026-07-31T14:05:59.125+02:00"}),
        ),
        (
            json!({"epcList": [ITEM]}),
            json!({"epcList": ["http://a.example/01/4071000001232/10/KW07/21/S1?15=261130"]}),
        ),
        (json!({"epcList": ["urn:x:1", "urn:x:2"]}), json!({"epcList": ["urn:x:2", "urn:x:1"]})),
        (json!({"bizStep": "holding"}), json!({"bizStep": "urn:epcglobal:cbv:bizstep:holding"})),
        (json!({"bizStep": "holding"}), json!({"bizStep": "cbv:BizStep-holding"})),
        (json!({"bizStep": "plant:holding"}), json!({"bizStep": "https://plant.example/holding"})),
        (json!({"plant:n": 15}), json!({"plant:n": 15.0})),
        (json!({"plant:n": "15.00"}), json!({"plant:n": 15})),
        (json!({"plant:n": " x "}), json!({"plant:n": "x"})),
        (json!({"plant:n": true}), json!({"plant:n": "true"})),
        (json!({"plant:n": [1, 2]}), json!({"plant:n": [2, 1]})),
        (json!({"plant:n": ["x"]}), json!({"plant:n": "x"})),
        (json!({"plant:n": 1}), json!({"https://plant.example/n": 1})),
        (json!({"certificationInfo": "urn:x:1"}), json!({"certificationInfo": ["urn:x:1"]})),
    ] {
        assert_eq!(pre_hash(one), pre_hash(other.clone()), "{other}");
    }
}

#[test]
fn no_digit_of_a_number_is_lost() {
    check(
        json!({"plant:n": "111100001111000011110000"}),
        "{https://plant.example/}n=111100001111000011110000",
    );
    check(json!({"plant:n": 0.00001}), "{https://plant.example/}n=0.00001");
    check(json!({"plant:n": -2.50}), "{https://plant.example/}n=-2.5");
    check(json!({"plant:n": "1e400"}), "{https://plant.example/}n=1e400");
    check(json!({"plant:n": "007"}), "{https://plant.example/}n=7");
}

#[test]
fn fields_of_ones_own_are_named_in_full() {
    check(json!({"plant:n": ""}), "{https://plant.example/}n");
    check(json!({"plant:n": {}}), "{https://plant.example/}n");
    check(json!({"cbvmda:n": "plant:x"}), "{urn:epcglobal:cbv:mda:}n=https://plant.example/x");
    check(json!({"plant:n": {"b": 1, "a": 2}}), "{https://plant.example/}na=2b=1");
    check(
        json!({"plant:n": {"plant:b": [2, 1, {"plant:c": 3}]}}),
        "{https://plant.example/}n{https://plant.example/}b=1{https://plant.example/}b=2\
         {https://plant.example/}b{https://plant.example/}c=3",
    );
    check(json!({"plant:n": [[2, 1], [3]]}), "{https://plant.example/}n=1=2{https://plant.example/}n=3");
}

#[test]
fn fields_stand_in_their_order() {
    check(
        json!({
            "sourceList": [{"source": "urn:x:1", "type": "location"}],
            "destinationList": [{"type": "location", "destination": "urn:x:1"}],
            "bizTransactionList": [{"bizTransaction": "urn:x:2", "type": "po"}, {"bizTransaction": "urn:x:1"}],
            "sensorElementList": [{"sensorReport": [{"uom": "KGM", "value": 1.0, "type": "Mass"}]}],
            "bizLocation": {"id": "urn:x:3"},
            "readPoint": {"plant:room": 7, "id": "urn:x:4"},
            "persistentDisposition": {"unset": ["active"], "set": ["recalled", "damaged"]},
            "disposition": "active",
            "bizStep": "holding",
        }),
        "bizStep=https://ref.gs1.org/cbv/BizStep-holdingdisposition=https://ref.gs1.org/cbv/Disp-active\
         persistentDispositionset=https://ref.gs1.org/cbv/Disp-damagedset=https://ref.gs1.org/cbv/Disp-recalled\
         unset=https://ref.gs1.org/cbv/Disp-activereadPointid=urn:x:4{https://plant.example/}room=7\
         bizLocationid=urn:x:3sensorElementListsensorElementsensorReporttype=https://gs1.org/voc/Massvalue=1uom=KGM\
         bizTransactionListbizTransaction=urn:x:1type=https://ref.gs1.org/cbv/BTT-pobizTransaction=urn:x:2\
         destinationListtype=https://ref.gs1.org/cbv/SDT-locationdestination=urn:x:1\
         sourceListtype=https://ref.gs1.org/cbv/SDT-locationsource=urn:x:1",
    );
}

#[test]
fn nothing_a_sensor_says_is_left_out() {
    let report = json!({"type": "Mass", "bizRules": "urn:x:1", "plant:probe": 7, "booleanValue": true});
    check(
        json!({"sensorElementList": [{"sensorReport": [report], "plant:line": 2,
            "sensorMetadata": {"plant:by": "QA", "time": "2026-07-31T14:00:00+02:00"}}]}),
        "sensorElementListsensorElementsensorMetadatatime=2026-07-31T12:00:00.000Z{https://plant.example/}by=QA\
         sensorReporttype=https://gs1.org/voc/MassbooleanValue=truebizRules=urn:x:1{https://plant.example/}probe=7\
         {https://plant.example/}line=2",
    );
}

#[test]
fn children_are_named_after_their_parent() {
    let event = accepted(&with(
        association_event(),
        json!({"childQuantityList": [{"epcClass": "urn:x:1", "quantity": 2.0}]}),
    ));
    assert!(event.pre_hash().contains(
        "parentID=https://id.gs1.org/414/4071000001003childEPCsepc=https://id.gs1.org/01/04071000001232/21/S1\
         childQuantityListquantityElementepcClass=urn:x:1quantity=2action=ADD"
    ));
}

#[test]
fn an_id_may_be_the_hash() {
    let hash = accepted(&object_event()).hash_id();
    assert!(hash.starts_with("ni:///sha-256;") && hash.ends_with("?ver=CBV2.0") && hash.len() == 89);
    let of = |id: &str| accepted(&with(object_event(), json!({ "eventID": id }))).id_is_its_hash();
    assert_eq!(of(&hash), Some(true));
    assert_eq!(of(&format!("ni:///sha-256;{}?ver=CBV2.0", "0".repeat(64))), Some(false));
    assert_eq!(of("urn:uuid:0190a1b2-0000-7000-8000-000000000001"), None);
    assert_eq!(accepted(&object_event()).id_is_its_hash(), None);
}

/// The fields add exactly this text behind what every event has.
fn check(fields: Value, expected: &str) {
    let begin = pre_hash(json!({}));
    let found = pre_hash(fields.clone());
    assert_eq!(found.strip_prefix(&begin), Some(expected), "{fields}\n{found}");
}

fn pre_hash(fields: Value) -> String {
    accepted(&with(object_event(), fields)).pre_hash()
}
