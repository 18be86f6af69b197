//! A document's text in pieces the gate takes: each from one part, cut between paragraphs.

use tracegate_docx::TextBlock;

/// A quarter of what the gate takes at once: small enough that a large document shows live movement.
pub(crate) const CHUNK_BYTES_MAX: usize = 64 << 10;
/// So far back a cut inside of a paragraph looks for a space: a longer word is hardly one.
const SPACE_WITHIN_BYTES: usize = 1024;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Chunk {
    pub part: String,
    pub text: String,
}

/// At least one chunk, so that a document without text leaves a decision too.
pub(crate) fn split(blocks: &[TextBlock]) -> Vec<Chunk> {
    split_within(blocks, CHUNK_BYTES_MAX)
}

fn split_within(blocks: &[TextBlock], bytes_max: usize) -> Vec<Chunk> {
    let mut chunks: Vec<Chunk> = Vec::new();
    for block in blocks {
        for piece in pieces(&block.text, bytes_max) {
            match chunks.last_mut() {
                Some(last) if last.part == block.part && last.text.len() + 1 + piece.len() <= bytes_max => {
                    last.text.push('\n');
                    last.text.push_str(piece);
                }
                _ => chunks.push(Chunk { part: block.part.clone(), text: piece.to_owned() }),
            }
        }
    }
    if chunks.is_empty() {
        chunks.push(Chunk { part: String::new(), text: String::new() });
    }
    chunks
}

/// The paragraph whole, or, where it alone is too long, cut at spaces, or at characters where there are none.
fn pieces(paragraph: &str, bytes_max: usize) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = paragraph;
    while rest.len() > bytes_max {
        // No less than one character, or this would not end.
        let first = rest.chars().next().map_or(1, char::len_utf8);
        let longest = rest.floor_char_boundary(bytes_max).max(first);
        let from = rest.floor_char_boundary(longest.saturating_sub(SPACE_WITHIN_BYTES.min(longest / 2)));
        let space =
            rest.get(from..longest).and_then(|end| end.rfind(char::is_whitespace)).map(|at| from + at);
        let (piece, after) = rest.split_at(space.filter(|at| *at > 0).unwrap_or(longest));
        pieces.push(piece);
        rest = after;
    }
    if !rest.is_empty() || pieces.is_empty() {
        pieces.push(rest);
    }
    pieces
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn blocks(texts: &[(&str, &str)]) -> Vec<TextBlock> {
        let block = |(part, text): &(&str, &str)| TextBlock {
            part: (*part).to_owned(),
            path: String::new(),
            text: (*text).to_owned(),
        };
        texts.iter().map(block).collect()
    }

    fn check(texts: &[(&str, &str)], bytes_max: usize, expected: &[(&str, &str)]) {
        let blocks = blocks(texts);
        let chunks = split_within(&blocks, bytes_max);
        let chunks: Vec<_> = chunks.iter().map(|chunk| (chunk.part.as_str(), chunk.text.as_str())).collect();
        assert_eq!(chunks, expected, "{texts:?} by {bytes_max}");
    }

    #[test]
    fn chunks_are_cut_between_paragraphs() {
        check(&[("a", "one"), ("a", "two"), ("a", "three")], 7, &[("a", "one\ntwo"), ("a", "three")]);
        check(&[("a", "one"), ("a", "two")], 6, &[("a", "one"), ("a", "two")]);
        check(&[("a", "one"), ("b", "two")], 100, &[("a", "one"), ("b", "two")]);
    }

    #[test]
    fn a_paragraph_is_cut_only_where_it_alone_is_too_long() {
        check(
            &[("a", "x"), ("a", "twelve chars"), ("a", "y")],
            12,
            &[("a", "x"), ("a", "twelve chars"), ("a", "y")],
        );
        check(&[("a", "some longer words")], 12, &[("a", "some longer"), ("a", " words")]);
        check(&[("a", "unbroken")], 5, &[("a", "unbro"), ("a", "ken")]);
        check(&[("a", "äöüß")], 3, &[("a", "ä"), ("a", "ö"), ("a", "ü"), ("a", "ß")]);
        check(&[("a", "äö")], 1, &[("a", "ä"), ("a", "ö")]);
    }

    #[test]
    fn a_document_without_text_is_one_empty_chunk() {
        check(&[], 10, &[("", "")]);
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_nothing_is_too_long(texts in prop::collection::vec("[a-zäß€ 😀]{1,40}", 0..20), bytes_max in 4_usize..60) {
            let texts: Vec<_> = texts.iter().map(|text| ("part", text.as_str())).collect();
            let blocks = blocks(&texts);
            let chunks = split_within(&blocks, bytes_max);
            prop_assert!(chunks.iter().all(|chunk| chunk.text.len() <= bytes_max));
            let joined: String = chunks.iter().map(|chunk| chunk.text.replace('\n', "")).collect();
            let whole: String = texts.iter().map(|(_, text)| *text).collect();
            prop_assert_eq!(joined, whole);
            let whole_paragraphs = texts.iter().filter(|(_, text)| text.len() <= bytes_max);
            for (_, text) in whole_paragraphs {
                prop_assert!(chunks.iter().any(|chunk| chunk.text.split('\n').any(|line| line == *text)));
            }
        }
    }
}
