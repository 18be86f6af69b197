//! What is missing, listed.

use crate::cell::Cell;
use crate::table::{Kde, Sheet};

/// A mandatory data element that a record lacks.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Gap {
    pub sheet: Sheet,
    /// The record's own reference; of an input or output of a transformation with its number behind a comma; of a location or product what
    /// stands under Referred To As.
    pub record: String,
    /// The key data element.
    pub element: &'static str,
    /// The paragraph that demands it.
    pub rule: &'static str,
}

/// Adds what the cells of one record miss; an element that shows in several cells is one gap.
pub(crate) fn note(gaps: &mut Vec<Gap>, sheet: Sheet, record: &str, cells: &[Cell<'_>]) {
    let mut noted: Vec<&Kde> = Vec::new();
    for cell in cells {
        if let Cell::Missing(kde, _) = cell
            && !noted.contains(kde)
        {
            noted.push(kde);
            gaps.push(Gap { sheet, record: record.to_owned(), element: kde.name, rule: kde.rule });
        }
    }
}
