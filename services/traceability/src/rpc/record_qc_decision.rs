//! RecordQcDecision: what was decided about a lot at a gate, or about a step of a run, and what follows from it.

use tracegate_platform::ApiError;
use tracegate_platform::clock::timestamp;
use tracegate_platform::db::to_word;
use tracegate_proto::traceability::v1::alert::Rule;
use tracegate_proto::traceability::v1::plant_event::{StateChange, What};
use tracegate_proto::traceability::v1::run::State as RunState;
use tracegate_proto::traceability::v1::run_changed::Change;
use tracegate_proto::traceability::v1::{
    Deviation, FlowStep, FlowVersion, Gate, PlantEvent, QcDecision, QcResult, RecordQcDecisionRequest,
    RecordQcDecisionResponse, Run,
};
use uuid::Uuid;

use crate::alert;
use crate::command::{Command, Draft, Needs, Turn};
use crate::deviation;
use crate::flow;
use crate::gate;
use crate::lot::Lot;
use crate::plant::Plant;
use crate::refusals::Refusals;
use crate::rpc::{lots, saved};
use crate::run;
use crate::taking;

const RULES: [Rule; 3] = [Rule::QcHold, Rule::QcFail, Rule::CcpFail];

impl Command for RecordQcDecisionRequest {
    type Answer = RecordQcDecisionResponse;

    const METHOD: &'static str = "RecordQcDecision";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    fn needs(&self, needs: &mut Needs) -> Result<(), ApiError> {
        if !self.lot_id.is_empty() {
            needs.lot_in_run("lot_id", &self.lot_id)?;
        }
        needs.run(&self.run_id);
        let subject = if self.lot_id.is_empty() { &self.run_id } else { &self.lot_id };
        alert::needs(&RULES, subject, needs);
        Ok(())
    }

    fn decide(&self, plant: &Plant, turn: &Turn) -> Result<Vec<Draft>, ApiError> {
        let occurred_at = turn.occurred_at(&self.occur_time)?;
        let subject = Subject::of(self, plant)?;
        let mut refusals = Refusals::default();
        if self.result() != QcResult::Pass && self.reason.is_empty() {
            refusals.field("reason", "required", "must be said for HOLD and FAIL");
        }
        let gate = subject.gate(self, &mut refusals);
        let no_gate = Gate::default();
        let violated = gate::judge(
            gate.unwrap_or(&no_gate),
            self.result(),
            &self.measurements,
            &self.answers,
            &mut refusals,
        );
        refusals.check()?;

        // What violates a critical limit fails, whoever says otherwise.
        let result = if violated.is_empty() { self.result() } else { QcResult::Fail };
        let is_ccp = gate.is_some_and(|gate| gate.is_ccp);
        let states = match subject.lot {
            Some(lot) => gate::effect(lot, subject.step.as_ref(), &self.gate_key, result, is_ccp)?,
            None => Vec::new(),
        };
        let deviation = (result == QcResult::Fail && is_ccp).then(|| {
            let described = Deviation {
                description: subject.failure(&self.gate_key, &violated, &self.reason),
                lot_ids: subject.lot.iter().map(|lot| lot.id.to_string()).collect(),
                run_id: subject.run_id().to_owned(),
                step_index: subject.step_index,
                gate_key: self.gate_key.clone(),
                occur_time: Some(timestamp(occurred_at)),
                ..Deviation::default()
            };
            deviation::opened(described, turn)
        });
        let decision = QcDecision {
            id: Uuid::now_v7().to_string(),
            lot_id: self.lot_id.clone(),
            lot_code: subject.lot.map(|lot| lot.code.code.clone()).unwrap_or_default(),
            run_id: subject.run_id().to_owned(),
            step_index: subject.step_index,
            gate_key: self.gate_key.clone(),
            is_ccp,
            result: result.into(),
            asked_result: self.result,
            measurements: self.measurements.clone(),
            violated_limit_keys: violated,
            answers: self.answers.clone(),
            reason: self.reason.clone(),
            decider_id: turn.actor_id.to_string(),
            occur_time: Some(timestamp(occurred_at)),
            record_time: Some(timestamp(turn.now)),
            deviation_id: deviation.as_ref().map(|deviation| deviation.id.clone()).unwrap_or_default(),
            position: 0,
        };
        subject.drafts(plant, decision, deviation, states, turn)
    }

    fn answer(&self, plant: &Plant, events: &[PlantEvent]) -> RecordQcDecisionResponse {
        let decision: Option<QcDecision> = saved(plant, events);
        let run_id = decision.as_ref().map(|decision| decision.run_id.clone()).unwrap_or_default();
        RecordQcDecisionResponse {
            decision,
            lot: lots(plant, [self.lot_id.as_str()]).pop(),
            run: plant.kept(&run_id).ok(),
            deviation: saved(plant, events),
        }
    }
}

/// What is decided about.
struct Subject<'a> {
    lot: Option<&'a Lot>,
    run: Option<Run>,
    step_index: Option<i32>,
    step: Option<FlowStep>,
}

