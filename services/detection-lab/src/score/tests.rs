use super::*;
use crate::sample::{Negative, Span, Split};

const NAME: PiiClass = PiiClass::Name;
const EMAIL: PiiClass = PiiClass::Email;

fn found(class: PiiClass, start: usize, end: usize) -> Found {
    Found { class, start, end }
}

fn sample(text: &str, spans: &[(PiiClass, usize, usize)]) -> Sample {
    Sample {
        text: text.to_owned(),
        spans: spans.iter().map(|&(class, start, end)| Span { class, start, end, unseen: false }).collect(),
        negatives: Vec::new(),
        template: String::new(),
        split: Split::HeldOut,
    }
}

fn score(sample: &Sample, found: &[Found]) -> Score {
    let mut score = Score::default();
    score.add(sample, found, &PiiClass::ALL);
    score
}

/// Expected "0123456789" at 0..10 and 20..30; found 0..10, 22..30 and 40..45. By span 1 right of 3 found and 2
/// expected; by character 18 right of 23 and 20.
#[test]
fn spans_and_characters_by_hand() {
    let text = "x".repeat(50);
    let sample = sample(&text, &[(NAME, 0, 10), (NAME, 20, 30)]);
    let score = score(&sample, &[found(NAME, 0, 10), found(NAME, 22, 30), found(NAME, 40, 45)]);
    assert_eq!(score.spans(), Counts { right: 1, found: 3, expected: 2 });
    assert_eq!(score.characters(), Counts { right: 18, found: 23, expected: 20 });
    assert_eq!(score.any_class, Counts { right: 18, found: 23, expected: 20 });
}

#[test]
fn the_wrong_class_counts_for_characters_of_any_class_only() {
    let sample = sample("write to ada@b.io", &[(EMAIL, 9, 17)]);
    let score = score(&sample, &[found(NAME, 9, 12)]);
    assert_eq!(score.spans(), Counts { right: 0, found: 1, expected: 1 });
    assert_eq!(score.characters(), Counts { right: 0, found: 3, expected: 8 });
    assert_eq!(score.any_class, Counts { right: 3, found: 3, expected: 8 });
}

#[test]
fn characters_are_code_points_and_count_once() {
    // Six code points in eight bytes.
    let sample = sample("Zoë Öz", &[(NAME, 0, 8)]);
    let score = score(&sample, &[found(NAME, 0, 4), found(NAME, 0, 8), found(NAME, 2, 8)]);
    assert_eq!(score.characters(), Counts { right: 6, found: 6, expected: 6 });
    assert_eq!(score.spans(), Counts { right: 1, found: 3, expected: 1 });
}

/// Precision 1/2, recall 1/4: F1 = 1/3, F2 = 5 * 1/8 / (4/2 + 1/4) = 5/18.
#[test]
fn means_by_hand() {
    let counts = Counts { right: 1, found: 2, expected: 4 };
    assert!((counts.f(1.0) - 1.0 / 3.0).abs() < 1e-12);
    assert!((counts.f(2.0) - 5.0 / 18.0).abs() < 1e-12);
    assert_eq!(Counts { right: 0, found: 2, expected: 2 }.f(2.0), 0.0);
    assert_eq!(Counts::default().f(1.0), 1.0);
}

#[test]
fn a_trap_is_touched_by_any_class_or_not() {
    let mut sample = sample("order 123456789, lot 42", &[]);
    let trap = |kind: &str, start, end| Negative { kind: kind.to_owned(), start, end };
    sample.negatives = vec![trap("order_id", 6, 15), trap("lot", 21, 23)];
    let score = score(&sample, &[found(PiiClass::Phone, 10, 15), found(NAME, 15, 21)]);
    assert_eq!(score.traps["order_id"], Alarms { alarms: 1, traps: 1 });
    assert_eq!(score.traps["lot"], Alarms { alarms: 0, traps: 1 });
}

#[test]
fn unseen_words_are_counted_apart_and_only_measured_classes_at_all() {
    let mut sample = sample("Ada, Bo, c@d.io", &[(NAME, 0, 3), (NAME, 5, 7), (EMAIL, 9, 15)]);
    sample.spans[1].unseen = true;
    let mut score = Score::default();
    score.add(&sample, &[found(NAME, 0, 3), found(EMAIL, 9, 15)], &[NAME]);
    assert_eq!(score.classes[&NAME].unseen.recall(), 0.0);
    assert_eq!(score.classes[&NAME].unseen.expected, 1);
    assert_eq!(score.classes.len(), 1);
    assert_eq!(score.any_class.expected, 5);
}

/// "Mr Ana Lee-Fox" for "Ana Lee-Fox" shares 9 letters of 11, which is too little; a letter less of 21 is not.
#[test]
fn near_spans_share_nine_tenths_of_their_letters() {
    let text = "Mr Ana Lee-Fox, 12 Long Street Townville";
    let labels = sample(text, &[(NAME, 3, 14), (PiiClass::Address, 16, 40)]);
    let counts = score(&labels, &[found(NAME, 0, 14), found(EMAIL, 16, 39)]).near_spans;
    assert_eq!(counts, Counts { right: 1, found: 2, expected: 2 });
    let parts = [found(NAME, 3, 6), found(NAME, 7, 14)];
    assert_eq!(score(&labels, &parts).near_spans, Counts { right: 1, found: 1, expected: 2 });
}
