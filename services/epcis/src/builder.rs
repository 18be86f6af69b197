//! Makes events, for export: field by field, and at the end held against every rule.

use std::sync::Arc;

use time::{OffsetDateTime, UtcOffset};

use crate::context::Context;
use crate::event::{Action, Event, EventKind};
use crate::json::{Json, Number, Object};
use crate::pointer::Place;
use crate::problem::Problem;
use crate::times;
use crate::vocabulary::{BizStep, BizTransactionType, Disposition, ErrorReason, SourceDestType};

/// An event in the making. Calls that add to a list may be repeated; of others the last counts.
#[derive(Clone, Debug)]
pub struct EventBuilder {
    json: Object,
    context: Context,
}

impl EventBuilder {
    /// Something happened to things.
    pub fn object(action: Action, event_time: OffsetDateTime) -> Self {
        Self::new(EventKind::Object, event_time).field("action", action.as_str())
    }

    /// Things go into or out of a container, or are seen in it.
    pub fn aggregation(action: Action, event_time: OffsetDateTime, parent_id: &str) -> Self {
        Self::new(EventKind::Aggregation, event_time)
            .field("action", action.as_str())
            .field("parentID", parent_id)
    }

    /// Things come to belong to a business document; further ones follow by [`Self::biz_transaction`].
    pub fn transaction(action: Action, event_time: OffsetDateTime) -> Self {
        Self::new(EventKind::Transaction, event_time).field("action", action.as_str())
    }

    /// Things become other things.
    pub fn transformation(event_time: OffsetDateTime) -> Self {
        Self::new(EventKind::Transformation, event_time)
    }

    /// Things are joined to an asset or a place, or parted from it.
    pub fn association(action: Action, event_time: OffsetDateTime, parent_id: &str) -> Self {
        Self::new(EventKind::Association, event_time)
            .field("action", action.as_str())
            .field("parentID", parent_id)
    }

    /// The offset of the clocks where it happened is that of the time.
    fn new(kind: EventKind, event_time: OffsetDateTime) -> Self {
        let json = Object::from_iter([
            ("type", kind.as_str().to_owned()),
            ("eventTime", times::local(event_time)),
            ("eventTimeZoneOffset", times::offset_text(event_time.offset())),
        ]);
        Self { json, context: Context::default() }
    }

    /// Where the time is given in another offset than the clocks showed.
    pub fn time_zone_offset(self, offset: UtcOffset) -> Self {
        self.field("eventTimeZoneOffset", times::offset_text(offset))
    }

    pub fn event_id(self, id: &str) -> Self {
        self.field("eventID", id)
    }

    pub fn record_time(self, time: OffsetDateTime) -> Self {
        self.field("recordTime", times::local(time))
    }

    pub fn biz_step(self, step: &BizStep) -> Self {
        self.field("bizStep", step.as_str())
    }

    pub fn disposition(self, disposition: &Disposition) -> Self {
        self.field("disposition", disposition.as_str())
    }

    /// A disposition that holds until an event unsets it.
    pub fn set_disposition(self, disposition: &Disposition) -> Self {
        self.persistent("set", disposition)
    }

    pub fn unset_disposition(self, disposition: &Disposition) -> Self {
        self.persistent("unset", disposition)
    }

    pub fn epc(self, epc: &str) -> Self {
        self.item("epcList", epc)
    }

    pub fn child_epc(self, epc: &str) -> Self {
        self.item("childEPCs", epc)
    }

    pub fn input_epc(self, epc: &str) -> Self {
        self.item("inputEPCList", epc)
    }

    pub fn output_epc(self, epc: &str) -> Self {
        self.item("outputEPCList", epc)
    }

    /// An amount of a kind or batch; without a unit, things are counted.
    pub fn quantity(self, class: &str, quantity: Number, unit: Option<&str>) -> Self {
        self.item("quantityList", element(class, quantity, unit))
    }

    pub fn child_quantity(self, class: &str, quantity: Number, unit: Option<&str>) -> Self {
        self.item("childQuantityList", element(class, quantity, unit))
    }

    pub fn input_quantity(self, class: &str, quantity: Number, unit: Option<&str>) -> Self {
        self.item("inputQuantityList", element(class, quantity, unit))
    }

    pub fn output_quantity(self, class: &str, quantity: Number, unit: Option<&str>) -> Self {
        self.item("outputQuantityList", element(class, quantity, unit))
    }

