//! A regular expression without backtracking, run so that a match depends on the text near by alone.

use regex_automata::meta::{Config, Regex};
use regex_automata::util::syntax;
use regex_automata::{Anchored, Input};
use regex_syntax::hir::{Hir, Look};

use super::{MATCH_BYTES_MAX, is_word};
use crate::fold;
use crate::steps;

/// An expression that needs more is a program, not a pattern.
const SOURCE_BYTES_MAX: usize = 1024;
/// Of the compiled automaton and of what it builds while it runs: a class of letters of every script takes 50 KiB.
const PROGRAM_BYTES_MAX: usize = 512 * 1024;
/// Nested deeper, an expression is made to exhaust a parser.
const NESTING_MAX: u32 = 32;

#[derive(Debug)]
pub(super) struct Pattern {
    regex: Regex,
    match_bytes_max: usize,
}

impl Pattern {
    /// The pattern, or the rule it breaks.
    pub(super) fn compile(source: &str, fold_case: bool) -> Result<Pattern, String> {
        if source.is_empty() || source.len() > SOURCE_BYTES_MAX {
            return Err(format!("has between 1 and {SOURCE_BYTES_MAX} bytes"));
        }
        let hir = syntax::parse_with(source, &syntax(fold_case))
            .map_err(|error| format!("is a regular expression: {}", one_line(&error.to_string())))?;
        let match_bytes_max = rules(&hir)?;
        let config = Config::new()
            .nfa_size_limit(Some(PROGRAM_BYTES_MAX))
            .onepass_size_limit(Some(PROGRAM_BYTES_MAX))
            .hybrid_cache_capacity(PROGRAM_BYTES_MAX);
        let regex = Regex::builder()
            .configure(config)
            .build_from_hir(&hir)
            .map_err(|_| format!("compiles to at most {} KiB", PROGRAM_BYTES_MAX / 1024))?;
        Ok(Pattern { regex, match_bytes_max })
    }

    pub(super) fn match_bytes_max(&self) -> usize {
        self.match_bytes_max
    }

    /// Calls `found` with the match at each place from `from` on where one begins: at every place, not only behind
    /// the match before, so that where a text is cut changes nothing.
    pub(super) fn find(
        &self,
        text: &str,
        from: usize,
        whole_word: bool,
        found: &mut impl FnMut(usize, usize),
    ) {
        let reach = self.match_bytes_max;
        let window = reach.max(MATCH_BYTES_MAX);
        let mut at = from;
        while at < text.len() {
            // A match that begins in the first half of the window ends in it.
            let to = text.ceil_char_boundary((at + 2 * window).min(text.len()));
            let half = if to == text.len() { to } else { text.floor_char_boundary(at + window) };
            steps::count(1);
            let Some(first) = self.regex.find(Input::new(text).range(at..to)).map(|found| found.start())
            else {
                at = half;
                continue;
            };
            if first >= half && half < text.len() {
                at = half;
                continue;
            }
            let begins_word = !whole_word || !is_word(fold::previous_visible(text, first));
            if begins_word && let Some(end) = self.end_of(text, first) {
                found(first, end);
            }
            at = text.ceil_char_boundary((first + 1).min(text.len()));
            if at == first {
                break;
            }
        }
    }

    /// Where the match ends that begins at `start`.
    fn end_of(&self, text: &str, start: usize) -> Option<usize> {
        let to = text.floor_char_boundary((start + self.match_bytes_max).min(text.len()));
        steps::count(self.match_bytes_max as u64);
        let input = Input::new(text).range(start..to).anchored(Anchored::Yes);
        self.regex.find(input).map(|found| found.end()).filter(|end| *end > start)
    }
}

fn syntax(fold_case: bool) -> syntax::Config {
    syntax::Config::new().case_insensitive(fold_case).multi_line(true).nest_limit(NESTING_MAX)
}

/// The longest match in bytes, or the rule that is broken.
fn rules(hir: &Hir) -> Result<usize, String> {
    let properties = hir.properties();
    let looks = properties.look_set();
    if looks.contains(Look::Start) || looks.contains(Look::End) {
        return Err("speaks of words and lines, not of where the text begins or ends".to_owned());
    }
    match properties.minimum_len() {
        Some(1..) => {}
        _ => return Err("matches at least one character".to_owned()),
    }
    Ok(properties.maximum_len().unwrap_or(MATCH_BYTES_MAX).min(MATCH_BYTES_MAX))
}

/// Where a parser draws an arrow under the expression, only its last line says what is wrong.
fn one_line(message: &str) -> &str {
    message.lines().next_back().unwrap_or_default().trim().trim_start_matches("error: ")
}
