//! What a decision at a gate must rest upon, what it comes to, and how it moves a lot: critical limits are judged here, whatever was asked for.

use std::collections::BTreeMap;

use tracegate_platform::ApiError;
use tracegate_platform::db::to_word;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::plant_event::StateChange;
use tracegate_proto::traceability::v1::{
    ChecklistAnswer, CriticalLimit, FlowStep, FlowVersion, Gate, GateResult, Measurement, QcResult, Run,
};

use crate::flow::{self, is_required};
use crate::lot::{Lot, State};
use crate::plant::{Plant, state_change};
use crate::refusals::Refusals;

/// Limits that measurements violate. What is missing or does not belong to the gate goes to `refusals`.
pub(crate) fn judge(
    gate: &Gate,
    asked: QcResult,
    measurements: &[Measurement],
    answers: &[ChecklistAnswer],
    refusals: &mut Refusals,
) -> Vec<String> {
    check_answers(gate, asked, answers, refusals);
    let mut measured = BTreeMap::new();
    for (place, measurement) in measurements.iter().enumerate() {
        let field = format!("measurements[{place}]");
        let limit = gate.critical_limits.iter().find(|limit| limit.key == measurement.limit_key);
        let Some(limit) = limit else {
            let keys = gate.critical_limits.iter().map(|limit| limit.key.as_str());
            refusals.field(format!("{field}.limit_key"), "in", one_of(keys));
            continue;
        };
        if measured.insert(limit.key.as_str(), measurement).is_some() {
            refusals.field(format!("{field}.limit_key"), "repeated.unique", "is measured twice");
        }
        if limit.instrument_required && measurement.instrument.is_empty() {
            refusals.field(format!("{field}.instrument"), "required", "must be said for this limit");
        }
    }
    if asked == QcResult::Pass {
        for limit in &gate.critical_limits {
            if !measured.contains_key(limit.key.as_str()) {
                let missing = format!("{} ({}) must be measured to pass", limit.key, limit.name);
                refusals.field("measurements", "critical_limit", missing);
            }
        }
    }
    let violated = |limit: &&CriticalLimit| {
        let value = measured.get(limit.key.as_str()).map(|measurement| measurement.value_thousandths);
        value.is_some_and(|value| {
            limit.min_thousandths.is_some_and(|min| value < min)
                || limit.max_thousandths.is_some_and(|max| value > max)
        })
    };
    gate.critical_limits.iter().filter(violated).map(|limit| limit.key.clone()).collect()
}

fn check_answers(gate: &Gate, asked: QcResult, answers: &[ChecklistAnswer], refusals: &mut Refusals) {
    let mut answered = BTreeMap::new();
    for (place, answer) in answers.iter().enumerate() {
        let field = format!("answers[{place}].item_key");
        if !gate.checklist.iter().any(|item| item.key == answer.item_key) {
            refusals.field(field, "in", one_of(gate.checklist.iter().map(|item| item.key.as_str())));
        } else if answered.insert(answer.item_key.as_str(), answer.ok).is_some() {
            refusals.field(field, "repeated.unique", "is answered twice");
        }
    }
    let unanswered = |key: &str| asked == QcResult::Pass && !answered.get(key).copied().unwrap_or_default();
    for item in gate.checklist.iter().filter(|item| item.required && unanswered(&item.key)) {
        let missing = format!("{} needs a yes to pass: {}", item.key, item.text);
        refusals.field("answers", "checklist", missing);
    }
}

pub(crate) fn one_of<'a>(keys: impl Iterator<Item = &'a str>) -> String {
    let keys: Vec<&str> = keys.collect();
    if keys.is_empty() {
        "must be left out: there are none".to_owned()
    } else {
        format!("must be one of {}", keys.join(", "))
    }
}

pub(crate) fn has_passed(results: &[GateResult], gate_key: &str) -> bool {
    results.iter().any(|gate| gate.gate_key == gate_key && is_passed(gate))
}

fn is_passed(gate: &GateResult) -> bool {
    gate.result() == QcResult::Pass || gate.dispositioned
}

/// What keeps a lot from its release: required gates that it has not passed, and gates that hold or failed it.
pub(crate) fn pending<'a>(step: &'a FlowStep, results: &'a [GateResult]) -> Vec<&'a str> {
    let required = step.gates.iter().filter(|gate| is_required(gate)).map(|gate| gate.key.as_str());
    let decided = results.iter().map(|gate| gate.gate_key.as_str());
    let mut pending: Vec<&str> = required.chain(decided).filter(|key| !has_passed(results, key)).collect();
    pending.sort_unstable();
    pending.dedup();
    pending
}

