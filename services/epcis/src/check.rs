//! The rules of the standard, held against JSON: every broken one is found, each with its place.

use std::collections::HashSet;

use tracegate_gs1::{Identifier, Level};

use crate::context::Context;
use crate::decimal::Decimal;
use crate::json::{Json, Object};
use crate::pointer::Place;
use crate::problem::{Problems, Rule, shown};
use crate::times;
use crate::uri::is_uri;
use crate::vocabulary::Vocabulary;

mod document;
mod event;
mod parts;
mod sensor;
mod shape;

/// What checks share: the context that prefixes are declared in, and the problems so far.
///
/// Each check answers the value in its type where it has that type, whether or not a rule is broken.
pub(crate) struct Check<'c> {
    context: &'c Context,
    problems: Problems,
}

/// How many items a list must have.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Items {
    Any,
    AtLeastOne,
}

impl<'c> Check<'c> {
    /// Goes on with what was found while the context was read.
    pub(crate) fn new(context: &'c Context, problems: Problems) -> Self {
        Self { context, problems }
    }

    fn add(&mut self, place: Place<'_>, rule: Rule, message: impl Into<String>) {
        self.problems.add(place, rule, message);
    }

    fn wrong_type(&mut self, place: Place<'_>, expected: &str, found: &Json) {
        self.add(place, Rule::JsonType, format!("must be {expected}, is {}", found.type_name()));
    }

    /// The member that must be there.
    fn required<'j>(&mut self, place: Place<'_>, object: &'j Object, name: &str) -> Option<&'j Json> {
        let member = object.get(name);
        if member.is_none() {
            self.add(place.name(name), Rule::Required, "is missing");
        }
        member
    }

    fn object<'j>(&mut self, place: Place<'_>, json: &'j Json) -> Option<&'j Object> {
        if json.as_object().is_none() {
            self.wrong_type(place, "an object", json);
        }
        json.as_object()
    }

    fn text<'j>(&mut self, place: Place<'_>, json: &'j Json) -> Option<&'j str> {
        if json.as_text().is_none() {
            self.wrong_type(place, "a string", json);
        }
        json.as_text()
    }

    fn boolean(&mut self, place: Place<'_>, json: &Json) {
        if json.as_bool().is_none() {
            self.wrong_type(place, "a boolean", json);
        }
    }

    fn number(&mut self, place: Place<'_>, json: &Json) -> Option<Decimal> {
        let Some(number) = json.as_number() else {
            self.wrong_type(place, "a number", json);
            return None;
        };
        let decimal = Decimal::read(number.as_str());
        if decimal.is_none() {
            self.add(place, Rule::JsonType, "must be a number that a double can hold");
        }
        decimal
    }

    fn list<'j>(&mut self, place: Place<'_>, json: &'j Json, items: Items) -> &'j [Json] {
        let Some(list) = json.as_list() else {
            self.wrong_type(place, "an array", json);
            return &[];
        };
        if list.is_empty() && items == Items::AtLeastOne {
            self.add(place, Rule::Empty, "must have something in it");
        }
        list
    }

    /// Each item by a check of its own.
    fn each(
        &mut self,
        place: Place<'_>,
        json: &Json,
        items: Items,
        mut check: impl FnMut(&mut Self, Place<'_>, &Json),
    ) {
        for (index, item) in self.list(place, json, items).iter().enumerate() {
            check(self, place.index(index), item);
        }
    }

    /// The list has no text twice.
    fn unique(&mut self, place: Place<'_>, json: &Json) {
        let mut seen = HashSet::new();
        for (index, text) in json.as_list().unwrap_or_default().iter().map(Json::as_text).enumerate() {
            if text.is_some_and(|text| !seen.insert(text)) {
                self.add(place.index(index), Rule::Repeated, "is there twice");
            }
        }
    }

    fn time(&mut self, place: Place<'_>, json: &Json) -> Option<time::OffsetDateTime> {
        let written = self.text(place, json)?;
        let time = times::instant(written);
        if time.is_none() {
            let message = format!("must be a time with its offset (RFC 3339), is {}", shown(written));
            self.add(place, Rule::Time, message);
        }
        time
    }

    fn uri<'j>(&mut self, place: Place<'_>, json: &'j Json) -> Option<&'j str> {
        let written = self.text(place, json)?;
        if !is_uri(written) {
            self.add(place, Rule::Uri, format!("must be a URI, is {}", shown(written)));
            return None;
        }
        Some(written)
    }

    /// A URI that must be right where it is one of GS1's.
    fn identifier(&mut self, place: Place<'_>, json: &Json) -> Option<Identifier> {
        let written = self.uri(place, json)?;
        match Identifier::from_uri(written) {
            Ok(identifier) => identifier,
            Err(problem) => {
                self.add(place, Rule::Gs1Key, problem.to_string());
                None
            }
        }
    }

    /// An identifier of one thing, or of a kind or batch; others than GS1's do not tell which.
    fn identifier_of(&mut self, level: Level, place: Place<'_>, json: &Json) {
        let found = self.identifier(place, json).map(|identifier| identifier.level());
        match (level, found) {
            (Level::Instance, Some(Level::Class)) => {
                self.add(
                    place,
                    Rule::Level,
                    "names a kind or a batch, which belongs into a list of quantities",
                );
            }
            (Level::Class, Some(Level::Instance)) => {
                self.add(place, Rule::Level, "names one thing, which belongs into a list of EPCs");
            }
            _ => {}
        }
    }

    fn term(&mut self, vocabulary: &Vocabulary, place: Place<'_>, json: &Json) {
        if let Some(written) = self.text(place, json)
            && vocabulary.term(written).is_none()
        {
            let name = vocabulary.name;
            let message = format!("must be a {name} of CBV 2.0 or a URI of one's own, is {}", shown(written));
            self.add(place, Rule::Vocabulary, message);
        }
    }

    fn unit(&mut self, place: Place<'_>, json: &Json) {
        let Some(written) = self.text(place, json) else { return };
        let is_code = (2..=3).contains(&written.len())
            && written.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        if !is_code {
            let message =
                format!("must be a code of UN/ECE Recommendation 20, such as KGM, is {}", shown(written));
            self.add(place, Rule::UnitOfMeasure, message);
        }
    }

    /// A field that the standard does not define: it needs a namespace, and so do the fields within it.
    fn extension(&mut self, place: Place<'_>, name: &str, value: &Json) {
        let place = place.name(name);
        if !name.contains(':') {
            self.add(
                place,
                Rule::UnknownField,
                "is not defined here; a field of one's own needs a namespace",
            );
        } else if self.context.expand(name).is_none() {
            self.undeclared(place, name);
        } else {
            self.within_extension(place, value);
        }
    }

    /// Finds the first prefix that is not declared. Fields without a prefix are free within one's own.
    fn within_extension(&mut self, place: Place<'_>, value: &Json) -> bool {
        match value {
            Json::Object(object) => object.iter().all(|(name, value)| {
                let place = place.name(name);
                if name.contains(':') && self.context.expand(name).is_none() {
                    self.undeclared(place, name);
                    return false;
                }
                self.within_extension(place, value)
            }),
            Json::List(items) => {
                items.iter().enumerate().all(|(index, item)| self.within_extension(place.index(index), item))
            }
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::Text(_) => true,
        }
    }

    fn undeclared(&mut self, place: Place<'_>, name: &str) {
        let prefix = name.split(':').next().unwrap_or_default();
        self.add(
            place,
            Rule::UndeclaredPrefix,
            format!("has a prefix that @context does not declare: {}", shown(prefix)),
        );
    }
}
