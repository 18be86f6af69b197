//! The peer's accuracy beside ours, in the classes that both have.

use tracegate_detection::Detector;

use crate::presidio::{self, Presidio};
use crate::report::{Report, three};
use crate::sample::Sample;
use crate::score::{Counts, Score};

/// Presidio leaves the threshold to its user; its own demonstration takes this one.
const USUAL_SCORE_MIN: f64 = 0.35;

/// The peer at the two thresholds.
pub(super) struct PeerScores {
    all: Score,
    pub(super) usual: Score,
}

impl PeerScores {
    pub(super) fn of(peer: &mut Presidio, samples: &[Sample]) -> anyhow::Result<Self> {
        let texts: Vec<_> = samples.iter().map(|sample| sample.text.as_str()).collect();
        let round = peer.round(&texts)?;
        let at = |score_min| {
            let mut score = Score::default();
            for (sample, found) in samples.iter().zip(round.places(&texts, score_min)) {
                score.add(sample, &found, &presidio::CLASSES);
            }
            score
        };
        Ok(PeerScores { all: at(0.0), usual: at(USUAL_SCORE_MIN) })
    }
}

pub(super) fn table(report: &mut Report, detector: &Detector, samples: &[Sample], theirs: &PeerScores) {
    let ours = super::score(detector, samples, &presidio::CLASSES);
    let rows = presidio::CLASSES.iter().map(|class| {
        let of = |score: &Score| score.classes.get(class).map(|score| score.spans).unwrap_or_default();
        let figures = |counts: Counts| [counts.precision(), counts.recall(), counts.f(2.0)].map(three);
        let mut row = vec![class.as_str().to_owned()];
        row.extend([&ours, &theirs.all, &theirs.usual].into_iter().flat_map(|score| figures(of(score))));
        row
    });
    let head = ["class", "ours P", "R", "F2", "Presidio P", "R", "F2", "Presidio from 0.35 P", "R", "F2"];
    report.table(&head, rows.collect::<Vec<_>>());
}
