//! Boxes to tick, drawn as text: `[ ]`, `[x]`, `( )`, ☐.

use crate::parse::finding::{Finding, Found, Line};
use crate::structure::{DataType, FieldKind, Rule};

/// From this many boxes in a row on they are a comb for single letters, not choices.
const COMB_BOXES_MIN: usize = 4;

pub(in crate::parse) fn find(line: &Line<'_>, findings: &mut Found) {
    find_glyphs(line, findings);
    find_bracketed(line, findings);
}

fn find_glyphs(line: &Line<'_>, findings: &mut Found) {
    let mut run: Vec<(usize, usize)> = Vec::new();
    let mut flush = |run: &mut Vec<(usize, usize)>| {
        if run.len() >= COMB_BOXES_MIN {
            if let (Some(first), Some(last)) = (run.first(), run.last()) {
                findings.push(line.finding(first.0..last.1, FieldKind::BlankLine, Rule::Checkbox, 0.7));
            }
        } else {
            findings.extend(run.iter().map(|(start, end)| mark(line, *start, *end, 0.93)));
        }
        run.clear();
    };
    for (start, c) in line.text.char_indices() {
        if !is_box(c) {
            continue;
        }
        if run.last().is_some_and(|(_, end)| *end != start) {
            flush(&mut run);
        }
        run.push((start, start + c.len_utf8()));
    }
    flush(&mut run);
}

fn find_bracketed(line: &Line<'_>, findings: &mut Found) {
    for (start, open) in line.text.char_indices().filter(|(_, c)| matches!(c, '[' | '(')) {
        let close = if open == '[' { ']' } else { ')' };
        let window = line.window(start + 1, 12);
        let Some(length) = window.find(close) else { continue };
        let content = window.get(..length).unwrap_or_default();
        let end = start + 1 + length + 1;
        // `list[ ]` and `f( )` are code.
        let is_attached = line.before(start).is_some_and(char::is_alphanumeric);
        let is_box = if open == '[' { is_tick(content) || is_gap(content, 0) } else { is_gap(content, 1) };
        if is_box && !is_attached {
            findings.push(mark(line, start, end, if open == '[' { 0.9 } else { 0.75 }));
        }
    }
}

fn mark(line: &Line<'_>, start: usize, end: usize, confidence: f32) -> Finding {
    let mut finding = line.finding(start..end, FieldKind::CheckboxMark, Rule::Checkbox, confidence);
    finding.data_type = Some(DataType::Checkbox);
    finding
}

fn is_tick(content: &str) -> bool {
    matches!(content.trim(), "x" | "X" | "✓" | "✔" | "√" | "_")
}

fn is_gap(content: &str, chars_min: usize) -> bool {
    let n_chars = content.chars().count();
    (chars_min..=3).contains(&n_chars) && content.chars().all(char::is_whitespace)
}

/// Unicode's boxes, and those of Wingdings in the private area.
fn is_box(c: char) -> bool {
    matches!(
        c,
        '☐' | '☑'
            | '☒'
            | '□'
            | '◻'
            | '▢'
            | '⬜'
            | '❏'
            | '❐'
            | '❑'
            | '❒'
            | '\u{F06F}'
            | '\u{F071}'
            | '\u{F072}'
            | '\u{F0A8}'
            | '\u{F0FD}'
            | '\u{F0FE}'
    )
}
