//! Empty table cells: beside a label, below one, in a matrix of rows and columns, or in the columns of a record.

use std::collections::{HashMap, HashSet};

use super::grid::{self, GridRow, Square, State};
use crate::parse::finding::Finding;
use crate::parse::label::tidy;
use crate::story::Story;
use crate::structure::{DataType, FieldKind, Rule};
use crate::styles::Styles;

/// Questions of a checklist are sentences.
const LABEL_CHARS_MAX: usize = 300;
const HEADER_CHARS_MAX: usize = 100;
/// Up to so many empty cells with row labels are fields each; beyond, a person fills them as rows.
const MATRIX_FIELDS_MAX: usize = 24;

pub(in crate::parse) fn find(story: &Story, styles: &Styles, findings: &[Finding]) -> Vec<Finding> {
    let mut occupied: HashSet<usize> = findings.iter().map(|finding| finding.paragraph).collect();
    occupied.extend(findings.iter().flat_map(|finding| finding.more.iter().map(|(paragraph, _)| *paragraph)));
    let mut found = Vec::new();
    for table in &story.tables {
        let rows = grid::rows(story, table, styles, &occupied);
        find_in_table(story, &rows, &mut found);
    }
    found
}

fn find_in_table(story: &Story, rows: &[GridRow], found: &mut Vec<Finding>) {
    if let [only] = rows
        && let [square] = only.squares.as_slice()
    {
        found.extend(empty_box(story, square));
        return;
    }
    let mut header: Option<&GridRow> = None;
    let mut body: Vec<&GridRow> = Vec::new();
    let mut beside = HashMap::new();
    for (nth, row) in rows.iter().enumerate() {
        if begins_block(rows, nth, header) {
            find_in_block(header, &body, found);
            body.clear();
            header = Some(row);
        } else if header.is_some_and(|header| row.fits(header)) {
            body.push(row);
        } else {
            let above = nth.checked_sub(1).and_then(|above| rows.get(above));
            find_in_form_row(story, row, above, &mut beside, found);
        }
    }
    find_in_block(header, &body, found);
}

/// Whether this row names the columns of the rows below it.
fn begins_block(rows: &[GridRow], nth: usize, header: Option<&GridRow>) -> bool {
    let (Some(row), Some(next)) = (rows.get(nth), rows.get(nth + 1)) else { return false };
    let are_names = row.squares.iter().all(|square| square.text.chars().count() <= HEADER_CHARS_MAX);
    let n_asking = row.squares.iter().filter(|square| square.asks()).count();
    if row.squares.len() < 2 || !row.is_full() || !are_names || n_asking * 2 > row.squares.len() {
        return false;
    }
    if row.is_header {
        return true;
    }
    if !next.fits(row) || !next.has_empty() {
        return false;
    }
    // Below a header, a full row is data, unless it is dressed as the header is.
    if header.is_some_and(|header| row.fits(header)) {
        return row.is_marked() && !next.is_marked();
    }
    !is_form(row, next)
}

/// Pairs of label and value, the first of which happens to be filled.
fn is_form(row: &GridRow, next: &GridRow) -> bool {
    let first_is_named = next.squares.first().is_some_and(|first| first.is_label(LABEL_CHARS_MAX));
    let first_is_marked = next.squares.first().is_some_and(|first| first.is_marked && first.says_something());
    if !first_is_named {
        return false;
    }
    if row.is_marked() && !first_is_marked {
        return false;
    }
    let in_pairs = |row: &GridRow| {
        row.squares.chunks(2).all(|pair| match pair {
            [label, value] => label.is_label(LABEL_CHARS_MAX) && value.state != State::Spacer,
            _ => false,
        })
    };
    let is_alternating = next
        .squares
        .chunks(2)
        .all(|pair| matches!(pair, [label, value] if label.says_something() && value.state == State::Empty));
    let labels_are_marked =
        row.squares.iter().step_by(2).all(|square| square.is_marked || square.asks()) && !row.is_marked();
    in_pairs(row) && is_alternating && (row.squares.len() == 2 || labels_are_marked)
}

fn find_in_block(header: Option<&GridRow>, body: &[&GridRow], found: &mut Vec<Finding>) {
    let Some(header) = header else { return };
    let with_empty: Vec<&GridRow> = body.iter().copied().filter(|row| row.has_empty()).collect();
    let empties =
        with_empty.iter().flat_map(|row| &row.squares).filter(|square| square.state == State::Empty);
    let n_empty = empties.count();
    let are_named = with_empty.iter().all(|row| row_label(row).is_some());
    let in_repeating_control = body.iter().any(|row| row.in_repeating_control);
    for (nth, column) in header.squares.iter().enumerate() {
        let cells: Vec<&Square> = body.iter().filter_map(|row| row.squares.get(nth)).collect();
        let empty: Vec<&Square> =
            cells.iter().copied().filter(|square| square.state == State::Empty).collect();
        let n_own = cells.iter().filter(|square| square.state != State::Continued).count();
        // Gaps in a filled table are gaps, not fields.
        if empty.is_empty() || empty.len() * 2 < n_own {
            continue;
        }
        let name = tidy(&column.text);
        if are_named && n_empty <= MATRIX_FIELDS_MAX && !in_repeating_control {
            found.extend(with_empty.iter().filter_map(|row| matrix_cell(row, nth, &name)));
        } else if let [only] = empty.as_slice()
            && body.len() == 1
        {
            found.extend(cell(only, Rule::CellBelowLabel, 0.85).map(|finding| finding.labelled(name)));
        } else {
            found.extend(record_column(&empty, name));
        }
    }
}

