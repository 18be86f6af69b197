//! What is open while a part is walked: frames, containers and half-built things.

use std::sync::Arc;

use super::{FormData, Format, TextPlace};

/// What closing an element has to do, and how its children are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Frame {
    /// Looked through: insertions, hyperlinks, smart tags, drawings.
    Plain,
    /// Nothing inside is read.
    Ignored,
    Container,
    Paragraph,
    ParagraphProps,
    Run,
    RunProps,
    Text,
    Instruction,
    Table,
    Row,
    RowProps,
    Cell,
    CellProps,
    Control(usize),
    ControlProps(usize),
    ControlContent(usize),
    SimpleField,
    FieldChar,
    FormData,
    Alternate,
    TextBox,
}

/// Something that holds blocks, counting them by name for their paths.
#[derive(Default)]
pub(super) struct Container {
    path: Arc<str>,
    counts: Vec<(Box<str>, u32)>,
}

impl Container {
    pub(super) fn at(path: String) -> Self {
        Self { path: path.into(), counts: Vec::new() }
    }

    /// The container's path and the number of the next child of this name.
    pub(super) fn next(&mut self, name: &str) -> (Arc<str>, u32) {
        let number = match self.counts.iter_mut().find(|(counted, _)| &**counted == name) {
            Some((_, count)) => {
                *count += 1;
                *count - 1
            }
            None => {
                self.counts.push((name.into(), 1));
                0
            }
        };
        (Arc::clone(&self.path), number)
    }
}

#[derive(Default)]
pub(super) struct OpenParagraph {
    pub(super) index: usize,
    /// Of the run being read.
    pub(super) format: Format,
    pub(super) n_text_boxes: u32,
}

pub(super) struct OpenTable {
    pub(super) index: usize,
    pub(super) next_column: usize,
    pub(super) row_is_deleted: bool,
}

#[derive(Default)]
pub(super) struct OpenAlternate {
    pub(super) id: usize,
    pub(super) n_branches: usize,
    /// In a branch after the first: how many paragraphs were open when it began.
    pub(super) fallback_from: Option<usize>,
}

pub(super) struct OpenField {
    pub(super) instruction: String,
    pub(super) form: Option<FormData>,
    pub(super) in_result: bool,
    pub(super) from: TextPlace,
    pub(super) start: usize,
    pub(super) result_from: TextPlace,
    pub(super) result_start: usize,
}
