//! Anchor: where a field is, said so that it can be found again and filled without touching anything else.

use std::ops::Range;

use aws_lc_rs::digest;

use crate::structure::FieldKind;

/// Bytes of the hash that are kept: enough to tell paragraphs apart, short enough to read.
const HASH_BYTES: usize = 8;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    pub part: String,
    /// `body/tbl[2]/tr[3]/tc[1]/p[0]`: the paragraph, counted from 0 within its container.
    pub path: String,
    /// Characters (Unicode scalar values) of the paragraph's text joined over its runs.
    pub chars: Range<usize>,
    /// Hex of the first 8 bytes of SHA-256 over the paragraph's text; for an empty cell, over the field's label.
    pub context_hash: String,
    pub kind: FieldKind,
    /// Bytes of the inflated part to be replaced or inserted at, in order.
    pub splices: Vec<Splice>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Splice {
    pub target: SpliceTarget,
    pub bytes: Range<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SpliceTarget {
    /// Characters inside a `w:t`, escaped as in XML; the first takes the value, the others are emptied.
    Text,
    /// Characters inside a CDATA section of a `w:t`, where nothing is escaped.
    CharacterData,
    /// An element within a run that stands for one character: a tab, a symbol, a break.
    CharacterElement,
    /// An empty range in front of `</w:p>`, where a run is inserted.
    ParagraphEnd,
    /// A self-closed `<w:p/>`, replaced by a paragraph with a run.
    EmptyParagraph,
    /// `w:sdtPr` of a content control.
    ControlProperties,
    /// The inside of `w:sdtContent`.
    ControlContent,
    /// The whole of a field of Word's, from the first to the last field character.
    WordField,
    /// What a field shows, between its field characters.
    WordFieldResult,
    /// `w:ffData` of a legacy form field.
    FormData,
}

/// The hash an anchor keeps of its surroundings.
pub fn context_hash(text: &str) -> String {
    let digest = digest::digest(&digest::SHA256, text.as_bytes());
    digest.as_ref().iter().take(HASH_BYTES).map(|byte| format!("{byte:02x}")).collect()
}
