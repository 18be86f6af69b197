//! Any text is scanned without a panic, and findings are sorted, disjoint and on character boundaries.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tracegate_detection::Detector;

fuzz_target!(|text: &str| {
    let mut last_end = 0;
    for finding in Detector::default().scan(text) {
        assert!(last_end <= finding.start_byte && finding.start_byte < finding.end_byte);
        assert!(text.get(finding.bytes()).is_some());
        assert_eq!(text[..finding.start_byte].chars().count(), finding.start_char);
        assert_eq!(text[..finding.end_byte].chars().count(), finding.end_char);
        last_end = finding.end_byte;
    }
});
