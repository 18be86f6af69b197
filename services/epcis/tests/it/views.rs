//! What a service asks of an event, without touching JSON.

use serde_json::json;
use time::macros::{datetime, offset};
use tracegate_epcis::{
    Action, BizStep, BizTransactionType, Disposition, ErrorReason, EventKind, SensorAlert, SourceDestType,
    read,
};

use crate::kit::{
    COLD_STORE, ITEM, LIMITS, LOT, PALLET, accepted, aggregation_event, association_event, object_event,
    transaction_event, transformation_event, with,
};

#[test]
fn an_object_event_says_what_when_where_why_and_how() {
    let event = accepted(&with(
        object_event(),
        json!({
            "eventID": "urn:uuid:0190a1b2-0000-7000-8000-000000000001",
            "recordTime": "2026-07-31T14:10:00Z",
            "action": "ADD",
            "bizStep": "urn:epcglobal:cbv:bizstep:commissioning",
            "disposition": "https://plant.example/terms/resting",
            "persistentDisposition": {"set": ["cbv:Disp-recalled"], "unset": ["available", "active"]},
            "quantityList": [{"epcClass": LOT, "quantity": 15.0, "uom": "KGM"}, {"epcClass": LOT, "quantity": 3}],
            "readPoint": {"id": COLD_STORE},
            "bizLocation": {"id": "urn:epc:id:sgln:4071000.00100.0"},
            "sourceList": [{"type": "owning_party", "source": "urn:x:1"}],
            "destinationList": [{"type": "cbv:SDT-location", "destination": "urn:x:2"}],
            "bizTransactionList": [{"type": "desadv", "bizTransaction": "urn:x:3"}, {"bizTransaction": "urn:x:4"}],
            "certificationInfo": ["urn:x:5", "urn:x:6"],
            "ilmd": {"cbvmda:lotNumber": "KW07"},
        }),
    ));
    assert_eq!((event.kind(), event.action()), (EventKind::Object, Some(Action::Add)));
    assert_eq!(event.event_id(), Some("urn:uuid:0190a1b2-0000-7000-8000-000000000001"));
    assert_eq!(event.event_time(), datetime!(2026-07-31 14:05:59.125 +2));
    assert_eq!(event.event_time_zone_offset(), offset!(+2));
    assert_eq!(event.record_time(), Some(datetime!(2026-07-31 14:10 UTC)));
    assert_eq!(event.biz_step(), Some(BizStep::Commissioning));
    assert_eq!(event.disposition().unwrap().as_str(), "https://plant.example/terms/resting");
    assert_eq!(event.dispositions_set().collect::<Vec<_>>(), [Disposition::Recalled]);
    assert_eq!(event.dispositions_unset().collect::<Vec<_>>(), [Disposition::Available, Disposition::Active]);
    assert_eq!(event.epcs().collect::<Vec<_>>(), [ITEM]);
    let quantities: Vec<_> = event.quantities().collect();
    assert_eq!(
        (quantities[0].class, quantities[0].digits, quantities[0].unit),
        (LOT, Some("15.0"), Some("KGM"))
    );
    assert_eq!((quantities[0].milligrams(), quantities[1].pieces()), (Ok(15_000_000), Some(3)));
    assert_eq!(event.read_point(), Some(COLD_STORE));
    assert_eq!(event.biz_location(), Some("urn:epc:id:sgln:4071000.00100.0"));
    let sources: Vec<_> = event.sources().map(|source| (source.kind, source.id)).collect();
    assert_eq!(sources, [(SourceDestType::OwningParty, "urn:x:1")]);
    let destinations: Vec<_> =
        event.destinations().map(|destination| (destination.kind, destination.id)).collect();
    assert_eq!(destinations, [(SourceDestType::Location, "urn:x:2")]);
    let transactions: Vec<_> = event.biz_transactions().map(|order| (order.kind, order.id)).collect();
    assert_eq!(transactions, [(Some(BizTransactionType::Desadv), "urn:x:3"), (None, "urn:x:4")]);
    assert_eq!(event.certifications().collect::<Vec<_>>(), ["urn:x:5", "urn:x:6"]);
    assert_eq!(event.ilmd().unwrap().text("cbvmda:lotNumber"), Some("KW07"));
    assert_eq!((event.parent_id(), event.error_declaration()), (None, None));
}

