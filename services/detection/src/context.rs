//! Context words around a candidate: which words near by speak for its class and which against it.

mod words;

use std::borrow::Cow;

use crate::fold;
use words::WORDS;
pub(crate) use words::{BIRTH, CARD, Classes, EMAIL, PHONE, SSN};

/// How far after it, on the same line: "555 0100 (office)".
const AFTER_BYTES: usize = 28;
/// Longer than every context word; what follows in a longer word is not compared.
const WORD_BYTES_MAX: usize = 32;

/// The context words around one candidate.
pub(crate) struct Context {
    hits: Vec<Hit>,
}

#[derive(Clone, Copy)]
struct Hit {
    word: usize,
    /// Bytes between the word and the candidate.
    gap: usize,
    after: bool,
    /// Digits between the word and the candidate.
    digits: usize,
}

/// What the context says about one class.
#[derive(Clone, Debug, Default)]
pub(crate) struct Opinion {
    pub(crate) words_for: Vec<Cow<'static, str>>,
    pub(crate) words_against: Vec<Cow<'static, str>>,
    /// Whether the nearest word that says anything speaks for the class.
    pub(crate) supported: bool,
    /// Whether it speaks against the class.
    pub(crate) opposed: bool,
    /// Bytes between that word and the candidate.
    pub(crate) gap: usize,
    /// Whether that word comes after the candidate.
    pub(crate) after: bool,
}

/// Which hits count for a class.
#[derive(Clone, Copy)]
pub(crate) struct Reach {
    pub(crate) before_bytes: usize,
    pub(crate) after_bytes: usize,
    /// Digits that may stand between: a second date takes the label away from the third.
    pub(crate) digits_between: usize,
}

impl Context {
    /// Reads the words around `start..end`; the cost is bounded by the two window sizes.
    pub(crate) fn around(text: &str, start: usize, end: usize, reach: Reach) -> Context {
        let mut hits = Vec::new();
        let from = text.floor_char_boundary(start.saturating_sub(reach.before_bytes));
        // A word cut by the edge of the window would be read as another word.
        let cut = fold::previous_visible(text, from).is_some_and(|(folded, _)| fold::is_letter(folded));
        let digits_total = each_word(text, from, start, |word, at, word_end, digits| {
            if !(cut && at == from) {
                hits.push(Hit { word, gap: start - word_end, after: false, digits });
            }
        });
        for hit in &mut hits {
            hit.digits = digits_total - hit.digits;
        }
        let to = text.ceil_char_boundary((end + AFTER_BYTES).min(text.len()));
        let to = end + text.get(end..to).and_then(|after| after.find('\n')).unwrap_or(to - end);
        each_word(text, end, to, |word, at, _, digits| {
            hits.push(Hit { word, gap: at - end, after: true, digits });
        });
        // What stands beside a post office is a postcode, and no telephone in an office.
        hits.retain(|hit| {
            let at = if hit.after { end + hit.gap } else { (start - hit.gap).saturating_sub("office".len()) };
            !text.get(..at).is_some_and(|before| before.ends_with("post "))
        });
        hits.sort_by_key(|hit| hit.gap);
        Context { hits }
    }

    pub(crate) fn opinion(&self, class: Classes, reach: Reach) -> Opinion {
        let mut opinion = Opinion { gap: usize::MAX, ..Opinion::default() };
        for hit in &self.hits {
            let within = if hit.after { reach.after_bytes } else { reach.before_bytes };
            let Some(word) = WORDS.get(hit.word) else { continue };
            if hit.gap > within || hit.digits > reach.digits_between {
                continue;
            }
            let (speaks_for, speaks_against) =
                (word.speaks_for & class != 0, word.speaks_against & class != 0);
            // What something is not is said before it: "202-555-0143, any time" is still a phone.
            if !speaks_for && (!speaks_against || hit.after) {
                continue;
            }
            if opinion.gap == usize::MAX {
                opinion.supported = speaks_for;
                opinion.opposed = !speaks_for;
                opinion.gap = hit.gap;
                opinion.after = hit.after;
            }
            let words = if speaks_for { &mut opinion.words_for } else { &mut opinion.words_against };
            if !words.iter().any(|known| known == word.text) {
                words.push(Cow::Borrowed(word.text));
            }
        }
        opinion
    }
}