/// How a decision moves a lot, or why nothing is decided about it any more. A failure at a critical control point is for a disposition to settle: the
/// lot is held, and rejected by nobody here.
pub(crate) fn effect(
    lot: &Lot,
    step: Option<&FlowStep>,
    gate_key: &str,
    result: QcResult,
    is_ccp: bool,
) -> Result<Vec<StateChange>, ApiError> {
    let from = lot.state;
    let is_over = matches!(from, State::Unspecified | State::Consumed | State::Rejected | State::Finished);
    if is_over && !(result == QcResult::Fail && is_ccp) {
        let state = to_word(from.as_str_name(), "STATE_");
        let message = format!("lot {} is {state}: nothing is decided about it any more", lot.code.code);
        return Err(ApiError::state_forbids(state, "CREATED,QUARANTINE,HOLD,RELEASED", message));
    }
    let reason = match gate_key {
        "" => to_word(result.as_str_name(), "QC_RESULT_").to_owned(),
        key => format!("{} at {key}", to_word(result.as_str_name(), "QC_RESULT_")),
    };
    let path: &[State] = match result {
        _ if is_over => &[],
        QcResult::Pass if may_be_released(lot, step, gate_key) => match from {
            State::Created => &[State::Quarantine, State::Released],
            State::Quarantine | State::Hold => &[State::Released],
            _ => &[],
        },
        QcResult::Pass if from == State::Created => &[State::Quarantine],
        QcResult::Hold if from != State::Hold => &[State::Hold],
        QcResult::Fail if is_ccp && from != State::Hold => &[State::Hold],
        QcResult::Fail if is_ccp => &[],
        QcResult::Fail if from == State::Created => &[State::Quarantine, State::Rejected],
        QcResult::Fail => &[State::Rejected],
        _ => &[],
    };
    let mut changes = Vec::with_capacity(path.len());
    let mut from = from;
    for to in path {
        changes.push(state_change(lot, from, *to, &reason));
        from = *to;
    }
    Ok(changes)
}

/// All required gates are passed with this one, none holds or failed it, and no deviation waits for its disposition.
fn may_be_released(lot: &Lot, step: Option<&FlowStep>, gate_key: &str) -> bool {
    let mut results: Vec<GateResult> =
        lot.gates.iter().filter(|gate| gate.gate_key != gate_key).cloned().collect();
    results.push(GateResult {
        gate_key: gate_key.to_owned(),
        result: QcResult::Pass.into(),
        dispositioned: false,
    });
    lot.n_open_deviations == 0 && step.is_none_or(|step| pending(step, &results).is_empty())
}

/// Why a lot may not be released by hand: gates of its step that it has not passed, and deviations.
pub(crate) fn check_release(plant: &Plant, lot: &Lot, refusals: &mut Refusals) -> Result<(), ApiError> {
    let code = &lot.code.code;
    if lot.n_open_deviations > 0 {
        refusals.because(
            ErrorReason::DeviationOpen,
            code,
            format!("lot {code} has {} deviations without a disposition", lot.n_open_deviations),
            [("lot_code", code.clone())],
        );
    }
    let (Some(run_id), Some(index)) = (lot.run_id, lot.step_index) else { return Ok(()) };
    let run: Run = plant.kept(&run_id.to_string())?;
    let version: FlowVersion = plant.kept(&run.flow_version_id)?;
    let Some(step) = flow::step(&version, index) else { return Ok(()) };
    for key in pending(step, &lot.gates) {
        refusals.because(
            ErrorReason::GatePending,
            code,
            format!("lot {code} has not passed gate {key}"),
            [("gate_key", key.to_owned()), ("lot_code", code.clone())],
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn oven() -> Gate {
        Gate {
            key: "core_temperature".to_owned(),
            is_ccp: true,
            critical_limits: vec![CriticalLimit {
                key: "core".to_owned(),
                min_thousandths: Some(72_000),
                max_thousandths: Some(95_000),
                ..CriticalLimit::default()
            }],
            ..Gate::default()
        }
    }

    fn measured(value_thousandths: i64) -> Vec<String> {
        let measurement =
            Measurement { limit_key: "core".to_owned(), value_thousandths, ..Measurement::default() };
        let mut refusals = Refusals::default();
        let violated = judge(&oven(), QcResult::Pass, &[measurement], &[], &mut refusals);
        assert!(refusals.is_empty());
        violated
    }

    /// A limit itself is still acceptable.
    #[test]
    fn a_limit_is_violated_beyond_it_and_not_at_it() {
        assert!(measured(72_000).is_empty() && measured(95_000).is_empty());
        assert_eq!(measured(71_999), ["core"]);
        assert_eq!(measured(95_001), ["core"]);
    }

    #[test]
    fn nothing_passes_unmeasured() {
        let mut refusals = Refusals::default();
        judge(&oven(), QcResult::Pass, &[], &[], &mut refusals);
        assert!(!refusals.is_empty());
        let mut refusals = Refusals::default();
        judge(&oven(), QcResult::Hold, &[], &[], &mut refusals);
        assert!(refusals.is_empty());
    }

    #[test]
    fn a_lot_waits_for_its_required_gates_and_for_any_that_holds_it() {
        let result = |key: &str, result: QcResult| GateResult {
            gate_key: key.to_owned(),
            result: result.into(),
            dispositioned: false,
        };
        let step = FlowStep { gates: vec![oven()], ..FlowStep::default() };
        assert_eq!(pending(&step, &[]), ["core_temperature"]);
        let passed = result("core_temperature", QcResult::Pass);
        assert!(pending(&step, std::slice::from_ref(&passed)).is_empty());
        assert_eq!(pending(&step, &[passed.clone(), result("label", QcResult::Hold)]), ["label"]);
        let disposed = GateResult { dispositioned: true, ..result("label", QcResult::Fail) };
        assert!(pending(&step, &[passed, disposed]).is_empty());
    }
}
