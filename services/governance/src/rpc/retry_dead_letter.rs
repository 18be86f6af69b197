//! RetryDeadLetter: once more by the rules of today, corrected where wanted.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller, audit};
use tracegate_proto::governance::v1::{
    DeadLetterState, IngestOutcome, IngestProblem, IngestResult, RetryDeadLetterRequest,
    RetryDeadLetterResponse,
};

use crate::store::dead_letters::{self, DeadLetterId};
use crate::{Governance, ingest};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: RetryDeadLetterRequest,
) -> Result<RetryDeadLetterResponse, ApiError> {
    let id = DeadLetterId::from_field("dead_letter_id", &req.dead_letter_id)?;
    let now = gov.clock.now();
    let mut tx = gov.db.begin(caller.org).await?;
    let found = dead_letters::lock(&mut tx, id).await?;
    let mut letter = found.ok_or_else(|| ApiError::not_found("dead letter", id))?;
    if letter.state() != DeadLetterState::Waiting {
        let state = letter.state().as_str_name().trim_start_matches("DEAD_LETTER_STATE_");
        return Err(ApiError::state_forbids(state, "WAITING", "the dead letter waits no more"));
    }
    letter.item = req.item.or(letter.item);
    letter.attempt_count += 1;
    let item = letter.item.clone().unwrap_or_default();
    let result = match ingest::checked(&item, &caller, now) {
        // Recorded under its own key: should this transaction be lost, the next retry finds it there.
        Ok(_) => ingest::take(gov, &caller, vec![item]).await?.into_iter().next().unwrap_or_default(),
        Err(violations) => IngestResult {
            outcome: IngestOutcome::Refused.into(),
            problems: violations
                .into_iter()
                .map(|violation| IngestProblem {
                    field: violation.field,
                    rule: violation.rule.to_string(),
                    text: violation.description,
                })
                .collect(),
            dead_letter_id: id.to_string(),
            ..IngestResult::default()
        },
    };
    if result.outcome() == IngestOutcome::Refused {
        letter.problems.clone_from(&result.problems);
        let texts: Vec<String> =
            result.problems.iter().map(|problem| format!("{}: {}", problem.field, problem.text)).collect();
        letter.reason = texts.join("; ");
    } else {
        letter.set_state(DeadLetterState::Retried);
    }
    dead_letters::update(&mut tx, id, &letter).await?;
    let outcome = result.outcome().as_str_name().trim_start_matches("INGEST_OUTCOME_").to_owned();
    let resource = format!("dead-letters/{id}");
    audit::record(&mut tx, &caller, now, "DeadLetterRetried", resource, [("outcome", outcome)]).await?;
    tx.commit().await?;
    Ok(RetryDeadLetterResponse { dead_letter: Some(letter), result: Some(result) })
}
