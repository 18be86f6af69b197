//! What every file has in common, whichever regulator asked for it.

use std::collections::BTreeMap;

use time::OffsetDateTime;

use crate::gap::Gap;
use crate::table::Sheet;

/// How rows become bytes. In both, control characters in a text are replaced by their visible pictures (`␀`), and line ends are line feeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A workbook (Office Open XML). Headings are frozen and have filters; days are dates; numbers have all their digits, and one that a spreadsheet
    /// would round (more than 15 digits) is text; all other cells are text, whatever they begin with. A sheet that is full (1,048,576 rows) goes on
    /// in another, "Shipping (2)"; a text longer than 32,767 UTF-16 units is cut; Notes says so where it happened.
    Xlsx,
    /// A zip with a CSV file for each sheet (RFC 4180, UTF-8). CSV cannot say what is text: so a text that a program might take for a formula has an
    /// apostrophe before it, and so has one that begins with an apostrophe; taking one away gives the text as it was. Leading zeros are there,
    /// but a program that guesses types drops them. Days are ISO 8601.
    Csv {
        /// Begin each file with a byte order mark, without which Excel does not take it for UTF-8.
        byte_order_mark: bool,
    },
    /// One sheet alone, as CSV without a zip; the rows of others are left out, but what they lack is still returned.
    CsvSheet { sheet: Sheet, byte_order_mark: bool },
}

/// What a file is and says about itself.
#[derive(Clone, Debug)]
pub struct FileOptions {
    pub format: Format,
    /// For Notes; the file has no other clock.
    pub written_at: OffsetDateTime,
    /// What the plant's own codes and abbreviations mean, and whom the file is for: 21 CFR 1.1455(c)(1) wants both explained.
    pub glossary: Vec<Term>,
}

/// A word or code of the plant and what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    pub term: String,
    pub meaning: String,
}

/// A file that is complete.
#[derive(Debug)]
pub struct Written<W> {
    /// What the file was written to, not flushed.
    pub out: W,
    /// In the order of the sheets, then of the records.
    pub gaps: Vec<Gap>,
    /// Rows of each sheet without headings, all its continuations together. Those of a single CSV sheet too, although only one is in the file.
    pub rows: BTreeMap<Sheet, u64>,
}
