//! Content controls: what is shown is replaced, and the control stays what it is.

use std::ops::Range;

use super::binding::Stores;
use super::elements::{Child, Where, attribute, child, children, local, prefix_of, with_child};
use super::place::{Given, Page, Refusal, write};
use super::text;
use crate::anchor::{Anchor, Splice, SpliceTarget};
use crate::parse::{insertion, text_splices};
use crate::story::{Control, Level, Paragraph, Piece};

/// What Word shows in a box whose author did not choose (☒ and ☐).
const CHECKED: char = '\u{2612}';
const UNCHECKED: char = '\u{2610}';

pub(super) fn fill(
    page: &mut Page<'_>,
    stores: &mut Stores<'_>,
    anchor: &Anchor,
    given: Given<'_>,
) -> Result<(), Refusal> {
    let bytes_of =
        |target| anchor.splices.iter().find(|splice| splice.target == target).map(|splice| &splice.bytes);
    // A control without content has no place of its own.
    let content = bytes_of(SpliceTarget::ControlContent).filter(|content| content.start > 0);
    let content = content.ok_or(Refusal::OtherDocument)?;
    let story = page.story;
    let control = story.controls.iter().find(|control| control.content == *content);
    let control = control.ok_or(Refusal::OtherDocument)?;
    let properties = page.text.get(control.properties.clone()).unwrap_or_default();
    let properties = children(properties).next();
    if let Some(properties) = properties {
        change_properties(page, stores, control, &properties, given)?;
    }
    match given {
        Given::Text(value) => show(page, control, value),
        Given::Checked(checked) => {
            let boxed = properties.and_then(|properties| box_shown(&properties, checked));
            show(page, control, &boxed.unwrap_or(if checked { CHECKED } else { UNCHECKED }).to_string())
        }
    }
}

fn change_properties(
    page: &mut Page<'_>,
    stores: &mut Stores<'_>,
    control: &Control,
    properties: &Child<'_>,
    given: Given<'_>,
) -> Result<(), Refusal> {
    let inside = control.properties.start + properties.tag.len();
    for property in children(properties.inside) {
        let bytes = inside + property.start..inside + property.end();
        match (local(property.name), given) {
            // What is shown from now on is no prompt.
            ("showingPlcHdr", _) => page.edits.replace(bytes, String::new())?,
            // Where the value cannot be put, it must not be taken from either.
            ("dataBinding", given) if !stores.write(&property, &bound_value(properties, given))? => {
                page.edits.replace(bytes, String::new())?;
            }
            ("date", Given::Text(value)) => {
                let tag = bytes.start..bytes.start + property.tag.len();
                page.edits.replace(tag, date_tag(property.tag, property.name, value))?;
            }
            ("checkbox", Given::Checked(checked)) => {
                let prefix = prefix_of(property.tag);
                let digit = u8::from(checked);
                let element = format!("<{prefix}checked {prefix}val=\"{digit}\"/>");
                let (bytes, element) = with_child(&property, &element, Where::First);
                page.edits.replace(inside + bytes.start..inside + bytes.end, element)?;
            }
            _ => {}
        }
    }
    Ok(())
}

/// As it stands in a bound part: of a choice its value, which is not always what is shown.
fn bound_value(properties: &Child<'_>, given: Given<'_>) -> String {
    let text = match given {
        Given::Checked(checked) => return checked.to_string(),
        Given::Text(text) => text,
    };
    let lists =
        children(properties.inside).filter(|child| matches!(local(child.name), "dropDownList" | "comboBox"));
    let mut items = lists.flat_map(|list| children(list.inside));
    let chosen = items.find(|item| attribute(item.tag, "displayText").as_deref() == Some(text));
    chosen.and_then(|item| attribute(item.tag, "value")).unwrap_or_else(|| text.to_owned())
}

/// With the date where it is one (`YYYY-MM-DD`), without any where it is none.
fn date_tag(tag: &str, name: &str, value: &str) -> String {
    let prefix = prefix_of(tag);
    let attribute = format!("{prefix}fullDate=\"");
    let mut tag = tag.to_owned();
    if let Some(start) = tag.find(&attribute) {
        let value_start = start + attribute.len();
        let end = tag
            .get(value_start..)
            .and_then(|rest| rest.find('"'))
            .map_or(tag.len(), |end| value_start + end + 1);
        let start = tag.get(..start).map_or(start, |before| before.trim_end().len());
        tag.replace_range(start..end.min(tag.len()), "");
    }
    if is_date(value) {
        tag.insert_str(1 + name.len(), &format!(" {attribute}{value}T00:00:00Z\""));
    }
    tag
}

