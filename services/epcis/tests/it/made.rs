//! Events made for export.

use time::macros::{datetime, offset};
use tracegate_epcis::{
    Action, BizStep, BizTransactionType, Disposition, Document, ErrorReason, Event, EventBuilder, EventKind,
    Json, Number, Object, Rule, SourceDestType, read,
};

use crate::kit::{COLD_STORE, ITEM, LIMITS, LOT, PALLET};

const OUTPUT: &str = "https://id.gs1.org/01/94071000001242/10/M7";

#[test]
fn each_type_of_event_can_be_made_and_read_again() {
    let at = datetime!(2026-07-31 14:05:59.125 +2);
    let kilograms = |digits| Number::from_digits(digits).unwrap();
    let received = EventBuilder::object(Action::Add, at)
        .event_id("urn:x:1")
        .record_time(at)
        .biz_step(&BizStep::Receiving)
        .disposition(&Disposition::InProgress)
        .set_disposition(&Disposition::Recalled)
        .set_disposition(&Disposition::Damaged)
        .unset_disposition(&Disposition::Available)
        .epc(ITEM)
        .quantity(LOT, kilograms("15.0"), Some("KGM"))
        .read_point(COLD_STORE)
        .biz_location(COLD_STORE)
        .biz_transaction(&BizTransactionType::Po, "https://erp.example/orders/4711")
        .source(&SourceDestType::PossessingParty, "https://id.gs1.org/417/4071000000006")
        .destination(&SourceDestType::Location, COLD_STORE)
        .sensor_value("Temperature", kilograms("-18.5"), "CEL", Some(at))
        .sensor_element(Object::from_iter([(
            "sensorReport",
            Json::List(vec![Object::from_iter([("type", "Mass")]).into()]),
        )]))
        .certification("https://certifier.example/7")
        .error(at, &ErrorReason::DidNotOccur, &["urn:x:2"])
        .ilmd(Object::from_iter([("cbvmda:lotNumber", "KW07")]))
        .prefix("plant", "https://plant.example/")
        .field("plant:run", Json::Number(Number::from(7)));
    let packed = EventBuilder::aggregation(Action::Add, at, PALLET).child_epc(ITEM).child_quantity(
        LOT,
        Number::from(3),
        None,
    );
    let ordered = EventBuilder::transaction(Action::Add, at)
        .biz_transaction(&BizTransactionType::Po, "https://erp.example/orders/4711")
        .parent_id(PALLET)
        .epc(ITEM);
    let made = EventBuilder::transformation(at)
        .transformation_id("https://plant.example/runs/7")
        .input_epc(ITEM)
        .input_quantity(LOT, kilograms("15.0"), Some("KGM"))
        .output_epc(PALLET)
        .output_quantity(OUTPUT, kilograms("14.50"), Some("KGM"))
        .time_zone_offset(offset!(+1));
    let joined = EventBuilder::association(Action::Add, at, COLD_STORE).child_epc(ITEM);

    let events: Vec<Event> =
        [received, packed, ordered, made, joined].map(|event| event.build().unwrap()).into();
    let kinds: Vec<_> = events.iter().map(Event::kind).collect();
    assert_eq!(
        kinds,
        [
            EventKind::Object,
            EventKind::Aggregation,
            EventKind::Transaction,
            EventKind::Transformation,
            EventKind::Association,
        ]
    );
    let made = events.get(3).unwrap();
    assert_eq!((made.event_time(), made.event_time_zone_offset()), (at, offset!(+1)));
    assert_eq!(made.output_quantities().next().unwrap().digits, Some("14.50"));
    let received = events.first().unwrap();
    assert_eq!(
        received.dispositions_set().collect::<Vec<_>>(),
        [Disposition::Recalled, Disposition::Damaged]
    );
    assert_eq!(received.sensor_elements().count(), 2);

    let document = Document::capture(events.clone(), at);
    let again = read(document.to_json().to_string().as_bytes(), LIMITS).unwrap().into_document().unwrap();
    let hashes = |events: &[Event]| events.iter().map(Event::hash_id).collect::<Vec<_>>();
    assert_eq!(hashes(again.events()), hashes(&events));
}

#[test]
fn what_is_made_wrong_is_refused_like_what_is_read() {
    let at = datetime!(2026-07-31 14:05:59 UTC);
    let problems =
        EventBuilder::object(Action::Observe, at).epc("4071").field("mill:x", "y").build().unwrap_err();
    let found: Vec<_> = problems.iter().map(|problem| (problem.pointer.as_str(), problem.rule)).collect();
    assert_eq!(found, [("/epcList/0", Rule::Uri), ("/mill:x", Rule::UndeclaredPrefix)]);
    assert!(EventBuilder::transformation(at).input_epc(ITEM).build().is_err());
}

#[test]
fn an_event_has_the_shortest_form() {
    let event = EventBuilder::object(Action::Observe, datetime!(2026-07-31 14:05:59 -5:30))
        .epc(ITEM)
        .build()
        .unwrap();
    assert_eq!(
        event.json().to_string(),
        r#"{"type":"ObjectEvent","eventTime":"2026-07-31T14:05:59.000-05:30","eventTimeZoneOffset":"-05:30","action":"OBSERVE","epcList":["urn:epc:id:sgtin:4071000.000123.S1"]}"#
    );
}
