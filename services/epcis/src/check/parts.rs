//! The rules of an event's parts.

use tracegate_gs1::Level;

use crate::check::{Check, Items};
use crate::json::{Json, Object};
use crate::pointer::Place;
use crate::problem::Rule;
use crate::vocabulary::{BIZ_TRANSACTION, DISPOSITION, ERROR_REASON, SOURCE_DEST};

impl Check<'_> {
    pub(super) fn quantity(&mut self, place: Place<'_>, json: &Json) {
        let Some(element) = self.object(place, json) else { return };
        if let Some(class) = self.required(place, element, "epcClass") {
            self.identifier_of(Level::Class, place.name("epcClass"), class);
        }
        let (quantity, unit) = (element.get("quantity"), element.get("uom"));
        if let Some(unit) = unit {
            self.unit(place.name("uom"), unit);
        }
        if let Some(quantity) = quantity {
            let place = place.name("quantity");
            match self.number(place, quantity) {
                Some(number) if number.is_negative() => {
                    self.add(place, Rule::Quantity, "must not be negative")
                }
                Some(number) if unit.is_none() && !number.is_whole() => {
                    self.add(place, Rule::Quantity, "must be whole where no unit says that it is measured");
                }
                _ => {}
            }
        } else if unit.is_some() {
            self.add(place.name("uom"), Rule::Quantity, "must not be there without a quantity");
        }
        self.only(place, element, &["epcClass", "quantity", "uom"]);
    }

    pub(super) fn biz_transaction(&mut self, place: Place<'_>, json: &Json) {
        let Some(transaction) = self.object(place, json) else { return };
        if let Some(kind) = transaction.get("type") {
            self.term(&BIZ_TRANSACTION, place.name("type"), kind);
        }
        if let Some(id) = self.required(place, transaction, "bizTransaction") {
            self.identifier(place.name("bizTransaction"), id);
        }
        self.only(place, transaction, &["type", "bizTransaction"]);
    }

    /// A source or a destination.
    pub(super) fn party(&mut self, name: &str, place: Place<'_>, json: &Json) {
        let Some(party) = self.object(place, json) else { return };
        if let Some(kind) = self.required(place, party, "type") {
            self.term(&SOURCE_DEST, place.name("type"), kind);
        }
        if let Some(id) = self.required(place, party, name) {
            self.identifier(place.name(name), id);
        }
        self.only(place, party, &["type", name]);
    }

    pub(super) fn location(&mut self, place: Place<'_>, json: &Json) {
        let Some(location) = self.object(place, json) else { return };
        if let Some(id) = self.required(place, location, "id") {
            self.identifier(place.name("id"), id);
        }
        for (name, value) in location.iter().filter(|(name, _)| *name != "id") {
            self.extension(place, name, value);
        }
    }

    pub(super) fn persistent_disposition(&mut self, place: Place<'_>, json: &Json) {
        let Some(change) = self.object(place, json) else { return };
        for name in ["set", "unset"] {
            if let Some(terms) = change.get(name) {
                let place = place.name(name);
                self.each(place, terms, Items::AtLeastOne, |check, place, json| {
                    check.term(&DISPOSITION, place, json);
                });
                self.unique(place, terms);
            }
        }
        if change.get("set").or(change.get("unset")).is_none() {
            self.add(place, Rule::Required, "must set or unset a disposition");
        }
        self.only(place, change, &["set", "unset"]);
    }

    pub(super) fn error_declaration(&mut self, place: Place<'_>, json: &Json) {
        let Some(declaration) = self.object(place, json) else { return };
        self.required(place, declaration, "declarationTime");
        for (name, value) in declaration.iter() {
            let field = place.name(name);
            match name {
                "declarationTime" => {
                    self.time(field, value);
                }
                "reason" => self.term(&ERROR_REASON, field, value),
                "correctiveEventIDs" => {
                    self.each(field, value, Items::Any, |check, place, json| {
                        check.uri(place, json);
                    });
                }
                _ => self.extension(place, name, value),
            }
        }
    }

    pub(super) fn ilmd(&mut self, place: Place<'_>, json: &Json) {
        let Some(fields) = self.object(place, json) else { return };
        for (name, value) in fields.iter() {
            self.extension(place, name, value);
        }
    }

    /// Objects of the standard that have no room for fields of one's own.
    fn only(&mut self, place: Place<'_>, object: &Object, names: &[&str]) {
        for (name, _) in object.iter().filter(|(name, _)| !names.contains(name)) {
            self.add(place.name(name), Rule::UnknownField, format!("is not one of {}", names.join(", ")));
        }
    }
}
