use super::{Action, Edit, Redacted, Refused, redact};
use crate::{Detector, Evidence, Finding, PiiClass};

#[track_caller]
fn check(text: &str, action: Action, expected: &str) {
    let findings = Detector::default().scan(text);
    let redacted = redact(text, &findings, |_| action, |finding, _| format!("[{}]", finding.class.as_str()))
        .expect("no action denies");
    assert_eq!(redacted.text, expected);
}

fn finding(class: PiiClass, start: usize, end: usize, confidence: f32) -> Finding {
    Finding {
        class,
        start_byte: start,
        end_byte: end,
        start_char: start,
        end_char: end,
        detector: "test",
        confidence,
        evidence: Evidence::default(),
    }
}

#[test]
fn transforms() {
    let text = "Mail ana.lee@example.com, card 4111-1111-1111-1111!";
    check(text, Action::PassThrough, text);
    check(text, Action::Mask, "Mail a***@e***.com, card ****-****-****-1111!");
    check(text, Action::Tokenize, "Mail [email], card [credit_card]!");
    check(text, Action::Remove, "Mail , card !");
}

#[test]
fn masks_keep_the_shape() {
    check("SSN 536-90-4399", Action::Mask, "SSN ***-**-4399");
    check("Tel +44 (0)20 7946 0958", Action::Mask, "Tel +** (*)** **** 0958");
    check("Phone: 467 3395", Action::Mask, "Phone: *** *395");
    check("born 12 March 1984", Action::Mask, "born ** ***** ****");
    check("４１１１１１１１１１１１１１１１", Action::Mask, "************１１１１");
    check("a@example.com", Action::Mask, "***@e***.com");
    check("ana＠mail.example．com", Action::Mask, "a***@m***.com");
}

#[test]
fn the_most_restrictive_wins_where_findings_overlap() {
    let text = "0123456789";
    let findings = [finding(PiiClass::Phone, 4, 8, 0.9), finding(PiiClass::Ssn, 1, 5, 0.6)];
    let by_class = |phone: Action, ssn: Action| {
        let action = move |f: &Finding| if f.class == PiiClass::Phone { phone } else { ssn };
        redact(text, &findings, action, |f, value| format!("<{}:{}>", f.class.as_str(), value.len()))
    };
    let text_of = |result: Result<Redacted, Refused>| result.expect("no action denies").text;
    assert_eq!(text_of(by_class(Action::Remove, Action::Mask)), "089");
    assert_eq!(text_of(by_class(Action::Tokenize, Action::Mask)), "0*******89");
    assert_eq!(text_of(by_class(Action::Tokenize, Action::Tokenize)), "0<phone:7>89");
    assert_eq!(text_of(by_class(Action::PassThrough, Action::Remove)), "056789");
    assert_eq!(by_class(Action::Deny, Action::Remove), Err(Refused::Denied(PiiClass::Phone)));
}

#[test]
fn edits_map_both_texts() {
    let text = "to ana@example.com now";
    let findings = Detector::default().scan(text);
    let redacted =
        redact(text, &findings, |_| Action::Tokenize, |_, _| "T1".to_owned()).expect("no action denies");
    let edit = Edit { class: PiiClass::Email, action: Action::Tokenize, source: 3..18, target: 3..5 };
    assert_eq!(redacted, Redacted { text: "to T1 now".to_owned(), edits: vec![edit] });
}

#[test]
fn findings_of_another_text_are_refused() {
    let misplaced = |text: &str, start, end| {
        let findings = [finding(PiiClass::Email, start, end, 1.0)];
        redact(text, &findings, |_| Action::Remove, |_, _| String::new()) == Err(Refused::Misplaced)
    };
    assert!(misplaced("short", 2, 60));
    assert!(misplaced("short", 4, 2));
    assert!(misplaced("éé", 1, 2));
    assert!(!misplaced("éé", 0, 2));
}
