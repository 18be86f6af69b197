//! ExportUsage: the same sums as a CSV file.

use std::sync::Arc;

use bytes::Bytes;
use futures_util::stream;
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{ExportUsageRequest, ExportUsageResponse};

use crate::service::Answers;
use crate::store::{heads, usage as sums};
use crate::usage::{self, Question};
use crate::{Governance, csv, periods};

/// About 30 MiB in memory while the file is sent. All rows come from one moment, so that they sum up to the total of then.
const ROWS_MAX: i64 = 100_000;
/// Of a message: far below what gRPC takes, enough to be sent in few.
const CHUNK_ROWS: usize = 1_000;

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: ExportUsageRequest,
) -> Result<Answers<ExportUsageResponse>, ApiError> {
    let query = req.query.unwrap_or_default();
    let mut tx = gov.db.begin(caller.org).await?;
    let zone = periods::stored_zone(&heads::find(&mut tx).await?.time_zone)?;
    let question = Question::read(&query, "query.", &zone, gov.clock.now())?;
    let (_, rows) = sums::sums(&mut tx, &question, ROWS_MAX + 1).await?;
    drop(tx);
    let n_max = usize::try_from(ROWS_MAX).unwrap_or(usize::MAX);
    if rows.len() > n_max {
        let words = "has more than 100,000 rows: ask for fewer days or dimensions";
        return Err(ApiError::invalid("query", "usage.rows", words));
    }
    let mut header = Vec::new();
    csv::line(usage::COLUMNS, &mut header);
    let n_chunks = rows.len().div_ceil(CHUNK_ROWS);
    let chunks = (0..n_chunks).map(move |n| {
        let mut chunk = Vec::new();
        for row in rows.iter().skip(n * CHUNK_ROWS).take(CHUNK_ROWS) {
            csv::line(usage::cells(row).iter().map(String::as_str), &mut chunk);
        }
        chunk
    });
    let chunks = std::iter::once(header).chain(chunks).map(Bytes::from);
    Ok(Box::pin(stream::iter(chunks.map(|chunk| Ok(ExportUsageResponse { chunk })))))
}
