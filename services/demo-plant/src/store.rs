//! What is on hand, first in first out.

use std::collections::VecDeque;

use crate::happening::Content;

#[derive(Debug, Default)]
pub(crate) struct Store {
    lots: VecDeque<Content>,
}

impl Store {
    pub(crate) fn put(&mut self, lot: u32, mg: u64) {
        if mg > 0 {
            self.lots.push_back(Content { lot, mg });
        }
    }

    pub(crate) fn mg(&self) -> u64 {
        self.lots.iter().map(|content| content.mg).sum()
    }

    /// The oldest so many milligrams; less where there are less. The last lot may be taken of in part, in multiples of `unit`.
    pub(crate) fn take(&mut self, mg: u64, unit: u64) -> Vec<Content> {
        let mut taken = Vec::new();
        let mut missing = mg;
        while missing >= unit
            && let Some(oldest) = self.lots.front_mut()
        {
            let part = oldest.mg.min(missing / unit * unit);
            taken.push(Content { lot: oldest.lot, mg: part });
            missing -= part;
            oldest.mg -= part;
            if oldest.mg == 0 {
                self.lots.pop_front();
            }
        }
        taken
    }
}
