//! The rules of an event.

use time::{OffsetDateTime, UtcOffset};
use tracegate_gs1::Level;

use crate::check::{Check, Items};
use crate::event::{Action, EventKind};
use crate::json::{Json, Object};
use crate::pointer::Place;
use crate::problem::{Problem, Rule, shown};
use crate::times;
use crate::vocabulary::{BIZ_STEP, DISPOSITION};

/// What every event must have, in its type.
pub(crate) struct Essentials {
    pub(crate) kind: EventKind,
    pub(crate) time: OffsetDateTime,
    pub(crate) offset: UtcOffset,
}

impl Check<'_> {
    /// Holds an event against all rules.
    pub(crate) fn event(mut self, place: Place<'_>, event: &Object) -> Result<Essentials, Vec<Problem>> {
        let kind = self.event_kind(place, event);
        let time = self
            .required(place, event, "eventTime")
            .and_then(|json| self.time(place.name("eventTime"), json));
        let offset = self.required(place, event, "eventTimeZoneOffset");
        let offset = offset.and_then(|json| self.time_zone_offset(place.name("eventTimeZoneOffset"), json));
        for (name, value) in event.iter() {
            match kind {
                Some(kind) if is_field(name) && !belongs(kind, name) => {
                    let message = format!("does not belong to an event of type {}", kind.as_str());
                    self.add(place.name(name), Rule::UnknownField, message);
                }
                _ => self.event_field(place, name, value),
            }
        }
        if let Some(kind) = kind {
            self.shape(kind, place, event);
        }
        match (kind, time, offset) {
            (Some(kind), Some(time), Some(offset)) if self.problems.is_empty() => {
                Ok(Essentials { kind, time, offset })
            }
            _ => Err(self.problems.into_list(place)),
        }
    }

    fn event_kind(&mut self, place: Place<'_>, event: &Object) -> Option<EventKind> {
        let json = self.required(place, event, "type")?;
        let place = place.name("type");
        let written = self.text(place, json)?;
        let kind = EventKind::read(written);
        if kind.is_none() {
            let message = format!("must be one of the five types of event, is {}", shown(written));
            self.add(place, Rule::EventType, message);
        }
        kind
    }

    fn time_zone_offset(&mut self, place: Place<'_>, json: &Json) -> Option<UtcOffset> {
        let written = self.text(place, json)?;
        let offset = times::offset(written);
        if offset.is_none() {
            let message = format!("must be ±hh:mm, at most 14:00 either way, is {}", shown(written));
            self.add(place, Rule::TimeZoneOffset, message);
        }
        offset
    }

    fn event_field(&mut self, event: Place<'_>, name: &str, value: &Json) {
        let place = event.name(name);
        match name {
            // Checked before, because everything else depends on them, or read with the document.
            "type" | "eventTime" | "eventTimeZoneOffset" | "@context" => {}
            "recordTime" => {
                self.time(place, value);
            }
            "eventID" => {
                self.uri(place, value);
            }
            "certificationInfo" if value.as_list().is_some() => {
                self.each(place, value, Items::Any, |check, place, json| {
                    check.uri(place, json);
                });
            }
            "certificationInfo" => {
                self.uri(place, value);
            }
            "errorDeclaration" => self.error_declaration(place, value),
            "action" => self.action(place, value),
            "bizStep" => self.term(&BIZ_STEP, place, value),
            "disposition" => self.term(&DISPOSITION, place, value),
            "persistentDisposition" => self.persistent_disposition(place, value),
            "readPoint" | "bizLocation" => self.location(place, value),
            "parentID" => self.identifier_of(Level::Instance, place, value),
            "transformationID" => {
                self.identifier(place, value);
            }
            "epcList" | "inputEPCList" | "outputEPCList" => {
                self.epcs(place, value);
                self.unique(place, value);
            }
            "childEPCs" => self.epcs(place, value),
            "quantityList" | "childQuantityList" | "inputQuantityList" | "outputQuantityList" => {
                self.each(place, value, Items::Any, Self::quantity);
            }
            "bizTransactionList" => self.each(place, value, Items::Any, Self::biz_transaction),
            "sourceList" => {
                self.each(place, value, Items::Any, |check, place, json| check.party("source", place, json));
            }
            "destinationList" => {
                self.each(place, value, Items::Any, |check, place, json| {
                    check.party("destination", place, json)
                });
            }
            "sensorElementList" => self.each(place, value, Items::Any, Self::sensor_element),
            "ilmd" => self.ilmd(place, value),
            _ => self.extension(event, name, value),
        }
    }

    fn action(&mut self, place: Place<'_>, json: &Json) {
        if let Some(written) = self.text(place, json)
            && Action::read(written).is_none()
        {
            self.add(place, Rule::Action, format!("must be ADD, OBSERVE or DELETE, is {}", shown(written)));
        }
    }

    fn epcs(&mut self, place: Place<'_>, json: &Json) {
        self.each(place, json, Items::Any, |check, place, json| {
            check.identifier_of(Level::Instance, place, json)
        });
    }
}

/// Whether the standard has a field of this name in an event of any type.
fn is_field(name: &str) -> bool {
    EventKind::ALL.iter().any(|kind| belongs(*kind, name))
}

/// Which fields an event of a type may have.
fn belongs(kind: EventKind, name: &str) -> bool {
    use EventKind::{Aggregation, Association, Object, Transaction, Transformation};
    match name {
        "@context"
        | "type"
        | "eventTime"
        | "recordTime"
        | "eventTimeZoneOffset"
        | "eventID"
        | "certificationInfo"
        | "errorDeclaration"
        | "bizStep"
        | "disposition"
        | "readPoint"
        | "bizLocation"
        | "bizTransactionList"
        | "sourceList"
        | "destinationList"
        | "sensorElementList" => true,
        "action" => kind != Transformation,
        "epcList" | "quantityList" => matches!(kind, Object | Transaction),
        "persistentDisposition" | "ilmd" => matches!(kind, Object | Transformation),
        "parentID" => matches!(kind, Aggregation | Association | Transaction),
        "childEPCs" | "childQuantityList" => matches!(kind, Aggregation | Association),
        "inputEPCList" | "inputQuantityList" | "outputEPCList" | "outputQuantityList"
        | "transformationID" => kind == Transformation,
        _ => false,
    }
}
