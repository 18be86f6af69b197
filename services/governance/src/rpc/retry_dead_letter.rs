//! RetryDeadLetter: once more by the rules of today, corrected where wanted.

use std::sync::Arc;

use tracegate_platform::ids::uuid_from_field;
use tracegate_platform::{ApiError, Caller, OrgTx, audit};
use tracegate_proto::governance::v1::{
    DeadLetter, DeadLetterState, IngestItem, IngestOutcome, IngestResult, RetryDeadLetterRequest,
    RetryDeadLetterResponse,
};
use uuid::Uuid;

use crate::store::dead_letters::{self, DeadLetterId};
use crate::{Governance, ingest};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: RetryDeadLetterRequest,
) -> Result<RetryDeadLetterResponse, ApiError> {
    let id = DeadLetterId::from_field("dead_letter_id", &req.dead_letter_id)?;
    let mut tx = gov.db.begin(caller.org).await?;
    let letter = waiting(&mut tx, id).await?;
    // Nothing is held while the decision waits for its turn.
    drop(tx);
    let actor_id = uuid_from_field("actor_id", &letter.actor_id)?;
    let item = req.item.clone().or(letter.item).unwrap_or_default();
    let result = retried(gov, &caller, actor_id, &item).await?;
    let result = match result.outcome() {
        IngestOutcome::Refused => IngestResult { dead_letter_id: id.to_string(), ..result },
        _ => result,
    };

    let mut tx = gov.db.begin(caller.org).await?;
    // Another retry may have been faster. The decision is recorded once all the same, by its own key.
    let mut letter = waiting(&mut tx, id).await?;
    // Else as it stands there now: labels may have been erased from it meanwhile.
    if req.item.is_some() {
        letter.item = req.item;
    }
    letter.attempt_count += 1;
    if result.outcome() == IngestOutcome::Refused {
        letter.problems.clone_from(&result.problems);
        letter.reason = dead_letters::reason(&result.problems);
    } else {
        letter.set_state(DeadLetterState::Retried);
    }
    let now = gov.clock.now();
    dead_letters::update(&mut tx, id, &letter, now).await?;
    let outcome = result.outcome().as_str_name().trim_start_matches("INGEST_OUTCOME_").to_owned();
    let resource = format!("dead-letters/{id}");
    audit::record(&mut tx, &caller, now, "DeadLetterRetried", resource, [("outcome", outcome)]).await?;
    tx.commit().await?;
    Ok(RetryDeadLetterResponse { dead_letter: Some(letter), result: Some(result) })
}

/// Recorded as its sender's, who may have sent it again in the meantime: under its key it is taken once.
async fn retried(
    gov: &Governance,
    caller: &Caller,
    actor_id: Uuid,
    item: &IngestItem,
) -> Result<IngestResult, ApiError> {
    let recorded = ingest::enter(gov, caller.org, actor_id, vec![item.clone()])?.recorded(gov).await?;
    recorded.results.into_iter().next().ok_or_else(|| ApiError::internal("an item without a result"))
}

async fn waiting(tx: &mut OrgTx, id: DeadLetterId) -> Result<DeadLetter, ApiError> {
    let letter = dead_letters::lock(tx, id).await?.ok_or_else(|| ApiError::not_found("dead letter", id))?;
    if letter.state() != DeadLetterState::Waiting {
        let state = letter.state().as_str_name().trim_start_matches("DEAD_LETTER_STATE_");
        return Err(ApiError::state_forbids(state, "WAITING", "the dead letter waits no more"));
    }
    Ok(letter)
}
