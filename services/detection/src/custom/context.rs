//! The context words of a custom detector: found whole, in any case, shortly before a match or behind it.

use std::borrow::Cow;

use crate::steps;

/// A label, or most of a sentence.
const BEFORE_BYTES: usize = 64;
/// "4711 (staff number)".
pub(super) const AFTER_BYTES: usize = 28;

/// In lower case, as they are compared.
#[derive(Debug)]
pub(super) struct ContextWords(Vec<String>);

impl ContextWords {
    pub(super) fn new(words: &[String]) -> ContextWords {
        ContextWords(words.iter().map(|word| word.trim().to_lowercase()).collect())
    }

    /// The words of the list around a place, in the list's order.
    pub(super) fn around(&self, text: &str, start: usize, end: usize) -> Vec<Cow<'static, str>> {
        if self.0.is_empty() {
            return Vec::new();
        }
        let from = text.floor_char_boundary(start.saturating_sub(BEFORE_BYTES));
        let to = text.floor_char_boundary((end + AFTER_BYTES).min(text.len()));
        let sides =
            [text.get(from..start), text.get(end..to)].map(|side| side.unwrap_or_default().to_lowercase());
        steps::count((to - from) as u64 * self.0.len() as u64);
        let near = |word: &&String| sides.iter().any(|side| has_word(side, word));
        self.0.iter().filter(near).cloned().map(Cow::Owned).collect()
    }
}

fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(at + word.len()..).and_then(|after| after.chars().next());
        ![before, after].into_iter().flatten().any(char::is_alphanumeric)
    })
}
