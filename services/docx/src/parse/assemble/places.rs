//! Places: from bytes of a paragraph's text to characters, hashes and bytes of the part.

use std::collections::HashMap;
use std::ops::Range;

use crate::anchor::{Anchor, Splice, SpliceTarget, context_hash};
use crate::parse::finding::Finding;
use crate::story::{Encoding, Paragraph, Piece, Story};
use crate::structure::FieldKind;

pub(super) struct Places<'a> {
    story: &'a Story,
    hashes: HashMap<usize, String>,
    /// By paragraph: a byte and the characters before it. Findings come in order, so counting goes on from there.
    counted: HashMap<usize, (usize, usize)>,
}

impl<'a> Places<'a> {
    pub(super) fn of(story: &'a Story) -> Self {
        Self { story, hashes: HashMap::new(), counted: HashMap::new() }
    }

    /// All places of a finding; the first also carries what is not plain text.
    pub(super) fn anchors(&mut self, finding: &Finding, label: &str) -> Vec<Anchor> {
        let first = std::iter::once((finding.paragraph, finding.range.clone()));
        let places: Vec<_> = first.chain(finding.more.iter().cloned()).collect();
        let mut splices = finding.splices.clone();
        places
            .into_iter()
            .filter_map(|(index, range)| {
                let paragraph = self.story.paragraphs.get(index)?;
                let is_special = !splices.is_empty();
                let mut splices = std::mem::take(&mut splices);
                // Controls nest, so listing the text of each would be the depth times the text.
                if !matches!(finding.kind, FieldKind::ContentControl(_)) {
                    splices.extend(match range.is_empty() {
                        true if is_special => Vec::new(),
                        true => vec![insertion(paragraph)],
                        false => text_splices(paragraph, &range),
                    });
                }
                Some(Anchor {
                    part: self.story.part.clone(),
                    path: paragraph.path(),
                    chars: self.characters(index, paragraph, &range),
                    context_hash: self.hash(index, paragraph, label),
                    kind: finding.kind,
                    splices,
                })
            })
            .collect()
    }

    fn hash(&mut self, index: usize, paragraph: &Paragraph, label: &str) -> String {
        if paragraph.text.is_empty() {
            return context_hash(label);
        }
        self.hashes.entry(index).or_insert_with(|| context_hash(&paragraph.text)).clone()
    }

    fn characters(&mut self, index: usize, paragraph: &Paragraph, range: &Range<usize>) -> Range<usize> {
        let mut count = |byte: usize| {
            let (from, before) =
                self.counted.get(&index).copied().filter(|(from, _)| *from <= byte).unwrap_or((0, 0));
            let n_chars = before + paragraph.text.get(from..byte).map_or(0, |text| text.chars().count());
            self.counted.insert(index, (byte, n_chars));
            n_chars
        };
        let start = count(range.start);
        start..count(range.end)
    }
}

/// Where this stretch of a paragraph's text lies in the part.
pub(crate) fn text_splices(paragraph: &Paragraph, range: &Range<usize>) -> Vec<Splice> {
    let first = paragraph.pieces.partition_point(|piece| piece.text.end <= range.start);
    let pieces = paragraph.pieces.iter().skip(first).take_while(|piece| piece.text.start < range.end);
    let mut splices: Vec<(u32, Splice)> = Vec::new();
    for piece in pieces {
        let splice = splice(piece, range);
        match splices.last_mut() {
            // Neighbours in one `w:t`: "R&amp;D" is one splice, not three.
            Some((element, last))
                if *element == piece.element
                    && last.target == SpliceTarget::Text
                    && splice.target == SpliceTarget::Text
                    && last.bytes.end == splice.bytes.start =>
            {
                last.bytes.end = splice.bytes.end;
            }
            _ => splices.push((piece.element, splice)),
        }
    }
    splices.into_iter().map(|(_, splice)| splice).collect()
}

fn splice(piece: &Piece, range: &Range<usize>) -> Splice {
    let bytes = || {
        let start = range.start.max(piece.text.start) - piece.text.start;
        let end = range.end.min(piece.text.end) - piece.text.start;
        piece.source.start + start..piece.source.start + end
    };
    match piece.encoding {
        Encoding::Plain => Splice { target: SpliceTarget::Text, bytes: bytes() },
        Encoding::CData => Splice { target: SpliceTarget::CharacterData, bytes: bytes() },
        Encoding::Encoded => Splice { target: SpliceTarget::Text, bytes: piece.source.clone() },
        Encoding::Element => Splice { target: SpliceTarget::CharacterElement, bytes: piece.source.clone() },
    }
}

/// Where a run comes that is added to a paragraph.
pub(crate) fn insertion(paragraph: &Paragraph) -> Splice {
    if paragraph.closes_itself() {
        Splice { target: SpliceTarget::EmptyParagraph, bytes: paragraph.opening.clone() }
    } else {
        Splice { target: SpliceTarget::ParagraphEnd, bytes: paragraph.end..paragraph.end }
    }
}
