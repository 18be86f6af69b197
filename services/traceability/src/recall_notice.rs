//! A notice to a customer: what was shipped there and is to come back, and how far that is.

use tracegate_platform::ApiError;
use tracegate_platform::clock::timestamp;
use tracegate_platform::db::to_word;
use tracegate_proto::traceability::v1::recall_notice::{State, Step};
use tracegate_proto::traceability::v1::{RecallNotice, RecallShipment};
use uuid::Uuid;

use crate::command::Turn;
use crate::refusals::illegal_step;

/// States of a notice that is under way.
pub(crate) const PENDING: &[&str] = &["CREATED", "SENT", "ACKNOWLEDGED", "QUANTITY_CONFIRMED"];

/// Of all that went to one customer.
pub(crate) fn created(recall: Uuid, lines: &[&RecallShipment], turn: &Turn) -> RecallNotice {
    let first = lines.first();
    let notice = RecallNotice {
        id: Uuid::now_v7().to_string(),
        recall_id: recall.to_string(),
        customer_id: first.map(|line| line.customer_id.clone()).unwrap_or_default(),
        customer_name: first.map(|line| line.customer_name.clone()).unwrap_or_default(),
        shipped_mg: lines.iter().map(|line| line.quantity_mg).sum(),
        lines: lines.iter().map(|line| (*line).clone()).collect(),
        ..RecallNotice::default()
    };
    stepped(notice, State::Created, "", turn)
}

pub(crate) fn next_states(state: State) -> &'static [State] {
    match state {
        State::Unspecified | State::Closed => &[],
        State::Created => &[State::Sent],
        State::Sent => &[State::Acknowledged, State::Declined],
        State::Acknowledged => &[State::QuantityConfirmed, State::Declined],
        State::QuantityConfirmed | State::Declined => &[State::Closed],
    }
}

/// A notice further on, or why it is not.
pub(crate) fn moved(
    notice: RecallNotice,
    to: State,
    note: &str,
    turn: &Turn,
) -> Result<RecallNotice, ApiError> {
    let from = notice.state();
    if next_states(from).contains(&to) {
        return Ok(stepped(notice, to, note, turn));
    }
    let word = |state: State| to_word(state.as_str_name(), "STATE_");
    let next = next_states(from).iter().map(|state| word(*state));
    Err(illegal_step(format_args!("the notice to {}", notice.customer_name), word(from), word(to), next))
}

fn stepped(mut notice: RecallNotice, to: State, note: &str, turn: &Turn) -> RecallNotice {
    notice.state = to.into();
    notice.steps.push(Step {
        state: to.into(),
        actor_id: turn.actor_id.to_string(),
        time: Some(timestamp(turn.now)),
        note: note.to_owned(),
    });
    notice
}
