//! How well what was found fits what was expected: by span, by character, and over the traps.

use std::collections::BTreeMap;
use std::ops::Range;

use tracegate_detection::PiiClass;

use crate::sample::Sample;

/// A place that a detector named.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    pub class: PiiClass,
    /// Byte offsets; the end is exclusive.
    pub start: usize,
    pub end: usize,
}

/// Right ones among those found and those expected.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Counts {
    pub right: usize,
    pub found: usize,
    pub expected: usize,
}

impl Counts {
    /// The share of what was found that is right; 1 when nothing was found.
    pub fn precision(self) -> f64 {
        ratio(self.right, self.found)
    }

    /// The share of what was expected that was found; 1 when nothing was expected.
    pub fn recall(self) -> f64 {
        ratio(self.right, self.expected)
    }

    /// The weighted harmonic mean of both; `beta` 2 counts recall four times as much as precision.
    pub fn f(self, beta: f64) -> f64 {
        let (precision, recall, weight) = (self.precision(), self.recall(), beta * beta);
        let sum = weight * precision + recall;
        if sum == 0.0 { 0.0 } else { (1.0 + weight) * precision * recall / sum }
    }

    fn add(&mut self, other: Counts) {
        self.right += other.right;
        self.found += other.found;
        self.expected += other.expected;
    }
}

fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

/// The counts of one class.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ClassScore {
    /// Class, start and end are the same.
    pub spans: Counts,
    pub characters: Counts,
    /// Of the expected spans, those of held-out words only.
    pub unseen: Counts,
}

/// The score of one detector over a set of samples.
#[derive(Clone, Debug, Default)]
pub struct Score {
    pub classes: BTreeMap<PiiClass, ClassScore>,
    /// Characters that are personal data of whatever class.
    pub any_class: Counts,
    /// Spans that nearly are the same, whatever their classes, as the `SpanEvaluator` of presidio-research counts.
    pub near_spans: Counts,
    pub traps: BTreeMap<String, Alarms>,
}

/// Traps of a kind that were taken for personal data, by at least one character.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Alarms {
    pub alarms: usize,
    pub traps: usize,
}

impl Score {
    /// Adds what was found in a sample; of the classes only those in `measured` count.
    pub fn add(&mut self, sample: &Sample, found: &[Found], measured: &[PiiClass]) {
        let count = |bytes: Range<usize>| sample.text.get(bytes).map_or(0, |text| text.chars().count());
        for class in measured {
            let expected = Places::new(sample.spans.iter().filter(|s| s.class == *class).map(|s| s.bytes()));
            let named = Places::new(found.iter().filter(|f| f.class == *class).map(|f| f.start..f.end));
            let score = self.classes.entry(*class).or_default();
            score.spans.add(expected.exact(&named));
            score.characters.add(expected.overlap(&named, count));
            let unseen =
                sample.spans.iter().filter(|span| span.class == *class && span.unseen).map(|s| s.bytes());
            score.unseen.add(Places::new(unseen).exact(&named));
        }
        let expected = sample.spans.iter().filter(|s| measured.contains(&s.class)).map(|s| s.bytes());
        let named = found.iter().filter(|f| measured.contains(&f.class)).map(|f| f.start..f.end);
        self.any_class.add(Places::new(expected).overlap(&Places::new(named), count));
        let expected = sample.spans.iter().map(|span| (span.class, span.bytes()));
        let named = found.iter().map(|found| (found.class, found.start..found.end));
        let measured = |(class, _): &(PiiClass, Range<usize>)| measured.contains(class);
        self.near_spans.add(near(
            &sample.text,
            &without_gaps(&sample.text, expected.filter(measured).collect()),
            &without_gaps(&sample.text, named.filter(measured).collect()),
        ));
        for trap in &sample.negatives {
            let alarms = self.traps.entry(trap.kind.clone()).or_default();
            alarms.traps += 1;
            alarms.alarms += usize::from(found.iter().any(|f| f.start < trap.end && trap.start < f.end));
        }
    }

    /// All classes together, each span counting the same.
    pub fn spans(&self) -> Counts {
        self.total(|score| score.spans)
    }

