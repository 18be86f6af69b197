//! CSV (RFC 4180): one file for each sheet in a zip, or one sheet alone.

use std::io::{self, Write};

use csv::{IntoInnerError, Terminator, Writer, WriterBuilder};
use time::Date;
use zip::write::SimpleFileOptions;

use crate::cell::Cell;
use crate::error::Error;
use crate::output::gate::{self, Keeper, Zip};
use crate::table::{Sheet, Table};
use crate::text;

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

pub(crate) struct Archive<W: Write> {
    byte_order_mark: bool,
    keeper: Keeper,
    state: State<Zip<W>>,
}

/// A CSV writer owns what it writes to while it does.
enum State<Z: Write> {
    Between(Z),
    InFile(Box<Writer<Z>>),
    /// Only while one of the other two becomes the other, and after an error.
    Lost,
}

impl<W: Write> Archive<W> {
    pub(crate) fn begin(out: W, byte_order_mark: bool) -> Self {
        let (keeper, zip) = gate::zip(out);
        Self { byte_order_mark, keeper, state: State::Between(zip) }
    }

    pub(crate) fn start(&mut self, table: &Table) -> Result<(), Error> {
        let mut zip = self.end_file()?;
        let name = format!("{}.csv", table.sheet);
        // The zip would be dropped on the way out.
        zip.start_file(name, SimpleFileOptions::default()).inspect_err(|_| self.keeper.shut())?;
        self.state = State::InFile(Box::new(begin_file(zip, table, self.byte_order_mark)?));
        Ok(())
    }

    pub(crate) fn row(&mut self, cells: &[Cell<'_>]) -> Result<(), Error> {
        match &mut self.state {
            State::InFile(file) => write_row(file, cells),
            State::Between(_) | State::Lost => Err(Error::GivenUp),
        }
    }

    pub(crate) fn finish(mut self) -> Result<W, Error> {
        Ok(gate::finish(self.end_file()?)?)
    }

    fn end_file(&mut self) -> Result<Zip<W>, Error> {
        match std::mem::replace(&mut self.state, State::Lost) {
            State::Between(zip) => Ok(zip),
            State::InFile(file) => end(*file),
            State::Lost => Err(Error::GivenUp),
        }
    }
}

/// One sheet; the rows of others are passed over.
pub(crate) struct Single<W: Write> {
    sheet: Sheet,
    byte_order_mark: bool,
    is_current: bool,
    state: State<W>,
}

impl<W: Write> Single<W> {
    pub(crate) fn begin(out: W, sheet: Sheet, byte_order_mark: bool) -> Self {
        Self { sheet, byte_order_mark, is_current: false, state: State::Between(out) }
    }

    pub(crate) fn start(&mut self, table: &Table) -> Result<(), Error> {
        self.is_current = table.sheet == self.sheet;
        if self.is_current {
            self.state = match std::mem::replace(&mut self.state, State::Lost) {
                State::Between(out) => State::InFile(Box::new(begin_file(out, table, self.byte_order_mark)?)),
                State::InFile(_) | State::Lost => return Err(Error::GivenUp),
            };
        }
        Ok(())
    }

    pub(crate) fn row(&mut self, cells: &[Cell<'_>]) -> Result<(), Error> {
        match &mut self.state {
            State::InFile(file) if self.is_current => write_row(file, cells),
            _ => Ok(()),
        }
    }

    pub(crate) fn finish(self) -> Result<W, Error> {
        match self.state {
            State::Between(out) => Ok(out),
            State::InFile(file) => end(*file),
            State::Lost => Err(Error::GivenUp),
        }
    }
}

fn begin_file<Z: Write>(mut out: Z, table: &Table, byte_order_mark: bool) -> Result<Writer<Z>, Error> {
    if byte_order_mark {
        out.write_all(BYTE_ORDER_MARK)?;
    }
    let mut file = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(out);
    file.write_record(table.columns.iter().map(|column| column.heading))?;
    Ok(file)
}

fn end<Z: Write>(file: Writer<Z>) -> Result<Z, Error> {
    file.into_inner().map_err(|error: IntoInnerError<_>| {
        let cause = error.error();
        Error::Write(io::Error::new(cause.kind(), cause.to_string()))
    })
}

fn write_row<Z: Write>(file: &mut Writer<Z>, cells: &[Cell<'_>]) -> Result<(), Error> {
    for cell in cells {
        match cell {
            Cell::Empty => file.write_field("")?,
            Cell::Text(text) | Cell::Missing(_, text) => {
                file.write_field(text::guarded(&text::clean(text)).as_ref())?;
            }
            Cell::Number(number) => file.write_field(number.to_string())?,
            Cell::Day(day) => file.write_field(iso(*day))?,
        }
    }
    file.write_record(None::<&[u8]>)?;
    Ok(())
}

/// `YYYY-MM-DD`.
pub(crate) fn iso(day: Date) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), u8::from(day.month()), day.day())
}

#[cfg(test)]
mod tests;
