//! IngestDecisions: a batch of decisions that were taken elsewhere.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::governance::v1::{
    IngestDecisionsRequest, IngestDecisionsResponse, IngestOutcome, IngestResult,
};

use crate::{Governance, ingest};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: IngestDecisionsRequest,
) -> Result<IngestDecisionsResponse, ApiError> {
    let items = ingest::items_of(gov, &caller, req.items, req.signed).await?;
    let results = ingest::take(gov, &caller, items).await?;
    Ok(IngestDecisionsResponse {
        accepted_count: count(&results, IngestOutcome::Accepted),
        duplicate_count: count(&results, IngestOutcome::Duplicate),
        refused_count: count(&results, IngestOutcome::Refused),
        results,
    })
}

pub(crate) fn count(results: &[IngestResult], outcome: IngestOutcome) -> i32 {
    let n = results.iter().filter(|result| result.outcome() == outcome).count();
    i32::try_from(n).unwrap_or(i32::MAX)
}
