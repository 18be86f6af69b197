//! A run: a production order that follows one version of a flow. What may happen to it when, and what a step waits for.

use time::OffsetDateTime;
use tracegate_platform::ApiError;
use tracegate_platform::clock::timestamp;
use tracegate_platform::db::to_word;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::run::State;
use tracegate_proto::traceability::v1::run_changed::Change;
use tracegate_proto::traceability::v1::run_step::State as StepState;
use tracegate_proto::traceability::v1::{
    FlowStep, FlowVersion, Gate, QcResult, Run, RunChanged, RunGate, RunStep,
};

use crate::command::{Draft, Turn};
use crate::flow;
use crate::gate;
use crate::lot::{Lot, State as LotState};
use crate::plant::Plant;
use crate::refusals::{Refusals, illegal_step};

/// Who worked on a step is not a list without end.
const OPERATORS_MAX: usize = 200;

/// The states one step on.
pub(crate) fn next_states(state: State) -> &'static [State] {
    match state {
        State::Unspecified | State::Aborted | State::Archived => &[],
        State::Idle => &[State::Running, State::Aborted],
        State::Running => &[State::Completed, State::Hold, State::Aborted],
        State::Hold => &[State::Running, State::Aborted],
        State::Completed => &[State::Archived],
    }
}

/// A run in another state, or why it cannot be. Only a start leads from IDLE to RUNNING, and only a resumption from HOLD, so `from` is said.
pub(crate) fn moved(run: Run, from: Option<State>, to: State, reason: &str) -> Result<Run, ApiError> {
    let now = run.state();
    if next_states(now).contains(&to) && from.is_none_or(|from| from == now) {
        return Ok(Run { state: to.into(), state_reason: reason.to_owned(), ..run });
    }
    let next = next_states(now).iter().map(|state| word(*state));
    Err(illegal_step(format_args!("run {}", run.run_code), word(now), word(to), next))
}

pub(crate) fn started(run: Run, turn: &Turn, at: OffsetDateTime) -> Result<Run, ApiError> {
    let run = moved(run, Some(State::Idle), State::Running, "")?;
    Ok(Run { starter_id: turn.actor_id.to_string(), start_time: Some(timestamp(at)), ..run })
}

pub(crate) fn word(state: State) -> &'static str {
    to_word(state.as_str_name(), "STATE_")
}

fn step_word(state: StepState) -> &'static str {
    to_word(state.as_str_name(), "STATE_")
}

/// The steps of a version, none of them begun.
pub(crate) fn steps(version: &FlowVersion) -> Vec<RunStep> {
    let steps = version.definition.iter().flat_map(|definition| &definition.steps);
    let gates = |step: &FlowStep| {
        step.gates.iter().map(|gate| RunGate { gate_key: gate.key.clone(), ..RunGate::default() }).collect()
    };
    (0..)
        .zip(steps)
        .map(|(index, step)| RunStep {
            index,
            name: step.name.clone(),
            state: StepState::Pending.into(),
            gates: gates(step),
            ..RunStep::default()
        })
        .collect()
}

pub(crate) fn changed(
    at: OffsetDateTime,
    change: Change,
    step_index: Option<i32>,
    reason: &str,
    run: Run,
) -> Draft {
    let changed = RunChanged { change: change.into(), step_index, reason: reason.to_owned(), run: Some(run) };
    Draft::new(at, What::RunChanged(changed))
}

/// The step of that index, or that there is none.
pub(crate) fn step_mut(run: &mut Run, index: i32) -> Result<&mut RunStep, ApiError> {
    let n_steps = run.steps.len();
    usize::try_from(index).ok().and_then(|index| run.steps.get_mut(index)).ok_or_else(|| {
        ApiError::invalid(
            "step_index",
            "step",
            format!("must be below {n_steps}: the flow has so many steps"),
        )
    })
}

/// Begins a step, or joins an operator to it.
pub(crate) fn start_step(
    plant: &Plant,
    mut run: Run,
    version: &FlowVersion,
    index: i32,
    turn: &Turn,
    at: OffsetDateTime,
) -> Result<Run, ApiError> {
    refuse_unless_running(&run)?;
    let state = step_mut(&mut run, index)?.state();
    match state {
        StepState::Pending => check_turn(plant, &run, version, index)?,
        StepState::InProgress => {}
        state => return Err(step_forbids(&run, index, state, "PENDING,IN_PROGRESS")),
    }
    let step = step_mut(&mut run, index)?;
    if state == StepState::Pending {
        step.start_time = Some(timestamp(at));
    }
    step.state = StepState::InProgress.into();
    join(step, turn);
    Ok(run)
}

/// The steps before must be done, and nothing of the one before may block.
fn check_turn(plant: &Plant, run: &Run, version: &FlowVersion, index: i32) -> Result<(), ApiError> {
    let Some(before) = run.steps.iter().rev().find(|step| step.index < index) else { return Ok(()) };
    if !matches!(before.state(), StepState::Completed | StepState::Skipped) {
        let message = format!(
            "run {}: step {} cannot begin: step {} ({}) is {}",
            run.run_code,
            index,
            before.index,
            before.name,
            step_word(before.state())
        );
        return Err(ApiError::state_forbids(step_word(before.state()), "COMPLETED,SKIPPED", message));
    }
    let mut refusals = Refusals::default();
    for gate in pending_gates(plant, run, version, before.index, |gate| gate.blocking) {
        refuse_pending(run, before.index, gate, &mut refusals);
    }
    refusals.check()
}