fn row_label(row: &GridRow) -> Option<&Square> {
    let leading = row.squares.iter().take_while(|square| square.says_something());
    leading.into_iter().find(|square| square.is_label(LABEL_CHARS_MAX))
}

fn matrix_cell(row: &GridRow, nth: usize, column: &str) -> Option<Finding> {
    let square = row.squares.get(nth).filter(|square| square.state == State::Empty)?;
    let label = format!("{}: {column}", tidy(&row_label(row)?.text));
    let mut finding = cell(square, Rule::MatrixCell, 0.85)?.labelled(tidy(&label));
    // The column says what sort of value it is; the row may say anything.
    finding.data_type = Some(crate::parse::data_type::infer(column, None));
    Some(finding)
}

fn record_column(empty: &[&Square], name: String) -> Option<Finding> {
    let (first, others) = empty.split_first()?;
    let mut finding = cell(first, Rule::RecordColumn, 0.85)?.labelled(name);
    finding.repeating = true;
    finding.more = others.iter().filter_map(|square| Some((square.paragraph?, 0..0))).collect();
    Some(finding)
}

fn find_in_form_row(
    story: &Story,
    row: &GridRow,
    above: Option<&GridRow>,
    beside: &mut HashMap<usize, usize>,
    found: &mut Vec<Finding>,
) {
    for (nth, square) in row.squares.iter().enumerate() {
        let left = nth.checked_sub(1).and_then(|left| row.squares.get(left));
        if square.state == State::Text {
            let right = row.squares.get(nth + 1);
            found.extend(open_label(story, square, right));
            continue;
        }
        if square.state != State::Empty {
            continue;
        }
        if let Some(label) = left.filter(|left| left.is_label(LABEL_CHARS_MAX)) {
            let known =
                label.origin.and_then(|origin| beside.get(&origin)).and_then(|nth| found.get_mut(*nth));
            if let (Some(known), Some(paragraph)) = (known, square.paragraph) {
                // One label merged over several rows: several lines for one answer.
                known.more.push((paragraph, 0..0));
                continue;
            }
            let confidence = if label.asks() || label.is_marked { 0.9 } else { 0.8 };
            if let Some(finding) = cell(square, Rule::CellBesideLabel, confidence) {
                if let Some(origin) = label.origin {
                    beside.insert(origin, found.len());
                }
                found.push(finding.labelled(tidy(&label.text)));
            }
        } else if let Some(label) = above.and_then(|above| label_above(above, square)) {
            let finding = cell(square, Rule::CellBelowLabel, 0.75);
            found.extend(finding.map(|finding| finding.labelled(tidy(&label.text))));
        }
    }
}

fn label_above<'a>(above: &'a GridRow, square: &Square) -> Option<&'a Square> {
    let label = above.at(square.column).filter(|label| label.is_label(LABEL_CHARS_MAX))?;
    let is_alone = above.squares.len() == 1 || above.is_full();
    (label.span == square.span && (is_alone || label.is_marked || label.asks())).then_some(label)
}

/// "Remarks:" with room below or behind it in the same cell.
fn open_label(story: &Story, square: &Square, right: Option<&Square>) -> Option<Finding> {
    let is_answered = right.is_some_and(|right| right.state != State::Text || !right.asks());
    let is_open = square.text.trim_end().ends_with([':', '：']) && square.is_label(HEADER_CHARS_MAX);
    if is_answered || !is_open {
        return None;
    }
    let mut finding = cell(square, Rule::OpenLabel, 0.6)?.labelled(tidy(&square.text));
    let end = story.paragraphs.get(finding.paragraph).map_or(0, |paragraph| paragraph.text.len());
    finding.range = end..end;
    Some(finding)
}

/// A table of one empty cell: a box to write in, under the line that says what.
fn empty_box(story: &Story, square: &Square) -> Option<Finding> {
    if square.state == State::Text {
        return open_label(story, square, None);
    }
    let first = square.paragraph.filter(|_| square.state == State::Empty)?;
    let above = first.checked_sub(1).and_then(|above| story.paragraphs.get(above))?;
    let label = tidy(&above.text);
    let is_label = !label.is_empty() && label.chars().count() <= HEADER_CHARS_MAX && above.cell.is_none();
    let mut finding = cell(square, Rule::CellBelowLabel, 0.7).filter(|_| is_label)?.labelled(label);
    finding.data_type = Some(DataType::LongText);
    Some(finding)
}

fn cell(square: &Square, rule: Rule, confidence: f32) -> Option<Finding> {
    Some(Finding::new(square.paragraph?, 0..0, FieldKind::EmptyTableCell, rule, confidence))
}
