//! What finished steps leave behind. Field numbers stay: rows outlive releases.

use prost::Message;
use tracegate_proto::tasks::v1::PrivacySummary;
use tracegate_proto::tasks::v1::privacy_summary::ClassCount;

/// A step without a result that another attempt could use.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct Done {}

/// What the gate made of the found texts.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct Checked {
    /// SHA-256 of the lines as they were found.
    #[prost(bytes = "vec", tag = "1")]
    pub digest: Vec<u8>,
    /// The lines as they may be kept.
    #[prost(string, repeated, tag = "2")]
    pub lines: Vec<String>,
}

/// Adds a chunk's decision and counts to the document's.
pub(crate) fn add(sum: &mut PrivacySummary, passed: PrivacySummary) {
    sum.decision_ids.extend(passed.decision_ids);
    for class in passed.counts {
        match sum.counts.iter_mut().find(|known| known.pii_class == class.pii_class) {
            Some(known) => known.count = known.count.saturating_add(class.count),
            None => sum.counts.push(ClassCount { ..class }),
        }
    }
}