impl<'a> Subject<'a> {
    fn of(req: &RecordQcDecisionRequest, plant: &'a Plant) -> Result<Self, ApiError> {
        let (lot, run_id, step_index) = match (req.lot_id.as_str(), req.run_id.as_str()) {
            ("", "") => return Err(ApiError::invalid("lot_id", "required", "or run_id must be given")),
            ("", run_id) => (None, Some(run_id.to_owned()), Some(req.step_index)),
            (lot_id, "") => {
                let lot = taking::find(plant, lot_id).filter(|lot| !lot.voided);
                let lot = lot.ok_or_else(|| ApiError::not_found("lot", lot_id))?;
                (Some(lot), lot.run_id.map(|run| run.to_string()), lot.step_index)
            }
            _ => {
                return Err(ApiError::invalid(
                    "run_id",
                    "run",
                    "must be left out for a lot: it knows its run",
                ));
            }
        };
        let run: Option<Run> = run_id.map(|run_id| plant.kept(&run_id)).transpose()?;
        let mut step = None;
        if let (Some(run), Some(index)) = (&run, step_index) {
            let version: FlowVersion = plant.kept(&run.flow_version_id)?;
            step = flow::step(&version, index).cloned();
            if step.is_none() {
                let n_steps = run.steps.len();
                return Err(ApiError::invalid("step_index", "step", format!("must be below {n_steps}")));
            }
            if lot.is_none() && !matches!(run.state(), RunState::Running | RunState::Hold) {
                let state = run::word(run.state());
                let message = format!("run {} is {state}", run.run_code);
                return Err(ApiError::state_forbids(state, "RUNNING,HOLD", message));
            }
        }
        Ok(Self { lot, run, step_index, step })
    }

    fn run_id(&self) -> &str {
        self.run.as_ref().map_or("", |run| run.id.as_str())
    }

    /// The gate that is named; a lot that belongs to no run is at none.
    fn gate(&self, req: &RecordQcDecisionRequest, refusals: &mut Refusals) -> Option<&Gate> {
        let gates = self.step.as_ref().map(|step| step.gates.as_slice()).unwrap_or_default();
        let gate = gates.iter().find(|gate| gate.key == req.gate_key);
        if gate.is_none() && (self.step.is_some() || !req.gate_key.is_empty()) {
            refusals.field("gate_key", "in", gate::one_of(gates.iter().map(|gate| gate.key.as_str())));
        }
        gate
    }

    fn name(&self) -> String {
        match (self.lot, &self.run) {
            (Some(lot), _) => format!("lot {}", lot.code.code),
            (None, Some(run)) => {
                format!("run {}, step {}", run.run_code, self.step_index.unwrap_or_default())
            }
            (None, None) => String::new(),
        }
    }

    fn failure(&self, gate_key: &str, violated: &[String], reason: &str) -> String {
        let limits = if violated.is_empty() { String::new() } else { format!(" ({})", violated.join(", ")) };
        let reason = if reason.is_empty() { String::new() } else { format!(": {reason}") };
        format!("{} failed at the critical control point {gate_key}{limits}{reason}", self.name())
    }

    /// What happens: the decision, the deviation it opens, the run that it stops, the alert.
    fn drafts(
        self,
        plant: &Plant,
        decision: QcDecision,
        deviation: Option<Deviation>,
        states: Vec<StateChange>,
        turn: &Turn,
    ) -> Result<Vec<Draft>, ApiError> {
        let (result, gate_key) = (decision.result(), decision.gate_key.clone());
        let at = turn.occurred_at(&decision.occur_time)?;
        let has_deviation = deviation.is_some();
        let message = match &deviation {
            Some(deviation) => deviation.description.clone(),
            None => {
                let word = to_word(result.as_str_name(), "QC_RESULT_");
                let place = if gate_key.is_empty() { String::new() } else { format!(" at {gate_key}") };
                format!("{} is {word}{place}: {}", self.name(), decision.reason)
            }
        };
        let (is_ccp, name) = (decision.is_ccp, self.name());
        let mut drafts = vec![Draft::new(at, What::QcDecided(decision)).with(states)];
        if let Some(deviation) = deviation {
            // The lot is held already.
            let flagged = self.lot.map(|lot| deviation::concern(lot).0);
            let draft = Draft::new(turn.now, What::DeviationChanged(deviation));
            drafts.push(draft.flagging(flagged.into_iter().collect()));
        }
        let subject_id = match (self.lot, &self.run) {
            (Some(lot), _) => lot.id.to_string(),
            (None, run) => run.as_ref().map(|run| run.id.clone()).unwrap_or_default(),
        };
        if let (Some(run), Some(index)) = (self.run, self.step_index) {
            let run = run::count(run, index, &gate_key, self.lot.is_none(), result)?;
            drafts.push(match has_deviation {
                true => deviation::of_run(run, 1, turn),
                false => run::changed(turn.now, Change::Decided, Some(index), "", run),
            });
        }
        let rule = match (result, is_ccp) {
            (QcResult::Fail, true) => Rule::CcpFail,
            (QcResult::Fail, false) => Rule::QcFail,
            (QcResult::Hold, _) => Rule::QcHold,
            _ => return Ok(drafts),
        };
        drafts.push(alert::raised(plant, rule, (&subject_id, &name), message, turn.now));
        Ok(drafts)
    }
}
