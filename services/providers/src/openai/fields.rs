//! A JSON object whose fields are taken one by one, so that each wrong one is named and the rest is still read.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::violation::Violations;
use crate::chat::Extra;

/// The fields of an object that are not taken yet.
pub(super) struct Fields<'a> {
    path: String,
    entries: Vec<(Cow<'a, str>, &'a RawValue)>,
}

impl<'a> Fields<'a> {
    /// Opens `raw`; a violation if it is no object or names a field twice, of which readers would choose differently.
    pub(super) fn open(raw: &'a RawValue, path: String, violations: &mut Violations) -> Option<Self> {
        let Ok(Entries(entries)) = serde_json::from_str(raw.get()) else {
            violations.add(path, "must be an object");
            return None;
        };
        let fields = Fields { path, entries };
        for (index, (name, _)) in fields.entries.iter().enumerate() {
            if fields.entries.iter().skip(index + 1).any(|(other, _)| other == name) {
                violations.add(fields.path_of(name), "is given twice");
            }
        }
        Some(fields)
    }

    pub(super) fn path_of(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }

    /// The raw value of `name`; null counts as absent, as with OpenAI.
    pub(super) fn raw(&mut self, name: &str) -> Option<&'a RawValue> {
        let index = self.entries.iter().position(|(field, _)| field == name)?;
        let (_, raw) = self.entries.swap_remove(index);
        (raw.get() != "null").then_some(raw)
    }

    /// `name` as a `T`; a violation with `rule` if it is there and is not one.
    pub(super) fn take<T: Deserialize<'a>>(
        &mut self,
        name: &str,
        rule: &str,
        violations: &mut Violations,
    ) -> Option<T> {
        let raw = self.raw(name)?;
        let value = serde_json::from_str(raw.get()).ok();
        if value.is_none() {
            violations.add(self.path_of(name), rule);
        }
        value
    }

    /// A text of `name`.
    pub(super) fn text(&mut self, name: &str, violations: &mut Violations) -> Option<String> {
        self.take(name, "must be a string", violations)
    }

    /// A text of `name`, which must be there.
    pub(super) fn required_text(&mut self, name: &str, violations: &mut Violations) -> Option<String> {
        if !self.has(name) {
            violations.add(self.path_of(name), "is missing");
            return None;
        }
        self.text(name, violations)
    }

    /// The elements of the array `name`.
    pub(super) fn list(&mut self, name: &str, violations: &mut Violations) -> Option<Vec<&'a RawValue>> {
        self.take(name, "must be an array", violations)
    }

    /// Whether `name` is there and not null.
    pub(super) fn has(&self, name: &str) -> bool {
        self.entries.iter().any(|(field, raw)| field == name && raw.get() != "null")
    }

    /// What was not taken, in the order it came.
    pub(super) fn rest(mut self) -> Extra {
        // `swap_remove` disturbed the order, but not the addresses inside of the body.
        self.entries.sort_unstable_by_key(|(_, raw)| raw.get().as_ptr());
        self.entries.into_iter().map(|(name, raw)| (name.into_owned(), raw.to_owned())).collect()
    }
}

struct Entries<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'de> Deserialize<'de> for Entries<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EntriesVisitor)
    }
}

struct EntriesVisitor;

impl<'de> Visitor<'de> for EntriesVisitor {
    type Value = Entries<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::with_capacity(8);
        while let Some(Key(name)) = map.next_key()? {
            entries.push((name, map.next_value()?));
        }
        Ok(Entries(entries))
    }
}

/// A name without a copy, unless it has escapes.
#[derive(serde::Deserialize)]
struct Key<'a>(#[serde(borrow)] Cow<'a, str>);