fn is_date(value: &str) -> bool {
    value.len() == 10
        && value.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}

/// The character its author chose for this state.
fn box_shown(properties: &Child<'_>, checked: bool) -> Option<char> {
    let checkbox = children(properties.inside).find(|property| local(property.name) == "checkbox")?;
    let wanted = if checked { "checkedState" } else { "uncheckedState" };
    let state = children(checkbox.inside).find(|state| local(state.name) == wanted)?;
    char::from_u32(u32::from_str_radix(&attribute(state.tag, "val")?, 16).ok()?)
}

/// The first text of the control becomes the value, the rest of its text goes; what else is in it stays.
fn show(page: &mut Page<'_>, control: &Control, value: &str) -> Result<(), Refusal> {
    let story = page.story;
    let mut value = Some(value);
    let last = control.to.paragraph.min(story.paragraphs.len().saturating_sub(1));
    for index in control.from.paragraph..=last {
        let Some(paragraph) = story.paragraphs.get(index) else { continue };
        let start = if index == control.from.paragraph { control.from.byte } else { 0 };
        let end = if index == control.to.paragraph { control.to.byte } else { paragraph.text.len() };
        if start >= end {
            continue;
        }
        if control.shows_placeholder {
            let shown =
                paragraph.pieces.iter().filter(|piece| start < piece.text.end && piece.text.start < end);
            shown.for_each(|piece| leave_placeholder_style(page, paragraph, piece));
        }
        let splices = text_splices(paragraph, &(start..end));
        match value.take() {
            Some(value) => write(page, paragraph, &splices, value)?,
            None => clear(page, &splices)?,
        }
    }
    value.map_or(Ok(()), |value| insert(page, control, value))
}

fn clear(page: &mut Page<'_>, splices: &[Splice]) -> Result<(), Refusal> {
    for splice in splices {
        match splice.target {
            SpliceTarget::Text | SpliceTarget::CharacterData => {
                page.edits.replace_text(splice.bytes.clone(), String::new())?;
            }
            _ => page.edits.replace(splice.bytes.clone(), String::new())?,
        }
    }
    Ok(())
}

/// A value that stood there in a prompt's grey would look like one.
fn leave_placeholder_style(page: &mut Page<'_>, paragraph: &Paragraph, piece: &Piece) {
    if let Some(style) = placeholder_style(page.text, paragraph, piece) {
        // Several pieces may be of one run.
        let _ = page.edits.replace(style, String::new());
    }
}

fn placeholder_style(text: &str, paragraph: &Paragraph, piece: &Piece) -> Option<Range<usize>> {
    if !piece.format.is_placeholder_style {
        return None;
    }
    let prefix = prefix_of(text.get(paragraph.opening.clone())?);
    let before = text.get(..piece.source.start)?;
    let run = before.rfind(&format!("<{prefix}r>")).max(before.rfind(&format!("<{prefix}r ")))?;
    let inside = run + before.get(run..)?.find('>')? + 1;
    let properties = children(text.get(inside..paragraph.end)?).next()?;
    let style = child(properties.inside, &format!("{prefix}rStyle"))?;
    let start = inside + properties.start + properties.tag.len() + style.start;
    Some(start..start + style.whole.len())
}

/// Into a control that shows nothing.
fn insert(page: &mut Page<'_>, control: &Control, value: &str) -> Result<(), Refusal> {
    let story = page.story;
    if control.level != Level::Inline {
        let is_within = |paragraph: &&Paragraph| {
            control.content.start <= paragraph.opening.start && paragraph.opening.end <= control.content.end
        };
        if let Some(paragraph) = story.paragraphs.iter().find(is_within) {
            return write(page, paragraph, &[insertion(paragraph)], value);
        }
    }
    let tag = page.text.get(control.bytes.clone()).unwrap_or_default();
    let prefix = prefix_of(tag);
    let properties = page.text.get(control.properties.clone()).unwrap_or_default();
    let properties = children(properties).next();
    let look = properties.and_then(|properties| child(properties.inside, &format!("{prefix}rPr")));
    let run = text::run(value, prefix, look.map_or("", |look| look.whole));
    let run = if control.level == Level::Inline { run } else { format!("<{prefix}p>{run}</{prefix}p>") };
    page.edits.replace(control.content.end..control.content.end, run)?;
    Ok(())
}