pub(crate) fn complete_step(
    mut run: Run,
    index: i32,
    note: &str,
    turn: &Turn,
    at: OffsetDateTime,
) -> Result<Run, ApiError> {
    refuse_unless_running(&run)?;
    let state = step_mut(&mut run, index)?.state();
    if state != StepState::InProgress {
        return Err(step_forbids(&run, index, state, "IN_PROGRESS"));
    }
    let step = step_mut(&mut run, index)?;
    step.state = StepState::Completed.into();
    step.complete_time = Some(timestamp(at));
    step.note = note.to_owned();
    join(step, turn);
    Ok(run)
}

fn join(step: &mut RunStep, turn: &Turn) {
    let actor = turn.actor_id.to_string();
    if !step.operator_ids.contains(&actor) && step.operator_ids.len() < OPERATORS_MAX {
        step.operator_ids.push(actor);
    }
}

fn refuse_unless_running(run: &Run) -> Result<(), ApiError> {
    if run.state() == State::Running {
        return Ok(());
    }
    let message = format!("run {} is {} and not RUNNING", run.run_code, word(run.state()));
    Err(ApiError::state_forbids(word(run.state()), word(State::Running), message))
}

fn step_forbids(run: &Run, index: i32, state: StepState, allowed: &str) -> ApiError {
    let message = format!("run {}: step {index} is {}", run.run_code, step_word(state));
    ApiError::state_forbids(step_word(state), allowed, message)
}

/// All steps that are not done are skipped.
pub(crate) fn skip_rest(mut run: Run, at: OffsetDateTime) -> Run {
    for step in &mut run.steps {
        if step.state() != StepState::Completed {
            step.state = StepState::Skipped.into();
            step.complete_time = Some(timestamp(at));
        }
    }
    Run { end_time: Some(timestamp(at)), ..run }
}

/// No gate that blocks and no critical control point may be left out unnoticed: not of a step that was done, nor of one that was not.
pub(crate) fn check_end(plant: &Plant, run: &Run, version: &FlowVersion) -> Result<(), ApiError> {
    let mut refusals = Refusals::default();
    for step in &run.steps {
        for gate in pending_gates(plant, run, version, step.index, |gate| gate.blocking || gate.is_ccp) {
            refuse_pending(run, step.index, gate, &mut refusals);
        }
    }
    refusals.check()
}

fn refuse_pending(run: &Run, index: i32, gate: &Gate, refusals: &mut Refusals) {
    refusals.because(
        ErrorReason::GatePending,
        &gate.key,
        format!("run {}: gate {} of step {index} is not passed", run.run_code, gate.key),
        [("gate_key", gate.key.clone()), ("step_index", index.to_string())],
    );
}

/// Gates of a step that are not passed: nothing was passed there yet, the step itself was not, or one of its lots waits.
fn pending_gates<'a>(
    plant: &Plant,
    run: &Run,
    version: &'a FlowVersion,
    index: i32,
    which: impl Fn(&Gate) -> bool,
) -> Vec<&'a Gate> {
    let Some(step) = flow::step(version, index) else { return Vec::new() };
    let decided = run.steps.iter().find(|step| step.index == index);
    let is_pending = |gate: &&Gate| {
        let decided = decided.and_then(|step| step.gates.iter().find(|decided| decided.gate_key == gate.key));
        let is_passed = decided.is_some_and(|decided| match decided.step_result() {
            QcResult::Unspecified => decided.n_passed > 0,
            result => result == QcResult::Pass,
        });
        !is_passed || plant.lots().any(|lot| waits_at(lot, run, index, &gate.key))
    };
    step.gates.iter().filter(|gate| which(gate)).filter(is_pending).collect()
}

fn waits_at(lot: &Lot, run: &Run, index: i32, gate_key: &str) -> bool {
    lot.run_id.is_some_and(|id| id.to_string() == run.id)
        && lot.step_index == Some(index)
        && !lot.voided
        && matches!(lot.state, LotState::Created | LotState::Quarantine | LotState::Hold)
        && !gate::has_passed(&lot.gates, gate_key)
}

/// Counts a decision at a gate: about a lot, or about the step itself, whose latest counts.
pub(crate) fn count(
    mut run: Run,
    index: i32,
    gate_key: &str,
    is_of_step: bool,
    result: QcResult,
) -> Result<Run, ApiError> {
    let gates = &mut step_mut(&mut run, index)?.gates;
    if let Some(gate) = gates.iter_mut().find(|gate| gate.gate_key == gate_key) {
        match result {
            QcResult::Unspecified => {}
            QcResult::Pass => gate.n_passed += 1,
            QcResult::Hold => gate.n_held += 1,
            QcResult::Fail => gate.n_failed += 1,
        }
        if is_of_step {
            gate.step_result = result.into();
        }
    }
    Ok(run)
}

/// A step of a run that lots are made at.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    pub run: Run,
    pub index: i32,
    pub step: FlowStep,
}

/// The place that a command names, where it names any: the run must be RUNNING and the step in progress.
pub(crate) fn place(
    plant: &Plant,
    run_id: &str,
    step_index: i32,
    refusals: &mut Refusals,
) -> Result<Option<Place>, ApiError> {
    if run_id.is_empty() {
        if step_index != 0 {
            refusals.field("step_index", "run", "must be left out where no run is named");
        }
        return Ok(None);
    }
    let mut run: Run = plant.kept(run_id)?;
    let version: FlowVersion = plant.kept(&run.flow_version_id)?;
    refuse_unless_running(&run)?;
    let state = step_mut(&mut run, step_index)?.state();
    if state != StepState::InProgress {
        return Err(step_forbids(&run, step_index, state, "IN_PROGRESS"));
    }
    let step = flow::step(&version, step_index).cloned().unwrap_or_default();
    Ok(Some(Place { run, index: step_index, step }))
}
