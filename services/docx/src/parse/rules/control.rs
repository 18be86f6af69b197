//! Content controls at every nesting; one that merely surrounds other fields is not a field itself.

use super::word_field::claim;
use crate::anchor::{Splice, SpliceTarget};
use crate::parse::finding::{Claims, Finding};
use crate::parse::label::humanize;
use crate::story::{Control, ControlType, Level, Story, TextPlace};
use crate::structure::{ControlKind, DataType, FieldKind, Rule};

/// What an unnamed control shows may serve as its name if it is short.
const SHOWN_LABEL_CHARS_MAX: usize = 40;

/// A finding for a control, and what it depends on.
pub(in crate::parse) struct Candidate {
    finding: Finding,
    /// Rich text around other things: kept only if nothing is found inside.
    container: Option<(TextPlace, TextPlace)>,
}

pub(in crate::parse) fn find(story: &Story, claims: &mut Claims) -> Vec<Candidate> {
    let mut has_nested = vec![false; story.controls.len()];
    for parent in story.controls.iter().filter_map(|control| control.parent) {
        if let Some(has_nested) = has_nested.get_mut(parent) {
            *has_nested = true;
        }
    }
    let mut candidates = Vec::new();
    for (control, has_nested) in story.controls.iter().zip(has_nested) {
        let Some(kind) = kind(control) else {
            if control.kind == ControlType::Structural && control.shows_placeholder {
                claim(story, claims, control.from, control.to);
            }
            continue;
        };
        let is_leaf = match kind {
            ControlKind::RichText => {
                !has_nested && (control.shows_placeholder || control.level == Level::Inline)
            }
            ControlKind::Repeating => false,
            _ => true,
        };
        if is_leaf {
            claim_all(story, claims, control);
        }
        let container = (!is_leaf && kind == ControlKind::RichText).then_some((control.from, control.to));
        if let Some(finding) = finding(story, control, kind) {
            candidates.push(Candidate { finding, container });
        }
    }
    candidates
}

/// Drops those that surround other findings, and marks what stands in a repeating section.
pub(in crate::parse) fn without_containers(
    story: &Story,
    candidates: Vec<Candidate>,
    found_in_text: &[Finding],
) -> Vec<Finding> {
    let leaves = candidates.iter().filter(|candidate| candidate.container.is_none());
    let others = leaves.map(|candidate| &candidate.finding).chain(found_in_text);
    let mut places: Vec<TextPlace> = others.map(place).collect();
    places.sort_unstable();
    let holds_one = |(from, to): (TextPlace, TextPlace)| {
        let first = places.partition_point(|place| *place < from);
        places.get(first).is_some_and(|place| *place < to)
    };
    let kept = candidates.into_iter().filter(|candidate| !candidate.container.is_some_and(holds_one));
    let repeating = repeating_ranges(story);
    let marked = kept.map(|candidate| {
        let mut finding = candidate.finding;
        let at = place(&finding);
        let nth = repeating.partition_point(|(from, _)| *from <= at).checked_sub(1);
        finding.repeating |= nth.and_then(|nth| repeating.get(nth)).is_some_and(|(_, to)| at < *to);
        finding
    });
    marked.collect()
}

/// The outermost repeating sections; few, because they cannot overlap.
fn repeating_ranges(story: &Story) -> Vec<(TextPlace, TextPlace)> {
    let mut ranges: Vec<(TextPlace, TextPlace)> = Vec::new();
    for control in story.controls.iter().filter(|control| control.kind == ControlType::Repeating) {
        if ranges.last().is_none_or(|(_, to)| control.from >= *to) {
            ranges.push((control.from, control.to));
        }
    }
    ranges
}

fn place(finding: &Finding) -> TextPlace {
    TextPlace { paragraph: finding.paragraph, byte: finding.range.start }
}

fn kind(control: &Control) -> Option<ControlKind> {
    let is_fixed = control.is_locked && !control.shows_placeholder;
    match control.kind {
        _ if is_fixed => None,
        ControlType::RichText => Some(ControlKind::RichText),
        ControlType::Text => Some(ControlKind::Text),
        ControlType::Dropdown => Some(ControlKind::Dropdown),
        ControlType::ComboBox => Some(ControlKind::ComboBox),
        ControlType::Date => Some(ControlKind::Date),
        ControlType::Checkbox => Some(ControlKind::Checkbox),
        ControlType::Picture => Some(ControlKind::Picture),
        ControlType::Repeating => Some(ControlKind::Repeating),
        ControlType::RepeatingItem | ControlType::Contents | ControlType::Structural => None,
    }
}

fn claim_all(story: &Story, claims: &mut Claims, control: &Control) {
    claim(story, claims, control.from, control.to);
    for index in control.from.paragraph + 1..control.to.paragraph {
        let length = story.paragraphs.get(index).map_or(0, |paragraph| paragraph.text.len());
        claims.take(index, &(0..length));
    }
}

fn finding(story: &Story, control: &Control, kind: ControlKind) -> Option<Finding> {
    let paragraph = story.paragraphs.get(control.from.paragraph)?;
    let is_inline = control.level == Level::Inline;
    let end = if is_inline { control.to.byte } else { paragraph.text.len() };
    let range = control.from.byte..end.max(control.from.byte);
    let shown = paragraph.text.get(range.clone()).unwrap_or_default().trim().to_owned();
    let mut finding = Finding::new(
        control.from.paragraph,
        range,
        FieldKind::ContentControl(kind),
        Rule::ContentControl,
        if kind == ControlKind::RichText && !control.shows_placeholder { 0.85 } else { 0.99 },
    );
    finding.splices = vec![
        Splice { target: SpliceTarget::ControlProperties, bytes: control.properties.clone() },
        Splice { target: SpliceTarget::ControlContent, bytes: control.content.clone() },
    ];
    finding.label = control.alias.as_deref().or(control.tag.as_deref()).map(humanize);
    if control.shows_placeholder && !shown.is_empty() && kind != ControlKind::Checkbox {
        finding.help = Some(shown.clone());
    }
    // A date or a choice that is shown is a value, no name.
    if matches!(kind, ControlKind::Text | ControlKind::RichText) {
        finding.fallback_label = Some(shown).filter(|shown| shown.chars().count() <= SHOWN_LABEL_CHARS_MAX);
    }
    finding.data_type = match kind {
        ControlKind::Date => Some(DataType::Date),
        ControlKind::Checkbox => Some(DataType::Checkbox),
        ControlKind::Picture => Some(DataType::Image),
        ControlKind::Dropdown | ControlKind::ComboBox => {
            Some(DataType::Choice { options: choices(control, finding.help.as_deref()) })
        }
        ControlKind::Repeating => {
            finding.repeating = true;
            None
        }
        ControlKind::Text | ControlKind::RichText => None,
    };
    // The same tag means the same value, except for boxes, where authors copy and paste.
    if kind != ControlKind::Checkbox
        && let Some(name) = control.tag.as_deref().or(control.alias.as_deref())
    {
        finding = finding.named(name);
    }
    Some(finding)
}

/// Without the entry that only says "Choose an item."
fn choices(control: &Control, help: Option<&str>) -> Vec<String> {
    let is_prompt = |choice: &String| {
        help == Some(choice.as_str()) || choice.to_lowercase().starts_with("choose an item")
    };
    control.choices.iter().filter(|choice| !is_prompt(choice)).cloned().collect()
}
