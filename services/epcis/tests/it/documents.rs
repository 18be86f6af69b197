//! Documents read, taken apart, and written.

use serde_json::json;
use time::macros::datetime;
use tracegate_epcis::{Document, DocumentKind, EPCIS_CONTEXT, Event, Json, read};

use crate::kit::{LIMITS, accepted, document, object_event, transformation_event, with};

#[test]
fn each_form_comes_back_as_it_was_written() {
    let body = json!({"queryResults": {"queryName": "Q", "resultsBody": {"eventList": [object_event()]}}});
    let query = with(document(vec![]), json!({"type": "EPCISQueryDocument", "epcisBody": body}));
    for (form, kind, n_events, first) in [
        (
            document(vec![object_event(), transformation_event()]),
            DocumentKind::Capture,
            2,
            "/epcisBody/eventList/0",
        ),
        (document(vec![]), DocumentKind::Capture, 0, "/epcisBody/eventList/0"),
        (query, DocumentKind::Query, 1, "/epcisBody/queryResults/resultsBody/eventList/0"),
        (object_event(), DocumentKind::Event, 1, ""),
        (json!([transformation_event(), object_event()]), DocumentKind::Events, 2, "/0"),
        (json!([]), DocumentKind::Events, 0, "/0"),
    ] {
        let text = form.to_string();
        let reading = read(text.as_bytes(), LIMITS).unwrap();
        assert_eq!(reading.event_pointer(0), first);
        let is_document = matches!(kind, DocumentKind::Capture | DocumentKind::Query);
        assert_eq!(reading.context().is_some(), is_document);
        let document = reading.into_document().unwrap();
        assert_eq!((document.kind(), document.events().len()), (kind, n_events));
        assert_eq!(document.to_json().to_string(), text);
    }
}

#[test]
fn order_digits_and_fields_of_ones_own_are_kept() {
    let text = r#"{"plant:z":15.0,"type":"ObjectEvent","plant:a":[1e2,{"plant:y":0.10,"plant:x":null}],"@context":{"plant":"https://plant.example/"},"epcList":[],"action":"ADD","eventTimeZoneOffset":"+00:00","eventTime":"2026-07-31T12:00:00.5Z","ilmd":{"plant:b":"","cbvmda:a":"ä"}}"#;
    let document = read(text.as_bytes(), LIMITS).unwrap().into_document().unwrap();
    assert_eq!(document.to_json().to_string(), text);
    assert_eq!(document.events().first().unwrap().json().to_string(), text);
}

#[test]
fn what_a_document_says_of_itself() {
    let head = json!({
        "id": "https://plant.example/documents/7", "sender": "urn:epc:id:sgln:4071000.00000.0", "receiver": "them",
        "instanceIdentifier": "7", "creationDate": "2026-07-31T15:00:00+02:00",
    });
    let document = with(document(vec![object_event()]), head).to_string();
    let document = read(document.as_bytes(), LIMITS).unwrap().into_document().unwrap();
    assert_eq!(document.id(), Some("https://plant.example/documents/7"));
    assert_eq!(document.sender(), Some("urn:epc:id:sgln:4071000.00000.0"));
    assert_eq!(document.receiver(), Some("them"));
    assert_eq!(document.instance_identifier(), Some("7"));
    assert_eq!(document.creation_date(), Some(datetime!(2026-07-31 15:00 +2)));
}

#[test]
fn good_events_can_be_taken_from_a_document_with_bad_ones() {
    let bad = with(object_event(), json!({"action": "MOVE"}));
    let reading =
        read(document(vec![object_event(), bad, object_event()]).to_string().as_bytes(), LIMITS).unwrap();
    assert_eq!(reading.problems, []);
    let is_good: Vec<_> = reading.events.iter().map(Result::is_ok).collect();
    assert_eq!(is_good, [true, false, true]);
    assert_eq!(reading.all_problems().count(), 1);
    assert_eq!(reading.into_document().unwrap_err().len(), 1);
}

#[test]
fn an_answer_to_a_query_declares_what_its_events_use() {
    let ours = accepted(&with(object_event(), json!({"plant:run": 7})));
    let mill = json!([EPCIS_CONTEXT, {"mill": "https://mill.example/"}]);
    let mills = accepted(&with(object_event(), json!({"@context": mill, "mill:pair": 7})));
    let created_at = datetime!(2026-08-01 08:00 UTC);
    let answer = Document::query(vec![ours, mills], created_at, "SimpleEventQuery", Some("sub-7"));
    let text = answer.to_json().to_string();
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value["type"], "EPCISQueryDocument");
    assert_eq!(value["creationDate"], "2026-08-01T08:00:00.000+00:00");
    assert_eq!(value["epcisBody"]["queryResults"]["queryName"], "SimpleEventQuery");
    assert_eq!(value["epcisBody"]["queryResults"]["subscriptionID"], "sub-7");
    assert_same_events(&answer, &text);
}

#[test]
fn prefixes_that_mean_different_things_stay_with_their_events() {
    let one = accepted(&with(object_event(), json!({"plant:run": 7})));
    let other = json!([EPCIS_CONTEXT, {"plant": "https://botany.example/"}]);
    let other = accepted(&with(object_event(), json!({"@context": other, "plant:run": 7})));
    assert_ne!(one.pre_hash(), other.pre_hash());
    let typed = json!([EPCIS_CONTEXT, {"rail": "urn:rail:", "rail:axles": {"@type": "xsd:integer"}}]);
    let typed = accepted(&with(object_event(), json!({"@context": typed, "rail:axles": "4"})));
    let document = Document::capture(vec![one, other, typed], datetime!(2026-08-01 08:00 UTC));
    assert_same_events(&document, &document.to_json().to_string());
}

#[test]
fn events_leave_the_document_that_declares_for_them() {
    let events = document(vec![with(object_event(), json!({"plant:run": 7}))]).to_string();
    let document = read(events.as_bytes(), LIMITS).unwrap().into_document().unwrap();
    let mine: Vec<Event> = document.into_events();
    assert!(mine.first().unwrap().json().get("@context").is_none());
    let answer = Document::query(mine, datetime!(2026-08-01 08:00 UTC), "Q", None);
    assert_same_events(&answer, &answer.to_json().to_string());
}

#[test]
fn fields_of_ones_own_are_found_by_their_namespace() {
    let event = accepted(&with(object_event(), json!({"plant:run": 7, "https://plant.example/line": 2})));
    let number =
        |name| event.extension("https://plant.example/", name).and_then(Json::as_number).map(|n| n.as_str());
    assert_eq!((number("run"), number("line"), number("pair")), (Some("7"), Some("2"), None));
    assert_eq!(event.extension("https://mill.example/", "run"), None);
}

/// Read again, the events mean the same.
fn assert_same_events(document: &Document, text: &str) {
    let again = read(text.as_bytes(), LIMITS).unwrap().into_document().unwrap();
    let hashes = |document: &Document| document.events().iter().map(Event::hash_id).collect::<Vec<_>>();
    assert_eq!(hashes(&again), hashes(document), "{text}");
    assert_eq!(again.to_json().to_string(), text);
}
