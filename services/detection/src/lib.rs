//! Personal data found in text in one pass: candidates by byte class, then validators, then context words; names and
//! addresses by word lists and a small tagger that ships with the source; an organization's own classes by automata.
//!
//! The crate is pure: text in, findings out. Offsets refer to the text as given, also where full-width digits,
//! invisible characters or line breaks stand inside a number. A finding never holds the value it points at.

mod birth;
pub mod canonical;
mod card;
mod checksums;
mod context;
mod custom;
mod detector;
mod email;
mod finding;
mod fold;
mod gazetteer;
mod lookalikes;
mod numbers;
mod phone;
mod prose;
pub mod redact;
mod resolve;
mod scan;
mod settings;
mod ssn;
mod steps;
pub mod stream;
pub mod tagger;

pub use canonical::canonical;
pub use detector::Detector;
pub use finding::{CustomId, Evidence, Finding, PiiClass};
pub use settings::{CONFIDENCE_MIN, Checksum, Custom, Matcher, Problem, Settings};

/// Names the rules that made a finding; changes whenever the same text could give other findings.
pub const DETECTOR_VERSION: &str = "detection-3-94849b9a";

/// What a scan finds of one class, as text.
#[cfg(test)]
fn values(text: &str, class: PiiClass) -> Vec<&str> {
    let findings = Detector::default().scan(text).into_iter();
    findings
        .filter(|finding| finding.class == class)
        .filter_map(|finding| text.get(finding.bytes()))
        .collect()
}
