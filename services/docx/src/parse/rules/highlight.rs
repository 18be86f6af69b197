//! Text that is marked instead of bracketed: highlighted, greyed, or in the style of placeholders.

use std::ops::Range;

use crate::parse::finding::{Finding, Found, Line};
use crate::parse::label::{humanize, is_instruction, without_instruction};
use crate::story::{Format, Role};
use crate::structure::{DataType, FieldKind, Rule};

/// A marked paragraph is guidance to be replaced by a text, not a name.
const NAME_BYTES_MAX: usize = 80;

pub(in crate::parse) fn find(line: &Line<'_>, findings: &mut Found) {
    let mut current: Option<(Range<usize>, Rule)> = None;
    for piece in line.pieces() {
        let mark = mark(piece.format);
        current = match (current.take(), mark) {
            (Some((range, rule)), Some(same)) if rule == same && range.end == piece.text.start => {
                Some((range.start..piece.text.end, rule))
            }
            (other, mark) => {
                findings.extend(other.and_then(|(range, rule)| finding(line, range, rule)));
                mark.map(|rule| (piece.text.clone(), rule))
            }
        };
    }
    findings.extend(current.and_then(|(range, rule)| finding(line, range, rule)));
}

fn mark(format: Format) -> Option<Rule> {
    if format.is_highlighted {
        Some(Rule::Highlight)
    } else if format.is_placeholder_style {
        Some(Rule::PlaceholderStyle)
    } else {
        format.is_grey.then_some(Rule::GreyText)
    }
}

fn finding(line: &Line<'_>, range: Range<usize>, rule: Rule) -> Option<Finding> {
    let range = trimmed(line, range);
    let text = line.slice(&range);
    let says_something = text.chars().any(char::is_alphanumeric) && !text.ends_with(':');
    if !says_something || (rule == Rule::GreyText && !is_meant(line, &range, text)) {
        return None;
    }
    let confidence = match rule {
        Rule::PlaceholderStyle => 0.9,
        Rule::Highlight => 0.8,
        _ => 0.6,
    };
    let mut finding = line.finding(range, FieldKind::HighlightedText, rule, confidence);
    let name = without_instruction(text);
    if name != text {
        finding.help = Some(text.to_owned());
    }
    if text.len() > NAME_BYTES_MAX {
        finding.help = Some(text.to_owned());
        finding.data_type = Some(DataType::LongText);
        finding.confidence -= 0.15;
        return Some(finding);
    }
    Some(finding.named(text).labelled(humanize(name)))
}

/// Grey is decoration more often than not, so it must ask for something or stand where a value does.
fn is_meant(line: &Line<'_>, range: &Range<usize>, text: &str) -> bool {
    if line.story.role == Role::HeaderOrFooter {
        return is_instruction(text);
    }
    let before = line.text.get(..range.start).unwrap_or_default().trim_end();
    is_instruction(text) || before.ends_with(':')
}

fn trimmed(line: &Line<'_>, range: Range<usize>) -> Range<usize> {
    let text = line.slice(&range);
    let start = range.start + (text.len() - text.trim_start().len());
    start..start + text.trim().len()
}
