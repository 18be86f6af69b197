//! Rules that more than one field of an event takes part in, by its type.

use crate::check::{Check, Items};
use crate::event::{Action, EventKind};
use crate::json::{Json, Object};
use crate::pointer::Place;
use crate::problem::Rule;

impl Check<'_> {
    pub(super) fn shape(&mut self, kind: EventKind, place: Place<'_>, event: &Object) {
        if kind != EventKind::Transformation {
            self.required(place, event, "action");
        }
        let action = event.text("action").and_then(Action::read);
        match kind {
            EventKind::Object => self.object_event(action, place, event),
            EventKind::Aggregation | EventKind::Association => self.container(kind, action, place, event),
            EventKind::Transaction => self.transaction(action, place, event),
            EventKind::Transformation => self.transformation(place, event),
        }
    }

    fn object_event(&mut self, action: Option<Action>, place: Place<'_>, event: &Object) {
        let is_sensed = has(event, "sensorElementList") && event.get("readPoint").is_some();
        if event.get("epcList").is_none() && !has(event, "quantityList") && !is_sensed {
            let message = "must have an epcList, a quantityList, or a sensorElementList and a readPoint";
            self.add(place, Rule::Objects, message);
        }
        if event.get("ilmd").is_some() && action.is_some_and(|action| action != Action::Add) {
            let message = "belongs to things that come into being, by the action ADD";
            self.add(place.name("ilmd"), Rule::Ilmd, message);
        }
    }

    /// Aggregations and associations.
    fn container(&mut self, kind: EventKind, action: Option<Action>, place: Place<'_>, event: &Object) {
        let is_observed = action.is_none_or(|action| action == Action::Observe);
        if (kind == EventKind::Association || !is_observed) && event.get("parentID").is_none() {
            let message = "must say what things are added to or taken from";
            self.add(place.name("parentID"), Rule::Parent, message);
        }
        if action != Some(Action::Delete) && !has(event, "childEPCs") && !has(event, "childQuantityList") {
            self.add(place, Rule::Objects, "must have childEPCs or a childQuantityList");
        }
    }

    fn transaction(&mut self, action: Option<Action>, place: Place<'_>, event: &Object) {
        if let Some(transactions) = self.required(place, event, "bizTransactionList") {
            self.list(place.name("bizTransactionList"), transactions, Items::AtLeastOne);
        }
        if action != Some(Action::Delete) && event.get("epcList").is_none() && !has(event, "quantityList") {
            self.add(place, Rule::Objects, "must have an epcList or a quantityList");
        }
    }

    fn transformation(&mut self, place: Place<'_>, event: &Object) {
        let has_inputs = has(event, "inputEPCList") || has(event, "inputQuantityList");
        let has_outputs = has(event, "outputEPCList") || has(event, "outputQuantityList");
        let is_tied = event.get("transformationID").is_some();
        if !(has_inputs && has_outputs) && !(is_tied && (has_inputs || has_outputs)) {
            let message = "must have inputs and outputs, or one of them and a transformationID";
            self.add(place, Rule::Transformation, message);
        }
    }
}

/// Whether a list is there and has something in it.
fn has(event: &Object, list: &str) -> bool {
    event.get(list).and_then(Json::as_list).is_some_and(|items| !items.is_empty())
}
