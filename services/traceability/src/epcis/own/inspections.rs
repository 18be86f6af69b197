//! Decisions about quality, with what was measured.

use time::OffsetDateTime;
use tracegate_epcis::{Action, BizStep, Disposition, EventBuilder, Json, Object};
use tracegate_platform::ApiError;
use tracegate_platform::db::to_word;
use tracegate_proto::traceability::v1::{CriticalLimit, Measurement, QcDecision, QcResult};

use super::NAMESPACE;
use super::fields::{decimal, in_run, whole};
use super::names::Names;
use crate::epcis::uris;

/// Units as flows write them (UCUM's, and what people write instead): the type of measurement in the GS1 Web Vocabulary, and the code of UN/ECE
/// Recommendation 20.
const UNITS: [(&[&str], &str, &str); 19] = [
    (&["Cel", "CEL", "°C", "C"], "Temperature", "CEL"),
    (&["K"], "Temperature", "KEL"),
    (&["[degF]", "°F"], "Temperature", "FAH"),
    (&["mg"], "Mass", "MGM"),
    (&["g"], "Mass", "GRM"),
    (&["kg"], "Mass", "KGM"),
    (&["mm"], "Length", "MMT"),
    (&["cm"], "Length", "CMT"),
    (&["m"], "Length", "MTR"),
    (&["ml", "mL"], "Volume", "MLT"),
    (&["l", "L"], "Volume", "LTR"),
    (&["s"], "Time", "SEC"),
    (&["min"], "Time", "MIN"),
    (&["h"], "Time", "HUR"),
    (&["Pa"], "Pressure", "PAL"),
    (&["mbar"], "Pressure", "MBR"),
    (&["bar"], "Pressure", "BAR"),
    (&["%RH", "% RH"], "RelativeHumidity", "P1"),
    (&["pH"], "Dimensionless", "Q30"),
];

/// A decision about a step of a run names no lot: it is told where something was measured.
pub(super) fn decide(
    at: OffsetDateTime,
    decision: &QcDecision,
    names: &Names,
) -> Result<Option<EventBuilder>, ApiError> {
    let disposition = match decision.result() {
        QcResult::Pass => Disposition::Conformant,
        QcResult::Hold => Disposition::NonSellableOther,
        QcResult::Fail => Disposition::NonConformant,
        QcResult::Unspecified => return Ok(None),
    };
    let lot = match decision.lot_id.as_str() {
        "" => None,
        id => Some(names.lot(id)?),
    };
    if lot.is_none() && decision.measurements.is_empty() {
        return Ok(None);
    }
    let mut part = EventBuilder::object(Action::Observe, at)
        .biz_step(&BizStep::Inspecting)
        .disposition(&disposition)
        .field("tracegate:result", to_word(decision.result().as_str_name(), "QC_RESULT_"));
    part = match lot {
        Some(lot) if lot.is_unit => part.epc(&lot.uri),
        Some(lot) => whole(part, [lot.uri.as_str()]),
        // The standard wants to know of what is about no thing where it was measured.
        None => part.read_point(&uris::step(&decision.run_id, decision.step_index.unwrap_or_default())),
    };
    part = in_run(part, &decision.run_id, decision.step_index);
    if !decision.gate_key.is_empty() {
        part = part.field("tracegate:gate", decision.gate_key.as_str());
    }
    if decision.is_ccp {
        part = part.field("tracegate:criticalControlPoint", Json::Bool(true));
    }
    if !decision.reason.is_empty() {
        part = part.field("tracegate:reason", decision.reason.as_str());
    }
    for measurement in &decision.measurements {
        let limit = names.limit(decision, &measurement.limit_key);
        let is_violated = decision.violated_limit_keys.contains(&measurement.limit_key);
        part = part.sensor_element(reading(measurement, limit, is_violated, names)?);
    }
    Ok(Some(part))
}

/// A value and what it was measured with. One that violates its critical limit is an alarm.
fn reading(
    measurement: &Measurement,
    limit: Option<&CriticalLimit>,
    is_violated: bool,
    names: &Names,
) -> Result<Object, ApiError> {
    let unit = limit.map_or("", |limit| limit.unit.as_str());
    let known = UNITS.iter().find(|(written, ..)| written.contains(&unit));
    // What no vocabulary has is called by the limit's key, in our namespace.
    let measured = known.map_or_else(
        || format!("{NAMESPACE}{}", measurement.limit_key),
        |(_, measured, _)| (*measured).to_owned(),
    );
    let mut report = Object::from_iter([("type", measured)]);
    report.set("value", Json::Number(decimal(measurement.value_thousandths, 3)?));
    match known {
        Some((.., code)) => report.set("uom", *code),
        None if unit.is_empty() => {}
        None => report.set("tracegate:unit", unit),
    }
    if !measurement.instrument.is_empty() {
        report.set("deviceID", uris::instrument(names.org, &measurement.instrument));
    }
    if is_violated {
        report.set("exception", "ALARM_CONDITION");
    }
    report.set("tracegate:limit", measurement.limit_key.as_str());
    for (name, thousandths) in [
        ("tracegate:limitMin", limit.and_then(|limit| limit.min_thousandths)),
        ("tracegate:limitMax", limit.and_then(|limit| limit.max_thousandths)),
    ] {
        if let Some(thousandths) = thousandths {
            report.set(name, Json::Number(decimal(thousandths, 3)?));
        }
    }
    Ok(Object::from_iter([("sensorReport", Json::List(vec![report.into()]))]))
}

#[cfg(test)]
mod tests {
    use tracegate_proto::traceability::v1::{FlowDefinition, FlowStep, FlowVersion, Gate};
    use uuid::Uuid;

    use super::*;
    use crate::epcis::own::PREFIX;

    /// A decision about a step of a run has no lot, and a reading need not be in a unit that a vocabulary has.
    #[test]
    fn a_reading_alone_is_an_event_whatever_its_unit() {
        let private = "https://tracegate.dev/epcis/salt";
        for (unit, measured) in [("Cel", "Temperature"), ("ppm", private), ("", private)] {
            let limit =
                CriticalLimit { key: "salt".to_owned(), unit: unit.to_owned(), ..CriticalLimit::default() };
            let gate = Gate { key: "taste".to_owned(), critical_limits: vec![limit], ..Gate::default() };
            let step = FlowStep { gates: vec![gate], ..FlowStep::default() };
            let definition = Some(FlowDefinition { steps: vec![step] });
            let names = Names::of_run(Uuid::nil(), FlowVersion { definition, ..FlowVersion::default() });
            let decision = QcDecision {
                run_id: Uuid::nil().to_string(),
                step_index: Some(0),
                gate_key: "taste".to_owned(),
                result: QcResult::Fail.into(),
                measurements: vec![Measurement { limit_key: "salt".to_owned(), ..Measurement::default() }],
                violated_limit_keys: vec!["salt".to_owned()],
                ..QcDecision::default()
            };
            let part = decide(OffsetDateTime::UNIX_EPOCH, &decision, &names).expect("told").expect("a part");
            let event = part.prefix(PREFIX, NAMESPACE).build().expect("an event of the standard");
            let element = event.sensor_elements().next().expect("an element");
            assert_eq!(element.reports().next().expect("a report").kind(), measured);
        }
    }
}
