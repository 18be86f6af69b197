//! The event hash id: CBV 2.0, section 8.9. Two events that say the same have the same, however they are written.
//!
//! An event becomes a text, its pre-hash, whose SHA-256 is the id. The order of fields is that of the reference
//! implementation (RalphTro/epcis-event-hash-generator, which the golden values come from). Where that implementation
//! loses something that the standard says is hashed, the standard counts: no digit of a number is lost, halves of a
//! millisecond go up, fields of one's own stand where they belong whatever their namespace ends in, and the order of
//! members never matters.

use aws_lc_rs::digest::{SHA256, digest};
use tracegate_gs1::Identifier;

use crate::context::Context;
use crate::decimal::Decimal;
use crate::event::Event;
use crate::json::Json;
use crate::times;
use crate::vocabulary::{
    BIZ_STEP, BIZ_TRANSACTION, COMPONENT, DISPOSITION, MEASUREMENT, SENSOR_ALERT, SOURCE_DEST, Vocabulary,
};

/// A field of the standard: its name and how it is written.
struct Field(&'static str, Form);

enum Form {
    /// `name=value`, once for each value.
    Value,
    /// The same, with a term of a vocabulary as its web URI.
    Term(&'static Vocabulary),
    /// The same, in UTC to the millisecond.
    Time,
    /// The name, and then each value of a list under another name.
    Values(&'static str),
    /// The name, and then the fields of an object.
    Object(&'static [Field]),
    /// The name, and then for each object of a list another name and its fields.
    Objects(&'static str, &'static [Field]),
    /// For each object of a list the name and its fields.
    Repeated(&'static [Field]),
}

/// Fields in their order. The last four follow what a sensor saw, by their names, because the reference implementation
/// writes them with the fields of one's own, whose names come behind by their bracket.
const EVENT: &[Field] = &[
    Field("eventTime", Form::Time),
    Field("eventTimeZoneOffset", Form::Value),
    Field("certificationInfo", Form::Value),
    Field("parentID", Form::Value),
    Field("epcList", Form::Values("epc")),
    Field("inputEPCList", Form::Values("epc")),
    Field("childEPCs", Form::Values("epc")),
    Field("quantityList", Form::Objects("quantityElement", QUANTITY)),
    Field("childQuantityList", Form::Objects("quantityElement", QUANTITY)),
    Field("inputQuantityList", Form::Objects("quantityElement", QUANTITY)),
    Field("outputEPCList", Form::Values("epc")),
    Field("outputQuantityList", Form::Objects("quantityElement", QUANTITY)),
    Field("action", Form::Value),
    Field("transformationID", Form::Value),
    Field("bizStep", Form::Term(&BIZ_STEP)),
    Field("disposition", Form::Term(&DISPOSITION)),
    Field(
        "persistentDisposition",
        Form::Object(&[Field("set", Form::Term(&DISPOSITION)), Field("unset", Form::Term(&DISPOSITION))]),
    ),
    Field("readPoint", Form::Object(&[Field("id", Form::Value)])),
    Field("bizLocation", Form::Object(&[Field("id", Form::Value)])),
    Field(
        "sensorElementList",
        Form::Objects(
            "sensorElement",
            &[Field("sensorMetadata", Form::Object(METADATA)), Field("sensorReport", Form::Repeated(REPORT))],
        ),
    ),
    Field(
        "bizTransactionList",
        Form::Objects(
            "",
            &[Field("type", Form::Term(&BIZ_TRANSACTION)), Field("bizTransaction", Form::Value)],
        ),
    ),
    Field(
        "destinationList",
        Form::Objects("", &[Field("type", Form::Term(&SOURCE_DEST)), Field("destination", Form::Value)]),
    ),
    Field("ilmd", Form::Object(&[])),
    Field(
        "sourceList",
        Form::Objects("", &[Field("type", Form::Term(&SOURCE_DEST)), Field("source", Form::Value)]),
    ),
];

const QUANTITY: &[Field] =
    &[Field("epcClass", Form::Value), Field("quantity", Form::Value), Field("uom", Form::Value)];

const METADATA: &[Field] = &[
    Field("time", Form::Time),
    Field("startTime", Form::Time),
    Field("endTime", Form::Time),
    Field("deviceID", Form::Value),
    Field("deviceMetadata", Form::Value),
    Field("rawData", Form::Value),
    Field("dataProcessingMethod", Form::Value),
    Field("bizRules", Form::Value),
];

const REPORT: &[Field] = &[
    Field("type", Form::Term(&MEASUREMENT)),
    Field("exception", Form::Term(&SENSOR_ALERT)),
    Field("deviceID", Form::Value),
    Field("deviceMetadata", Form::Value),
    Field("rawData", Form::Value),
    Field("dataProcessingMethod", Form::Value),
    Field("time", Form::Time),
    Field("microorganism", Form::Value),
    Field("chemicalSubstance", Form::Value),
    Field("value", Form::Value),
    Field("component", Form::Term(&COMPONENT)),
    Field("stringValue", Form::Value),
    Field("booleanValue", Form::Value),
    Field("hexBinaryValue", Form::Value),
    Field("uriValue", Form::Value),
    Field("minValue", Form::Value),
    Field("maxValue", Form::Value),
    Field("meanValue", Form::Value),
    Field("sDev", Form::Value),
    Field("percRank", Form::Value),
    Field("percValue", Form::Value),
    Field("uom", Form::Value),
    Field("coordinateReferenceSystem", Form::Value),
];

/// What says nothing of what happened: names for the event, and what is said of it afterwards.
const NOT_HASHED: [&str; 5] = ["@context", "type", "recordTime", "eventID", "errorDeclaration"];

/// Comments are no content, wherever they stand.
const COMMENTS: [&str; 2] = ["rdfs:comment", "comment"];

const ID_START: &str = "ni:///sha-256;";
const ID_END: &str = "?ver=CBV2.0";

pub(crate) fn hash_id(pre_hash: &str) -> String {
    let hash = digest(&SHA256, pre_hash.as_bytes());
    let hex: String = hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{ID_START}{hex}{ID_END}")
}

/// Whether an event's id has the form of a hash by this version of the algorithm.
pub(crate) fn is_hash_id(id: &str) -> bool {
    id.starts_with(ID_START) && id.ends_with(ID_END)
}

pub(crate) fn pre_hash(event: &Event) -> String {
    let writer = Writer { context: event.context() };
    let hashed = event.json().iter().filter(|(name, _)| !NOT_HASHED.contains(name));
    format!("eventType={}{}", event.kind().as_str(), writer.fields(hashed, EVENT))
}

struct Writer<'c> {
    context: &'c Context,
}

impl Writer<'_> {
    /// The fields of the standard in their order, then all others in that of their text.
    fn fields<'j>(&self, members: impl Iterator<Item = (&'j str, &'j Json)>, fields: &[Field]) -> String {
        let mut standard = vec![String::new(); fields.len()];
        let mut others = Vec::new();
        for (name, value) in members {
            match fields.iter().zip(&mut standard).find(|(field, _)| field.0 == name) {
                Some((field, text)) => *text = self.field(field, value),
                None => others.extend(self.own(name, value)),
            }
        }
        standard.concat() + &sorted(others)
    }

    fn object(&self, json: &Json, fields: &[Field]) -> String {
        json.as_object().map(|object| self.fields(object.iter(), fields)).unwrap_or_default()
    }

    fn field(&self, Field(name, form): &Field, json: &Json) -> String {
        let values = json.as_list().unwrap_or(std::slice::from_ref(json)).iter();
        match form {
            Form::Value => sorted(values.filter_map(|value| Some(format!("{name}={}", self.value(value)?)))),
            Form::Term(vocabulary) => sorted(values.filter_map(Json::as_text).map(|term| {
                let uri = vocabulary.web_uri(term);
                format!("{name}={}", self.text(&uri))
            })),
            Form::Time => {
                let time = json.as_text().and_then(times::instant).map(times::canonical);
                time.map(|time| format!("{name}={time}")).unwrap_or_default()
            }
            Form::Values(item) => {
                let texts = values.filter_map(|value| Some(format!("{item}={}", self.value(value)?)));
                headed(name, &sorted(texts))
            }
            Form::Object(fields) => headed(name, &self.object(json, fields)),
            Form::Objects(item, fields) => {
                headed(name, &sorted(values.map(|value| headed(item, &self.object(value, fields)))))
            }
            Form::Repeated(fields) => sorted(values.map(|value| headed(name, &self.object(value, fields)))),
        }
    }

    /// A field that the order does not name, once for each of its values: `{namespace}local=value`.
    fn own(&self, name: &str, json: &Json) -> Vec<String> {
        if COMMENTS.contains(&name) {
            return Vec::new();
        }
        match json {
            Json::Null => Vec::new(),
            Json::Bool(_) | Json::Number(_) | Json::Text(_) => {
                let value = self.value(json).map(|value| format!("={value}")).unwrap_or_default();
                vec![self.name(name) + &value]
            }
            Json::Object(object) => {
                let within = object.iter().flat_map(|(name, value)| self.own(name, value));
                vec![self.name(name) + &sorted(within)]
            }
            Json::List(items) => items.iter().flat_map(|item| self.own_item(name, item)).collect(),
        }
    }

    /// One of the values of a field. Those of a list within the list stay together behind its name.
    fn own_item(&self, name: &str, item: &Json) -> Vec<String> {
        match item.as_list() {
            Some(inner) => {
                let within = inner.iter().flat_map(|item| self.own_item("", item));
                vec![self.name(name) + &sorted(within)]
            }
            None => self.own(name, item),
        }
    }

    fn name(&self, name: &str) -> String {
        match self.context.expand(name) {
            Some((namespace, local)) => format!("{{{namespace}}}{local}"),
            None => name.to_owned(),
        }
    }

    /// None where there is nothing to write.
    fn value(&self, json: &Json) -> Option<String> {
        let text = match json {
            Json::Bool(value) => value.to_string(),
            Json::Number(number) => self.text(number.as_str()),
            Json::Text(text) => self.text(text),
            Json::Null | Json::List(_) | Json::Object(_) => return None,
        };
        (!text.is_empty()).then_some(text)
    }

    /// The one form of a value that can be written in several: numbers, compact URIs, identifiers.
    fn text(&self, written: &str) -> String {
        let trimmed = written.trim();
        if let Some(number) = Decimal::read(trimmed) {
            return number.canonical();
        }
        let uri = match trimmed.split_once(':') {
            Some((prefix, local)) if !local.starts_with("//") => {
                self.context.namespace(prefix).map(|namespace| format!("{namespace}{local}"))
            }
            _ => None,
        };
        let uri = uri.unwrap_or_else(|| trimmed.to_owned());
        match Identifier::from_uri(&uri) {
            Ok(Some(identifier)) => identifier.digital_link(),
            _ => uri,
        }
    }
}

/// A name before what it heads; nothing where there is nothing to head.
fn headed(name: &str, text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("{name}{text}") }
}

/// Texts one behind the other, in the order of their bytes.
fn sorted(texts: impl IntoIterator<Item = String>) -> String {
    let mut texts: Vec<String> = texts.into_iter().collect();
    texts.sort_unstable();
    texts.concat()
}
