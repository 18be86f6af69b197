//! What detection reaches on generated text, a little lower: an engine that has become worse fails here. The report in
//! `tests/reports/detection.md` has the figures of a larger run.

use tracegate_detection::PiiClass;
use tracegate_detection_lab::sample::{Sample, Split};
use tracegate_detection_lab::score::Score;
use tracegate_detection_lab::{generate, measure, ours};

/// By span: precision and recall.
const FLOORS: [(PiiClass, f64, f64); 7] = [
    (PiiClass::Email, 0.999, 0.999),
    (PiiClass::Phone, 0.97, 0.95),
    (PiiClass::Ssn, 0.99, 0.985),
    (PiiClass::CreditCard, 0.995, 0.98),
    (PiiClass::Address, 0.77, 0.75),
    (PiiClass::Name, 0.74, 0.77),
    (PiiClass::DateOfBirth, 0.995, 0.84),
];
/// Characters that are personal data of whatever class.
const ANY_CLASS_F2_MIN: f64 = 0.91;
/// Of all traps, at most this share may be taken for personal data.
const ALARMS_MAX: f64 = 0.03;
/// Of samples that no report was made with; few enough for a debug build.
const SEED: u64 = 77;
const SAMPLES: usize = 6_000;

fn scored() -> Score {
    let samples: Vec<Sample> = generate::samples(Split::HeldOut, SEED).take(SAMPLES).collect();
    measure::score(&ours::whole(), &samples, &PiiClass::ALL)
}

#[test]
fn no_class_has_become_worse() {
    let score = scored();
    for (class, precision_min, recall_min) in FLOORS {
        let spans = score.classes[&class].spans;
        let (precision, recall) = (spans.precision(), spans.recall());
        assert!(
            precision >= precision_min && recall >= recall_min,
            "{}: precision {precision:.3} of at least {precision_min}, recall {recall:.3} of at least {recall_min}",
            class.as_str()
        );
    }
    let f2 = score.any_class.f(2.0);
    assert!(f2 >= ANY_CLASS_F2_MIN, "F2 {f2:.3} by character of any class");
    let (alarms, traps) = score.traps.values().fold((0, 0), |(a, t), kind| (a + kind.alarms, t + kind.traps));
    assert!(alarms as f64 <= ALARMS_MAX * traps as f64, "{alarms} of {traps} traps: {:?}", score.traps);
}
