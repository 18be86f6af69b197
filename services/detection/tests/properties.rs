//! Laws that hold for every text.

use proptest::prelude::*;
use tracegate_detection::redact::{Action, redact};
use tracegate_detection::{Detector, Finding, PiiClass, Settings};

/// Wider than any context window and made of characters that no pattern contains.
const NEUTRAL: &str = "\n||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||\n\
     ||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||\n";

fn check_places(text: &str) -> Vec<Finding> {
    check_places_of(&Detector::default(), text)
}

fn check_places_of(detector: &Detector, text: &str) -> Vec<Finding> {
    let findings = detector.scan(text);
    let mut last_end = 0;
    for finding in &findings {
        assert!(last_end <= finding.start_byte && finding.start_byte < finding.end_byte);
        last_end = finding.end_byte;
        let (before, value) = (text.get(..finding.start_byte), text.get(finding.bytes()));
        let (before, value) = (before.expect("start on a boundary"), value.expect("end on a boundary"));
        assert_eq!(finding.start_char, before.chars().count());
        assert_eq!(finding.end_char, finding.start_char + value.chars().count());
        assert!((0.5..=1.0).contains(&finding.confidence));
    }
    findings
}

/// Texts of the characters that patterns are made of, where the scanner has most to decide.
fn dense() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[0-9]{1,5}",
        2 => "[-. /()+@,:x\n]",
        1 => prop::sample::select(vec![
            "\u{200b}", "\u{a0}", "\u{2009}", "–", "．", "＠", "１", "٤", "é", "日", "年", "call ", "card ", "born ", "ssn ",
            "May ", "example.com", "DE89", "\"", "0-", "+1", "00",
        ]).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// A value, and the text it is planted in up to the next one.
fn planted() -> impl Strategy<Value = (String, PiiClass)> {
    prop_oneof![
        // Of letters that make no word: "order@..." before a number would speak against the number.
        "[qxz]{2,8}\\.[qxz]{2,8}@[qxz]{3,9}\\.(com|org|example)".prop_map(|value| (value, PiiClass::Email)),
        ("4[0-9]{14}", prop::sample::select(vec!["", " ", "-", "\u{a0}", "\u{200b}"]))
            .prop_map(|(front, separator)| (grouped(&with_luhn(&front), separator), PiiClass::CreditCard)),
        "[1-5][0-9]{2}-[1-9][0-9]-[1-9][0-9]{3}".prop_map(|value| (value, PiiClass::Ssn)),
        "[2-9][0-8][2-9]-[2-9][0-9][2-9]-[0-9]{4}".prop_map(|value| (value, PiiClass::Phone)),
        "\\+44 20 7[0-9]{3} [0-9]{4}".prop_map(|value| (value, PiiClass::Phone)),
    ]
}

fn with_luhn(front: &str) -> String {
    let sum: u32 = front
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, byte)| match (place % 2, u32::from(byte - b'0')) {
            (0, digit) if digit > 4 => digit * 2 - 9,
            (0, digit) => digit * 2,
            (_, digit) => digit,
        })
        .sum();
    format!("{front}{}", (10 - sum % 10) % 10)
}

fn grouped(digits: &str, separator: &str) -> String {
    [&digits[..4], &digits[4..8], &digits[8..12], &digits[12..]].join(separator)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, ..ProptestConfig::default() })]

    #[test]
    fn places_are_sorted_disjoint_and_on_boundaries(text in any::<String>(), dense in dense()) {
        check_places(&text);
        check_places(&dense);
    }

    #[test]
    fn a_text_between_neutral_ones_has_the_same_findings(a in dense(), b in dense()) {
        // The tagger looks at every token around, so this holds without it.
        let off = vec![PiiClass::Name, PiiClass::Address];
        let patterns = Detector::compile(Settings { off, ..Settings::default() }).expect("the settings are sound");
        let joined = format!("{a}{NEUTRAL}{b}");
        let shift = a.len() + NEUTRAL.len();
        let place = |shift: usize| move |f: Finding| (f.class, f.start_byte + shift, f.end_byte + shift, f.evidence);
        let apart: Vec<_> = check_places_of(&patterns, &a).into_iter().map(place(0))
            .chain(check_places_of(&patterns, &b).into_iter().map(place(shift))).collect();
        let together: Vec<_> = check_places_of(&patterns, &joined).into_iter().map(place(0)).collect();
        prop_assert_eq!(apart, together);
    }

    #[test]
    fn no_planted_value_survives(
        values in prop::collection::vec((planted(), prop::sample::select(vec!["and", "write to Ana", "é", "then", "日本", "(x)"])), 1..8),
        action in prop::sample::select(vec![Action::Tokenize, Action::Mask, Action::Remove]),
    ) {
        let text: String = values.iter().map(|((value, _), words)| format!("{words}: {value}; ")).collect();
        let findings = check_places(&text);
        let redacted = redact(&text, &findings, |_| action, |_, _| "[token]".to_owned()).expect("no action denies");
        for ((value, class), _) in &values {
            for (at, _) in text.match_indices(value.as_str()) {
                let found = findings.iter().any(|f| f.class == *class && f.bytes() == (at..at + value.len()));
                prop_assert!(found, "{:?} not found in {:?}", value, text);
            }
            prop_assert!(!redacted.text.contains(value.as_str()), "{:?} left in {:?}", value, redacted.text);
        }
    }

    #[test]
    fn what_no_finding_covers_is_unchanged(
        text in dense(),
        action in prop::sample::select(vec![Action::PassThrough, Action::Tokenize, Action::Mask, Action::Remove]),
    ) {
        let findings = check_places(&text);
        let redacted = redact(&text, &findings, |_| action, |_, _| "[token]".to_owned()).expect("no action denies");
        let (mut source, mut target) = (0, 0);
        for edit in &redacted.edits {
            prop_assert_eq!(&text[source..edit.source.start], &redacted.text[target..edit.target.start]);
            (source, target) = (edit.source.end, edit.target.end);
        }
        prop_assert_eq!(&text[source..], &redacted.text[target..]);
        let expected_edits = if action == Action::PassThrough { 0 } else { findings.len() };
        prop_assert_eq!(redacted.edits.len(), expected_edits);
    }
}
