//! However a text is cut, the stream gives what the whole text gives.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tracegate_detection::redact::{Action, redact};
use tracegate_detection::stream::Redactor;
use tracegate_detection::{Detector, Finding, PiiClass};

fn action(finding: &Finding) -> Action {
    match finding.class {
        PiiClass::Email | PiiClass::Name | PiiClass::CreditCard => Action::Tokenize,
        PiiClass::Phone | PiiClass::Address => Action::Mask,
        PiiClass::Ssn | PiiClass::DateOfBirth | PiiClass::Custom(_) => Action::Remove,
    }
}

fn token(finding: &Finding, value: &str) -> String {
    format!("[{} {}]", finding.class.as_str(), value.len())
}

fuzz_target!(|input: (u8, &str)| {
    let (size, text) = input;
    let detector = Detector::default();
    let whole = redact(text, &detector.scan_overlapping(text), action, token).expect("no action denies");
    let mut redactor = Redactor::new(detector, action, token);
    let mut streamed = String::new();
    let mut rest = text;
    while !rest.is_empty() {
        let at = rest.ceil_char_boundary(usize::from(size).clamp(1, rest.len()));
        let (chunk, behind) = rest.split_at(at);
        streamed.push_str(&redactor.push(chunk).expect("no action denies").text);
        rest = behind;
    }
    streamed.push_str(&redactor.finish().expect("no action denies").text);
    assert_eq!(streamed, whole.text);
});
