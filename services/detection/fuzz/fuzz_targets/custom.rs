//! Any pattern is compiled or refused, and what is compiled scans any text without a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tracegate_detection::{Checksum, Custom, Detector, Matcher, Settings};

fuzz_target!(|input: (u8, &str, &str)| {
    let (choice, pattern, text) = input;
    let matcher = match choice & 1 {
        0 => Matcher::Pattern(pattern.to_owned()),
        _ => Matcher::Words(pattern.split(',').map(str::to_owned).collect()),
    };
    let checksum = [Checksum::None, Checksum::Luhn, Checksum::Mod97, Checksum::Mod11][usize::from(choice >> 1 & 3)];
    let custom = Custom {
        name: "own".to_owned(),
        matcher,
        checksum,
        fold_case: choice & 8 != 0,
        whole_word: choice & 16 != 0,
        ..Custom::default()
    };
    if let Ok(detector) = Detector::compile(Settings { customs: vec![custom], ..Settings::default() }) {
        for finding in detector.scan_overlapping(text) {
            assert!(text.get(finding.bytes()).is_some_and(|value| !value.is_empty()));
        }
    }
});
