//! The rules of what sensors report.

use crate::check::{Check, Items};
use crate::decimal::Decimal;
use crate::json::{Json, Object};
use crate::pointer::Place;
use crate::problem::{Rule, shown};
use crate::vocabulary::{COMPONENT, MEASUREMENT, SENSOR_ALERT};

impl Check<'_> {
    /// What is true of all reports of an element, and the reports.
    pub(super) fn sensor_element(&mut self, place: Place<'_>, json: &Json) {
        let Some(element) = self.object(place, json) else { return };
        self.required(place, element, "sensorReport");
        for (name, value) in element.iter() {
            let field = place.name(name);
            match name {
                "sensorMetadata" => self.metadata(field, value),
                "sensorReport" => self.each(field, value, Items::AtLeastOne, Self::report),
                _ => self.extension(place, name, value),
            }
        }
    }

    fn metadata(&mut self, place: Place<'_>, json: &Json) {
        let Some(metadata) = self.object(place, json) else { return };
        let (mut start, mut end) = (None, None);
        for (name, value) in metadata.iter() {
            let field = place.name(name);
            match name {
                "time" => {
                    self.time(field, value);
                }
                "startTime" => start = self.time(field, value),
                "endTime" => end = self.time(field, value),
                "deviceID" | "deviceMetadata" | "rawData" | "dataProcessingMethod" | "bizRules" => {
                    self.uri(field, value);
                }
                _ => self.extension(place, name, value),
            }
        }
        if let (Some(start), Some(end)) = (start, end)
            && start > end
        {
            self.add(place.name("endTime"), Rule::Sensor, "must not be before startTime");
        }
    }

    fn report(&mut self, place: Place<'_>, json: &Json) {
        let Some(report) = self.object(place, json) else { return };
        self.required(place, report, "type");
        for (name, value) in report.iter() {
            let field = place.name(name);
            match name {
                "type" => self.term(&MEASUREMENT, field, value),
                "exception" => self.term(&SENSOR_ALERT, field, value),
                "component" => self.term(&COMPONENT, field, value),
                "deviceID"
                | "deviceMetadata"
                | "rawData"
                | "dataProcessingMethod"
                | "bizRules"
                | "microorganism"
                | "chemicalSubstance"
                | "coordinateReferenceSystem"
                | "uriValue" => {
                    self.uri(field, value);
                }
                "time" => {
                    self.time(field, value);
                }
                "value" | "minValue" | "maxValue" | "meanValue" | "sDev" | "percRank" | "percValue" => {
                    self.number(field, value);
                }
                "stringValue" => {
                    self.text(field, value);
                }
                "booleanValue" => self.boolean(field, value),
                "hexBinaryValue" => self.hex(field, value),
                "uom" => self.unit(field, value),
                _ => self.extension(place, name, value),
            }
        }
        self.agreement(place, report);
    }

    fn hex(&mut self, place: Place<'_>, json: &Json) {
        let Some(written) = self.text(place, json) else { return };
        if written.is_empty() || !written.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            self.add(place, Rule::Sensor, format!("must be hexadecimal digits, is {}", shown(written)));
        }
    }

    /// Values of one report must go together.
    fn agreement(&mut self, place: Place<'_>, report: &Object) {
        let number = |name| {
            report.get(name).and_then(Json::as_number).and_then(|number| Decimal::read(number.as_str()))
        };
        if let (Some(min), Some(max)) = (number("minValue"), number("maxValue"))
            && min > max
        {
            self.add(place.name("maxValue"), Rule::Sensor, "must not be below minValue");
        }
        if number("sDev").is_some_and(|deviation| deviation.is_negative()) {
            self.add(place.name("sDev"), Rule::Sensor, "must not be negative");
        }
        if report.get("percRank").is_some() != report.get("percValue").is_some() {
            self.add(place, Rule::Sensor, "must have percRank and percValue together");
        }
    }
}
