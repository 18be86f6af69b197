//! Grid: a table as a reader sees it: squares that are empty, say something, or hold something else.

use std::collections::HashSet;

use crate::story::{Cell, Merge, Paragraph, Row, Story, Table};
use crate::styles::Styles;

/// Spacer columns of designed forms are narrower than any hand writes: 5 mm.
const SPACER_TWIPS_MAX: u32 = 284;

const TEXT_CHARS_SEEN: usize = 400;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    Empty,
    Text,
    /// A field was found in it, or it holds a picture, a table, a control.
    Busy,
    /// Part of the merged cell above it.
    Continued,
    /// Nothing is ever written there.
    Spacer,
}

#[derive(Clone, Debug)]
pub(super) struct Square {
    pub(super) column: usize,
    pub(super) span: usize,
    pub(super) state: State,
    /// Of the whole merged cell.
    pub(super) text: String,
    /// Bold or shaded, as labels and headers often are.
    pub(super) is_marked: bool,
    /// Where a value goes: the first paragraph, or the first empty one after the text.
    pub(super) paragraph: Option<usize>,
    /// The first paragraph of the merged cell: one label for all rows beside it.
    pub(super) origin: Option<usize>,
}

pub(super) struct GridRow {
    pub(super) squares: Vec<Square>,
    pub(super) is_header: bool,
    pub(super) in_repeating_control: bool,
}

/// The rows of a table; a continued cell has the text of the cell it continues.
pub(super) fn rows(story: &Story, table: &Table, styles: &Styles, occupied: &HashSet<usize>) -> Vec<GridRow> {
    let mut rows: Vec<GridRow> = Vec::new();
    for row in &table.rows {
        let squares = row.cells.iter().map(|cell| {
            let above = rows.last().and_then(|above: &GridRow| above.at(cell.column));
            square(story, cell, styles, occupied, above)
        });
        let squares: Vec<Square> = squares.filter(|square| square.state != State::Spacer).collect();
        rows.push(grid_row(row, squares));
    }
    rows
}

fn grid_row(row: &Row, squares: Vec<Square>) -> GridRow {
    GridRow { squares, is_header: row.is_header, in_repeating_control: row.in_repeating_control }
}

impl GridRow {
    pub(super) fn at(&self, column: usize) -> Option<&Square> {
        let nth = self.squares.partition_point(|square| square.column <= column).checked_sub(1)?;
        self.squares.get(nth).filter(|square| square.column + square.span > column)
    }

    /// Whether every square of this row stands exactly under one of the other's.
    pub(super) fn fits(&self, header: &Self) -> bool {
        self.squares.len() == header.squares.len()
            && self
                .squares
                .iter()
                .zip(&header.squares)
                .all(|(own, above)| own.column == above.column && own.span == above.span)
    }

    pub(super) fn has_empty(&self) -> bool {
        self.squares.iter().any(|square| square.state == State::Empty)
    }

    pub(super) fn is_full(&self) -> bool {
        self.squares.iter().all(|square| square.says_something())
    }

    pub(super) fn is_marked(&self) -> bool {
        self.squares.iter().all(|square| square.is_marked)
    }
}

impl Square {
    pub(super) fn says_something(&self) -> bool {
        let is_shown = matches!(self.state, State::Text | State::Continued);
        is_shown && !self.text.is_empty()
    }

    /// Names something: has letters, and is no essay.
    pub(super) fn is_label(&self, chars_max: usize) -> bool {
        let n_letters = self.text.chars().filter(|c| c.is_alphabetic()).count();
        let is_name = n_letters >= 2 || self.text.chars().any(|c| c.is_alphabetic() && !c.is_ascii());
        self.says_something() && is_name && self.text.chars().count() <= chars_max
    }

    pub(super) fn asks(&self) -> bool {
        self.text.trim_end().ends_with([':', '?', '：'])
    }
}

fn square(
    story: &Story,
    cell: &Cell,
    styles: &Styles,
    occupied: &HashSet<usize>,
    above: Option<&Square>,
) -> Square {
    let paragraphs = || cell.paragraphs.iter().filter_map(|index| story.paragraphs.get(*index));
    let text = paragraphs().map(|paragraph| paragraph.text.trim()).collect::<Vec<_>>().join(" ");
    // Longer than any label; a merged cell hands its text to every row it covers.
    let text: String = text.trim().chars().take(TEXT_CHARS_SEEN).collect();
    let is_bold = !text.is_empty() && paragraphs().all(|paragraph| is_bold(paragraph, styles));
    let is_occupied = cell.paragraphs.iter().any(|index| occupied.contains(index));
    let is_spacer = cell.width_twips.is_some_and(|width| (1..SPACER_TWIPS_MAX).contains(&width));
    let (state, text, origin) = match above {
        _ if is_occupied => (State::Busy, text, None),
        Some(above) if cell.merge == Merge::Continued => (State::Continued, above.text.clone(), above.origin),
        _ if !text.is_empty() => (State::Text, text, None),
        _ if cell.is_busy => (State::Busy, text, None),
        _ if is_spacer => (State::Spacer, text, None),
        _ => (State::Empty, text, None),
    };
    let first = cell.paragraphs.first().copied();
    Square {
        column: cell.column,
        span: cell.span,
        state,
        text,
        is_marked: is_bold || cell.is_shaded,
        paragraph: first_blank_after_text(story, cell).or(first),
        origin: origin.or(first),
    }
}

fn first_blank_after_text(story: &Story, cell: &Cell) -> Option<usize> {
    let is_blank = |index: &&usize| {
        story.paragraphs.get(**index).is_some_and(|paragraph| paragraph.text.trim().is_empty())
    };
    let n_blank = cell.paragraphs.iter().rev().take_while(is_blank).count();
    let nth = cell.paragraphs.len().checked_sub(n_blank)?;
    if nth == 0 { None } else { cell.paragraphs.get(nth).copied() }
}

fn is_bold(paragraph: &Paragraph, styles: &Styles) -> bool {
    let mut pieces = paragraph.pieces.iter().filter(|piece| !piece.text.is_empty()).peekable();
    let by_style = paragraph.style.as_ref().is_some_and(|style| styles.is_bold(style));
    pieces.peek().is_none() || by_style || pieces.all(|piece| piece.format.is_bold)
}
