//! Why a file could not be written.

use std::io;

use zip::result::ZipError;

use crate::table::Sheet;

/// After any error the file is incomplete and must be thrown away.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Rows leave as they come, so the sheets of a file are written one after another.
    #[error("a row of {sheet} came after the first row of {after}")]
    OutOfOrder { sheet: Sheet, after: Sheet },
    /// An earlier call failed, and this one was made nevertheless.
    #[error("the file was given up after an earlier error")]
    GivenUp,
    #[error("the file could not be written")]
    Write(#[from] io::Error),
    /// Also where one sheet has more than 4 GiB of XML or CSV.
    #[error("the archive could not be written")]
    Archive(#[from] ZipError),
    #[error("the CSV could not be written")]
    Csv(#[from] csv::Error),
}
