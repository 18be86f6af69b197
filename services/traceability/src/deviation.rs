//! A deviation: what failed to keep a limit, and what becomes of the lots concerned. Its life has one way (21 CFR 120.10: segregate and hold,
//! review, act on the product, correct the cause), and two of its steps need another person.

use tracegate_platform::ApiError;
use tracegate_platform::clock::timestamp;
use tracegate_platform::db::to_word;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::deviation::{State, Step};
use tracegate_proto::traceability::v1::plant_event::{FlagChange, StateChange, What};
use tracegate_proto::traceability::v1::run::State as RunState;
use tracegate_proto::traceability::v1::run_changed::Change;
use tracegate_proto::traceability::v1::{Deviation, Run};
use uuid::Uuid;

use crate::command::{Draft, Turn};
use crate::lot::{self, Lot, State as LotState};
use crate::plant::{Plant, flags, state_change};
use crate::refusals::Refusals;
use crate::run;
use crate::taking;

/// One deviation is about so many lots at most: an event names them all.
pub(crate) const LOTS_MAX: usize = 2_000;

pub(crate) fn opened(described: Deviation, turn: &Turn) -> Deviation {
    let deviation = Deviation { id: Uuid::now_v7().to_string(), ..described };
    stepped(deviation, State::Open, "", turn)
}

/// The next step of its life, or why it is not the next.
pub(crate) fn moved(deviation: Deviation, to: State, note: &str, turn: &Turn) -> Result<Deviation, ApiError> {
    let from = deviation.state();
    let next = match from {
        State::Open => State::Contained,
        State::Contained => State::Dispositioned,
        State::Dispositioned => State::Verified,
        State::Verified => State::Closed,
        State::Unspecified | State::Closed => State::Unspecified,
    };
    if next == to {
        return Ok(stepped(deviation, to, note, turn));
    }
    let word = |state: State| to_word(state.as_str_name(), "STATE_");
    let allowed = if next == State::Unspecified { "" } else { word(next) };
    let message = format!("the deviation is {} and cannot become {}", word(from), word(to));
    Err(ApiError::state_forbids(word(from), allowed, message).with("to", word(to)))
}

fn stepped(mut deviation: Deviation, to: State, note: &str, turn: &Turn) -> Deviation {
    deviation.state = to.into();
    deviation.steps.push(Step {
        state: to.into(),
        actor_id: turn.actor_id.to_string(),
        time: Some(timestamp(turn.now)),
        note: note.to_owned(),
    });
    deviation
}

/// Who took the step that led to a state.
pub(crate) fn actor(deviation: &Deviation, of: State) -> Option<&String> {
    deviation.steps.iter().find(|step| step.state() == of).map(|step| &step.actor_id)
}

/// Lots that a field names: each must be there.
pub(crate) fn lots<'a>(
    plant: &'a Plant,
    field: &str,
    ids: &[String],
    refusals: &mut Refusals,
) -> Vec<&'a Lot> {
    let mut found = Vec::with_capacity(ids.len());
    for (place, id) in ids.iter().enumerate() {
        match taking::find(plant, id).filter(|lot| !lot.voided) {
            Some(lot) => found.push(lot),
            None => refusals.because(
                ErrorReason::NotFound,
                id,
                format!("{field}[{place}]: lot {id} does not exist"),
                [("resource", "lot".to_owned()), ("id", id.clone())],
            ),
        }
    }
    found
}

/// A lot that is concerned is held, as far as its state allows, and knows of one deviation more.
pub(crate) fn concern(lot: &Lot) -> (FlagChange, Option<StateChange>) {
    let flagged = FlagChange { n_open_deviations: lot.n_open_deviations + 1, ..flags(lot) };
    let is_held = lot::next_states(lot.state).contains(&LotState::Hold);
    let held = is_held.then(|| state_change(lot, lot.state, LotState::Hold, "a deviation"));
    (flagged, held)
}

/// The event of a deviation that concerns lots as well from now on.
pub(crate) fn concerning(deviation: Deviation, lots: &[&Lot], turn: &Turn) -> Draft {
    let (flagged, held): (Vec<_>, Vec<_>) = lots.iter().map(|lot| concern(lot)).unzip();
    Draft::new(turn.now, What::DeviationChanged(deviation))
        .flagging(flagged)
        .with(held.into_iter().flatten().collect())
}

/// The run a deviation happened in has one more without a disposition, or one less; the first stops it.
pub(crate) fn of_run(run: Run, change: i32, turn: &Turn) -> Draft {
    let run = Run { n_open_deviations: run.n_open_deviations + change, ..run };
    let stops = change > 0 && run.state() == RunState::Running;
    let reason = "a deviation";
    let run = match stops {
        true => Run { state: RunState::Hold.into(), state_reason: reason.to_owned(), ..run },
        false => run,
    };
    run::changed(turn.now, if stops { Change::Held } else { Change::Decided }, None, reason, run)
}
