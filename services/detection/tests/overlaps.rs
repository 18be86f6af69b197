//! Where findings overlap, the strictest action holds for all that they cover.

use proptest::prelude::*;
use tracegate_detection::redact::{Action, Refused, redact};
use tracegate_detection::{Detector, Evidence, Finding, PiiClass};

/// Characters that come once each, so that one that leaks is known.
fn text() -> String {
    (0..200).filter_map(|place| char::from_u32(0x4e00 + place)).collect()
}

fn action(class: PiiClass) -> Action {
    match class {
        PiiClass::Address | PiiClass::Phone => Action::Remove,
        PiiClass::Name => Action::Mask,
        PiiClass::Email | PiiClass::DateOfBirth => Action::Tokenize,
        _ => Action::PassThrough,
    }
}

fn findings() -> impl Strategy<Value = Vec<Finding>> {
    let finding = (prop::sample::select(PiiClass::ALL.to_vec()), 0usize..190, 1usize..30, 0.5f32..1.0);
    let finding = finding.prop_map(|(class, start, len, confidence)| Finding {
        class,
        start_byte: 3 * start,
        end_byte: 3 * (start + len).min(200),
        start_char: start,
        end_char: (start + len).min(200),
        detector: "test",
        confidence,
        evidence: Evidence::default(),
    });
    prop::collection::vec(finding, 0..30)
}

proptest! {
    #[test]
    fn nothing_leaks_that_any_finding_hides(findings in findings()) {
        let text = text();
        let redacted = redact(&text, &findings, |f| action(f.class), |_, _| "[token]".to_owned()).expect("none denies");
        for (place, character) in text.chars().enumerate() {
            let hidden = findings.iter().any(|f| action(f.class) != Action::PassThrough && (f.start_char..f.end_char).contains(&place));
            prop_assert_eq!(redacted.text.contains(character), !hidden, "{:?} at {}", character, place);
        }
        // Each edit takes the strictest action of what it overlaps.
        for edit in &redacted.edits {
            let overlapping = findings.iter().filter(|f| f.start_byte < edit.source.end && edit.source.start < f.end_byte);
            prop_assert_eq!(Some(edit.action), overlapping.map(|f| action(f.class)).max());
        }
    }

    #[test]
    fn one_denial_denies_all(mut findings in findings(), at in 0usize..100) {
        prop_assume!(!findings.is_empty());
        let index = at % findings.len();
        findings[index].class = PiiClass::Ssn;
        let by_class = |f: &Finding| if f.class == PiiClass::Ssn { Action::Deny } else { action(f.class) };
        let refused = redact(&text(), &findings, by_class, |_, _| String::new());
        prop_assert_eq!(refused, Err(Refused::Denied(PiiClass::Ssn)));
    }
}

/// What the disjoint explanation drops, a policy may be strict about.
#[test]
fn the_scan_for_policies_keeps_every_class() {
    let text = "Contact: 536-90-4399@example.com";
    let classes = |findings: Vec<Finding>| findings.iter().map(|f| f.class).collect::<Vec<_>>();
    let detector = Detector::default();
    assert_eq!(classes(detector.scan(text)), [PiiClass::Email]);
    let all = detector.scan_overlapping(text);
    let removed = redact(
        text,
        &all,
        |f| if f.class == PiiClass::Ssn { Action::Remove } else { Action::Mask },
        |_, _| String::new(),
    );
    assert!(classes(all).contains(&PiiClass::Email));
    assert!(!removed.expect("none denies").text.contains("4399"));
}
