//! Word's own fields: what a form or merge field shows is replaced, its codes stay.

use super::elements::{Child, Where, attribute, children, prefix_of, with_child};
use super::place::{Given, Page, Refusal, write};
use super::{FieldProblem, text};
use crate::anchor::{Anchor, Splice, SpliceTarget};
use crate::story::Paragraph;
use crate::structure::LegacyKind;

pub(super) fn fill_form(
    page: &mut Page<'_>,
    paragraph: &Paragraph,
    anchor: &Anchor,
    kind: LegacyKind,
    given: Given<'_>,
) -> Result<(), Refusal> {
    match (kind, given) {
        (LegacyKind::Text, Given::Text(value)) => fill_result(page, paragraph, anchor, value),
        (LegacyKind::Checkbox, Given::Checked(checked)) => {
            let digit = u8::from(checked);
            change_data(page, anchor, "checkBox", |prefix, _| {
                Ok((format!("<{prefix}checked {prefix}val=\"{digit}\"/>"), Where::Last))
            })
        }
        (LegacyKind::Dropdown, Given::Text(value)) => change_data(page, anchor, "ddList", |prefix, list| {
            let entries = children(list).filter(|child| child.name == format!("{prefix}listEntry"));
            let mut shown = entries.map(|entry| attribute(entry.tag, "val"));
            let nth = shown.position(|shown| shown.as_deref() == Some(value));
            let nth = nth.ok_or(FieldProblem::NoChoice { given: value.to_owned() })?;
            Ok((format!("<{prefix}result {prefix}val=\"{nth}\"/>"), Where::First))
        }),
        _ => Err(Refusal::OtherDocument),
    }
}

/// Sets a property in the part of `w:ffData` that is about this sort of field.
fn change_data(
    page: &mut Page<'_>,
    anchor: &Anchor,
    sort: &str,
    made: impl FnOnce(&str, &str) -> Result<(String, Where), FieldProblem>,
) -> Result<(), Refusal> {
    let data = anchor.splices.iter().find(|splice| splice.target == SpliceTarget::FormData);
    let start = data.ok_or(Refusal::OtherDocument)?.bytes.start;
    let stretch = page.text.get(start..).unwrap_or_default();
    let data: Child<'_> = children(stretch).next().ok_or(Refusal::OtherDocument)?;
    let prefix = prefix_of(data.tag);
    let sort = children(data.inside).find(|child| child.name == format!("{prefix}{sort}"));
    let sort = sort.ok_or(Refusal::OtherDocument)?;
    let (element, place) = made(prefix, sort.inside)?;
    let (bytes, element) = with_child(&sort, &element, place);
    let inside = start + data.tag.len();
    page.edits.replace(inside + bytes.start..inside + bytes.end, element)?;
    Ok(())
}

/// What the field shows; where it shows nothing, a run behind it.
pub(super) fn fill_result(
    page: &mut Page<'_>,
    paragraph: &Paragraph,
    anchor: &Anchor,
    value: &str,
) -> Result<(), Refusal> {
    let is_text = |splice: &&Splice| {
        matches!(
            splice.target,
            SpliceTarget::Text | SpliceTarget::CharacterData | SpliceTarget::CharacterElement
        )
    };
    let shown: Vec<Splice> = anchor.splices.iter().filter(is_text).cloned().collect();
    if !shown.is_empty() {
        return write(page, paragraph, &shown, value);
    }
    let field = anchor.splices.iter().find(|splice| splice.target == SpliceTarget::WordField);
    let field = &field.ok_or(Refusal::OtherDocument)?.bytes;
    let prefix = prefix_of(page.text.get(paragraph.opening.clone()).unwrap_or_default());
    let is_simple =
        page.text.get(field.clone()).is_some_and(|text| text.starts_with(&format!("<{prefix}fldSimple")));
    let end = match is_simple {
        true => field.end,
        // Its last field character stands in a run.
        false => {
            let closing = format!("</{prefix}r>");
            let rest = page.text.get(field.end..paragraph.end).unwrap_or_default();
            field.end + rest.find(&closing).ok_or(Refusal::OtherDocument)? + closing.len()
        }
    };
    page.edits.replace(end..end, text::run(value, prefix, ""))?;
    Ok(())
}
