use super::*;
use crate::sample::{Negative, Span, Split};

#[test]
fn missed_cut_and_false_with_the_words_around() {
    let sample = Sample {
        text: "Ada Byron met Bo\nin Mainz".to_owned(),
        spans: [(0, 9), (14, 16)]
            .map(|(start, end)| Span { class: PiiClass::Name, start, end, unseen: false })
            .to_vec(),
        negatives: vec![Negative { kind: "place".to_owned(), start: 20, end: 25 }],
        template: "t".to_owned(),
        split: Split::HeldOut,
    };
    let found = [(0, 3), (20, 25)].map(|(start, end)| Found { class: PiiClass::Name, start, end });
    let mut lines = Vec::new();
    write(&sample, &found, PiiClass::Name, &mut lines).expect("memory takes everything");
    let lines = String::from_utf8(lines).expect("the sample is UTF-8");
    assert_eq!(
        lines.lines().collect::<Vec<_>>(),
        [
            "cut name t: >>>Ada Byron<<< met Bo⏎in Mainz, found \"Ada\"",
            "missed name t: Ada Byron met >>>Bo<<<⏎in Mainz",
            "false name t (place): Ada Byron met Bo⏎in >>>Mainz<<<",
        ]
    );
}
