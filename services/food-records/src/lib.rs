//! A plant's records as the files that regulators ask for. The crate does no I/O of its own: records come in as plain structs, bytes go to a
//! [`std::io::Write`], row by row, so that memory does not grow with the rows.
//!
//! - [`SortableSpreadsheet`] is the *electronic sortable spreadsheet* of the FDA's Food Traceability Rule (21 CFR 1.1455(c)(3)(ii)): what a plant
//!   received, transformed, shipped and initially packed, with its locations and products.
//! - [`DispatchList`] is the data set of Implementing Regulation (EU) No 931/2011, article 3, for food of animal origin.
//! - [`RecallReport`] is what became of a recall or a mock recall, for auditors.
//!
//! All come as a workbook or as CSV ([`Format`]), and close with two sheets that make them answerable. *Gaps* lists each mandatory data element
//! that a record lacks, once per record, with the paragraph that demands it; the same list is returned ([`Written::gaps`]), and the cell itself says
//! `MISSING`: a [`Gap`] exists exactly where such a cell does. *Notes* explains every column, and what the caller adds in [`FileOptions::glossary`]:
//! the rule wants records to come "along with any information needed to understand" them (21 CFR 1.1455(c)(1)).
//!
//! What is written is exact. Masses are whole milligrams and are printed as kilograms without a float in between; identifiers are text and keep
//! their zeros; a day is the day of the plant, by the offset of the time it was given; a text is never a formula. [`Format`] has the details.
//!
//! ```
//! use tracegate_food_records::{
//!     FileOptions, Format, Layout, Lot, Quantity, Shipping, SortableOptions, SortableSpreadsheet,
//! };
//!
//! # fn main() -> Result<(), tracegate_food_records::Error> {
//! let file = FileOptions {
//!     format: Format::Xlsx,
//!     written_at: time::OffsetDateTime::UNIX_EPOCH,
//!     glossary: Vec::new(),
//! };
//! let options = SortableOptions { file, layout: Layout::InputsThenOutputs, ambiguity_columns: false };
//! let mut spreadsheet = SortableSpreadsheet::begin(Vec::new(), options);
//! spreadsheet.shipping(&Shipping {
//!     record: "S-1".to_owned(),
//!     lot: Lot { code: Some("00187".to_owned()), ..Lot::default() },
//!     quantity: Some(Quantity::MassMg(1_250_000)),
//!     ..Shipping::default()
//! })?;
//! let written = spreadsheet.finish()?;
//! assert_eq!(written.gaps.len(), 6);
//! # Ok(())
//! # }
//! ```
//!
//! # Where the columns come from
//!
//! From the workbooks of the Produce Traceability Initiative (PTI), "FSMA 204 electronic sortable spreadsheet", as they stand in the public repository
//! FoodTraceAI/fsma-server: Receiving 24 columns (Receiving-2-1), Shipping 20 (Shipping-2-1) and 3 more on ambiguous lots (DC-to-Store-2-1),
//! Transformation 24 and Initial Packing 23 (Harv-Init-Pk-Cool-Trans-2), Locations 12 and Products 3. Headings are PTI's, in PTI's order; columns of
//! ours stand behind them and say so in Notes. What is mandatory is not PTI's opinion but the text of 21 CFR 1.1330(a) and (c), 1.1340(a), 1.1345(a)
//! and (b), 1.1350(a), and 1.1310 for descriptions of locations and products.
//!
//! Not covered: harvesting and cooling (1.1325), sprouts (1.1330(b)), and the first land-based receiver (1.1335).

pub use crate::dispatch::{Dispatch, DispatchList, Operator};
pub use crate::error::Error;
pub use crate::file::{FileOptions, Format, Term, Written};
pub use crate::gap::Gap;
pub use crate::quantity::Quantity;
pub use crate::recall::{
    FactValue, NoticeStep, RecallFact, RecallInHouse, RecallLost, RecallNoticed, RecallReport, RecallShipped,
    RecallStep, share_of,
};
pub use crate::records::{
    Ambiguity, Document, InitialPacking, Location, Lot, LotDate, LotSource, Product, Receiving, Shipping,
    SourceReference, Transformation, TransformationInput, TransformationOutput,
};
pub use crate::sortable::{Layout, SortableOptions, SortableSpreadsheet};
pub use crate::table::Sheet;

mod cell;
mod dispatch;
mod error;
mod file;
mod gap;
mod notes;
mod output;
mod quantity;
mod recall;
mod records;
mod sortable;
mod table;
mod text;

#[cfg(test)]
mod reading;
