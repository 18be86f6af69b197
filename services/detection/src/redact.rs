//! Transforms a text by its findings. What no finding covers comes out byte for byte; what a finding covers comes
//! out only as its action allows.

mod mask;
pub(crate) mod patches;

use std::borrow::Borrow;
use std::ops::Range;

use crate::finding::{Finding, PiiClass};
use patches::{Merger, Patch};

/// What to do with a finding, from the least to the most restrictive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    PassThrough,
    /// Replaced by a token from which the value can be had back by who may.
    Tokenize,
    /// Replaced by its shape: `j***@e***.com`, or the last four digits of a card, SSN or phone.
    Mask,
    Remove,
    /// Not a transform: the whole request is refused.
    Deny,
}

/// The transformed text and where each change came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redacted {
    pub text: String,
    /// In the order of the text; findings that passed through are not listed.
    pub edits: Vec<Edit>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    pub class: PiiClass,
    pub action: Action,
    /// Bytes of the text as given.
    pub source: Range<usize>,
    /// Bytes of the transformed text; empty where the value was removed.
    pub target: Range<usize>,
}

/// Why nothing may leave at all. Neither variant holds any of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    #[error("a finding of class {} denies the request", .0.as_str())]
    Denied(PiiClass),
    /// The findings belong to another text; changing this one by them would let a value through.
    #[error("a finding does not fit the text")]
    Misplaced,
}

/// Applies an action to each finding. Findings may come in any order and from several detectors; where they overlap,
/// all that they cover together is changed once, by the most restrictive of their actions. Where one class is to be
/// treated more strictly than another, give what [`crate::Detector::scan_overlapping`] finds.
///
/// `token` is asked for the replacement of a tokenized value, with the longest of the findings it covers.
pub fn redact(
    text: &str,
    findings: &[Finding],
    action: impl Fn(&Finding) -> Action,
    mut token: impl FnMut(&Finding, &str) -> String,
) -> Result<Redacted, Refused> {
    let mut sorted: Vec<&Finding> = findings.iter().collect();
    sorted.sort_by_key(|finding| (finding.start_byte, std::cmp::Reverse(finding.end_byte)));
    // A denial counts however far behind another problem it stands.
    if let Some(denied) = sorted.iter().find(|finding| action(finding) == Action::Deny) {
        return Err(Refused::Denied(denied.class));
    }
    let mut merger = Merger::default();
    let mut writer = Writer::default();
    for finding in sorted {
        if let Some(patch) = merger.push(finding, action(finding))? {
            writer.write(text, 0, &patch, &mut token)?;
        }
    }
    if let Some(patch) = merger.settle(usize::MAX) {
        writer.write(text, 0, &patch, &mut token)?;
    }
    writer.copy(text, 0, text.len())?;
    Ok(Redacted { text: writer.text, edits: writer.edits })
}

/// Writes the transformed text from the front.
#[derive(Debug, Default)]
pub(crate) struct Writer {
    pub(crate) text: String,
    pub(crate) edits: Vec<Edit>,
    /// Bytes of the source that are written or replaced.
    pub(crate) copied_to: usize,
    /// Bytes of the target that were taken out of `text` already.
    pub(crate) taken: usize,
}

impl Writer {
    /// Copies up to byte `to` of a source of which `text` holds what begins at byte `origin`.
    pub(crate) fn copy(&mut self, text: &str, origin: usize, to: usize) -> Result<(), Refused> {
        self.text.push_str(part(text, origin, self.copied_to..to)?);
        self.copied_to = to;
        Ok(())
    }

    /// The text so far; the next goes behind it.
    pub(crate) fn take_text(&mut self) -> String {
        self.taken += self.text.len();
        std::mem::take(&mut self.text)
    }

    pub(crate) fn write<F: Borrow<Finding>>(
        &mut self,
        text: &str,
        origin: usize,
        patch: &Patch<F>,
        token: &mut impl FnMut(&Finding, &str) -> String,
    ) -> Result<(), Refused> {
        let value = part(text, origin, patch.source.clone())?;
        self.copy(text, origin, patch.source.start)?;
        let finding = patch.finding.borrow();
        let target_start = self.taken + self.text.len();
        match patch.action {
            Action::Tokenize => self.text.push_str(&token(finding, value)),
            // The shape of one class would show what another class hides.
            Action::Mask if !patch.is_whole() => self.text.push_str(&mask::mask_all(value)),
            Action::Mask => self.text.push_str(&mask::mask(finding.class, value)),
            Action::Remove => {}
            Action::PassThrough => self.text.push_str(value),
            Action::Deny => return Err(Refused::Denied(finding.class)),
        }
        self.copied_to = patch.source.end;
        self.edits.push(Edit {
            class: finding.class,
            action: patch.action,
            source: patch.source.clone(),
            target: target_start..self.taken + self.text.len(),
        });
        Ok(())
    }
}

fn part(text: &str, origin: usize, whole: Range<usize>) -> Result<&str, Refused> {
    let (start, end) = (whole.start.checked_sub(origin), whole.end.checked_sub(origin));
    let place = start.zip(end).ok_or(Refused::Misplaced)?;
    text.get(place.0..place.1).ok_or(Refused::Misplaced)
}

#[cfg(test)]
mod tests;
