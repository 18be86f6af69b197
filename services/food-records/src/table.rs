//! What a sheet is made of: columns with their meaning, and the data elements that a rule demands.

use std::fmt;

/// A sheet of a file, in the order in which a file has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sheet {
    Receiving,
    Transformation,
    Shipping,
    InitialPacking,
    /// Of [`crate::DispatchList`] only.
    Dispatches,
    /// Of [`crate::RecallReport`] only, as those that follow up to Timeline.
    Summary,
    InHouse,
    Shipped,
    Lost,
    Notices,
    Timeline,
    Locations,
    Products,
    Gaps,
    Notes,
}

impl Sheet {
    pub fn name(self) -> &'static str {
        match self {
            Self::Receiving => "Receiving",
            Self::Transformation => "Transformation",
            Self::Shipping => "Shipping",
            Self::InitialPacking => "Initial Packing",
            Self::Dispatches => "Dispatches",
            Self::Summary => "Summary",
            Self::InHouse => "In House",
            Self::Shipped => "Shipped",
            Self::Lost => "Lost",
            Self::Notices => "Notices",
            Self::Timeline => "Timeline",
            Self::Locations => "Locations",
            Self::Products => "Products",
            Self::Gaps => "Gaps",
            Self::Notes => "Notes",
        }
    }
}

impl fmt::Display for Sheet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A key data element (KDE) that a record must have.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Kde {
    pub(crate) name: &'static str,
    /// The paragraph that demands it.
    pub(crate) rule: &'static str,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Column {
    pub(crate) heading: &'static str,
    /// For Notes.
    pub(crate) meaning: &'static str,
    /// The paragraph it answers, or whose column it is.
    pub(crate) rule: &'static str,
    pub(crate) kind: Kind,
}

/// What the cells of a column hold, which decides how wide it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Code,
    Name,
    Prose,
    Number,
    Day,
}

impl Kind {
    /// In characters.
    pub(crate) fn width(self) -> u8 {
        match self {
            Self::Day => 12,
            Self::Number => 16,
            Self::Code => 20,
            Self::Name => 32,
            Self::Prose => 80,
        }
    }
}

pub(crate) const fn column(
    kind: Kind,
    heading: &'static str,
    meaning: &'static str,
    rule: &'static str,
) -> Column {
    Column { heading, meaning, rule, kind }
}

pub(crate) struct Table {
    pub(crate) sheet: Sheet,
    pub(crate) columns: Vec<Column>,
}

/// For columns that are not PTI's.
pub(crate) const OURS: &str = "added to PTI's columns";

pub(crate) const RECORD: Column =
    column(Kind::Code, "Record", "How the plant's own books call this line; Gaps refers to it.", OURS);

pub(crate) const GAPS: [Column; 4] = [
    column(Kind::Code, "Sheet", "The sheet of the record that lacks something.", ""),
    column(
        Kind::Name,
        "Record",
        "The record: in Locations and Products what stands under Referred To As.",
        "",
    ),
    column(Kind::Name, "Missing Data Element", "What the record lacks.", ""),
    column(Kind::Name, "Rule", "The paragraph that demands it.", ""),
];

pub(crate) const NOTES: [Column; 4] = [
    column(Kind::Code, "Topic", "A sheet, or what the line is about.", ""),
    column(Kind::Name, "Term", "A column's heading or another word.", ""),
    column(Kind::Prose, "Meaning", "What it means.", ""),
    column(Kind::Name, "Rule", "The paragraph that a column answers.", ""),
];
