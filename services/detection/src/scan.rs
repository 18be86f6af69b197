//! The one pass: skips to bytes that can begin a pattern and hands digits and at signs to the patterns; what depends
//! on words and on an organization's own detectors comes after.
//!
//! Every candidate depends on a bounded stretch of text around it alone. So a text may be scanned in parts, and
//! [`Scanned::open_from`] says from where on later text could still change what is found.

use crate::detector::Rules;
use crate::finding::{Candidate, PiiClass};
use crate::fold;
use crate::numbers::Chain;
use crate::prose::Prose;
use crate::{birth, card, custom, email, phone, ssn};

/// Bytes looked at together; the compiler turns the test over them into a few vector instructions.
const CHUNK_BYTES: usize = 32;

/// How far before a place the text can matter for what begins there.
pub(crate) const BYTES_BEFORE: usize = 512;
/// A candidate may begin so far before its first digit, or wait so long for what may come behind its last one: a
/// month name, an extension, context words, with invisible characters between.
const BYTES_AROUND: usize = 160;

/// A stretch of text to scan: candidates that begin before `from` were taken already.
#[derive(Clone, Copy)]
pub(crate) struct Part<'a> {
    pub(crate) text: &'a str,
    pub(crate) from: usize,
    /// Nothing follows.
    pub(crate) last: bool,
}

/// What was found in a part.
pub(crate) struct Scanned {
    /// In no order; all begin before `open_from`.
    pub(crate) candidates: Vec<Candidate>,
    /// What begins from here on may still change.
    pub(crate) open_from: usize,
}

/// The candidates of a whole text.
pub(crate) fn candidates(text: &str, rules: &Rules) -> Vec<Candidate> {
    scan(Part { text, from: 0, last: true }, rules, &mut Prose::default()).candidates
}

/// `prose` goes on where it was at the end of the part before.
pub(crate) fn scan(part: Part<'_>, rules: &Rules, prose: &mut Prose) -> Scanned {
    let mut candidates = Vec::new();
    let mut open_from = patterns(part, &mut candidates);
    for custom in &rules.customs {
        custom.find(part.text, part.from, &mut candidates);
        let reach = custom.match_bytes_max() + custom::BYTES_BEHIND + BYTES_AROUND;
        open_from = open_from.min(part.text.len().saturating_sub(reach));
    }
    if rules.looks_for(PiiClass::Name) || rules.looks_for(PiiClass::Address) {
        prose.read_on(part.text, part.last);
        open_from = open_from.min(prose.open_from());
    }
    let open_from = if part.last { part.text.len() } else { part.text.floor_char_boundary(open_from) };
    candidates.retain(|candidate| (part.from..open_from).contains(&candidate.start));
    candidates.extend(prose.take_until(open_from));
    candidates.retain(|candidate| rules.accepts(candidate));
    Scanned { candidates, open_from }
}

/// Proposes what digits and at signs begin; answers from where on later text could change that.
fn patterns(part: Part<'_>, found: &mut Vec<Candidate>) -> usize {
    let text = part.text;
    let mut chain = Chain::default();
    let mut at = text.ceil_char_boundary(part.from.saturating_sub(BYTES_BEFORE));
    let mut open_from = match part.last {
        true => text.len(),
        false => text.len().saturating_sub(BYTES_AROUND).min(email::open_from(text)),
    };
    while let Some(start) = next_start(text.as_bytes(), at) {
        let Some((folded, after)) = fold::next(text, start) else { break };
        at = match folded {
            b'@' => {
                if !part.last && email::is_open(text, after) {
                    open_from = open_from.min(email::local_start(text, start).unwrap_or(start));
                }
                email::find(text, start, after, found);
                after
            }
            b'0'..=b'9' => {
                let read_on = chain.read(text, start);
                for first in chain.starts() {
                    if !part.last && chain.settled_at(first) + BYTES_AROUND > text.len() {
                        let begins = chain.group(first).map_or(start, |group| group.start);
                        open_from = open_from.min(begins.saturating_sub(BYTES_AROUND));
                    }
                    birth::find(text, &chain, first, found);
                    if chain.digits_from(first) < phone::DIGITS_MIN {
                        continue;
                    }
                    card::find(text, &chain, first, found);
                    ssn::find(text, &chain, first, found);
                    phone::find(text, &chain, first, found);
                }
                read_on
            }
            _ => after,
        };
    }
    open_from
}

/// The first place from `at` on where a pattern may begin.
fn next_start(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        let rest = bytes.get(at..)?;
        match rest.first_chunk::<CHUNK_BYTES>() {
            Some(chunk) if !chunk.iter().fold(false, |any, byte| any | fold::starts_pattern(*byte)) => {
                at += CHUNK_BYTES;
            }
            _ => {
                let within = rest.iter().take(CHUNK_BYTES).position(|byte| fold::starts_pattern(*byte));
                match within {
                    Some(offset) => return Some(at + offset),
                    None => at += CHUNK_BYTES,
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
