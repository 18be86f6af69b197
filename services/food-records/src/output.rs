//! Rows on their way to bytes: sheets in their order, gaps noted as they pass.

use std::collections::BTreeMap;
use std::io::Write;

use crate::cell::Cell;
use crate::error::Error;
use crate::file::{FileOptions, Format, Written};
use crate::gap::{self, Gap};
use crate::notes;
use crate::table::{GAPS, NOTES, Sheet, Table};

pub(crate) mod csv;
mod gate;
pub(crate) mod xlsx;

/// Excel's, headings included.
pub(crate) const SHEET_ROWS_MAX: u32 = 1_048_576;

pub(crate) struct Output<W: Write> {
    tables: Vec<Table>,
    /// How many of the tables have been started.
    started: usize,
    /// None after an error: what was written then is not to be trusted.
    sink: Option<Sink<W>>,
    gaps: Vec<Gap>,
    rows: BTreeMap<Sheet, u64>,
    options: FileOptions,
    /// What the kind of file has to say in Notes.
    remarks: Vec<notes::Remark>,
}

enum Sink<W: Write> {
    Xlsx(Box<xlsx::Workbook<W>>),
    Csv(Box<csv::Archive<W>>),
    CsvSheet(Box<csv::Single<W>>),
}

impl<W: Write> Output<W> {
    /// `tables` without Gaps and Notes, in the order of their sheets.
    pub(crate) fn begin(
        out: W,
        options: FileOptions,
        mut tables: Vec<Table>,
        remarks: Vec<notes::Remark>,
        sheet_rows_max: u32,
    ) -> Self {
        tables.push(Table { sheet: Sheet::Gaps, columns: GAPS.to_vec() });
        tables.push(Table { sheet: Sheet::Notes, columns: NOTES.to_vec() });
        let rows = tables.iter().map(|table| (table.sheet, 0)).collect();
        let sink = match options.format {
            Format::Xlsx => Sink::Xlsx(Box::new(xlsx::Workbook::begin(out, sheet_rows_max))),
            Format::Csv { byte_order_mark } => Sink::Csv(Box::new(csv::Archive::begin(out, byte_order_mark))),
            Format::CsvSheet { sheet, byte_order_mark } => {
                Sink::CsvSheet(Box::new(csv::Single::begin(out, sheet, byte_order_mark)))
            }
        };
        Self { tables, started: 0, sink: Some(sink), gaps: Vec::new(), rows, options, remarks }
    }

    /// One row of a record, with all that it lacks.
    pub(crate) fn record(&mut self, sheet: Sheet, record: &str, cells: &[Cell<'_>]) -> Result<(), Error> {
        self.note_gaps(sheet, record, cells);
        self.row(sheet, cells)
    }

    pub(crate) fn note_gaps(&mut self, sheet: Sheet, record: &str, cells: &[Cell<'_>]) {
        gap::note(&mut self.gaps, sheet, record, cells);
    }

    /// One row, of whose gaps nothing is said.
    pub(crate) fn row(&mut self, sheet: Sheet, cells: &[Cell<'_>]) -> Result<(), Error> {
        // Taken out, so that an error on the way leaves none.
        let mut sink = self.sink.take().ok_or(Error::GivenUp)?;
        self.start_up_to(sheet, &mut sink)?;
        sink.row(cells)?;
        *self.rows.entry(sheet).or_default() += 1;
        self.sink = Some(sink);
        Ok(())
    }

    fn start_up_to(&mut self, sheet: Sheet, sink: &mut Sink<W>) -> Result<(), Error> {
        while self.current() != Some(sheet) {
            let Some(next) = self.tables.get(self.started).filter(|next| next.sheet <= sheet) else {
                return Err(Error::OutOfOrder { sheet, after: self.current().unwrap_or(sheet) });
            };
            sink.start(next)?;
            self.started += 1;
        }
        Ok(())
    }

    fn current(&self) -> Option<Sheet> {
        let last = self.started.checked_sub(1)?;
        self.tables.get(last).map(|table| table.sheet)
    }

    /// Writes Gaps and Notes and ends the file.
    pub(crate) fn finish(mut self) -> Result<Written<W>, Error> {
        for gap in std::mem::take(&mut self.gaps) {
            let cells = [gap.sheet.name(), &gap.record, gap.element, gap.rule];
            self.row(Sheet::Gaps, &cells.map(|text| Cell::text(Some(text))))?;
            self.gaps.push(gap);
        }
        let mut sink = self.sink.take().ok_or(Error::GivenUp)?;
        self.start_up_to(Sheet::Gaps, &mut sink)?;
        let events = sink.events();
        self.sink = Some(sink);
        for row in notes::rows(&self.options, &self.tables, &self.remarks, &events) {
            self.row(Sheet::Notes, &row.each_ref().map(|text| Cell::text(Some(text.as_str()))))?;
        }
        let out = match self.sink.take().ok_or(Error::GivenUp)? {
            Sink::Xlsx(workbook) => workbook.finish()?,
            Sink::Csv(archive) => archive.finish()?,
            Sink::CsvSheet(single) => single.finish()?,
        };
        Ok(Written { out, gaps: self.gaps, rows: self.rows })
    }
}

impl<W: Write> Sink<W> {
    fn start(&mut self, table: &Table) -> Result<(), Error> {
        match self {
            Self::Xlsx(workbook) => workbook.start(table),
            Self::Csv(archive) => archive.start(table),
            Self::CsvSheet(single) => single.start(table),
        }
    }

    fn row(&mut self, cells: &[Cell<'_>]) -> Result<(), Error> {
        match self {
            Self::Xlsx(workbook) => workbook.row(cells),
            Self::Csv(archive) => archive.row(cells),
            Self::CsvSheet(single) => single.row(cells),
        }
    }

    /// What happened on the way that Notes must tell.
    fn events(&self) -> Vec<notes::Remark> {
        match self {
            Self::Xlsx(workbook) => workbook.events(),
            Self::Csv(_) | Self::CsvSheet(_) => Vec::new(),
        }
    }
}
