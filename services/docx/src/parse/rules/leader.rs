//! Dotted lines: typed dots, and tabs whose stop has a leader. Those of a table of contents lead to a page number.

use std::ops::Range;

use crate::parse::finding::{Found, Line};
use crate::structure::{FieldKind, Rule};

/// Three dots are an ellipsis, four an ellipsis at the end of a sentence.
const DOTS_MIN: usize = 5;
const PAGE_BYTES_MAX: usize = 12;
const TITLE_BYTES_SEEN: usize = 200;

pub(in crate::parse) fn find(line: &Line<'_>, findings: &mut Found) {
    if line.text.contains(['.', '…', '·']) {
        find_dots(line, findings);
    }
    if line.text.contains('\t') && line.paragraph.tab_stops.iter().any(|stop| stop.has_leader) {
        find_tab_leaders(line, findings);
    }
}

fn find_dots(line: &Line<'_>, findings: &mut Found) {
    let mut current: Option<(Range<usize>, usize)> = None;
    let mut flush = |dots: Option<(Range<usize>, usize)>| {
        let Some((range, weight)) = dots else { return };
        if weight >= DOTS_MIN && !leads_to_page(line, &range) {
            findings.push(line.finding(range, FieldKind::DottedLeader, Rule::Dots, 0.88));
        }
    };
    for (at, c) in line.text.char_indices() {
        let weight = match c {
            '.' | '·' => 1,
            '…' => 3,
            _ => continue,
        };
        let end = at + c.len_utf8();
        current = match current.take() {
            // `. . . . .` counts as well.
            Some((range, sum)) if matches!(line.slice(&(range.end..at)), "" | " ") => {
                Some((range.start..end, sum + weight))
            }
            other => {
                flush(other);
                Some((at..end, weight))
            }
        };
    }
    flush(current);
}

/// The n-th tab goes to the n-th stop, as long as the text between is shorter than the stops are apart.
fn find_tab_leaders(line: &Line<'_>, findings: &mut Found) {
    let mut stops = line.paragraph.tab_stops.clone();
    stops.sort_by_key(|stop| stop.position_twips);
    let last = stops.last().copied();
    for (nth, (at, _)) in line.text.match_indices('\t').enumerate() {
        let stop = stops.get(nth).copied().or(last);
        let range = at..at + 1;
        if stop.is_some_and(|stop| stop.has_leader)
            && !leads_to_value(line, at + 1)
            && !leads_to_page(line, &range)
        {
            findings.push(line.finding(range, FieldKind::DottedLeader, Rule::TabLeader, 0.85));
        }
    }
}

/// A price list has its leaders between name and value; in a form the next label has its own.
fn leads_to_value(line: &Line<'_>, from: usize) -> bool {
    let rest = line.text.get(from..).unwrap_or_default();
    let written = rest.split(['\t', '\n']).next().unwrap_or_default().trim();
    let is_last = !rest.contains('\t');
    is_last && !written.is_empty()
}

/// `Introduction ........ 3`: text, dots, and a bare number that ends the line.
fn leads_to_page(line: &Line<'_>, range: &Range<usize>) -> bool {
    // A page number ends the line within a few bytes; looking no further keeps a line of many tabs cheap.
    if line.text.len() - range.end > PAGE_BYTES_MAX {
        return false;
    }
    let before = line.window_before(range.start, TITLE_BYTES_SEEN).trim();
    let after = line.text.get(range.end..).unwrap_or_default().trim();
    let is_number = after.chars().all(|c| c.is_ascii_digit());
    let is_roman = after.chars().all(|c| matches!(c, 'i' | 'v' | 'x'));
    !before.is_empty() && !before.ends_with(':') && !after.is_empty() && (is_number || is_roman)
}
