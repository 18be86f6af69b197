//! Redaction of text that comes in pieces, such as a model's answer: what comes out, put together, is what redaction
//! of the whole text gives, however it was cut.
//!
//! Text is held back while what follows could still change it: about 160 bytes of plain prose, more while a number,
//! an address or a name is being written. At most [`HELD_BYTES_MAX`] bytes are held; no value that a detector finds
//! is longer (a custom pattern's match has at most 256 bytes), and findings that overlap in a longer chain are changed
//! in pieces, by `redact` too.

use std::fmt;

use crate::detector::Detector;
use crate::finding::Finding;
use crate::prose::Prose;
use crate::redact::patches::{Merger, PATCH_BYTES_MAX};
use crate::redact::{Action, Edit, Refused, Writer};
use crate::resolve::{self, Characters, Covered};
use crate::scan::{self, BYTES_BEFORE, Part};

/// No more is held back between two pieces.
pub const HELD_BYTES_MAX: usize = 2 * PATCH_BYTES_MAX;

/// Redacts one text, piece by piece.
pub struct Redactor<A, T> {
    detector: Detector,
    action: A,
    token: T,
    /// The text from byte `origin` on: what is held back, and before it what the scan looks back at.
    text: String,
    origin: usize,
    /// Findings that begin before this byte are taken.
    scanned_to: usize,
    /// How long the text was when it was last scanned.
    text_len_scanned: usize,
    prose: Prose,
    covered: Covered,
    characters: Characters,
    merger: Merger<Finding>,
    writer: Writer,
    refused: Option<Refused>,
}

/// What may leave by now.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Released {
    pub text: String,
    /// Found since the last release, as [`Detector::scan_overlapping`] would tell them of the whole text.
    pub findings: Vec<Finding>,
    /// The changes in the text released; bytes of the whole source and the whole target.
    pub edits: Vec<Edit>,
}

impl<A, T> Redactor<A, T>
where
    A: Fn(&Finding) -> Action,
    T: FnMut(&Finding, &str) -> String,
{
    /// `action` and `token` as in [`crate::redact::redact`].
    pub fn new(detector: Detector, action: A, token: T) -> Self {
        Redactor {
            detector,
            action,
            token,
            text: String::new(),
            origin: 0,
            scanned_to: 0,
            text_len_scanned: 0,
            prose: Prose::default(),
            covered: Covered::default(),
            characters: Characters::default(),
            merger: Merger::default(),
            writer: Writer::default(),
            refused: None,
        }
    }

    /// Takes the next piece; answers what no later text can change. Once refused, it stays refused.
    pub fn push(&mut self, chunk: &str) -> Result<Released, Refused> {
        self.text.push_str(chunk);
        // Pieces of a few bytes would scan a long stretch that is held back again and again.
        let held = self.origin + self.text.len() - self.scanned_to;
        let grown = self.text.len() - self.text_len_scanned;
        if self.refused.is_none() && grown < held / 8 {
            return Ok(Released::default());
        }
        self.release(false)
    }

    /// Releases the rest.
    pub fn finish(mut self) -> Result<Released, Refused> {
        self.release(true)
    }

    /// How many bytes are held back.
    pub fn held_bytes(&self) -> usize {
        self.origin + self.text.len() - self.writer.copied_to
    }

    fn release(&mut self, last: bool) -> Result<Released, Refused> {
        if let Some(refused) = self.refused {
            return Err(refused);
        }
        let released = self.scan_on(last);
        self.refused = released.as_ref().err().copied();
        released
    }

    fn scan_on(&mut self, last: bool) -> Result<Released, Refused> {
        let part = Part { text: &self.text, from: self.scanned_to - self.origin, last };
        let mut scanned = scan::scan(part, self.detector.rules(), &mut self.prose);
        let settled_to = self.origin + scanned.open_from.max(part.from);
        scanned.candidates.sort_by(resolve::by_place);
        let mut findings = Vec::with_capacity(scanned.candidates.len());
        for mut candidate in scanned.candidates {
            candidate.start += self.origin;
            candidate.end += self.origin;
            if !self.covered.takes(&candidate) {
                continue;
            }
            let finding = self.characters.place(&self.text, self.origin, candidate);
            let action = (self.action)(&finding);
            findings.push(finding.clone());
            if let Some(patch) = self.merger.push(finding, action)? {
                self.writer.write(&self.text, self.origin, &patch, &mut self.token)?;
            }
        }
        if let Some(patch) = self.merger.settle(settled_to) {
            self.writer.write(&self.text, self.origin, &patch, &mut self.token)?;
        }
        let free_to = self.merger.open_from().unwrap_or(settled_to).min(settled_to);
        if free_to > self.writer.copied_to {
            self.writer.copy(&self.text, self.origin, free_to)?;
        }
        self.scanned_to = settled_to;
        self.forget();
        Ok(Released {
            text: self.writer.take_text(),
            findings,
            edits: std::mem::take(&mut self.writer.edits),
        })
    }

    /// Lets go of what no scan will look back at.
    fn forget(&mut self) {
        let needed_from = self.writer.copied_to.min(self.scanned_to.saturating_sub(BYTES_BEFORE));
        let keep_from = self.text.floor_char_boundary(needed_from.saturating_sub(self.origin));
        // Moving the rest to the front costs as much as the rest is long.
        if keep_from > self.text.len() / 2 {
            self.characters.advance(&self.text, self.origin, self.origin + keep_from);
            self.text.drain(..keep_from);
            self.prose.shift(keep_from);
            self.origin += keep_from;
        }
        self.text_len_scanned = self.text.len();
    }
}

impl<A, T> fmt::Debug for Redactor<A, T> {
    /// Says how far it is, never what it holds.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Redactor").field("scanned_to", &self.scanned_to).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
