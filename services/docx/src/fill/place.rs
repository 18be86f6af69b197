//! Place: one field's value at each of its places.

use std::collections::{BTreeMap, HashMap};

use super::binding::Stores;
use super::edits::{Edits, Overlaps};
use super::elements::{child, children, opened, prefix_of};
use super::{FieldProblem, Filling, Value, control, form, text};
use crate::anchor::{Anchor, Splice, SpliceTarget, context_hash};
use crate::story::{Paragraph, Story};
use crate::structure::{ControlKind, DataType, Field, FieldKind, LegacyKind};

/// A part on its way to be filled.
pub(super) struct Page<'a> {
    pub(super) story: &'a Story,
    pub(super) source: &'a [u8],
    pub(super) text: &'a str,
    pub(super) edits: Edits,
    by_path: HashMap<String, usize>,
}

impl<'a> Page<'a> {
    pub(super) fn of(story: &'a Story, source: &'a [u8]) -> Self {
        let by_path = story.paragraphs.iter().enumerate().map(|(index, paragraph)| (paragraph.path(), index));
        // Without its byte order mark a part is UTF-8, or it would not have been read.
        let text = std::str::from_utf8(source).unwrap_or_default();
        Self { story, source, text, edits: Edits::default(), by_path: by_path.collect() }
    }

    fn paragraph(&self, anchor: &Anchor, label: &str) -> Option<&'a Paragraph> {
        let paragraph = self.story.paragraphs.get(*self.by_path.get(&anchor.path)?)?;
        let hashed = if paragraph.text.is_empty() { label } else { &paragraph.text };
        (context_hash(hashed) == anchor.context_hash).then_some(paragraph)
    }
}

/// Why a place is not filled, before it is said which.
pub(super) enum Refusal {
    Value(FieldProblem),
    Overlap,
    OtherDocument,
}

impl From<Overlaps> for Refusal {
    fn from(_: Overlaps) -> Self {
        Self::Overlap
    }
}

impl From<FieldProblem> for Refusal {
    fn from(problem: FieldProblem) -> Self {
        Self::Value(problem)
    }
}

/// What one place gets.
#[derive(Clone, Copy)]
pub(super) enum Given<'a> {
    Text(&'a str),
    Checked(bool),
}

pub(super) fn fill(
    pages: &mut BTreeMap<&str, Page<'_>>,
    stores: &mut Stores<'_>,
    filling: &Filling<'_>,
) -> Result<(), FieldProblem> {
    let Filling { field, value } = filling;
    for (anchor, given) in field.anchors().zip(given(field, value)?) {
        let place = || (anchor.part.clone(), anchor.path.clone());
        let refused = |refusal| match (refusal, place()) {
            (Refusal::Value(problem), _) => problem,
            (Refusal::Overlap, (part, path)) => FieldProblem::Overlap { part, path },
            (Refusal::OtherDocument, (part, path)) => FieldProblem::OtherDocument { part, path },
        };
        let page = pages.get_mut(anchor.part.as_str()).ok_or_else(|| refused(Refusal::OtherDocument))?;
        let paragraph = page.paragraph(anchor, &field.label);
        let paragraph = paragraph.ok_or_else(|| refused(Refusal::OtherDocument))?;
        fill_place(page, stores, paragraph, field, anchor, given).map_err(refused)?;
    }
    Ok(())
}

/// What each of a field's places gets, in order; places that are not named stay as they are.
fn given<'a>(field: &Field, value: &'a Value) -> Result<Vec<Given<'a>>, FieldProblem> {
    let n_places = 1 + field.occurrences.len();
    let wants_checked = matches!(
        field.kind,
        FieldKind::CheckboxMark
            | FieldKind::ContentControl(ControlKind::Checkbox)
            | FieldKind::LegacyFormField(LegacyKind::Checkbox)
    );
    if field.kind == FieldKind::ContentControl(ControlKind::Picture) {
        return Err(FieldProblem::Picture);
    }
    match value {
        Value::Checked(_) if !wants_checked => Err(FieldProblem::WantsText),
        Value::Text(_) | Value::Rows(_) if wants_checked => Err(FieldProblem::WantsChecked),
        Value::Checked(checked) => Ok(vec![Given::Checked(*checked); n_places]),
        Value::Rows(rows) if rows.len() > n_places => {
            Err(FieldProblem::TooManyRows { places: n_places, rows: rows.len() })
        }
        Value::Rows(rows) => Ok(rows.iter().map(|row| Given::Text(row)).collect()),
        Value::Text(text) => {
            let is_closed = matches!(
                field.kind,
                FieldKind::ContentControl(ControlKind::Dropdown)
                    | FieldKind::LegacyFormField(LegacyKind::Dropdown)
            );
            if let DataType::Choice { options } = &field.data_type
                && is_closed
                && !options.contains(text)
            {
                return Err(FieldProblem::NoChoice { given: text.clone() });
            }
            // The further places of a blank are the next lines of it; those of anything else say the same again.
            let is_blank = matches!(field.kind, FieldKind::BlankLine | FieldKind::DottedLeader);
            let further = if is_blank || field.repeating { "" } else { text };
            let n_filled = if field.repeating { 1 } else { n_places };
            Ok((0..n_filled).map(|nth| Given::Text(if nth == 0 { text } else { further })).collect())
        }
    }
}

