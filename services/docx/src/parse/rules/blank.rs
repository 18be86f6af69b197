//! Blanks to write on: `____`, `__/__/____`, `[      ]`, underlined spaces and tabs.

use std::ops::Range;

use crate::parse::finding::{Found, Line};
use crate::structure::{DataType, FieldKind, Rule};

const UNDERSCORES_MIN: usize = 3;
const UNDERLINED_SPACES_MIN: usize = 4;
const BRACKETED_SPACES_MIN: usize = 4;

pub(in crate::parse) fn find(line: &Line<'_>, findings: &mut Found) {
    if line.text.contains('_') {
        find_underscores(line, findings);
    }
    if line.text.contains('[') {
        find_bracketed_gaps(line, findings);
    }
    find_underlined(line, findings);
}

/// Underscores, with single spaces and date separators between groups of them.
fn find_underscores(line: &Line<'_>, findings: &mut Found) {
    let mut current: Option<Range<usize>> = None;
    let mut flush = |blank: Option<Range<usize>>| {
        let Some(blank) = blank else { return };
        let text = line.slice(&blank);
        let n_underscores = text.bytes().filter(|byte| *byte == b'_').count();
        // `snake_case__name` is no blank: something must stand free on one side.
        let is_inside_word = line.before(blank.start).is_some_and(char::is_alphanumeric)
            && line.after(blank.end).is_some_and(char::is_alphanumeric);
        if n_underscores < UNDERSCORES_MIN || is_inside_word {
            return;
        }
        let blank = within_brackets(line, blank);
        let mut finding = line.finding(blank, FieldKind::BlankLine, Rule::Underscores, 0.9);
        if is_date(text) {
            finding.data_type = Some(DataType::Date);
        }
        findings.push(finding);
    };
    for (at, _) in line.text.match_indices('_') {
        current = match current.take() {
            Some(blank) if joins(line.slice(&(blank.end..at))) => Some(blank.start..at + 1),
            other => {
                flush(other);
                Some(at..at + 1)
            }
        };
    }
    flush(current);
}

fn joins(between: &str) -> bool {
    matches!(between, "" | " " | "/" | "." | "-" | " / " | " . " | " - " | ":")
}

/// `[____]` is replaced with its brackets.
fn within_brackets(line: &Line<'_>, blank: Range<usize>) -> Range<usize> {
    let pair = (line.before(blank.start), line.after(blank.end));
    match pair {
        (Some('['), Some(']')) | (Some('<'), Some('>')) => blank.start - 1..blank.end + 1,
        _ => blank,
    }
}

/// Two separators of one sort: `__/__/____`.
fn is_date(text: &str) -> bool {
    ['/', '.', '-'].iter().any(|separator| text.matches(*separator).count() == 2)
}

fn find_bracketed_gaps(line: &Line<'_>, findings: &mut Found) {
    for (start, _) in line.text.match_indices('[') {
        let window = line.window(start + 1, 200);
        let length = window.len() - window.trim_start().len();
        let gap = window.get(..length).unwrap_or_default();
        let is_closed = window.get(length..).is_some_and(|rest| rest.starts_with(']'));
        if is_closed && gap.chars().count() >= BRACKETED_SPACES_MIN {
            let range = start..start + 1 + length + 1;
            findings.push(line.finding(range, FieldKind::BlankLine, Rule::Underscores, 0.8));
        }
    }
}

/// What people do who do not like underscores.
fn find_underlined(line: &Line<'_>, findings: &mut Found) {
    let mut current: Option<Range<usize>> = None;
    let mut flush = |blank: Option<Range<usize>>| {
        let Some(blank) = blank else { return };
        let text = line.slice(&blank);
        let is_long = text.contains('\t') || text.chars().count() >= UNDERLINED_SPACES_MIN;
        if is_long && text.chars().all(|c| c.is_whitespace() && c != '\n') {
            findings.push(line.finding(blank, FieldKind::BlankLine, Rule::UnderlinedBlank, 0.8));
        }
    };
    for piece in line.pieces() {
        let text = line.slice(&piece.text);
        let is_gap = piece.format.is_underlined && !text.is_empty() && text.chars().all(char::is_whitespace);
        current = match current.take() {
            Some(blank) if is_gap && blank.end == piece.text.start => Some(blank.start..piece.text.end),
            other => {
                flush(other);
                is_gap.then(|| piece.text.clone())
            }
        };
    }
    flush(current);
}
