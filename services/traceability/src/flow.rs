//! A flow and its versions: what a definition must be, and who may do what with it when.

use std::collections::BTreeSet;

use prost::Message;
use tracegate_platform::ApiError;
use tracegate_platform::clock::timestamp;
use tracegate_platform::db::to_word;
use tracegate_platform::keys::sha256;
use tracegate_proto::traceability::v1::flow_step::ReleasePolicy;
use tracegate_proto::traceability::v1::flow_version::State;
use tracegate_proto::traceability::v1::{Flow, FlowDefinition, FlowStep, FlowVersion, Gate};
use uuid::Uuid;

use crate::command::Turn;
use crate::refusals::{Refusals, illegal_step};

/// The states one step on. What a review sends back is deprecated, and its copy begins anew.
pub(crate) fn next_states(state: State) -> &'static [State] {
    match state {
        State::Unspecified | State::Deprecated => &[],
        State::Draft => &[State::Review, State::Deprecated],
        State::Review => &[State::Published, State::Deprecated],
        State::Published => &[State::Deprecated],
    }
}

/// A version in another state, or why it cannot be.
pub(crate) fn moved(version: FlowVersion, to: State) -> Result<FlowVersion, ApiError> {
    let from = version.state();
    if next_states(from).contains(&to) {
        return Ok(FlowVersion { state: to.into(), ..version });
    }
    let word = |state: State| to_word(state.as_str_name(), "STATE_");
    let next = next_states(from).iter().map(|state| word(*state));
    Err(illegal_step(format_args!("version {}", version.number), word(from), word(to), next))
}

/// The next version of a flow, and the flow with it.
pub(crate) fn draft(
    flow: Flow,
    definition: FlowDefinition,
    change_note: &str,
    turn: &Turn,
) -> (Flow, FlowVersion) {
    let flow = Flow { n_versions: flow.n_versions + 1, ..flow };
    let version = FlowVersion {
        id: Uuid::now_v7().to_string(),
        flow_id: flow.id.clone(),
        number: flow.n_versions,
        state: State::Draft.into(),
        definition_hash: hash(&definition),
        author_ids: vec![turn.actor_id.to_string()],
        change_note: change_note.to_owned(),
        create_time: Some(timestamp(turn.now)),
        definition: Some(definition),
        ..FlowVersion::default()
    };
    (flow, version)
}

/// What runs that follow the version can hold it to.
pub(crate) fn hash(definition: &FlowDefinition) -> prost::bytes::Bytes {
    sha256(&definition.encode_to_vec()).to_vec().into()
}

/// Rules of a definition that the contract cannot state: names and keys are unique, limits are limits, and what is decided nowhere is not waited for.
pub(crate) fn check(definition: &FlowDefinition, refusals: &mut Refusals) {
    let mut names = BTreeSet::new();
    let mut gates = BTreeSet::new();
    for (place, step) in definition.steps.iter().enumerate() {
        let field = format!("definition.steps[{place}]");
        if !names.insert(step.name.as_str()) {
            refusals.field(format!("{field}.name"), "repeated.unique", "is another step's name");
        }
        check_step(&field, step, refusals);
        for (place, gate) in step.gates.iter().enumerate() {
            let field = format!("{field}.gates[{place}]");
            if !gates.insert(gate.key.as_str()) {
                refusals.field(format!("{field}.key"), "repeated.unique", "is another gate's key");
            }
            check_gate(&field, gate, refusals);
        }
    }
}

fn check_step(field: &str, step: &FlowStep, refusals: &mut Refusals) {
    if yield_max_permille(step) < step.yield_min_permille {
        refusals.field(
            format!("{field}.yield_max_permille"),
            "yield",
            format!("must be at least yield_min_permille, {}", step.yield_min_permille),
        );
    }
    if step.release_policy() == ReleasePolicy::Auto && step.gates.iter().any(is_required) {
        refusals.field(
            format!("{field}.release_policy"),
            "release_policy",
            "cannot be AUTO: the step has a gate that is required or a critical control point",
        );
    }
    if step.buffer.is_empty() && step.buffer_capacity_mg > 0 {
        refusals.field(format!("{field}.buffer"), "required", "is needed where it has a capacity");
    }
}

fn check_gate(field: &str, gate: &Gate, refusals: &mut Refusals) {
    let mut keys = BTreeSet::new();
    for (place, item) in gate.checklist.iter().enumerate() {
        if !keys.insert(item.key.as_str()) {
            let field = format!("{field}.checklist[{place}].key");
            refusals.field(field, "repeated.unique", "is another item's key");
        }
    }
    let mut keys = BTreeSet::new();
    for (place, limit) in gate.critical_limits.iter().enumerate() {
        let field = format!("{field}.critical_limits[{place}]");
        if !keys.insert(limit.key.as_str()) {
            refusals.field(format!("{field}.key"), "repeated.unique", "is another limit's key");
        }
        match (limit.min_thousandths, limit.max_thousandths) {
            (None, None) => {
                refusals.field(field, "critical_limit", "needs min_thousandths, max_thousandths or both");
            }
            (Some(min), Some(max)) if min > max => {
                let field = format!("{field}.max_thousandths");
                refusals.field(field, "critical_limit", "must not be below min_thousandths");
            }
            _ => {}
        }
    }
    if gate.is_ccp && gate.critical_limits.is_empty() {
        refusals.field(
            format!("{field}.critical_limits"),
            "critical_limit",
            "a critical control point needs one: HACCP principle 3",
        );
    }
}

/// Whether a lot must have passed the gate to be released.
pub(crate) fn is_required(gate: &Gate) -> bool {
    gate.required || gate.is_ccp
}

/// Nothing comes of nothing, unless it is said how much may.
pub(crate) fn yield_max_permille(step: &FlowStep) -> i32 {
    if step.yield_max_permille == 0 { 1_000 } else { step.yield_max_permille }
}

/// The step of a version's definition.
pub(crate) fn step(version: &FlowVersion, index: i32) -> Option<&FlowStep> {
    version.definition.as_ref()?.steps.get(usize::try_from(index).ok()?)
}
