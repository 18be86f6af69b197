//! What becomes of candidates that overlap: the best disjoint explanation, or all but plain repetitions.

use std::cmp::Ordering;

use crate::finding::{Candidate, Finding, PiiClass};

/// The disjoint findings, in the order of the text.
///
/// A candidate inside another gives way to it. Of two that overlap in part the more confident stays, then the
/// longer, then the earlier, then the one whose class comes first.
pub(crate) fn disjoint(text: &str, mut candidates: Vec<Candidate>) -> Vec<Finding> {
    give_way(text, &mut candidates);
    candidates.sort_by(by_place);
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
    let mut characters = Characters::default();
    kept.into_iter().map(|candidate| characters.place(text, 0, candidate)).collect()
}

/// A name or an address ends where something begins that a pattern and a rule are sure of.
fn give_way(text: &str, candidates: &mut Vec<Candidate>) {
    let is_prose = |candidate: &Candidate| matches!(candidate.class, PiiClass::Name | PiiClass::Address);
    let sure = candidates.iter().filter(|candidate| !is_prose(candidate) && candidate.confidence >= SURE);
    let mut sure: Vec<(usize, usize)> = sure.map(|candidate| (candidate.start, candidate.end)).collect();
    sure.sort_unstable();
    for candidate in candidates.iter_mut().filter(|candidate| is_prose(candidate)) {
        // None is longer than a few hundred bytes, so no more than a few begin inside of a candidate.
        let first = sure.partition_point(|(start, _)| *start < candidate.start);
        if let Some((start, _)) = sure.get(first).filter(|(start, _)| *start < candidate.end) {
            let front = text.get(candidate.start..*start).unwrap_or_default();
            candidate.end = candidate.start + front.trim_end_matches(|c: char| !c.is_alphanumeric()).len();
        }
        let before = first.checked_sub(1).and_then(|before| sure.get(before));
        if before.is_some_and(|(_, end)| *end > candidate.start) {
            candidate.end = candidate.start;
        }
    }
    candidates.retain(|candidate| candidate.start < candidate.end);
}

/// How confident a pattern must be for that.
const SURE: f32 = 0.8;

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

/// All candidates but those inside of another of their class, in the order of the text.
pub(crate) fn overlapping(text: &str, mut candidates: Vec<Candidate>) -> Vec<Finding> {
    candidates.sort_by(by_place);
    let mut covered = Covered::default();
    let mut characters = Characters::default();
    let told = candidates.into_iter().filter(|candidate| covered.takes(candidate));
    told.map(|candidate| characters.place(text, 0, candidate)).collect()
}

/// By start; of those with one start the longest first, of those with one place the most confident.
pub(crate) fn by_place(a: &Candidate, b: &Candidate) -> Ordering {
    (a.start, b.end)
        .cmp(&(b.start, a.end))
        .then(b.confidence.total_cmp(&a.confidence))
        .then(a.class.cmp(&b.class))
}

/// How far candidates of each class have covered the text, while they come in the order of `by_place`.
#[derive(Debug, Default)]
pub(crate) struct Covered(Vec<(PiiClass, usize)>);

impl Covered {
    /// Whether the candidate is not inside of one of its class that came before.
    pub(crate) fn takes(&mut self, candidate: &Candidate) -> bool {
        match self.0.iter_mut().find(|(class, _)| *class == candidate.class) {
            Some((_, end)) => {
                let inside = candidate.end <= *end;
                *end = candidate.end.max(*end);
                !inside
            }
            None => {
                self.0.push((candidate.class, candidate.end));
                true
            }
        }
    }
}

/// Counts code points along the starts of candidates, each byte of the text once.
#[derive(Debug, Default)]
pub(crate) struct Characters {
    at_byte: usize,
    at_char: usize,
}

impl Characters {
    /// The finding at a candidate's place, in a text whose first byte is byte `origin` of the whole.
    pub(crate) fn place(&mut self, text: &str, origin: usize, candidate: Candidate) -> Finding {
        self.at_char += count(text, self.at_byte - origin, candidate.start - origin);
        self.at_byte = candidate.start;
        Finding {
            class: candidate.class,
            start_byte: candidate.start,
            end_byte: candidate.end,
            start_char: self.at_char,
            end_char: self.at_char + count(text, candidate.start - origin, candidate.end - origin),
            detector: candidate.detector,
            confidence: candidate.confidence,
            evidence: candidate.evidence,
        }
    }

    /// Counts on to `byte`, before the text up to there is let go.
    pub(crate) fn advance(&mut self, text: &str, origin: usize, byte: usize) {
        if byte <= self.at_byte {
            return;
        }
        self.at_char += count(text, self.at_byte - origin, byte - origin);
        self.at_byte = byte;
    }
}

fn count(text: &str, from: usize, to: usize) -> usize {
    let begins = |byte: &&u8| **byte & 0xc0 != 0x80;
    text.as_bytes().get(from..to).map_or(0, |bytes| bytes.iter().filter(begins).count())
}

#[cfg(test)]
mod tests;
