//! The sections on processor time.

use tracegate_detection::Detector;

use super::goals::Goals;
use crate::ours;
use crate::presidio::Presidio;
use crate::report::{Report, growth};
use crate::sample::Sample;
use crate::speed;

/// Of each set; a round of Presidio takes seconds for as many.
const DOCUMENTS: usize = 1_500;
const ROUNDS: usize = 7;

pub(super) fn beside_the_peer(
    documents: &[(String, Vec<Sample>)],
    mut peer: Option<&mut Presidio>,
    report: &mut Report,
    goals: &mut Goals,
) -> anyhow::Result<()> {
    report.heading("Speed");
    report.paragraph(&format!(
        "One thread each, {ROUNDS} rounds in which the detectors took turns; a figure is the median over the rounds, with \
         the least and the greatest. Processor time, user and system: of ours for the scan, of Presidio for `analyze`, told \
         to look for its four classes only."
    ));
    let detectors = [
        ("ours, all seven classes", ours::whole(), 100.0),
        ("ours, the five pattern classes", ours::patterns_only()?, 1000.0),
    ];
    for (name, samples) in documents {
        let texts: Vec<_> = samples.iter().take(DOCUMENTS).map(|sample| sample.text.as_str()).collect();
        let bytes: usize = texts.iter().map(|text| text.len()).sum();
        let kilobytes = bytes as f64 / 1000.0 / texts.len().max(1) as f64;
        report.paragraph(&format!("{} documents of {name}, {kilobytes:.2} kB on average:", texts.len()));

        let scans = detectors.each_ref().map(|(_, detector, _)| detector);
        let (rates, theirs) = speed::rates(&scans, peer.as_deref_mut(), &texts, ROUNDS)?;
        let ours = detectors.iter().zip(rates);
        let mut rows: Vec<_> = ours.clone().map(|((detector, _, _), rate)| (*detector, rate)).collect();
        rows.extend(theirs.map(|theirs| ("Presidio, four pattern classes", theirs)));
        report.rates(&rows, theirs, kilobytes);
        for (((detector, _, wanted), rate), theirs) in ours.zip(theirs.into_iter().cycle()) {
            goals.speed(name, detector, *wanted, rate.median / theirs.median);
        }
    }
    Ok(())
}

pub(super) fn over_length(detector: &Detector, report: &mut Report, goals: &mut Goals) {
    let hard = speed::hard_texts(detector);
    let slowest = hard.iter().filter_map(|hard| hard.ms_per_mb.last()).copied().fold(0.0, f64::max);
    goals.growth(hard.iter().map(growth).fold(0.0, f64::max));
    report.heading("Time over length");
    report.paragraph(&format!(
        "Texts made to be slow, one unit repeated; milliseconds of processor time for each megabyte, all seven classes, the \
         least of three turns. Linear time keeps a row flat. The slowest takes {slowest:.0} ms for each of its eight megabytes."
    ));
    report.hard(&hard);
}
