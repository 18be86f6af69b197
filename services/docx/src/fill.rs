//! Fill: values written into a document at the places of its fields. What is not written to stays as it was, byte for byte.

use std::collections::BTreeMap;

use crate::package::{OpenError, Package};
use crate::parse::{ParseError, stories};
use crate::structure::Field;

use self::binding::Stores;
use self::place::Page;

mod archive;
mod binding;
mod check;
mod control;
mod edits;
mod elements;
mod form;
mod place;
#[cfg(test)]
mod tests;
mod text;

/// What goes into a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// With `\n` where a line ends. Of a choice, what is shown of it.
    Text(String),
    Checked(bool),
    /// One for each place of a repeating field, in order; places beyond them stay as they are.
    Rows(Vec<String>),
}

/// A value for a field that [`crate::parse`] found in the same document.
#[derive(Clone, Copy, Debug)]
pub struct Filling<'a> {
    pub field: &'a Field,
    pub value: &'a Value,
}

/// A document with values in it.
#[derive(Debug)]
pub struct Filled {
    pub document: Vec<u8>,
    /// Parts that differ from the template's, by name.
    pub parts_changed: Vec<String>,
}

/// Why nothing was filled.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FillError {
    #[error(transparent)]
    Open(#[from] OpenError),
    #[error(transparent)]
    Parse(#[from] ParseError),
    /// All of them.
    #[error("{}", told(.0))]
    Fields(Vec<FieldRefusal>),
    /// A fault of ours, met before the document left.
    #[error("the filled document is not what was planned: {0}")]
    Check(String),
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("field {key}: {problem}")]
pub struct FieldRefusal {
    pub key: String,
    pub problem: FieldProblem,
}

/// Why a field cannot take its value.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FieldProblem {
    #[error("takes a check mark and was given text")]
    WantsChecked,
    #[error("takes text and was given a check mark")]
    WantsText,
    #[error("has {places} places and was given {rows} rows")]
    TooManyRows { places: usize, rows: usize },
    #[error("{given} is none of its choices")]
    NoChoice { given: String },
    #[error("a picture cannot be put there")]
    Picture,
    #[error("its place in {part}, {path} is taken by another field")]
    Overlap { part: String, path: String },
    #[error("{part}, {path} is not where the document has it")]
    OtherDocument { part: String, path: String },
}

fn told(refusals: &[FieldRefusal]) -> String {
    refusals.iter().map(FieldRefusal::to_string).collect::<Vec<_>>().join("; ")
}

/// Fills fields of a document. All or nothing: where values do not fit, all that speaks against them is told and nothing is made. Before it is given
/// out, the result is opened again and compared with what was planned.
pub fn fill(document: &[u8], fillings: &[Filling<'_>]) -> Result<Filled, FillError> {
    let package = Package::open(document)?;
    let stories = stories(&package)?;
    let mut pages: BTreeMap<&str, Page<'_>> = BTreeMap::new();
    for story in &stories {
        pages.insert(&story.part, Page::of(story, package.part(&story.part).unwrap_or_default()));
    }
    let mut stores = Stores::of(document, package.limits());
    let refusals: Vec<FieldRefusal> = fillings
        .iter()
        .filter_map(|filling| {
            let problem = place::fill(&mut pages, &mut stores, filling).err()?;
            Some(FieldRefusal { key: filling.field.key.clone(), problem })
        })
        .collect();
    if !refusals.is_empty() {
        return Err(FillError::Fields(refusals));
    }
    let mut changed = stores.changed();
    for (part, page) in pages {
        if !page.edits.is_empty() {
            changed.insert(part.to_owned(), page.edits.apply(page.source));
        }
    }
    if changed.is_empty() {
        return Ok(Filled { document: document.to_vec(), parts_changed: Vec::new() });
    }
    let filled = archive::rewrite(document, &changed).map_err(|error| FillError::Check(error.to_string()))?;
    check::check(document, &filled, &changed)?;
    Ok(Filled { document: filled, parts_changed: changed.into_keys().collect() })
}
