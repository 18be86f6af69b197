//! Findings that overlap become one change: all that they cover together, by the most restrictive of their actions.

use std::borrow::Borrow;
use std::ops::Range;

use super::{Action, Refused};
use crate::finding::Finding;

/// Findings that overlap in a chain longer than this are changed in pieces, so that a stream need not hold them all.
/// No single finding is as long.
pub(crate) const PATCH_BYTES_MAX: usize = 2048;

/// One change: a place covered by overlapping findings, and the finding whose action decides.
#[derive(Debug)]
pub(crate) struct Patch<F> {
    pub(crate) source: Range<usize>,
    pub(crate) action: Action,
    pub(crate) finding: F,
}

impl<F: Borrow<Finding>> Patch<F> {
    /// Whether one finding has said it all; otherwise the value is no value of the finding's class.
    pub(crate) fn is_whole(&self) -> bool {
        self.finding.borrow().bytes() == self.source
    }
}

/// Merges findings that come sorted by start.
#[derive(Debug)]
pub(crate) struct Merger<F> {
    open: Option<Patch<F>>,
}

impl<F> Default for Merger<F> {
    fn default() -> Self {
        Merger { open: None }
    }
}

impl<F: Borrow<Finding>> Merger<F> {
    /// Takes the next finding; answers the patch that it closes by not overlapping it.
    pub(crate) fn push(&mut self, finding: F, action: Action) -> Result<Option<Patch<F>>, Refused> {
        let source = finding.borrow().bytes();
        match action {
            Action::PassThrough => return Ok(None),
            Action::Deny => return Err(Refused::Denied(finding.borrow().class)),
            Action::Tokenize | Action::Mask | Action::Remove => {}
        }
        if source.start > source.end {
            return Err(Refused::Misplaced);
        }
        let patch = Patch { source, action, finding };
        let Some(open) = self.open.as_mut().filter(|open| patch.source.start < open.source.end) else {
            return Ok(self.open.replace(patch));
        };
        if patch.source.end.saturating_sub(open.source.start) <= PATCH_BYTES_MAX {
            open.source.end = open.source.end.max(patch.source.end);
            open.decide(patch);
            return Ok(None);
        }
        let rest = open.source.end..patch.source.end.max(open.source.end);
        open.action = open.action.max(patch.action);
        let rest = Patch { source: rest, ..patch };
        Ok(self.open.replace(rest))
    }

    /// The patch that nothing from `settled_to` on can change, once it ends there.
    pub(crate) fn settle(&mut self, settled_to: usize) -> Option<Patch<F>> {
        self.open.take_if(|open| open.source.end <= settled_to)
    }

    /// Where the patch begins that may still grow.
    pub(crate) fn open_from(&self) -> Option<usize> {
        self.open.as_ref().map(|open| open.source.start)
    }
}

impl<F: Borrow<Finding>> Patch<F> {
    /// The stricter finding decides; of equals the one that says more of the text, then the more confident.
    fn decide(&mut self, other: Patch<F>) {
        let strength = |action, finding: &Finding| (action, finding.bytes().len());
        let (mine, theirs) = (self.finding.borrow(), other.finding.borrow());
        let order = strength(other.action, theirs).cmp(&strength(self.action, mine));
        if order.then(theirs.confidence.total_cmp(&mine.confidence)).is_gt() {
            self.action = other.action;
            self.finding = other.finding;
        }
    }
}
