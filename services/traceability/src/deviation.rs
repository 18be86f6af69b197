//! A deviation: what failed to keep a limit, and what becomes of the lots concerned. Its life has one way (21 CFR 120.10: segregate and hold,
//! review, act on the product, correct the cause), and two of its steps need another person.

use tracegate_platform::ApiError;
use tracegate_platform::clock::timestamp;
use tracegate_platform::db::to_word;
use tracegate_proto::traceability::v1::deviation::{State, Step};
use tracegate_proto::traceability::v1::plant_event::{FlagChange, StateChange, What};
use tracegate_proto::traceability::v1::run::State as RunState;
use tracegate_proto::traceability::v1::run_changed::Change;
use tracegate_proto::traceability::v1::{Deviation, Run};
use uuid::Uuid;

use crate::command::{Draft, Turn};
use crate::lot::{self, Lot, State as LotState};
use crate::plant::{flags, state_change};
use crate::refusals::illegal_step;
use crate::run;

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
        State::Open => Some(State::Contained),
        State::Contained => Some(State::Dispositioned),
        State::Dispositioned => Some(State::Verified),
        State::Verified => Some(State::Closed),
        State::Unspecified | State::Closed => None,
    };
    if next == Some(to) {
        return Ok(stepped(deviation, to, note, turn));
    }
    let word = |state: State| to_word(state.as_str_name(), "STATE_");
    Err(illegal_step("the deviation", word(from), word(to), next.map(word)))
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