#[test]
fn other_events_say_what_is_theirs() {
    let packed = accepted(&with(aggregation_event(), json!({"childQuantityList": [{"epcClass": LOT}]})));
    assert_eq!((packed.kind(), packed.parent_id()), (EventKind::Aggregation, Some(PALLET)));
    assert_eq!(packed.child_epcs().collect::<Vec<_>>(), [ITEM]);
    assert_eq!(packed.child_quantities().next().unwrap().digits, None);
    assert_eq!(accepted(&association_event()).kind(), EventKind::Association);
    assert_eq!(accepted(&transaction_event()).kind(), EventKind::Transaction);

    let fields = json!({"inputEPCList": [ITEM], "outputEPCList": ["urn:x:1"], "transformationID": "urn:x:2"});
    let made = accepted(&with(transformation_event(), fields));
    assert_eq!((made.kind(), made.action()), (EventKind::Transformation, None));
    assert_eq!(made.input_epcs().chain(made.output_epcs()).collect::<Vec<_>>(), [ITEM, "urn:x:1"]);
    let masses =
        made.input_quantities().chain(made.output_quantities()).map(|quantity| quantity.milligrams());
    assert_eq!(masses.collect::<Vec<_>>(), [Ok(15_000_000), Ok(14_500_000)]);
    assert_eq!(made.transformation_id(), Some("urn:x:2"));
}

#[test]
fn certificates_may_be_one() {
    let event = accepted(&with(object_event(), json!({"certificationInfo": "urn:x:5"})));
    assert_eq!(event.certifications().collect::<Vec<_>>(), ["urn:x:5"]);
}

#[test]
fn sensors_say_what_they_saw() {
    let metadata = json!({"time": "2026-07-31T14:00:00Z", "startTime": "2026-07-31T13:00:00Z",
        "endTime": "2026-07-31T14:00:00Z", "deviceID": "urn:x:1"});
    let reports = json!([
        {"type": "gs1:Temperature", "value": -18.50, "minValue": -19, "maxValue": -18, "meanValue": -18.6, "uom": "CEL",
         "time": "2026-07-31T13:30:00Z", "deviceID": "urn:x:2", "exception": "ALARM_CONDITION", "plant:probe": 7},
        {"type": "https://plant.example/Brix"},
    ]);
    let elements =
        json!([{"sensorMetadata": metadata, "sensorReport": reports}, {"sensorReport": [{"type": "Mass"}]}]);
    let event = accepted(&with(object_event(), json!({ "sensorElementList": elements })));
    let elements: Vec<_> = event.sensor_elements().collect();
    assert_eq!(elements[0].time(), Some(datetime!(2026-07-31 14:00 UTC)));
    assert_eq!(elements[0].start_time(), Some(datetime!(2026-07-31 13:00 UTC)));
    assert_eq!(elements[0].end_time(), Some(datetime!(2026-07-31 14:00 UTC)));
    assert_eq!((elements[0].device_id(), elements[1].device_id()), (Some("urn:x:1"), None));
    let reports: Vec<_> = elements[0].reports().collect();
    let report = reports[0];
    assert!(report.measures("Temperature") && !report.measures("Mass") && !reports[1].measures("Brix"));
    let numbers = [report.value(), report.min_value(), report.max_value(), report.mean_value()];
    assert_eq!(numbers.map(|number| number.unwrap().as_str()), ["-18.5", "-19", "-18", "-18.6"]);
    assert_eq!((report.unit(), report.device_id()), (Some("CEL"), Some("urn:x:2")));
    assert_eq!(report.time(), Some(datetime!(2026-07-31 13:30 UTC)));
    assert_eq!((report.exception(), reports[1].exception()), (Some(SensorAlert::Alarm), None));
    assert!(report.json().get("plant:probe").is_some() && elements[0].json().get("sensorMetadata").is_some());
}

#[test]
fn an_error_declaration_says_what_was_right() {
    let declaration = json!({"declarationTime": "2026-08-01T00:00:00Z", "reason": "incorrect_data",
        "correctiveEventIDs": ["urn:x:1"]});
    let event = accepted(&with(object_event(), json!({ "errorDeclaration": declaration })));
    let declaration = event.error_declaration().unwrap();
    assert_eq!(declaration.time, datetime!(2026-08-01 00:00 UTC));
    assert_eq!(declaration.reason, Some(ErrorReason::IncorrectData));
    assert_eq!(declaration.corrective_event_ids, ["urn:x:1"]);
}

#[test]
fn a_repository_adds_id_and_time() {
    let event = accepted(&object_event());
    let hash = event.hash_id();
    let recorded = event.clone().recorded(&hash, datetime!(2026-07-31 14:10 UTC));
    assert_eq!(recorded.event_id(), Some(hash.as_str()));
    assert_eq!(recorded.record_time(), Some(datetime!(2026-07-31 14:10 UTC)));
    assert_eq!(recorded.id_is_its_hash(), Some(true));
    let text = recorded.json().to_string();
    let again = read(text.as_bytes(), LIMITS).unwrap().into_document().unwrap();
    assert_eq!(again.events(), [recorded]);
}