fn fill_place(
    page: &mut Page<'_>,
    stores: &mut Stores<'_>,
    paragraph: &Paragraph,
    field: &Field,
    anchor: &Anchor,
    given: Given<'_>,
) -> Result<(), Refusal> {
    match (field.kind, given) {
        (FieldKind::ContentControl(_), given) => control::fill(page, stores, anchor, given),
        (FieldKind::LegacyFormField(kind), given) => form::fill_form(page, paragraph, anchor, kind, given),
        (FieldKind::MergeField, Given::Text(value)) => form::fill_result(page, paragraph, anchor, value),
        (_, Given::Text(value)) => write(page, paragraph, &anchor.splices, value),
        (_, Given::Checked(checked)) => check(page, paragraph, anchor, checked),
    }
}

/// Puts a value in the place of the splices: the first takes it, the others are emptied.
pub(super) fn write(
    page: &mut Page<'_>,
    paragraph: &Paragraph,
    splices: &[Splice],
    value: &str,
) -> Result<(), Refusal> {
    let tag = page.text.get(paragraph.opening.clone()).ok_or(Refusal::OtherDocument)?;
    let prefix = prefix_of(tag);
    let mut value = Some(value);
    for splice in splices {
        let value = value.take();
        let bytes = splice.bytes.clone();
        match splice.target {
            SpliceTarget::Text => {
                let inside = value.map_or(String::new(), |value| text::within_text(value, prefix));
                page.edits.replace_text(bytes, inside)?;
            }
            SpliceTarget::CharacterData => {
                let inside = value.map_or(String::new(), |value| {
                    format!("]]>{}<![CDATA[", text::within_text(value, prefix))
                });
                page.edits.replace_text(bytes, inside)?;
            }
            SpliceTarget::CharacterElement => {
                let elements = value.map_or(String::new(), |value| text::text_elements(value, prefix));
                page.edits.replace(bytes, elements)?;
            }
            SpliceTarget::ParagraphEnd => {
                let properties = mark_properties(page.text, paragraph, prefix);
                page.edits.replace(bytes, text::run(value.unwrap_or_default(), prefix, &properties))?;
            }
            SpliceTarget::EmptyParagraph => {
                let run = text::run(value.unwrap_or_default(), prefix, "");
                page.edits.replace(bytes, opened(tag, &run))?;
            }
            SpliceTarget::ControlProperties
            | SpliceTarget::ControlContent
            | SpliceTarget::WordField
            | SpliceTarget::WordFieldResult
            | SpliceTarget::FormData => return Err(Refusal::OtherDocument),
        }
    }
    Ok(())
}

/// How the paragraph's mark looks, which is how Word writes on in an empty one: a `w:rPr`, or nothing.
fn mark_properties(text: &str, paragraph: &Paragraph, prefix: &str) -> String {
    let inside = text.get(paragraph.opening.end..paragraph.end).unwrap_or_default();
    let properties = child(inside, &format!("{prefix}pPr"));
    let mark = properties.and_then(|properties| child(properties.inside, &format!("{prefix}rPr")));
    let Some(mark) = mark else { return String::new() };
    // Whether the mark itself was inserted, deleted or changed says nothing of the run.
    let tracked = ["ins", "del", "moveFrom", "moveTo", "rPrChange"].map(|name| format!("{prefix}{name}"));
    let kept = children(mark.inside).filter(|child| !tracked.contains(&child.name.to_owned()));
    let kept: String = kept.map(|child| child.whole).collect();
    if kept.is_empty() { String::new() } else { format!("<{prefix}rPr>{kept}</{prefix}rPr>") }
}

/// A box drawn as text: ☐ becomes ☒, and what stands between brackets an x.
fn check(page: &mut Page<'_>, paragraph: &Paragraph, anchor: &Anchor, checked: bool) -> Result<(), Refusal> {
    let shown: String = paragraph.text.chars().skip(anchor.chars.start).take(anchor.chars.len()).collect();
    let marked = match (shown.chars().next(), checked) {
        (Some('['), true) => "[x]".to_owned(),
        (Some('['), false) => "[ ]".to_owned(),
        (Some('('), true) => "(x)".to_owned(),
        (Some('('), false) => "( )".to_owned(),
        (Some(boxed), checked) => box_like(boxed, checked).to_string(),
        (None, _) => return Err(Refusal::OtherDocument),
    };
    let is_checked = !shown.trim_matches(['[', ']', '(', ')']).trim().is_empty();
    if marked == shown || (matches!(shown.chars().next(), Some('[' | '(')) && is_checked == checked) {
        return Ok(());
    }
    write(page, paragraph, &anchor.splices, &marked)
}

/// A character of the same font: Wingdings has its boxes in the private area.
fn box_like(shown: char, checked: bool) -> char {
    let is_wingdings = ('\u{F000}'..='\u{F0FF}').contains(&shown);
    let is_checked = matches!(shown, '☑' | '☒' | '\u{F0FD}' | '\u{F0FE}');
    match (is_wingdings, checked) {
        _ if is_checked == checked => shown,
        (true, true) => '\u{F0FE}',
        (true, false) => '\u{F0A8}',
        (false, true) => '☒',
        (false, false) => '☐',
    }
}
