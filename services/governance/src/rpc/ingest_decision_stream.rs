//! IngestDecisionStream: batch after batch, each acknowledged as it is durable.

use std::sync::Arc;

use futures_util::StreamExt;
use tonic::{Status, Streaming};
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{
    IngestDecisionStreamRequest, IngestDecisionStreamResponse, IngestOutcome, IngestResult,
};

use crate::rpc::ingest_decisions::count;
use crate::service::Answers;
use crate::{Governance, ingest};

/// Batches being stored at once; their acknowledgements keep the order.
const IN_FLIGHT_MAX: usize = 8;

pub(crate) fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: Streaming<IngestDecisionStreamRequest>,
) -> Result<Answers<IngestDecisionStreamResponse>, ApiError> {
    let gov = gov.clone();
    let acknowledged = req
        .map(move |batch| {
            let (gov, caller) = (gov.clone(), caller.clone());
            async move { acknowledge(&gov, &caller, batch?).await.map_err(Status::from) }
        })
        .buffered(IN_FLIGHT_MAX);
    Ok(Box::pin(acknowledged))
}

async fn acknowledge(
    gov: &Governance,
    caller: &Caller,
    batch: IngestDecisionStreamRequest,
) -> Result<IngestDecisionStreamResponse, ApiError> {
    let items = ingest::items_of(gov, caller, batch.items, batch.signed).await?;
    let results = ingest::take_patiently(gov, caller, items).await?;
    let last_sequence = results
        .iter()
        .filter(|result| result.outcome() == IngestOutcome::Accepted)
        .map(|result| result.sequence)
        .max();
    let (accepted_count, duplicate_count) =
        (count(&results, IngestOutcome::Accepted), count(&results, IngestOutcome::Duplicate));
    let is_refused = |(_, result): &(i32, IngestResult)| result.outcome() == IngestOutcome::Refused;
    Ok(IngestDecisionStreamResponse {
        batch_number: batch.batch_number,
        last_sequence: last_sequence.unwrap_or(0),
        accepted_count,
        duplicate_count,
        refused: (0..).zip(results).filter(is_refused).collect(),
    })
}
