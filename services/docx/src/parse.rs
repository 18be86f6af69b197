//! The built-in parser: rules only, deterministic, offline, in time linear in the size of the document.

use crate::package::Package;
use crate::story::{self, Role, Story, WalkError};
use crate::structure::{Structure, TextBlock, Warning};
use crate::styles::Styles;
use crate::xml::XmlError;

pub(crate) use self::assemble::places::{insertion, text_splices};

mod assemble;
mod data_type;
mod finding;
mod label;
mod required;
mod rules;
mod sections;
#[cfg(test)]
mod tests;

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseError {
    #[error(transparent)]
    Xml(#[from] XmlError),
    #[error("{part} has more than {blocks_max} paragraphs, cells and the like")]
    TooManyBlocks { part: String, blocks_max: usize },
    #[error("{part} has its text in more than {pieces_max} pieces")]
    TooManyPieces { part: String, pieces_max: usize },
}

pub fn parse(package: &Package) -> Result<Structure, ParseError> {
    let styles = read_styles(package)?;
    let stories = read_stories(package, &styles)?;
    let mut structure = Structure::default();
    if package.is_word_template() {
        structure.warnings.push(Warning::WordTemplate);
    }
    for story in &stories {
        structure.parts_read.push(story.part.clone());
        describe(story, &mut structure);
    }
    let headings = sections::find(&stories, &styles, &mut structure);
    assemble::fields(&stories, &styles, &headings, package.limits(), &mut structure);
    Ok(structure)
}

/// Every part that has text, in the order of reading.
pub(crate) fn stories(package: &Package) -> Result<Vec<Story>, ParseError> {
    read_stories(package, &read_styles(package)?)
}

fn read_stories(package: &Package, styles: &Styles) -> Result<Vec<Story>, ParseError> {
    let mut stories = Vec::new();
    for (part, role) in parts_in_order(package) {
        let Some(bytes) = package.part(part) else { continue };
        let story = story::read(part, bytes, role, styles, package.limits())
            .map_err(|error| parse_error(part, error, package))?;
        stories.push(story);
    }
    Ok(stories)
}

fn read_styles(package: &Package) -> Result<Styles, ParseError> {
    let Some(part) = package.parts_of("styles").first().copied() else { return Ok(Styles::default()) };
    let bytes = package.part(part).unwrap_or_default();
    Ok(Styles::read(part, bytes, package.limits().xml_depth_max)?)
}

fn parts_in_order(package: &Package) -> Vec<(&str, Role)> {
    let mut parts = vec![(package.main_part(), Role::Main)];
    for (kind, role) in [
        ("header", Role::HeaderOrFooter),
        ("footer", Role::HeaderOrFooter),
        ("footnotes", Role::Notes),
        ("endnotes", Role::Notes),
        ("comments", Role::Comments),
    ] {
        parts.extend(package.parts_of(kind).into_iter().map(|part| (part, role)));
    }
    parts
}

fn describe(story: &Story, structure: &mut Structure) {
    let part = &story.part;
    if story.tracked_changes > 0 {
        let count = story.tracked_changes;
        structure.warnings.push(Warning::TrackedChanges { part: part.clone(), count });
    }
    if story.unended_fields > 0 {
        let count = story.unended_fields;
        structure.warnings.push(Warning::UnendedFields { part: part.clone(), count });
    }
    let told = alternates_told(story);
    for paragraph in &story.paragraphs {
        let is_repeated = paragraph
            .alternate
            .is_some_and(|alt| alt.is_fallback && told.get(alt.id).copied().unwrap_or(false));
        if paragraph.text.trim().is_empty() || is_repeated {
            continue;
        }
        structure.n_words += paragraph.text.split_whitespace().count();
        let (path, text) = (paragraph.path(), paragraph.text.clone());
        structure.text.push(TextBlock { part: part.clone(), path, text });
    }
}

/// By id: whether the first branch has text, so that the fallback repeats it.
fn alternates_told(story: &Story) -> Vec<bool> {
    let mut told = Vec::new();
    for paragraph in &story.paragraphs {
        let Some(alternate) = paragraph.alternate else { continue };
        if told.len() <= alternate.id {
            told.resize(alternate.id + 1, false);
        }
        if !alternate.is_fallback
            && !paragraph.text.trim().is_empty()
            && let Some(told) = told.get_mut(alternate.id)
        {
            *told = true;
        }
    }
    told
}

fn parse_error(part: &str, error: WalkError, package: &Package) -> ParseError {
    let (part, limits) = (part.to_owned(), package.limits());
    match error {
        WalkError::Xml(error) => ParseError::Xml(error),
        WalkError::TooManyBlocks => ParseError::TooManyBlocks { part, blocks_max: limits.blocks_max },
        WalkError::TooManyPieces => ParseError::TooManyPieces { part, pieces_max: limits.pieces_max },
    }
}
