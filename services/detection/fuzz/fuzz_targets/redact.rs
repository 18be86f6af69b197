//! Whatever overlaps, what no finding covers comes out unchanged, and what one covers is edited once.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tracegate_detection::Detector;
use tracegate_detection::redact::{Action, redact};

const ACTIONS: [Action; 4] = [Action::PassThrough, Action::Tokenize, Action::Mask, Action::Remove];

fuzz_target!(|input: (u8, &str)| {
    let (seed, text) = input;
    let findings = Detector::with_confidence_min(0.0).scan_overlapping(text);
    let action = |class: usize| ACTIONS[(class * 7 + usize::from(seed)) % ACTIONS.len()];
    let redacted = redact(text, &findings, |f| action(f.class.index()), |_, _| "[token]".to_owned());
    let redacted = redacted.expect("no action denies");
    let (mut source, mut target) = (0, 0);
    for edit in &redacted.edits {
        assert_eq!(text[source..edit.source.start], redacted.text[target..edit.target.start]);
        (source, target) = (edit.source.end, edit.target.end);
    }
    assert_eq!(text[source..], redacted.text[target..]);
    for finding in findings.iter().filter(|f| action(f.class.index()) != Action::PassThrough) {
        let hidden = |byte| redacted.edits.iter().any(|edit| edit.source.contains(&byte));
        assert!(finding.bytes().all(hidden));
    }
});
