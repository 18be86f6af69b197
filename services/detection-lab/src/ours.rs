//! The engine under measurement: what ships, and its pattern classes alone.

use tracegate_detection::{Detector, PiiClass, Settings};

use crate::score::Found;

/// The classes that a pattern and a rule suffice for.
pub const PATTERN_CLASSES: [PiiClass; 5] =
    [PiiClass::Email, PiiClass::Phone, PiiClass::Ssn, PiiClass::CreditCard, PiiClass::DateOfBirth];

/// All classes, with the thresholds that ship.
pub fn whole() -> Detector {
    Detector::default()
}

pub fn patterns_only() -> anyhow::Result<Detector> {
    let off = PiiClass::ALL.into_iter().filter(|class| !PATTERN_CLASSES.contains(class)).collect();
    Detector::compile(Settings { off, ..Settings::default() })
        .map_err(|problems| anyhow::anyhow!("the settings have {} problems", problems.len()))
}

pub fn find(detector: &Detector, text: &str) -> Vec<Found> {
    let findings = detector.scan(text).into_iter();
    findings.map(|f| Found { class: f.class, start: f.start_byte, end: f.end_byte }).collect()
}
