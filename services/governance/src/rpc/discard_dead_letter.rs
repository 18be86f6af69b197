//! DiscardDeadLetter: a letter given up, with a reason.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller, audit};
use tracegate_proto::governance::v1::{DeadLetterState, DiscardDeadLetterRequest, DiscardDeadLetterResponse};

use crate::Governance;
use crate::store::dead_letters::{self, DeadLetterId};

pub(crate) async fn run(
    gov: &Governance,
    caller: Arc<Caller>,
    req: DiscardDeadLetterRequest,
) -> Result<DiscardDeadLetterResponse, ApiError> {
    let id = DeadLetterId::from_field("dead_letter_id", &req.dead_letter_id)?;
    let mut tx = gov.db.begin(caller.org).await?;
    let found = dead_letters::lock(&mut tx, id).await?;
    let mut letter = found.ok_or_else(|| ApiError::not_found("dead letter", id))?;
    match letter.state() {
        DeadLetterState::Discarded => {}
        DeadLetterState::Waiting => {
            letter.set_state(DeadLetterState::Discarded);
            let now = gov.clock.now();
            dead_letters::update(&mut tx, id, &letter, now).await?;
            let attributes = [("reason", req.reason)];
            let resource = format!("dead-letters/{id}");
            audit::record(&mut tx, &caller, now, "DeadLetterDiscarded", resource, attributes).await?;
            tx.commit().await?;
        }
        _ => return Err(ApiError::state_forbids("RETRIED", "WAITING", "the dead letter was retried")),
    }
    Ok(DiscardDeadLetterResponse { dead_letter: Some(letter) })
}
