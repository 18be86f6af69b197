//! A file on its way out: what is written collects here until it is worth a message.

use std::io::{self, Write};
use std::sync::{Arc, Mutex, PoisonError};

use aws_lc_rs::digest;
use prost::bytes::Bytes;
use tracegate_food_records::{Error, Gap, Written};
use tracegate_platform::{ApiError, keys};
use tracegate_proto::traceability::v1::{ExportGap, ExportGaps, ExportSummary};

/// Of a message.
const CHUNK_BYTES: usize = 256 << 10;
/// Gaps of a message.
const GAPS_PER_MESSAGE: usize = 1_000;

/// Where a file is written to.
#[derive(Clone, Default)]
pub(crate) struct Spool(Arc<Mutex<Vec<u8>>>);

impl Write for Spool {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Takes what was written, and knows what all of it came to.
pub(crate) struct Outlet {
    spool: Spool,
    n_bytes: usize,
    digest: digest::Context,
}

impl Outlet {
    pub(crate) fn of(spool: &Spool) -> Self {
        Self { spool: spool.clone(), n_bytes: 0, digest: digest::Context::new(&digest::SHA256) }
    }

    /// What is worth a message.
    pub(crate) fn chunks(&mut self) -> Vec<Bytes> {
        self.take(CHUNK_BYTES)
    }

    /// All that is left.
    pub(crate) fn rest(&mut self) -> Vec<Bytes> {
        self.take(1)
    }

    fn take(&mut self, bytes_min: usize) -> Vec<Bytes> {
        let mut spooled = self.spool.0.lock().unwrap_or_else(PoisonError::into_inner);
        if spooled.len() < bytes_min {
            return Vec::new();
        }
        let mut taken = Bytes::from(std::mem::take(&mut *spooled));
        drop(spooled);
        self.n_bytes += taken.len();
        self.digest.update(&taken);
        let mut chunks = Vec::with_capacity(taken.len() / CHUNK_BYTES + 1);
        while !taken.is_empty() {
            chunks.push(taken.split_to(taken.len().min(CHUNK_BYTES)));
        }
        chunks
    }

    pub(crate) fn summary(self, written: &Written<Spool>) -> ExportSummary {
        let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let rows = written
            .rows
            .iter()
            .map(|(sheet, n_rows)| (sheet.name().to_owned(), i64::try_from(*n_rows).unwrap_or(i64::MAX)));
        ExportSummary {
            n_rows: rows.collect(),
            n_gaps: number(written.gaps.len()),
            size_bytes: number(self.n_bytes),
            sha256: keys::hex(self.digest.finish().as_ref()),
        }
    }
}

/// Gaps, so many as a message takes.
pub(crate) fn gaps(gaps: &[Gap]) -> impl Iterator<Item = ExportGaps> {
    gaps.chunks(GAPS_PER_MESSAGE).map(|gaps| ExportGaps {
        gaps: gaps
            .iter()
            .map(|gap| ExportGap {
                sheet: gap.sheet.name().to_owned(),
                record: gap.record.clone(),
                element: gap.element.to_owned(),
                rule: gap.rule.to_owned(),
            })
            .collect(),
    })
}

pub(crate) fn broken(error: Error) -> ApiError {
    ApiError::internal(error)
}
