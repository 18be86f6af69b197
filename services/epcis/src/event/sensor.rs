//! What sensors saw: SensorElement of EPCIS 2.0.

use time::OffsetDateTime;

use crate::json::{Json, Number, Object};
use crate::times;
use crate::vocabulary::SensorAlert;

/// Reports of one sensor, or of several at the same time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SensorElement<'e> {
    json: &'e Object,
}

/// One reading.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SensorReport<'e> {
    json: &'e Object,
}

impl<'e> SensorElement<'e> {
    pub(crate) fn new(json: &'e Object) -> Self {
        Self { json }
    }

    /// When all of it was read.
    pub fn time(&self) -> Option<OffsetDateTime> {
        self.metadata_time("time")
    }

    /// The beginning of the time that the reports are about.
    pub fn start_time(&self) -> Option<OffsetDateTime> {
        self.metadata_time("startTime")
    }

    pub fn end_time(&self) -> Option<OffsetDateTime> {
        self.metadata_time("endTime")
    }

    pub fn device_id(&self) -> Option<&'e str> {
        self.metadata()?.text("deviceID")
    }

    pub fn reports(&self) -> impl Iterator<Item = SensorReport<'e>> + use<'e> {
        let reports = self.json.get("sensorReport").and_then(Json::as_list).unwrap_or_default();
        reports.iter().filter_map(Json::as_object).map(|json| SensorReport { json })
    }

    /// The element with whatever else it says.
    pub fn json(&self) -> &'e Object {
        self.json
    }

    fn metadata(&self) -> Option<&'e Object> {
        self.json.get("sensorMetadata")?.as_object()
    }

    fn metadata_time(&self, name: &str) -> Option<OffsetDateTime> {
        times::instant(self.metadata()?.text(name)?)
    }
}

impl<'e> SensorReport<'e> {
    /// What was measured, as it was written: `Temperature`, `gs1:Temperature` or a URI of one's own.
    pub fn kind(&self) -> &'e str {
        self.json.text("type").unwrap_or_default()
    }

    /// Whether this type of measurement of the GS1 Web Vocabulary is meant, such as `Temperature`.
    pub fn measures(&self, word: &str) -> bool {
        ["", "gs1:", "https://gs1.org/voc/"]
            .iter()
            .any(|prefix| self.kind().strip_prefix(prefix) == Some(word))
    }

    pub fn exception(&self) -> Option<SensorAlert> {
        SensorAlert::read(self.json.text("exception")?)
    }

    pub fn value(&self) -> Option<&'e Number> {
        self.number("value")
    }

    pub fn min_value(&self) -> Option<&'e Number> {
        self.number("minValue")
    }

    pub fn max_value(&self) -> Option<&'e Number> {
        self.number("maxValue")
    }

    pub fn mean_value(&self) -> Option<&'e Number> {
        self.number("meanValue")
    }

    /// Code of UN/ECE Recommendation 20: CEL for degrees Celsius.
    pub fn unit(&self) -> Option<&'e str> {
        self.json.text("uom")
    }

    /// When it was read; where it does not say so, the element does.
    pub fn time(&self) -> Option<OffsetDateTime> {
        times::instant(self.json.text("time")?)
    }

    pub fn device_id(&self) -> Option<&'e str> {
        self.json.text("deviceID")
    }

    /// The report with whatever else it says.
    pub fn json(&self) -> &'e Object {
        self.json
    }

    fn number(&self, name: &str) -> Option<&'e Number> {
        self.json.get(name)?.as_number()
    }
}
