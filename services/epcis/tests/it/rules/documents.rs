//! What is around the events.

use serde_json::{Value, json};
use tracegate_epcis::Rule;

use crate::kit::{accepted, document, object_event, refused, with};

#[test]
fn the_root_is_a_document_or_events() {
    for root in
        [json!(7), json!("x"), json!({}), json!({"type": "Document"}), json!({"type": 7}), json!(null)]
    {
        refused(&root, &[("", Rule::DocumentType)]);
    }
    refused(&json!([7, object_event()]), &[("/0", Rule::JsonType)]);
    let without_context = with(object_event(), json!({"@context": null}));
    refused(&json!([object_event(), without_context]), &[("/1/@context", Rule::Required)]);
}

#[test]
fn a_document_has_its_parts() {
    for name in ["@context", "schemaVersion", "creationDate", "epcisBody"] {
        let without = with(document(vec![]), json!({ name: null }));
        refused(&without, &[(&format!("/{name}"), Rule::Required)]);
    }
    for (field, wrong, rule) in [
        ("id", json!("7"), Rule::Uri),
        ("schemaVersion", json!("1.2"), Rule::SchemaVersion),
        ("schemaVersion", json!("2."), Rule::SchemaVersion),
        ("schemaVersion", json!("two"), Rule::SchemaVersion),
        ("schemaVersion", json!(2.0), Rule::JsonType),
        ("creationDate", json!("yesterday"), Rule::Time),
        ("sender", json!(7), Rule::JsonType),
        ("receiver", json!(7), Rule::JsonType),
        ("instanceIdentifier", json!(7), Rule::JsonType),
        ("epcisBody", json!([]), Rule::JsonType),
        ("epcisHeader", json!([]), Rule::JsonType),
        ("@context", json!(7), Rule::JsonType),
        ("remark", json!("x"), Rule::UnknownField),
        ("mill:remark", json!("x"), Rule::UndeclaredPrefix),
    ] {
        refused(&with(document(vec![]), json!({ field: wrong })), &[(&format!("/{field}"), rule)]);
    }
    for version in ["2.0", "2.0.1", "2"] {
        let document = with(document(vec![object_event()]), json!({"schemaVersion": version}));
        accepted(&document);
    }
}

#[test]
fn a_body_has_a_list_of_events() {
    refused(&with(document(vec![]), json!({"epcisBody": {}})), &[("/epcisBody/eventList", Rule::Required)]);
    let object = json!({"epcisBody": {"eventList": {}}});
    refused(&with(document(vec![]), object), &[("/epcisBody/eventList", Rule::JsonType)]);
    let more = json!({"epcisBody": {"eventList": [], "n_events": 0}});
    refused(&with(document(vec![]), more), &[("/epcisBody/n_events", Rule::UnknownField)]);
}

#[test]
fn an_answer_to_a_query_has_its_parts() {
    let events = json!([object_event()]);
    let results = |results: Value| {
        let mut query = with(document(vec![]), json!({"type": "EPCISQueryDocument"}));
        query["epcisBody"] = json!({ "queryResults": results });
        query
    };
    let right = json!({"queryName": "Q", "subscriptionID": "7", "resultsBody": {"eventList": events}});
    accepted(&results(right.clone()));
    // Neither version nor date need to be there.
    accepted(&with(results(right.clone()), json!({"schemaVersion": null, "creationDate": null})));

    let place = "/epcisBody/queryResults";
    let check = |members: Value, pointer: &str, rule: Rule| {
        refused(&results(with(right.clone(), members)), &[(&format!("{place}{pointer}"), rule)]);
    };
    check(json!({"queryName": null}), "/queryName", Rule::Required);
    check(json!({"queryName": 7}), "/queryName", Rule::JsonType);
    check(json!({"subscriptionID": 7}), "/subscriptionID", Rule::JsonType);
    check(json!({"resultsBody": null}), "/resultsBody", Rule::Required);
    check(json!({"resultsBody": {}}), "/resultsBody/eventList", Rule::Required);
    check(json!({"resultsBody": []}), "/resultsBody", Rule::JsonType);
    check(json!({"n": 7}), "/n", Rule::UnknownField);
    check(json!({"resultsBody": {"eventList": [], "n": 7}}), "/resultsBody/n", Rule::UnknownField);
    refused(&results(json!(7)), &[(place, Rule::JsonType)]);
    let mut without = results(right.clone());
    without["epcisBody"] = json!({});
    refused(&without, &[(place, Rule::Required)]);
    refused(&with(results(right), json!({"sender": "x"})), &[("/sender", Rule::UnknownField)]);
}

#[test]
fn events_of_an_answer_are_checked_where_they_stand() {
    let events = json!([object_event(), with(object_event(), json!({"action": "MOVE"}))]);
    let body = json!({"queryResults": {"queryName": "Q", "resultsBody": {"eventList": events}}});
    let query = with(document(vec![]), json!({"type": "EPCISQueryDocument", "epcisBody": body}));
    refused(&query, &[("/epcisBody/queryResults/resultsBody/eventList/1/action", Rule::Action)]);
}

#[test]
fn master_data_have_ids() {
    let place = "/epcisHeader/epcisMasterData/vocabularyList/0";
    let check = |vocabulary: Value, expected: &[(&str, Rule)]| {
        let header = json!({"epcisMasterData": {"vocabularyList": [vocabulary]}});
        let expected: Vec<_> =
            expected.iter().map(|(pointer, rule)| (format!("{place}{pointer}"), *rule)).collect();
        let expected: Vec<_> = expected.iter().map(|(pointer, rule)| (pointer.as_str(), *rule)).collect();
        refused(&with(document(vec![]), json!({ "epcisHeader": header })), &expected);
    };
    let element = json!({
        "id": "urn:epc:id:sgln:4071000.00100.0",
        "attributes": [{"id": "cbvmda:name", "attribute": "Cold store"}],
        "children": ["urn:epc:id:sgln:4071000.00100.1"],
    });
    check(
        json!({"type": "urn:epcglobal:epcis:vtype:BusinessLocation", "vocabularyElementList": [element]}),
        &[],
    );
    check(json!({}), &[("/type", Rule::Required)]);
    let broken = json!([{"attributes": [{}], "children": ["x", 7]}, 7]);
    check(
        json!({"type": "x", "vocabularyElementList": broken}),
        &[
            ("/type", Rule::Uri),
            ("/vocabularyElementList/0/id", Rule::Required),
            ("/vocabularyElementList/0/attributes/0/id", Rule::Required),
            ("/vocabularyElementList/0/children/0", Rule::Uri),
            ("/vocabularyElementList/0/children/1", Rule::JsonType),
            ("/vocabularyElementList/1", Rule::JsonType),
        ],
    );
    let unknown = json!({"epcisHeader": {"version": 1}});
    refused(&with(document(vec![]), unknown), &[("/epcisHeader/version", Rule::UnknownField)]);
}