    /// All classes together, each character counting the same.
    pub fn characters(&self) -> Counts {
        self.total(|score| score.characters)
    }

    fn total(&self, of: impl Fn(&ClassScore) -> Counts) -> Counts {
        self.classes.values().fold(Counts::default(), |mut total, score| {
            total.add(of(score));
            total
        })
    }
}

/// What two spans must share of all characters in either to be the same: the default of presidio-research.
const SHARED_MIN: f64 = 0.9;

/// Neighbours of one class with no letter or digit between them, as one.
fn without_gaps(text: &str, mut spans: Vec<(PiiClass, Range<usize>)>) -> Vec<Range<usize>> {
    spans.sort_by_key(|(_, bytes)| (bytes.start, bytes.end));
    let mut joined: Vec<(PiiClass, Range<usize>)> = Vec::with_capacity(spans.len());
    for (class, bytes) in spans {
        match joined.last_mut() {
            Some((last, place)) if *last == class && count_letters(text, place.end..bytes.start) == 0 => {
                place.end = place.end.max(bytes.end);
            }
            _ => joined.push((class, bytes)),
        }
    }
    joined.into_iter().map(|(_, bytes)| bytes).collect()
}

/// Letters and digits; marks and spaces do not count.
fn count_letters(text: &str, bytes: Range<usize>) -> usize {
    text.get(bytes).map_or(0, |part| part.chars().filter(|letter| letter.is_alphanumeric()).count())
}

/// Each expected span takes the one found that shares the most with it, once, if that is enough.
fn near(text: &str, expected: &[Range<usize>], found: &[Range<usize>]) -> Counts {
    let mut free: Vec<_> = found.to_vec();
    let mut right = 0;
    for span in expected {
        let shares = free.iter().map(|place| shared(text, span, place)).enumerate();
        if let Some((best, share)) = shares.max_by(|a, b| a.1.total_cmp(&b.1))
            && share >= SHARED_MIN
        {
            free.swap_remove(best);
            right += 1;
        }
    }
    Counts { right, found: found.len(), expected: expected.len() }
}

/// The letters and digits in both over those in either.
fn shared(text: &str, a: &Range<usize>, b: &Range<usize>) -> f64 {
    let (start, end) = (a.start.max(b.start), a.end.min(b.end));
    let both = if start < end { count_letters(text, start..end) } else { 0 };
    let either = count_letters(text, a.clone()) + count_letters(text, b.clone()) - both;
    ratio(both, either.max(1))
}

/// Places in a text, in its order.
struct Places(Vec<Range<usize>>);

impl Places {
    fn new(places: impl Iterator<Item = Range<usize>>) -> Self {
        let mut places: Vec<_> = places.collect();
        places.sort_by_key(|place| (place.start, place.end));
        places.dedup();
        Places(places)
    }

    fn exact(&self, found: &Places) -> Counts {
        let right = found.0.iter().filter(|place| self.0.contains(place)).count();
        Counts { right, found: found.0.len(), expected: self.0.len() }
    }

    /// Each character counts once, in however many places it is.
    fn overlap(&self, found: &Places, count: impl Fn(Range<usize>) -> usize) -> Counts {
        let (expected, found) = (self.joined(), found.joined());
        let total = |places: &[Range<usize>]| places.iter().cloned().map(&count).sum();
        let shared = expected.iter().flat_map(|a| found.iter().map(move |b| (a, b)));
        let right = shared.map(|(a, b)| count(a.start.max(b.start)..a.end.min(b.end))).sum();
        Counts { right, found: total(&found), expected: total(&expected) }
    }

    /// The same characters as disjoint places.
    fn joined(&self) -> Vec<Range<usize>> {
        let mut joined: Vec<Range<usize>> = Vec::with_capacity(self.0.len());
        for place in &self.0 {
            match joined.last_mut() {
                Some(last) if place.start <= last.end => last.end = last.end.max(place.end),
                _ => joined.push(place.clone()),
            }
        }
        joined
    }
}

#[cfg(test)]
mod tests;
