//! JSON as a text whose values can be changed while everything else stays byte for byte: keys, order, numbers, white space.

use std::borrow::Cow;
use std::ops::Range;

/// Ends the place of a part that is a key.
pub(crate) const KEY_MARK: &str = "#key";

/// Deeper values are refused: no tool nests so far, and a parser further on may recurse.
const DEPTH_MAX: usize = 128;

#[derive(Debug, thiserror::Error)]
pub(crate) enum JsonBroken {
    #[error("must be JSON: {0}")]
    Syntax(#[from] serde_json::Error),
    #[error("must nest at most {DEPTH_MAX} values")]
    TooDeep,
}

/// A checked JSON text and the pieces in it that may hold personal data: strings, keys and numbers.
pub(crate) struct Json<'a> {
    text: &'a str,
    pieces: Vec<Piece<'a>>,
    /// The way to each piece: its parent container and its step within.
    containers: Vec<Container>,
}

struct Piece<'a> {
    kind: Kind,
    /// Bytes of the JSON text, quotes included.
    source: Range<usize>,
    text: Cow<'a, str>,
    container: usize,
    step: Step,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Key,
    Text,
    Number,
}

#[derive(Clone, Copy)]
enum Step {
    /// The piece that is the key.
    Key(usize),
    Index(usize),
    Root,
}

struct Container {
    parent: usize,
    step: Step,
    is_object: bool,
}

impl<'a> Json<'a> {
    pub(crate) fn parse(text: &'a str) -> Result<Self, JsonBroken> {
        // serde_json holds to RFC 8259 and to a depth of its own; what follows can then be simple.
        serde_json::from_str::<serde::de::IgnoredAny>(text)?;
        let mut json = Self { text, pieces: Vec::new(), containers: Vec::new() };
        json.read()?;
        Ok(json)
    }

    pub(crate) fn len(&self) -> usize {
        self.pieces.len()
    }

    /// The piece as people read it, without quotes and escapes.
    pub(crate) fn text(&self, piece: usize) -> &str {
        self.pieces.get(piece).map_or("", |piece| &piece.text)
    }

    /// JSON Pointer (RFC 6901) of the piece; that of a key is its value's, marked.
    pub(crate) fn pointer(&self, piece: usize) -> String {
        let Some(piece) = self.pieces.get(piece) else { return String::new() };
        let mut steps = Vec::new();
        let (mut container, mut step) = (piece.container, piece.step);
        loop {
            match step {
                Step::Root => break,
                Step::Index(index) => steps.push(index.to_string()),
                Step::Key(key) => steps.push(self.text(key).replace('~', "~0").replace('/', "~1")),
            }
            let Some(next) = self.containers.get(container) else { break };
            (container, step) = (next.parent, next.step);
        }
        let mut pointer: String = steps.iter().rev().flat_map(|step| ["/", step.as_str()]).collect();
        if piece.kind == Kind::Key {
            pointer.push_str(KEY_MARK);
        }
        pointer
    }

    pub(crate) fn writer(&self) -> Writer<'_> {
        Writer { json: self, out: String::with_capacity(self.text.len()), copied_to: 0 }
    }

    /// The text is valid, so every byte that begins a value can be told by itself.
    fn read(&mut self) -> Result<(), JsonBroken> {
        let bytes = self.text.as_bytes();
        // The open containers: which, how many items are behind, and the key that waits for its value.
        let mut open: Vec<(usize, usize, Option<usize>)> = Vec::new();
        let mut at = 0;
        while let Some(byte) = bytes.get(at) {
            let step = |open: &[(usize, usize, Option<usize>)]| match open.last() {
                None => (usize::MAX, Step::Root),
                Some((container, _, Some(key))) => (*container, Step::Key(*key)),
                Some((container, index, None)) => (*container, Step::Index(*index)),
            };
            match byte {
                b'{' | b'[' => {
                    let (parent, step) = step(&open);
                    self.containers.push(Container { parent, step, is_object: *byte == b'{' });
                    open.push((self.containers.len() - 1, 0, None));
                    if open.len() > DEPTH_MAX {
                        return Err(JsonBroken::TooDeep);
                    }
                    at += 1;
                }
                b'}' | b']' => {
                    open.pop();
                    at += 1;
                }
                b',' => {
                    if let Some((_, index, key)) = open.last_mut() {
                        *index += 1;
                        *key = None;
                    }
                    at += 1;
                }
                b'"' => {
                    let end = string_end(bytes, at);
                    let text = self.text.get(at..end).unwrap_or_default();
                    let text = match text.contains('\\') {
                        true => Cow::Owned(serde_json::from_str::<String>(text)?),
                        false => Cow::Borrowed(text.trim_matches('"')),
                    };
                    let waits_for_key = matches!(open.last(), Some((container, _, None))
                        if self.containers.get(*container).is_some_and(|container| container.is_object));
                    if waits_for_key {
                        let key = self.pieces.len();
                        if let Some((container, _, waiting)) = open.last_mut() {
                            *waiting = Some(key);
                            let (container, step) = (*container, Step::Key(key));
                            self.pieces.push(Piece {
                                kind: Kind::Key,
                                source: at..end,
                                text,
                                container,
                                step,
                            });
                        }
                    } else {
                        let (container, step) = step(&open);
                        self.pieces.push(Piece { kind: Kind::Text, source: at..end, text, container, step });
                    }
                    at = end;
                }
                b'-' | b'0'..=b'9' => {
                    let rest = bytes.get(at..).unwrap_or_default();
                    let is_number = |b: &u8| matches!(b, b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9');
                    let end = at + rest.iter().position(|b| !is_number(b)).unwrap_or(rest.len());
                    let text = Cow::Borrowed(self.text.get(at..end).unwrap_or_default());
                    let (container, step) = step(&open);
                    self.pieces.push(Piece { kind: Kind::Number, source: at..end, text, container, step });
                    at = end;
                }
                _ => at += 1,
            }
        }
        Ok(())
    }
}

/// Behind the closing quote of the string that begins at `start`.
fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    bytes.len()
}

/// Writes the text with some pieces replaced, in their order.
pub(crate) struct Writer<'a> {
    json: &'a Json<'a>,
    out: String,
    copied_to: usize,
}

impl Writer<'_> {
    /// The piece becomes this text, as a string, also where it was a number. A key stays: its findings are denied.
    pub(crate) fn replace(&mut self, piece: usize, with: &str) {
        let Some(piece) = self.json.pieces.get(piece) else { return };
        if piece.kind == Kind::Key || piece.text == with {
            return;
        }
        self.out.push_str(self.json.text.get(self.copied_to..piece.source.start).unwrap_or_default());
        self.out.push_str(&serde_json::Value::from(with).to_string());
        self.copied_to = piece.source.end;
    }

    pub(crate) fn finish(mut self) -> String {
        self.out.push_str(self.json.text.get(self.copied_to..).unwrap_or_default());
        self.out
    }
}

#[cfg(test)]
mod tests;
