//! Spellings that print alike and are other bytes: each value is found whole, at its place in the text as given.

use tracegate_detection::{Detector, PiiClass};

#[track_caller]
fn check(class: PiiClass, before: &str, value: &str, behind: &str) {
    let text = format!("{before}{value}{behind}");
    let findings = Detector::default().scan(&text);
    let found = findings.iter().find(|finding| finding.class == class).expect("the value is found");
    assert_eq!(&text[found.bytes()], value, "in {text:?}");
    assert_eq!(found.start_char, before.chars().count());
    assert_eq!(found.end_char, before.chars().count() + value.chars().count());
}

#[test]
fn digits_of_other_widths_and_scripts() {
    check(PiiClass::CreditCard, "日本 card ", "４１１１ １１１１ １１１１ １１１１", ".");
    check(PiiClass::Ssn, "ssn ", "٥٣٦-٩٠-٤٣٩٩", " ok");
    check(PiiClass::Phone, "call ", "＋４４ ２０ ７９４６ ０９５８", "");
}

#[test]
fn invisible_characters_and_marks() {
    check(PiiClass::CreditCard, "card ", "4111\u{200b}1111\u{200c}1111\u{2060}1111", "");
    check(PiiClass::CreditCard, "card ", "4\u{332}1\u{332}1\u{332}1 1111 1111 1111", "");
    check(PiiClass::Ssn, "ssn \u{200f}", "536\u{200e}-90-4399", "\u{202c}");
    check(PiiClass::Email, "to ", "ana\u{200b}.lee@exam\u{ad}ple.com", " now");
    check(PiiClass::Email, "to ", "jose\u{301}@example.com", " now");
}

#[test]
fn spaces_and_breaks() {
    check(PiiClass::CreditCard, "card ", "4111\u{a0}1111\u{a0}1111\u{a0}1111", "");
    check(PiiClass::CreditCard, "card ", "4111 1111\n1111 1111", "");
    check(PiiClass::CreditCard, "card ", "4111 1111 =\n1111 1111", "");
    check(PiiClass::CreditCard, "card ", "41111111=\r\n11111111", "");
    check(PiiClass::Email, "to ", "ana.l=\nee@exam=\r\nple.com", " now");
    check(PiiClass::Phone, "call ", "+33 6 12 34\n56 78", "");
    check(PiiClass::Ssn, "ssn ", "536\u{2011}90\u{2013}4399", "");
}

#[test]
fn dots_and_at_signs_that_only_look_so() {
    check(PiiClass::Email, "to ", "ana＠example．com", " now");
    check(PiiClass::Email, "to ", "ana\u{fe6b}example\u{2024}com", " now");
    check(PiiClass::Email, "to ", "\u{430}n\u{430}@ex\u{430}mple.com", " now");
    check(PiiClass::Email, "to ", "αna@example.com", " now");
}
