//! How much processor time a scan takes: beside the peer, in alternating rounds, and over texts made to be slow.

use std::hint::black_box;

use rustix::time::{ClockId, clock_gettime};
use tracegate_detection::Detector;

use crate::presidio::Presidio;

/// Documents for each second of processor time: the median over the rounds, with the least and the greatest.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rate {
    pub(crate) median: f64,
    pub(crate) least: f64,
    pub(crate) greatest: f64,
}

/// How often ours goes over the documents in a round: one pass is too short to be timed well.
const PASSES: usize = 8;

/// Our detectors and the peer over the same documents, taking turns.
pub(crate) fn rates(
    detectors: &[&Detector],
    mut peer: Option<&mut Presidio>,
    texts: &[&str],
    rounds: usize,
) -> anyhow::Result<(Vec<Rate>, Option<Rate>)> {
    let mut ours = vec![Vec::new(); detectors.len()];
    let mut theirs = Vec::new();
    for _ in 0..rounds {
        for (detector, rates) in detectors.iter().zip(&mut ours) {
            let seconds = cpu_seconds(|| (0..PASSES).for_each(|_| scan_all(detector, texts)));
            rates.push((texts.len() * PASSES) as f64 / seconds);
        }
        if let Some(peer) = peer.as_deref_mut() {
            theirs.push(texts.len() as f64 / peer.round(texts)?.cpu_seconds);
        }
    }
    let theirs = peer.is_some().then(|| rate(theirs));
    Ok((ours.into_iter().map(rate).collect(), theirs))
}

fn scan_all(detector: &Detector, texts: &[&str]) {
    for text in texts {
        black_box(detector.scan(black_box(text)));
    }
}

fn rate(mut rates: Vec<f64>) -> Rate {
    rates.sort_by(f64::total_cmp);
    let at = |index: usize| rates.get(index).copied().unwrap_or(f64::NAN);
    Rate { median: at(rates.len() / 2), least: at(0), greatest: at(rates.len().saturating_sub(1)) }
}

/// One text made to be slow, and the milliseconds for each megabyte at each of [`SIZES_MB`].
pub(crate) struct Hard {
    pub(crate) name: &'static str,
    pub(crate) ms_per_mb: Vec<f64>,
}

pub(crate) const SIZES_MB: [usize; 4] = [1, 2, 4, 8];
/// The sizes take turns and the least of so many is taken: whatever else runs can only add.
const TURNS: usize = 3;

const UNITS: &[(&str, &str)] = &[
    ("digits only", "1234567890"),
    ("single digits in lines", "1\n"),
    ("at signs only", "@"),
    ("addresses without end", "a@a.a@"),
    ("spaces only", " "),
    ("one long word", "a"),
    ("capital letters only", "A"),
    ("phone prefixes without end", "00 44 "),
    ("cards", "card 4111 1111 1111 1111 "),
    ("labelled numbers", "call 1234567 "),
    ("candidates taking turns", "a@b.co 123-45-6789 1.2.1980 +44 20 7946 0958 "),
    ("context words only", "born phone ssn card order lot ref "),
    ("titles only", "Mr "),
    ("names only", "Anna Maria Schmidt "),
    ("capitalized words", "Lorem Ipsum Dolor "),
    ("streets without end", "12 Main Street, 12 Main "),
    ("postcodes", "80331 SW1A 2AA "),
    ("full-width digits", "１２３"),
    ("invisible characters", "1\u{200b}"),
    ("combining marks", "e\u{301}"),
];

pub(crate) fn hard_texts(detector: &Detector) -> Vec<Hard> {
    UNITS.iter().map(|(name, unit)| Hard { name, ms_per_mb: least(detector, unit) }).collect()
}

fn least(detector: &Detector, unit: &str) -> Vec<f64> {
    let texts = SIZES_MB.map(|megabytes| unit.repeat(megabytes * 1_000_000 / unit.len()));
    let longest = texts.iter().map(String::len).max().unwrap_or_default();
    let mut least = vec![f64::INFINITY; texts.len()];
    for _ in 0..TURNS {
        for (text, least) in texts.iter().zip(&mut least) {
            // As many bytes of each size, so that each turn meets as much disturbance.
            let passes = longest / text.len().max(1);
            let seconds = cpu_seconds(|| (0..passes).for_each(|_| scan_all(detector, &[text])));
            *least = least.min(seconds * 1e3 / (passes * text.len()) as f64 * 1e6);
        }
    }
    least
}

/// Of this process, user and system; nothing else runs in it meanwhile.
fn cpu_seconds(work: impl FnOnce()) -> f64 {
    let now = || {
        let time = clock_gettime(ClockId::ProcessCPUTime);
        time.tv_sec as f64 + time.tv_nsec as f64 * 1e-9
    };
    let begun = now();
    work();
    now() - begun
}

#[cfg(test)]
mod tests;
