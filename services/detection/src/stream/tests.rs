use proptest::prelude::*;

use super::{HELD_BYTES_MAX, Redactor};
use crate::redact::{Action, Refused, redact};
use crate::{Detector, Finding, PiiClass};

fn token(finding: &Finding, value: &str) -> String {
    format!("[{} {}]", finding.class.as_str(), value.len())
}

/// Another action for each class, so that overlaps between classes show.
fn action(finding: &Finding) -> Action {
    match finding.class {
        PiiClass::Email | PiiClass::Name => Action::Tokenize,
        PiiClass::Phone | PiiClass::DateOfBirth => Action::Mask,
        PiiClass::Ssn | PiiClass::Custom(_) => Action::Remove,
        PiiClass::CreditCard | PiiClass::Address => Action::Tokenize,
    }
}

/// The text and the findings that come out of a stream, and the most that was held back between two pieces.
fn streamed(detector: &Detector, chunks: &[&str]) -> (String, Vec<Finding>, usize) {
    let mut redactor = Redactor::new(detector.clone(), action, token);
    let (mut text, mut findings, mut held) = (String::new(), Vec::new(), 0);
    for chunk in chunks {
        let released = redactor.push(chunk).expect("no action denies");
        text.push_str(&released.text);
        findings.extend(released.findings);
        held = held.max(redactor.held_bytes());
    }
    let released = redactor.finish().expect("no action denies");
    text.push_str(&released.text);
    findings.extend(released.findings);
    (text, findings, held)
}

/// However it is cut, the stream gives what the whole text gives.
#[track_caller]
fn check(detector: &Detector, text: &str, cuts: &[usize]) {
    let findings = detector.scan_overlapping(text);
    let whole = redact(text, &findings, action, token).expect("no action denies");
    let mut chunks = Vec::new();
    let mut rest = text;
    for cut in cuts.iter().cycle().take(text.len()) {
        let (chunk, behind) = rest.split_at(rest.ceil_char_boundary((*cut).min(rest.len())));
        chunks.push(chunk);
        rest = behind;
    }
    chunks.push(rest);
    let (streamed, told, held) = streamed(detector, &chunks);
    assert_eq!(streamed, whole.text, "of {text:?} cut at {cuts:?}");
    assert_eq!(told, findings, "of {text:?} cut at {cuts:?}");
    let longest = chunks.iter().map(|chunk| chunk.len()).max().unwrap_or_default();
    assert!(held <= HELD_BYTES_MAX + longest, "{held} bytes held of {text:?}");
}

#[test]
fn a_value_in_pieces() {
    let detector = Detector::default();
    let text = "Card 4111 1111 1111 1111, mail ana.lee@example.com, SSN 536-90-4399, born 12 March 1984.";
    for size in 1..text.len() {
        check(&detector, text, &[size]);
    }
    let filler = "Nothing to see here, and so it goes on for a while. ".repeat(30);
    check(&detector, &format!("{filler}{text}{filler}{text}"), &[1]);
}

#[test]
fn plain_text_is_not_held_for_long() {
    let mut redactor = Redactor::new(Detector::default(), action, token);
    let text = "it goes on and on in the same way for quite a while and nothing is found ".repeat(20);
    let mut held = 0;
    for word in text.split_inclusive(' ') {
        redactor.push(word).expect("no action denies");
        held = held.max(redactor.held_bytes());
    }
    assert!(held <= 256, "{held} bytes held");
}

#[test]
fn a_denial_ends_the_stream() {
    let mut redactor = Redactor::new(Detector::default(), |_: &Finding| Action::Deny, token);
    assert!(redactor.push("nothing yet, ").is_ok());
    let denied = Err(Refused::Denied(PiiClass::Email));
    let rest = format!("ana@example.com {}", "and more text follows ".repeat(40));
    assert_eq!(redactor.push(&rest), denied);
    assert_eq!(redactor.push("nothing more"), denied);
    assert_eq!(redactor.finish(), denied);
}

#[test]
fn edits_speak_of_the_whole_text() {
    let text = format!("{}ana@example.com{}ana@example.com", "so it goes ".repeat(60), " and on ".repeat(60));
    let mut redactor = Redactor::new(Detector::default(), |_: &Finding| Action::Tokenize, token);
    let (mut target, mut edits) = (String::new(), Vec::new());
    for start in (0..text.len()).step_by(7) {
        let released = redactor.push(&text[start..text.len().min(start + 7)]).expect("no action denies");
        target.push_str(&released.text);
        edits.extend(released.edits);
    }
    let released = redactor.finish().expect("no action denies");
    target.push_str(&released.text);
    edits.extend(released.edits);
    assert_eq!(edits.len(), 2);
    for edit in edits {
        assert_eq!(&text[edit.source], "ana@example.com");
        assert_eq!(&target[edit.target], "[email 15]");
    }
}

/// Texts of what values are made of, where there is most to decide.
fn dense() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[0-9]{1,6}",
        3 => "[-. /()+@,:x\n\"]",
        1 => prop::sample::select(vec![
            "\u{200b}", "\u{301}", "\u{a0}", "–", "．", "＠", "１", "٤", "é", "日", "年", "=\n", "=\r\n", "call ",
            "card ", "born ", "ssn ", "May ", "12 March 1984", "example.com", "ana@", "DE89", "0-", "+1", "00",
            "4111 1111 1111 1111", "4111111111111111", "202-555-0143", "536-90-4399", "+44 20 7946 0958", "Mr ",
            "Ana ", "Lee", "Berlin", " Main Street", "Dear ", "ext. ", "PRJ-77", "Adler",
        ]).prop_map(str::to_owned),
        1 => "[A-Za-z]{1,9} ",
    ];
    prop::collection::vec(piece, 0..120).prop_map(|pieces| pieces.concat())
}

fn with_customs() -> Detector {
    let custom = |name: &str, matcher| crate::Custom {
        name: name.to_owned(),
        matcher,
        context_words: vec!["call".to_owned()],
        ..crate::Custom::default()
    };
    let customs = vec![
        custom("project", crate::Matcher::Pattern("PRJ-[0-9]+( [a-z]+)?".to_owned())),
        custom("bird", crate::Matcher::Words(vec!["Adler".to_owned(), "Lee".to_owned()])),
    ];
    Detector::compile(crate::Settings { customs, ..crate::Settings::default() })
        .expect("the settings are sound")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn any_chunking_gives_the_same(text in dense(), cuts in prop::collection::vec(1usize..60, 1..8)) {
        check(&Detector::default(), &text, &cuts);
        check(&with_customs(), &text, &cuts);
    }

    #[test]
    fn one_character_at_a_time(text in dense()) {
        check(&Detector::default(), &text, &[1]);
    }

    #[test]
    fn any_text_at_all(text in any::<String>(), cuts in prop::collection::vec(1usize..20, 1..4)) {
        check(&with_customs(), &text, &cuts);
    }
}
