//! SummarizeStock: what is on hand by type and state, and what waits longest for a decision.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::traceability::v1::{SummarizeStockRequest, SummarizeStockResponse};

use crate::Traceability;
use crate::store::{lots, stock};

const WAITING: i64 = 10;

pub(crate) async fn run(
    app: &Traceability,
    caller: Arc<Caller>,
    req: SummarizeStockRequest,
) -> Result<SummarizeStockResponse, ApiError> {
    let n_waiting = if req.waiting_max == 0 { WAITING } else { req.waiting_max.into() };
    let mut tx = app.db.begin(caller.org).await?;
    let lines = stock::by_type_and_state(&mut tx, app.clock.now()).await?;
    let waiting = stock::longest_waiting(&mut tx, n_waiting).await?;
    let mut waiting = lots::find_all(&mut tx, &waiting, &[], &[]).await?;
    waiting.sort_unstable_by_key(|lot| lot.number);
    Ok(SummarizeStockResponse { lines, waiting: waiting.iter().map(Into::into).collect() })
}
