//! Personal data found in text in one pass: candidates by byte class, then validators, then context words.
//!
//! The crate is pure: text in, findings out. Offsets refer to the text as given, also where full-width digits,
//! invisible characters or line breaks stand inside a number. A finding never holds the value it points at.

mod birth;
mod card;
mod context;
mod email;
mod finding;
mod fold;
mod lookalikes;
mod numbers;
mod phone;
pub mod redact;
mod scan;
mod ssn;
mod steps;

pub use finding::{Evidence, Finding, PiiClass};

/// Names the rules that made a finding; changes whenever the same text could give other findings.
pub const DETECTOR_VERSION: &str = "patterns-1";

/// Below this a match is as likely something else.
const CONFIDENCE_MIN: f32 = 0.5;

/// Finds personal data; cheap to make, and a scan shares nothing with the next.
#[derive(Clone, Debug)]
pub struct Detector {
    confidence_min: f32,
}

impl Default for Detector {
    fn default() -> Self {
        Detector { confidence_min: CONFIDENCE_MIN }
    }
}

impl Detector {
    /// Findings below `confidence_min` are left out, before overlaps are resolved.
    pub fn with_confidence_min(confidence_min: f32) -> Self {
        Detector { confidence_min }
    }

    /// The findings in `text`, sorted by place and disjoint. Time is linear in the length of the text.
    pub fn scan(&self, text: &str) -> Vec<Finding> {
        scan::resolve(text, scan::candidates(text), self.confidence_min)
    }
}

/// What a scan finds of one class, as text.
#[cfg(test)]
fn values(text: &str, class: PiiClass) -> Vec<&str> {
    let findings = Detector::default().scan(text).into_iter();
    findings
        .filter(|finding| finding.class == class)
        .filter_map(|finding| text.get(finding.bytes()))
        .collect()
}
