//! What the tagger looks at: the token, its neighbours, and what was decided just before, each hashed to a row of
//! weights.

use super::Tag;
use super::token::{Case, Kind, Token};

/// A power of two; the weights have a row for each.
pub const ROWS_COUNT: usize = 1 << 17;
pub const FEATURES_COUNT: usize = 26;

/// A token with three neighbours on each side, and the tags of the two before.
pub(crate) struct Window<'a> {
    pub(crate) text: &'a str,
    pub(crate) tokens: [Token; 7],
    pub(crate) tags: [Tag; 2],
    /// Tokens in the name or address so far.
    pub(crate) run: u8,
}

/// The rows of the features of the token in the middle.
pub(crate) fn rows(window: &Window<'_>) -> [u32; FEATURES_COUNT] {
    let [_, p2, p1, t, n1, n2, _] = &window.tokens;
    let [before, last] = window.tags.map(|tag| tag as u64);
    let run = u64::from(window.run.min(6));
    let lists = |token: &Token| u64::from(token.lists.0) << 8 | (token.kind as u64);
    let cased = |token: &Token| lists(token) << 8 | token.case as u64;
    let look = |token: &Token| token.shape() << 1 | u64::from(token.glued);
    let ends = Ends::of(window.text, t);
    let features = [
        [t.hash, 0, 0],
        [ends.last3, t.case as u64, 0],
        [ends.last4, 0, 0],
        [ends.first3, 0, 0],
        [cased(t), u64::from(t.len.min(12)), 0],
        [look(t), u64::from(t.len), lists(t)],
        [p1.hash, cased(t), 0],
        [n1.hash, cased(t), 0],
        [p2.hash, cased(t), last],
        [cased(p1), cased(t), 0],
        [cased(t), cased(n1), 0],
        [cased(p1), cased(t), cased(n1)],
        [cased(p2) << 24 | cased(p1), cased(t), 0],
        [cased(t), cased(n1) << 24 | cased(n2), 0],
        [look(p1), look(t), look(n1)],
        [look(p2), look(p1), look(t)],
        [look(t), look(n1), look(n2)],
        [last, t.hash, 0],
        [last, cased(t), 0],
        [last, look(t), run],
        [last << 8 | before, cased(p1), cased(t)],
        [last << 8 | before, cased(t), cased(n1)],
        [last, p1.hash, cased(t)],
        [last << 8 | run, look(t), look(n1)],
        [last << 8 | run, cased(t), 0],
        [last, n1.hash, 0],
    ];
    let mut number = 0u64;
    features.map(|[a, b, c]| {
        number += 1;
        row(number, a, b, c)
    })
}

fn row(number: u64, a: u64, b: u64, c: u64) -> u32 {
    const MIX: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut hash = number.wrapping_mul(MIX) ^ a;
    hash = (hash ^ hash >> 29).wrapping_mul(MIX) ^ b;
    hash = (hash ^ hash >> 31).wrapping_mul(MIX) ^ c;
    hash = (hash ^ hash >> 30).wrapping_mul(MIX);
    u32::try_from(hash >> 47).unwrap_or_default()
}

/// Hashes of how the word begins and ends.
#[derive(Default)]
struct Ends {
    first3: u64,
    last3: u64,
    last4: u64,
}

impl Ends {
    fn of(text: &str, token: &Token) -> Ends {
        if !matches!(token.kind, Kind::Word | Kind::Mixed) || token.case == Case::Initial {
            return Ends::default();
        }
        let word = text.get(token.start..token.end).unwrap_or_default();
        let hash = |hash: u64, letter: char| {
            let lower = if letter.is_ascii() { letter.to_ascii_lowercase() } else { lower(letter) };
            crate::gazetteer::hash_letter(hash, lower)
        };
        let mut ends = Ends { first3: word.chars().take(3).fold(1, hash), ..Ends::default() };
        let mut from_end = 2;
        for (place, letter) in word.chars().rev().take(4).enumerate() {
            from_end = hash(from_end, letter);
            match place {
                2 => ends.last3 = from_end,
                3 => ends.last4 = from_end,
                _ => {}
            }
        }
        ends
    }
}

fn lower(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}
