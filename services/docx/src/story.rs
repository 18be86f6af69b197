//! Story: one part as the rules see it: paragraphs with their text joined over runs, tables as grids, controls and
//! Word's own fields. Every character knows the bytes it came from.

use std::ops::Range;
use std::sync::Arc;

use crate::styles::TabStop;

pub(crate) use self::format::Format;
pub(crate) use self::walker::{WalkError, read};

mod control_props;
mod field_chars;
mod format;
mod open;
mod run;
mod table_frames;
#[cfg(test)]
mod tests;
mod walker;

/// Which kind of part a story is; fields are looked for in all but the comments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Main,
    HeaderOrFooter,
    Notes,
    Comments,
}

#[derive(Debug)]
pub(crate) struct Story {
    pub(crate) part: String,
    pub(crate) role: Role,
    pub(crate) paragraphs: Vec<Paragraph>,
    pub(crate) tables: Vec<Table>,
    pub(crate) controls: Vec<Control>,
    pub(crate) fields: Vec<WordField>,
    /// Fields begun and never ended, insertions and deletions: told as warnings.
    pub(crate) unended_fields: usize,
    pub(crate) tracked_changes: usize,
}

#[derive(Debug, Default)]
pub(crate) struct Paragraph {
    pub(crate) container: Arc<str>,
    pub(crate) index: u32,
    pub(crate) text: String,
    pub(crate) pieces: Vec<Piece>,
    pub(crate) style: Option<String>,
    pub(crate) outline: Option<u8>,
    pub(crate) tab_stops: Vec<TabStop>,
    /// Whether Word puts a number or bullet before it.
    pub(crate) is_numbered: bool,
    pub(crate) cell: Option<CellPlace>,
    pub(crate) alternate: Option<Alternate>,
    /// The opening tag, or the whole element when it closes itself.
    pub(crate) opening: Range<usize>,
    /// Where `</w:p>` begins; equal to the start of `opening` when the element closes itself.
    pub(crate) end: usize,
}

impl Paragraph {
    pub(crate) fn path(&self) -> String {
        format!("{}/p[{}]", self.container, self.index)
    }

    pub(crate) fn closes_itself(&self) -> bool {
        self.end == self.opening.start
    }
}

/// A stretch of text and the bytes it came from.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    /// Bytes of the paragraph's text.
    pub(crate) text: Range<usize>,
    pub(crate) source: Range<usize>,
    pub(crate) encoding: Encoding,
    /// Which `w:t` it lies in, so that neighbours in one element become one splice.
    pub(crate) element: u32,
    pub(crate) format: Format,
}

/// How the text of a piece stands in its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    /// Byte n of the text is byte n of the source; the others are replaced whole or not at all.
    Plain,
    /// A character reference within a `w:t`.
    Encoded,
    /// The inside of a CDATA section within a `w:t`, byte for byte.
    CData,
    /// An element such as `w:tab`.
    Element,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct CellPlace {
    pub(crate) table: usize,
    pub(crate) row: usize,
    pub(crate) cell: usize,
}

/// Inside `mc:AlternateContent`: the same text box is written once for each generation of Word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Alternate {
    pub(crate) id: usize,
    pub(crate) is_fallback: bool,
}

#[derive(Debug, Default)]
pub(crate) struct Table {
    pub(crate) rows: Vec<Row>,
}

#[derive(Debug, Default)]
pub(crate) struct Row {
    pub(crate) cells: Vec<Cell>,
    /// `w:tblHeader`: repeated on every page.
    pub(crate) is_header: bool,
    pub(crate) in_repeating_control: bool,
}

#[derive(Debug, Default)]
pub(crate) struct Cell {
    pub(crate) column: usize,
    pub(crate) span: usize,
    pub(crate) merge: Merge,
    pub(crate) is_shaded: bool,
    pub(crate) width_twips: Option<u32>,
    /// Direct paragraphs only; those of nested tables belong to their own cells.
    pub(crate) paragraphs: Vec<usize>,
    /// Holds a picture, object, control, field or table, so that it is not empty even without text.
    pub(crate) is_busy: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Merge {
    #[default]
    None,
    Start,
    Continued,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Level {
    Block,
    Inline,
    Row,
    Cell,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum ControlType {
    /// No type element at all also means rich text.
    #[default]
    RichText,
    Text,
    Dropdown,
    ComboBox,
    Date,
    Checkbox,
    Picture,
    Repeating,
    RepeatingItem,
    /// A table of contents or bibliography that Word keeps up to date.
    Contents,
    /// Cover pages, groups, citations: Word's own, not to be filled, but what they hold may be.
    Structural,
}

#[derive(Debug)]
pub(crate) struct Control {
    pub(crate) level: Level,
    pub(crate) kind: ControlType,
    pub(crate) alias: Option<String>,
    pub(crate) tag: Option<String>,
    pub(crate) choices: Vec<String>,
    pub(crate) date_format: Option<String>,
    pub(crate) shows_placeholder: bool,
    pub(crate) is_locked: bool,
    pub(crate) parent: Option<usize>,
    /// The whole `w:sdt`, its properties, the inside of its content.
    pub(crate) bytes: Range<usize>,
    pub(crate) properties: Range<usize>,
    pub(crate) content: Range<usize>,
    /// Where the content's text is.
    pub(crate) from: TextPlace,
    pub(crate) to: TextPlace,
}

/// A paragraph of the story and a byte of its text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct TextPlace {
    pub(crate) paragraph: usize,
    pub(crate) byte: usize,
}

/// A field of Word's: MERGEFIELD, FORMTEXT, PAGE, TOC and so on.
#[derive(Debug)]
pub(crate) struct WordField {
    pub(crate) instruction: String,
    pub(crate) form: Option<FormData>,
    pub(crate) from: TextPlace,
    /// Where the shown result is; equal places if there is none.
    pub(crate) result: (TextPlace, TextPlace),
    /// From the first to the last field character, or the whole `w:fldSimple`.
    pub(crate) bytes: Range<usize>,
    pub(crate) result_bytes: Range<usize>,
}

/// `w:ffData`: what the author of a legacy form said about a field.
#[derive(Debug, Default, Clone)]
pub(crate) struct FormData {
    pub(crate) name: Option<String>,
    pub(crate) help: Option<String>,
    pub(crate) status: Option<String>,
    pub(crate) text_type: Option<String>,
    pub(crate) choices: Vec<String>,
    pub(crate) bytes: Range<usize>,
}
