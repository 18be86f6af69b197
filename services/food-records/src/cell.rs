//! What stands in a cell, whatever the format.

use std::borrow::Cow;

use time::{Date, OffsetDateTime};

use crate::quantity::{Decimal, Quantity};
use crate::records::Document;
use crate::table::Kde;

/// What a cell says where a mandatory data element is missing.
pub(crate) const MISSING: &str = "MISSING";

#[derive(Clone, Debug, Default)]
pub(crate) enum Cell<'a> {
    #[default]
    Empty,
    Text(Cow<'a, str>),
    Number(Decimal),
    Day(Date),
    /// A data element that is missing, wholly or in part, and what the cell says of it.
    Missing(&'static Kde, Cow<'a, str>),
}

impl<'a> Cell<'a> {
    /// Blank text is none.
    pub(crate) fn text(text: Option<&'a str>) -> Self {
        given(text).map_or(Self::Empty, |text| Self::Text(text.into()))
    }

    /// The day at the offset that the time has.
    pub(crate) fn day(at: Option<OffsetDateTime>) -> Self {
        at.map_or(Self::Empty, |at| Self::Day(at.date()))
    }

    pub(crate) fn missing(kde: &'static Kde) -> Self {
        Self::Missing(kde, MISSING.into())
    }

    pub(crate) fn or_missing(self, kde: &'static Kde) -> Self {
        self.or_missing_if(true, kde)
    }

    pub(crate) fn or_missing_if(self, mandatory: bool, kde: &'static Kde) -> Self {
        match self {
            Self::Empty if mandatory => Self::missing(kde),
            known => known,
        }
    }

    /// As [`Self::or_missing_if`], but what is known in part is no gap either where nothing is mandatory.
    pub(crate) fn waived_if(self, waived: bool) -> Self {
        match self {
            Self::Missing(_, text) if waived && text == MISSING => Self::Empty,
            Self::Missing(_, text) if waived => Self::Text(text),
            other => other,
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        matches!(self, Self::Empty)
    }
}

/// The text, unless it is blank.
pub(crate) fn given(text: Option<&str>) -> Option<&str> {
    text.filter(|text| !text.trim().is_empty())
}

/// The number and its unit, in two cells.
pub(crate) fn quantity<'a>(quantity: Option<&'a Quantity>, kde: &'static Kde) -> [Cell<'a>; 2] {
    match quantity {
        Some(quantity) => [Cell::Number(quantity.number()), Cell::text(quantity.unit()).or_missing(kde)],
        None => [Cell::missing(kde), Cell::missing(kde)],
    }
}

/// The number and its unit, in one cell as text.
pub(crate) fn quantity_text(quantity: Option<&Quantity>, kde: &'static Kde) -> Cell<'static> {
    let Some(quantity) = quantity else { return Cell::missing(kde) };
    let number = quantity.number();
    match quantity.unit() {
        Some(unit) => Cell::Text(format!("{number} {unit}").into()),
        None => Cell::Missing(kde, format!("{number} {MISSING}").into()),
    }
}

/// Types and numbers of all documents, in one cell, where the rule demands none.
pub(crate) fn documents_known(documents: &[Document]) -> Cell<'static> {
    documents_text(documents).map_or(Cell::Empty, |text| Cell::Text(text.into()))
}

fn documents_text(documents: &[Document]) -> Option<String> {
    joined(documents, |[kind, number]| format!("{} {}", kind.unwrap_or(MISSING), number.unwrap_or(MISSING)))
}

/// Types and numbers of all documents, in one cell. At least one must have both.
pub(crate) fn documents(documents: &[Document], kde: &'static Kde) -> Cell<'static> {
    match documents_text(documents) {
        Some(text) if has_complete(documents) => Cell::Text(text.into()),
        Some(text) => Cell::Missing(kde, text.into()),
        None => Cell::missing(kde),
    }
}

/// Types and numbers of all documents, in a cell each. At least one must have both.
pub(crate) fn documents_apart(documents: &[Document], kde: &'static Kde) -> [Cell<'static>; 2] {
    let all_have = |part: usize| documents.iter().all(|document| parts(document)[part].is_some());
    [0, 1].map(|part| match joined(documents, |parts| parts[part].unwrap_or(MISSING).to_owned()) {
        Some(text) if has_complete(documents) || all_have(part) => Cell::Text(text.into()),
        Some(text) => Cell::Missing(kde, text.into()),
        None => Cell::missing(kde),
    })
}

/// None where nothing is known of any document.
fn joined(documents: &[Document], say: impl Fn([Option<&str>; 2]) -> String) -> Option<String> {
    let known = documents.iter().map(parts).filter(|parts| *parts != [None, None]);
    let said: Vec<String> = known.map(say).collect();
    (!said.is_empty()).then(|| said.join("; "))
}

fn has_complete(documents: &[Document]) -> bool {
    documents.iter().any(|document| parts(document).iter().all(Option::is_some))
}

/// Type and number.
fn parts(document: &Document) -> [Option<&str>; 2] {
    [given(document.kind.as_deref()), given(document.number.as_deref())]
}
