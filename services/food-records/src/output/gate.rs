//! The way to the caller's writer, which can be shut.
//!
//! A [`ZipWriter`] that is dropped ends its archive as if all were there. A file that was given up must not look whole: so what a zip writes
//! after an error, or after its file was dropped, goes nowhere.

use std::io::{self, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use zip::write::{StreamWriter, ZipWriter};

pub(crate) type Zip<W> = ZipWriter<StreamWriter<Gate<W>>>;

pub(crate) struct Gate<W> {
    out: W,
    is_shut: Arc<AtomicBool>,
}

/// Shuts its gate when it is dropped. Fields are dropped in their order, so it stands before the zip.
pub(crate) struct Keeper {
    is_shut: Arc<AtomicBool>,
}

pub(crate) fn zip<W: Write>(out: W) -> (Keeper, Zip<W>) {
    let is_shut = Arc::new(AtomicBool::new(false));
    let keeper = Keeper { is_shut: Arc::clone(&is_shut) };
    (keeper, ZipWriter::new_stream(Gate { out, is_shut }))
}

pub(crate) fn finish<W: Write>(zip: Zip<W>) -> zip::result::ZipResult<W> {
    Ok(zip.finish()?.into_inner().out)
}

impl Keeper {
    pub(crate) fn shut(&self) {
        self.is_shut.store(true, Ordering::Relaxed);
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.shut();
    }
}

impl<W: Write> Write for Gate<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.is_shut.load(Ordering::Relaxed) {
            return Ok(bytes.len());
        }
        let written = self.out.write(bytes);
        if written.as_ref().is_err_and(|error| error.kind() != io::ErrorKind::Interrupted) {
            self.is_shut.store(true, Ordering::Relaxed);
        }
        written
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.is_shut.load(Ordering::Relaxed) { Ok(()) } else { self.out.flush() }
    }
}
