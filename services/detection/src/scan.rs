//! The one pass: skips to bytes that can begin a pattern, hands digits and at signs to the patterns, and resolves
//! overlaps.

use crate::finding::{Candidate, Finding};
use crate::fold;
use crate::numbers::Chain;
use crate::{birth, card, email, phone, ssn};

/// Bytes looked at together; the compiler turns the test over them into a few vector instructions.
const CHUNK_BYTES: usize = 32;

pub(crate) fn candidates(text: &str) -> Vec<Candidate> {
    let mut found = Vec::new();
    let mut chain = Chain::default();
    let mut at = 0;
    while let Some(start) = next_start(text.as_bytes(), at) {
        let Some((folded, after)) = fold::next(text, start) else { break };
        at = match folded {
            b'@' => {
                email::find(text, start, after, &mut found);
                after
            }
            b'0'..=b'9' => {
                let read_on = chain.read(text, start);
                for first in chain.starts() {
                    birth::find(text, &chain, first, &mut found);
                    if chain.digits_from(first) < phone::DIGITS_MIN {
                        continue;
                    }
                    card::find(text, &chain, first, &mut found);
                    ssn::find(text, &chain, first, &mut found);
                    phone::find(text, &chain, first, &mut found);
                }
                read_on
            }
            _ => after,
        };
    }
    found
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

/// The disjoint findings, in the order of the text.
///
/// A candidate inside another gives way to it. Of two that overlap in part the more confident stays, then the
/// longer, then the earlier, then the one whose class comes first.
pub(crate) fn resolve(text: &str, mut candidates: Vec<Candidate>, confidence_min: f32) -> Vec<Finding> {
    candidates.retain(|candidate| candidate.confidence >= confidence_min);
    candidates.sort_by(|a, b| {
        (a.start, b.end)
            .cmp(&(b.start, a.end))
            .then(b.confidence.total_cmp(&a.confidence))
            .then(a.class.cmp(&b.class))
    });
    let mut covered = 0;
    candidates.retain(|candidate| {
        let inside = candidate.end <= covered;
        covered = covered.max(candidate.end);
        !inside
    });
    let mut kept = Vec::with_capacity(candidates.len());
    let mut rest = candidates.into_iter().peekable();
    let mut cluster = Vec::new();
    while let Some(candidate) = rest.next() {
        let cluster_end = candidate.end;
        cluster.push(candidate);
        if rest.peek().is_none_or(|next| next.start >= cluster_end) {
            strongest(&mut cluster, &mut kept);
        }
    }
    with_characters(text, kept)
}

/// Moves the strongest disjoint candidates of a cluster to `kept`. None of them lies inside another, so sorted by
/// start they are sorted by end too.
fn strongest(cluster: &mut Vec<Candidate>, kept: &mut Vec<Candidate>) {
    let mut order: Vec<usize> = (0..cluster.len()).collect();
    let length = |candidate: &Candidate| candidate.end - candidate.start;
    order.sort_by(|a, b| match (cluster.get(*a), cluster.get(*b)) {
        (Some(x), Some(y)) => {
            y.confidence.total_cmp(&x.confidence).then(length(y).cmp(&length(x))).then(a.cmp(b))
        }
        _ => a.cmp(b),
    });
    let mut fate = vec![Fate::Open; cluster.len()];
    for index in order {
        if fate.get(index) != Some(&Fate::Open) {
            continue;
        }
        let Some((start, end)) = cluster.get(index).map(|candidate| (candidate.start, candidate.end)) else {
            continue;
        };
        let before = (0..index).rev().take_while(|i| cluster.get(*i).is_some_and(|other| other.end > start));
        let after =
            (index + 1..cluster.len()).take_while(|i| cluster.get(*i).is_some_and(|other| other.start < end));
        for loser in before.chain(after) {
            if let Some(fate) = fate.get_mut(loser) {
                *fate = Fate::Dropped;
            }
        }
        if let Some(fate) = fate.get_mut(index) {
            *fate = Fate::Kept;
        }
    }
    let fates = fate.into_iter();
    kept.extend(
        cluster.drain(..).zip(fates).filter(|(_, fate)| *fate == Fate::Kept).map(|(candidate, _)| candidate),
    );
}

#[derive(Clone, Copy, PartialEq)]
enum Fate {
    Open,
    Kept,
    Dropped,
}

/// Adds the code point offsets, counting the text once.
fn with_characters(text: &str, candidates: Vec<Candidate>) -> Vec<Finding> {
    let mut at = 0;
    let mut characters = 0;
    let mut characters_at = |to: usize| {
        let begun = |byte: &&u8| **byte & 0xc0 != 0x80;
        characters += text.as_bytes().get(at..to).map_or(0, |bytes| bytes.iter().filter(begun).count());
        at = to;
        characters
    };
    let finding = |candidate: Candidate| Finding {
        class: candidate.class,
        start_byte: candidate.start,
        end_byte: candidate.end,
        start_char: characters_at(candidate.start),
        end_char: characters_at(candidate.end),
        detector: candidate.detector,
        confidence: candidate.confidence,
        evidence: candidate.evidence,
    };
    candidates.into_iter().map(finding).collect()
}

#[cfg(test)]
mod tests;