    /// In transaction events, the thing that the others are in.
    pub fn parent_id(self, id: &str) -> Self {
        self.field("parentID", id)
    }

    pub fn transformation_id(self, id: &str) -> Self {
        self.field("transformationID", id)
    }

    pub fn read_point(self, id: &str) -> Self {
        self.field("readPoint", Object::from_iter([("id", id)]))
    }

    pub fn biz_location(self, id: &str) -> Self {
        self.field("bizLocation", Object::from_iter([("id", id)]))
    }

    pub fn biz_transaction(self, kind: &BizTransactionType, id: &str) -> Self {
        self.item("bizTransactionList", Object::from_iter([("type", kind.as_str()), ("bizTransaction", id)]))
    }

    pub fn source(self, kind: &SourceDestType, id: &str) -> Self {
        self.item("sourceList", Object::from_iter([("type", kind.as_str()), ("source", id)]))
    }

    pub fn destination(self, kind: &SourceDestType, id: &str) -> Self {
        self.item("destinationList", Object::from_iter([("type", kind.as_str()), ("destination", id)]))
    }

    /// One reading of one sensor: what was measured, such as `Temperature`, its value and unit, and when.
    pub fn sensor_value(
        self,
        measurement: &str,
        value: Number,
        unit: &str,
        time: Option<OffsetDateTime>,
    ) -> Self {
        let mut report = Object::from_iter([("type", measurement)]);
        if let Some(time) = time {
            report.set("time", times::local(time));
        }
        report.set("value", Json::Number(value));
        report.set("uom", unit);
        let reports = Json::List(vec![report.into()]);
        self.item("sensorElementList", Object::from_iter([("sensorReport", reports)]))
    }

    /// A sensor element with all it may say.
    pub fn sensor_element(self, element: Object) -> Self {
        self.item("sensorElementList", element)
    }

    /// A certificate that holds for what happened.
    pub fn certification(self, uri: &str) -> Self {
        self.item("certificationInfo", uri)
    }

    /// Master data of the things that come into being; their prefixes must be declared.
    pub fn ilmd(self, fields: Object) -> Self {
        self.field("ilmd", fields)
    }

    /// Declares the event with the same id wrong.
    pub fn error(
        self,
        declared_at: OffsetDateTime,
        reason: &ErrorReason,
        corrective_event_ids: &[&str],
    ) -> Self {
        let ids = corrective_event_ids.iter().map(|id| Json::from(*id)).collect();
        let declaration = Object::from_iter([
            ("declarationTime", Json::from(times::local(declared_at))),
            ("reason", Json::from(reason.as_str())),
            ("correctiveEventIDs", Json::List(ids)),
        ]);
        self.field("errorDeclaration", declaration)
    }

    /// Declares a prefix for fields of one's own.
    pub fn prefix(mut self, prefix: &str, namespace: &str) -> Self {
        self.context.declare(prefix, namespace);
        self
    }

    /// A field of one's own, `prefix:name`, or any other by its name.
    pub fn field(mut self, name: &str, value: impl Into<Json>) -> Self {
        self.json.set(name, value);
        self
    }

    /// The event, or all that is wrong with it.
    pub fn build(self) -> Result<Event, Vec<Problem>> {
        Event::check(self.json.into(), Place::ROOT, Some(&Arc::new(self.context)))
    }

    /// Adds to a list, which begins with its first item.
    fn item(mut self, list: &str, item: impl Into<Json>) -> Self {
        match self.json.get_mut(list) {
            Some(Json::List(items)) => items.push(item.into()),
            _ => self.json.set(list, Json::List(vec![item.into()])),
        }
        self
    }

    fn persistent(mut self, name: &str, disposition: &Disposition) -> Self {
        let mut change = match self.json.get("persistentDisposition") {
            Some(Json::Object(change)) => change.clone(),
            _ => Object::new(),
        };
        let mut terms = change.get(name).and_then(Json::as_list).unwrap_or_default().to_vec();
        terms.push(disposition.as_str().into());
        change.set(name, Json::List(terms));
        self.json.set("persistentDisposition", change);
        self
    }
}

fn element(class: &str, quantity: Number, unit: Option<&str>) -> Object {
    let mut element =
        Object::from_iter([("epcClass", Json::from(class)), ("quantity", Json::Number(quantity))]);
    if let Some(unit) = unit {
        element.set("uom", unit);
    }
    element
}
