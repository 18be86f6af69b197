//! IngestDecisionStream: batch after batch, each acknowledged as it is durable.

use std::sync::Arc;

use futures_util::StreamExt;
use tonic::{Status, Streaming};
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{
    IngestDecisionStreamRequest, IngestDecisionStreamResponse, IngestOutcome, IngestResult,
};

use crate::Governance;
use crate::ingest::{self, Entered};
use crate::rpc::ingest_decisions::count;
use crate::service::Answers;

/// Batches being stored at once; their acknowledgements keep the order.
const IN_FLIGHT_MAX: usize = 8;

pub(crate) fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: Streaming<IngestDecisionStreamRequest>,
) -> Result<Answers<IngestDecisionStreamResponse>, ApiError> {
    let (gov, entering) = (gov.clone(), gov.clone());
    let acknowledged = req
        // One after the other, so that they stand in the log as they were sent.
        .then(move |batch| enter(entering.clone(), caller.clone(), batch))
        .map(move |entered| {
            let gov = gov.clone();
            async move {
                let (batch_number, entered) = entered?;
                Ok(acknowledgement(batch_number, entered.kept(&gov).await?))
            }
        })
        .buffered(IN_FLIGHT_MAX);
    Ok(Box::pin(acknowledged))
}

async fn enter(
    gov: Governance,
    caller: Arc<Caller>,
    batch: Result<IngestDecisionStreamRequest, Status>,
) -> Result<(i64, Entered), Status> {
    let batch = batch?;
    let items = ingest::items_of(&gov, &caller, batch.items, batch.signed).await?;
    Ok((batch.batch_number, ingest::enter_patiently(&gov, &caller, items).await?))
}

fn acknowledgement(batch_number: i64, results: Vec<IngestResult>) -> IngestDecisionStreamResponse {
    let last_sequence = results
        .iter()
        .filter(|result| result.outcome() == IngestOutcome::Accepted)
        .map(|result| result.sequence)
        .max();
    let (accepted_count, duplicate_count) =
        (count(&results, IngestOutcome::Accepted), count(&results, IngestOutcome::Duplicate));
    let is_refused = |(_, result): &(i32, IngestResult)| result.outcome() == IngestOutcome::Refused;
    IngestDecisionStreamResponse {
        batch_number,
        last_sequence: last_sequence.unwrap_or(0),
        accepted_count,
        duplicate_count,
        refused: (0..).zip(results).filter(is_refused).collect(),
    }
}
