//! The electronic sortable spreadsheet of 21 CFR 1.1455(c)(3)(ii).

use std::io::Write;

use crate::error::Error;
use crate::file::{FileOptions, Written};
use crate::notes::Remark;
use crate::output::{Output, SHEET_ROWS_MAX};
use crate::records::{InitialPacking, Receiving, Shipping, Transformation};
use crate::sortable::locations::Places;
use crate::sortable::products::Goods;
use crate::table::{Sheet, Table};

mod initial_packing;
mod locations;
mod products;
mod receiving;
mod shipping;
mod transformation;

/// What the caller chooses of a sortable spreadsheet.
#[derive(Clone, Debug)]
pub struct SortableOptions {
    pub file: FileOptions,
    pub layout: Layout,
    /// PTI's three columns on lots that were not scanned, at the end of Shipping.
    pub ambiguity_columns: bool,
}

/// How a transformation of several lots becomes rows. PTI asks that the spreadsheet says which; Notes does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// A row for each input, then one for each output, tied by Record and the reference document: every quantity stands there once.
    #[default]
    InputsThenOutputs,
    /// A row for each pair of input and output: every row is a link, and quantities repeat.
    CrossProduct,
}

/// A sortable spreadsheet while it is written. Sheets are written one after another: all receiving first, then transformations, shipping and initial
/// packing; any may be left out.
pub struct SortableSpreadsheet<W: Write> {
    output: Output<W>,
    layout: Layout,
    ambiguity_columns: bool,
    places: Places,
    goods: Goods,
}

impl<W: Write> SortableSpreadsheet<W> {
    /// Nothing is written to `out` before the first row. It need not be buffered.
    pub fn begin(out: W, options: SortableOptions) -> Self {
        Self::begin_limited(out, options, SHEET_ROWS_MAX)
    }

    fn begin_limited(out: W, options: SortableOptions, sheet_rows_max: u32) -> Self {
        let tables = vec![
            Table { sheet: Sheet::Receiving, columns: receiving::COLUMNS.to_vec() },
            Table { sheet: Sheet::Transformation, columns: transformation::COLUMNS.to_vec() },
            Table { sheet: Sheet::Shipping, columns: shipping::columns(options.ambiguity_columns) },
            Table { sheet: Sheet::InitialPacking, columns: initial_packing::COLUMNS.to_vec() },
            Table { sheet: Sheet::Locations, columns: locations::COLUMNS.to_vec() },
            Table { sheet: Sheet::Products, columns: products::COLUMNS.to_vec() },
        ];
        let remarks = remarks(options.layout);
        Self {
            output: Output::begin(out, options.file, tables, remarks, sheet_rows_max),
            layout: options.layout,
            ambiguity_columns: options.ambiguity_columns,
            places: Places::default(),
            goods: Goods::default(),
        }
    }

    pub fn receiving(&mut self, record: &Receiving) -> Result<(), Error> {
        self.places.meet([&record.shipped_from, &record.location, &record.lot_source.location]);
        self.goods.meet(&record.product);
        let cells = receiving::cells(record, &self.places);
        self.output.record(Sheet::Receiving, &record.record, &cells)
    }

    pub fn transformation(&mut self, record: &Transformation) -> Result<(), Error> {
        self.places.meet([&record.location]);
        for product in record.inputs.iter().map(|input| &input.product) {
            self.goods.meet(product);
        }
        for product in record.outputs.iter().map(|output| &output.product) {
            self.goods.meet(product);
        }
        transformation::write(record, self.layout, &self.places, &mut self.output)
    }

    pub fn shipping(&mut self, record: &Shipping) -> Result<(), Error> {
        self.places.meet([&record.shipped_to, &record.shipped_from, &record.lot_source.location]);
        self.goods.meet(&record.product);
        let cells = shipping::cells(record, &self.places, self.ambiguity_columns);
        self.output.record(Sheet::Shipping, &record.record, &cells)
    }

    pub fn initial_packing(&mut self, record: &InitialPacking) -> Result<(), Error> {
        let InitialPacking { harvest_location, cooling_location, location, received_from, .. } = record;
        self.places.meet([harvest_location, cooling_location, location, received_from]);
        self.goods.meet(&record.product);
        let cells = initial_packing::cells(record, &self.places);
        self.output.record(Sheet::InitialPacking, &record.record, &cells)
    }

    /// Adds Locations and Products of all records, then Gaps and Notes. A file without `finish` is not complete.
    pub fn finish(mut self) -> Result<Written<W>, Error> {
        for (location, label) in self.places.all() {
            self.output.record(Sheet::Locations, label, &locations::cells(location, label))?;
        }
        for (product, label) in self.goods.all() {
            self.output.record(Sheet::Products, &label, &products::cells(product, &label))?;
        }
        self.output.finish()
    }
}

fn remarks(layout: Layout) -> Vec<Remark> {
    let layout = match layout {
        Layout::InputsThenOutputs => {
            "Each input of an event has a row, then each output has one. The rows of an event have the same Record."
        }
        Layout::CrossProduct => {
            "Each pair of an input and an output of an event has a row. Quantities repeat: do not add them up over the rows of an event."
        }
    };
    vec![
        Remark::new(
            "Rule",
            "Electronic sortable spreadsheet, 21 CFR 1.1455(c)(3)(ii); records of 21 CFR 1.1330, 1.1340, 1.1345 and 1.1350.",
        ),
        Remark::new("Transformation", layout),
        Remark::new(
            "(1), (a)(1), (b)(1)",
            "In a heading: the paragraph of the section of 21 CFR that the sheet is about.",
        ),
        Remark::new("*, **", "In a heading: if applicable; optional."),
        Remark::new("TLC", "Traceability lot code: identifies a lot within the records of its source."),
        Remark::new("TLC Source, TLCS", "The place where a food was given its traceability lot code."),
        Remark::new("KDE", "Key data element: what the rule demands of a record."),
        Remark::new("FTL", "Food Traceability List, 21 CFR 1.1300."),
        Remark::new("UOM", "Unit of measure."),
        Remark::new("FFRN", "Food facility registration number at the FDA."),
        Remark::new(
            "GTIN, GLN, SSCC, GGN",
            "GS1's numbers of a trade item, a location and a pallet; GLOBALG.A.P.'s number.",
        ),
    ]
}

#[cfg(test)]
mod tests;
