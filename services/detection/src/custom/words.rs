//! A word list as one automaton over the text, each word found wherever it stands.

use aho_corasick::{AhoCorasick, Input, MatchKind};

use super::MATCH_BYTES_MAX;

const WORDS_MAX: usize = 10_000;
/// Of all words together: the automaton takes about forty bytes for each.
const BYTES_MAX: usize = 256 * 1024;

#[derive(Debug)]
pub(super) struct Words {
    automaton: AhoCorasick,
    match_bytes_max: usize,
}

impl Words {
    /// The list, or the rule it breaks.
    pub(super) fn compile(words: &[String], fold_case: bool) -> Result<Words, String> {
        if words.is_empty() || words.len() > WORDS_MAX {
            return Err(format!("has between 1 and {WORDS_MAX} words"));
        }
        if let Some(place) =
            words.iter().position(|word| word.trim().is_empty() || word.len() > MATCH_BYTES_MAX)
        {
            return Err(format!("word {place} has between 1 and {MATCH_BYTES_MAX} bytes"));
        }
        if words.iter().map(String::len).sum::<usize>() > BYTES_MAX {
            return Err(format!("has at most {BYTES_MAX} bytes in all"));
        }
        let spellings: Vec<String> = if fold_case {
            words.iter().flat_map(|word| spellings(word.trim())).collect()
        } else {
            words.iter().map(|word| word.trim().to_owned()).collect()
        };
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .ascii_case_insensitive(fold_case)
            .build(&spellings)
            .map_err(|_| format!("has at most {BYTES_MAX} bytes in all"))?;
        let match_bytes_max = spellings.iter().map(String::len).max().unwrap_or_default();
        Ok(Words { automaton, match_bytes_max })
    }

    pub(super) fn match_bytes_max(&self) -> usize {
        self.match_bytes_max
    }

    pub(super) fn find(&self, text: &str, from: usize, found: &mut impl FnMut(usize, usize)) {
        let input = Input::new(text).range(from.min(text.len())..);
        for word in self.automaton.find_overlapping_iter(input) {
            found(word.start(), word.end());
        }
    }
}

/// The automaton folds ASCII letters; others are listed in lower, in upper and in the given case.
fn spellings(word: &str) -> Vec<String> {
    if word.is_ascii() {
        return vec![word.to_owned()];
    }
    let mut spellings = vec![word.to_owned(), word.to_lowercase(), word.to_uppercase()];
    spellings.dedup();
    spellings
}
