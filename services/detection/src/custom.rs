//! Detectors of an organization's own, compiled: patterns by automata whose time is linear, word lists by one
//! automaton each.

mod check;
mod context;
mod pattern;
mod words;

use crate::checksums;
use crate::finding::{Candidate, CustomId, Evidence, PiiClass};
use crate::fold;
use crate::settings::{Checksum, Custom, Matcher, Problem};
use crate::steps;
use context::ContextWords;
use pattern::Pattern;
use words::Words;

pub(crate) use check::check;

/// No value is longer, in bytes; a longer match is none.
pub(crate) const MATCH_BYTES_MAX: usize = 256;

/// How far behind a match its finding may depend on the text: its context words.
pub(crate) const BYTES_BEHIND: usize = context::AFTER_BYTES;

/// One custom detector, ready to scan.
#[derive(Debug)]
pub(crate) struct Compiled {
    class: PiiClass,
    name: String,
    finder: Finder,
    checksum: Checksum,
    whole_word: bool,
    context: ContextWords,
    context_required: bool,
    confidence: f32,
}

#[derive(Debug)]
enum Finder {
    Pattern(Pattern),
    Words(Words),
}

impl Compiled {
    /// Adds what is wrong with the custom at `index` to `problems`; `None` if anything is.
    pub(crate) fn compile(index: usize, custom: &Custom, problems: &mut Vec<Problem>) -> Option<Compiled> {
        let id = u16::try_from(index).ok()?;
        let finder = match &custom.matcher {
            Matcher::Pattern(source) => {
                Pattern::compile(source, custom.fold_case).map(Finder::Pattern).map_err(|rule| {
                    problems.push(Problem { index: Some(index), field: "pattern".to_owned(), rule })
                })
            }
            Matcher::Words(words) => {
                Words::compile(words, custom.fold_case).map(Finder::Words).map_err(|rule| {
                    problems.push(Problem { index: Some(index), field: "words".to_owned(), rule })
                })
            }
        };
        Some(Compiled {
            class: PiiClass::Custom(CustomId(id)),
            name: custom.name.clone(),
            finder: finder.ok()?,
            checksum: custom.checksum,
            whole_word: custom.whole_word,
            context: ContextWords::new(&custom.context_words),
            context_required: custom.context_required,
            confidence: custom.confidence,
        })
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// The longest match in bytes.
    pub(crate) fn match_bytes_max(&self) -> usize {
        match &self.finder {
            Finder::Pattern(pattern) => pattern.match_bytes_max(),
            Finder::Words(words) => words.match_bytes_max(),
        }
    }

    /// Proposes every match that begins at `from` or later. Whether a place matches depends on nothing but the text
    /// up to `MATCH_BYTES_MAX` and `BYTES_BEHIND` around it.
    pub(crate) fn find(&self, text: &str, from: usize, found: &mut Vec<Candidate>) {
        let mut add = |start, end| found.extend(self.propose(text, start, end));
        match &self.finder {
            Finder::Pattern(pattern) => pattern.find(text, from, self.whole_word, &mut add),
            Finder::Words(words) => words.find(text, from, &mut add),
        }
    }

    fn propose(&self, text: &str, start: usize, end: usize) -> Option<Candidate> {
        steps::count(1);
        if self.whole_word && !stands_apart(text, start, end) {
            return None;
        }
        if !checksums::holds(self.checksum, text.get(start..end)?) {
            return None;
        }
        let words = self.context.around(text, start, end);
        let confidence = match (words.is_empty(), self.context_required) {
            (true, true) => return None,
            (true, false) => self.confidence,
            (false, _) => self.confidence + (1.0 - self.confidence) / 2.0,
        };
        let (detector, pattern) = match &self.finder {
            Finder::Pattern(_) => ("custom_pattern", "the organization's pattern"),
            Finder::Words(_) => ("custom_words", "the organization's word list"),
        };
        Some(Candidate {
            class: self.class,
            start,
            end,
            detector,
            confidence,
            evidence: Evidence {
                pattern,
                checksum: checksums::name(self.checksum),
                context_for: words,
                ..Evidence::default()
            },
        })
    }
}

/// Whether no letter or digit touches the place.
fn stands_apart(text: &str, start: usize, end: usize) -> bool {
    !is_word(fold::previous_visible(text, start)) && !is_word(fold::next_visible(text, end))
}

fn is_word(beside: Option<(fold::Folded, usize)>) -> bool {
    beside.is_some_and(|(folded, _)| fold::is_word(folded) || folded == b'_')
}

#[cfg(test)]
mod tests;
