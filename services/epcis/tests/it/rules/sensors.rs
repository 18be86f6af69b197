//! What sensors report.

use serde_json::{Value, json};
use tracegate_epcis::Rule;

use crate::kit::{accepted, object_event, refused, with};

#[test]
fn a_full_report_is_accepted() {
    accepted(&report(json!({
        "type": "gs1:Temperature", "exception": "ALARM_CONDITION", "deviceID": "urn:epc:id:giai:4071000.K7",
        "deviceMetadata": "urn:x:1", "rawData": "urn:x:1", "dataProcessingMethod": "urn:x:1", "bizRules": "urn:x:1",
        "time": "2026-07-31T14:05:59Z", "microorganism": "urn:x:1", "chemicalSubstance": "urn:x:1",
        "coordinateReferenceSystem": "urn:x:1", "value": -18.0, "component": "x", "stringValue": "", "booleanValue": false,
        "hexBinaryValue": "0aF", "uriValue": "urn:x:1", "minValue": -18, "maxValue": -18.0, "meanValue": -18,
        "sDev": 0, "percRank": 50, "percValue": -18, "uom": "CEL", "plant:probe": {"plant:depth": 7},
    })));
}

#[test]
fn every_field_has_its_type() {
    for (field, wrong, rule) in [
        ("type", json!("Warmth"), Rule::Vocabulary),
        ("exception", json!("WARM"), Rule::Vocabulary),
        ("component", json!("w"), Rule::Vocabulary),
        ("deviceID", json!("K7"), Rule::Uri),
        ("deviceMetadata", json!("K7"), Rule::Uri),
        ("rawData", json!("K7"), Rule::Uri),
        ("dataProcessingMethod", json!("K7"), Rule::Uri),
        ("bizRules", json!("K7"), Rule::Uri),
        ("microorganism", json!("K7"), Rule::Uri),
        ("chemicalSubstance", json!("K7"), Rule::Uri),
        ("coordinateReferenceSystem", json!("K7"), Rule::Uri),
        ("uriValue", json!("K7"), Rule::Uri),
        ("time", json!("14:05"), Rule::Time),
        ("value", json!("-18"), Rule::JsonType),
        ("minValue", json!("-18"), Rule::JsonType),
        ("maxValue", json!("-18"), Rule::JsonType),
        ("meanValue", json!("-18"), Rule::JsonType),
        ("sDev", json!(null), Rule::JsonType),
        ("stringValue", json!(7), Rule::JsonType),
        ("booleanValue", json!("true"), Rule::JsonType),
        ("hexBinaryValue", json!("0x"), Rule::Sensor),
        ("hexBinaryValue", json!(""), Rule::Sensor),
        ("uom", json!("°C"), Rule::UnitOfMeasure),
        ("depth", json!(7), Rule::UnknownField),
        ("probe:depth", json!(7), Rule::UndeclaredPrefix),
    ] {
        let mut fields = json!({"type": "Temperature"});
        fields[field] = wrong;
        refused(&report(fields), &[(&format!("/sensorElementList/0/sensorReport/0/{field}"), rule)]);
    }
    refused(&report(json!({"value": 7})), &[("/sensorElementList/0/sensorReport/0/type", Rule::Required)]);
}

#[test]
fn a_report_agrees_with_itself() {
    let place = "/sensorElementList/0/sensorReport/0";
    for (fields, name) in [
        (json!({"type": "Mass", "minValue": 2.0, "maxValue": 1.99}), "/maxValue"),
        (json!({"type": "Mass", "sDev": -0.1}), "/sDev"),
        (json!({"type": "Mass", "percRank": 50}), ""),
        (json!({"type": "Mass", "percValue": 50}), ""),
    ] {
        refused(&report(fields), &[(&format!("{place}{name}"), Rule::Sensor)]);
    }
}

#[test]
fn an_element_has_reports() {
    let place = "/sensorElementList/0/sensorReport";
    refused(&element(json!({})), &[(place, Rule::Required)]);
    refused(&element(json!({"sensorReport": []})), &[(place, Rule::Empty)]);
    refused(&element(json!({"sensorReport": {"type": "Mass"}})), &[(place, Rule::JsonType)]);
    refused(
        &with(object_event(), json!({"sensorElementList": {}})),
        &[("/sensorElementList", Rule::JsonType)],
    );
    let unknown = json!({"sensorReport": [{"type": "Mass"}], "probe": 7});
    refused(&element(unknown), &[("/sensorElementList/0/probe", Rule::UnknownField)]);
}

#[test]
fn metadata_have_their_types_and_an_order() {
    let metadata =
        |fields: Value| element(json!({"sensorMetadata": fields, "sensorReport": [{"type": "Mass"}]}));
    let place = "/sensorElementList/0/sensorMetadata";
    let (early, late) = ("2026-07-31T14:00:00+02:00", "2026-07-31T12:00:01Z");
    accepted(&metadata(json!({"startTime": early, "endTime": late, "time": late, "deviceID": "urn:x:1"})));
    let backwards = metadata(json!({"startTime": late, "endTime": early}));
    refused(&backwards, &[(&format!("{place}/endTime"), Rule::Sensor)]);
    for (field, wrong, rule) in [
        ("time", json!("14:00"), Rule::Time),
        ("startTime", json!("14:00"), Rule::Time),
        ("endTime", json!(7), Rule::JsonType),
        ("deviceID", json!("K7"), Rule::Uri),
        ("deviceMetadata", json!("K7"), Rule::Uri),
        ("rawData", json!("K7"), Rule::Uri),
        ("dataProcessingMethod", json!("K7"), Rule::Uri),
        ("bizRules", json!("K7"), Rule::Uri),
        ("probe", json!(7), Rule::UnknownField),
    ] {
        refused(&metadata(json!({ field: wrong })), &[(&format!("{place}/{field}"), rule)]);
    }
}

fn report(fields: Value) -> Value {
    element(json!({"sensorReport": [fields]}))
}

fn element(element: Value) -> Value {
    with(object_event(), json!({"sensorElementList": [element]}))
}
