//! IngestDecision: one decision that was taken elsewhere.

use std::sync::Arc;

use tracegate_platform::ids::uuid_from_field;
use tracegate_platform::request_ledger::request_id_reused;
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::check::Violation;
use tracegate_proto::governance::v1::{IngestDecisionRequest, IngestDecisionResponse, IngestOutcome};

use crate::{Governance, ingest};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: IngestDecisionRequest,
) -> Result<IngestDecisionResponse, ApiError> {
    let items = ingest::items_of(gov, &caller, req.item.into_iter().collect(), req.signed).await?;
    let [item] = <[_; 1]>::try_from(items)
        .map_err(|_| ApiError::invalid("item", "ingest.one", "must be given, alone or in signed"))?;
    // An item that breaks a rule is told at once and is no dead letter: its sender is there to hear it.
    if let Err(violations) = ingest::checked(&item, caller.actor_id(), gov.clock.now()) {
        let in_item =
            |violation: Violation| Violation { field: format!("item.{}", violation.field), ..violation };
        return Err(ApiError::invalid_fields(violations.into_iter().map(in_item).collect()));
    }
    let key = uuid_from_field("item.idempotency_key", &item.idempotency_key)?;
    let recorded = ingest::enter(gov, caller.org, caller.actor_id(), vec![item])?.recorded(gov).await?;
    let [taken] =
        <[_; 1]>::try_from(recorded.results).map_err(|_| ApiError::internal("an item without a result"))?;
    if taken.outcome() == IngestOutcome::Refused {
        return Err(request_id_reused(key));
    }
    Ok(IngestDecisionResponse {
        duplicate: taken.outcome() == IngestOutcome::Duplicate,
        decision_id: taken.decision_id,
        sequence: taken.sequence,
    })
}