/// Calls `found` with each context word in `from..to`, its place, and the digits seen before it; answers how many
/// digits there are in all.
fn each_word(text: &str, from: usize, to: usize, mut found: impl FnMut(usize, usize, usize, usize)) -> usize {
    let mut word = Buffer::default();
    let (mut word_start, mut at, mut digits) = (from, from, 0);
    while at < to {
        let Some((folded, after)) = fold::next(text, at) else { break };
        let joins = fold::is_letter(folded) || folded == fold::IDEOGRAPH;
        // "d.o.b." reads as one word.
        let dot_in_initials = folded == b'.' && word.initials(text, word_start, at);
        if joins {
            if word.len == 0 {
                word_start = at;
            }
            word.push(text, at, after, folded);
        } else if !dot_in_initials && folded != fold::INVISIBLE {
            word.look_up(|index| found(index, word_start, at, digits));
            word.len = 0;
            digits += usize::from(folded.is_ascii_digit());
        }
        at = after;
    }
    word.look_up(|index| found(index, word_start, at, digits));
    digits
}

#[derive(Default)]
struct Buffer {
    bytes: [u8; WORD_BYTES_MAX],
    len: usize,
}

impl Buffer {
    fn push(&mut self, text: &str, at: usize, after: usize, folded: u8) {
        if folded.is_ascii_lowercase() {
            self.append_byte(folded);
        } else if let Some(character) = text.get(at..after).and_then(|slice| slice.chars().next()) {
            for lower in character.to_lowercase() {
                self.append(lower.encode_utf8(&mut [0; 4]).as_bytes());
            }
        }
    }

    /// A single byte, as nearly all letters are, without the cost of a copy.
    fn append_byte(&mut self, byte: u8) {
        if let Some(room) = self.bytes.get_mut(self.len) {
            *room = byte;
            self.len += 1;
        }
    }

    fn append(&mut self, bytes: &[u8]) {
        if let Some(room) = self.bytes.get_mut(self.len..self.len + bytes.len()) {
            room.copy_from_slice(bytes);
            self.len += bytes.len();
        }
    }

    /// Whether the word so far is single letters with dots between them.
    fn initials(&self, text: &str, start: usize, end: usize) -> bool {
        let width = end - start;
        self.len > 0
            && self.len < 4
            && width == 2 * self.len - 1
            && text
                .as_bytes()
                .get(start..end)
                .is_some_and(|word| word.iter().skip(1).step_by(2).all(|b| *b == b'.'))
    }

    fn look_up(&self, mut found: impl FnMut(usize)) {
        let Some(word) = self.bytes.get(..self.len).filter(|word| !word.is_empty()) else { return };
        if let Some(index) = find(word) {
            found(index);
        } else if word.first().is_some_and(|lead| (0xe3..=0xed).contains(lead)) {
            // Written without spaces: the context word may stand inside the run.
            let starts = (1..word.len()).filter(|i| word.get(*i).is_some_and(|byte| byte & 0xc0 != 0x80));
            if let Some(index) = starts.filter_map(|i| find(word.get(i..)?)).next() {
                found(index);
            }
        }
    }
}

/// The context word that `word` is, or whose stem it begins with.
fn find(word: &[u8]) -> Option<usize> {
    let first = *word.first()?;
    if !begins_word(first, word.get(1).copied().unwrap_or_default()) {
        return None;
    }
    let bucket = BUCKETS.get(usize::from(first))?;
    (usize::from(bucket.0)..usize::from(bucket.1)).find(|index| {
        WORDS.get(*index).is_some_and(|entry| {
            let is_script_without_spaces = first >= 0xe3;
            if entry.stem || is_script_without_spaces {
                word.starts_with(entry.text.as_bytes())
            } else {
                word == entry.text.as_bytes()
            }
        })
    })
}

/// Whether some context word begins with these two bytes, of which the second is zero when there is none.
fn begins_word(first: u8, second: u8) -> bool {
    let bits = BEGINNINGS.get(usize::from(first)).and_then(|row| row.get(usize::from(second >> 5)));
    bits.is_some_and(|bits| bits >> (second & 31) & 1 == 1)
}

/// By the first byte of a word, one bit for each byte that follows it in some context word.
const BEGINNINGS: [[u32; 8]; 256] = {
    let mut rows = [[0u32; 8]; 256];
    let mut index = 0;
    while index < WORDS.len() {
        let word = WORDS[index].text.as_bytes();
        let second = if word.len() > 1 { word[1] } else { 0 };
        rows[word[0] as usize][(second >> 5) as usize] |= 1 << (second & 31);
        index += 1;
    }
    rows
};

/// Where in `WORDS` the words with a first byte begin and end.
const BUCKETS: [(u16, u16); 256] = {
    let mut buckets = [(0u16, 0u16); 256];
    let mut index = 0;
    while index < WORDS.len() {
        let first = WORDS[index].text.as_bytes()[0] as usize;
        if buckets[first].1 == 0 {
            buckets[first].0 = index as u16;
        }
        index += 1;
        buckets[first].1 = index as u16;
    }
    buckets
};
