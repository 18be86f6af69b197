//! QueryUsage: what models were used for and what they cost, summed as asked.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller, page};
use tracegate_proto::governance::v1::{QueryUsageRequest, QueryUsageResponse};

use crate::store::{heads, usage};
use crate::usage::Question;
use crate::{Governance, periods};

/// A page must encode below the 4 MiB limit of gRPC messages: a row has at most 500 bytes.
const ROWS_MAX: i64 = 5_000;

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: QueryUsageRequest,
) -> Result<QueryUsageResponse, ApiError> {
    let mut tx = gov.db.begin(caller.org).await?;
    let zone = periods::stored_zone(&heads::find(&mut tx).await?.time_zone)?;
    let question = Question::read(&req, "", &zone, gov.clock.now())?;
    let (total, mut rows) = usage::sums(&mut tx, &question, ROWS_MAX + 1).await?;
    let truncated = page::cut(&mut rows, ROWS_MAX);
    Ok(QueryUsageResponse { rows, total: Some(total), truncated })
}
