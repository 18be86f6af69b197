//! Decisions at gates: what each does to a lot in each state, and that nobody passes what violates a limit.

use tonic::Status;
use tracegate_proto::auth::v1::Role;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::flow_step::ReleasePolicy;
use tracegate_proto::traceability::v1::lot::{State, Type};
use tracegate_proto::traceability::v1::*;
use tracegate_tests::{Person, metadata, reason, request_id, violated_fields};

use super::flow::{self, BLOCKING, CCP, gate, publish, start_step, step, submit};
use super::plant::{Plant, kg, new_lot, of};

pub(super) fn decision(lot: &Lot, gate_key: &str, result: QcResult) -> RecordQcDecisionRequest {
    RecordQcDecisionRequest {
        lot_id: lot.id.clone(),
        gate_key: gate_key.to_owned(),
        result: result.into(),
        reason: if result == QcResult::Pass { String::new() } else { "seen".to_owned() },
        request_id: request_id(),
        ..RecordQcDecisionRequest::default()
    }
}

pub(super) async fn decide(
    person: &Person,
    request: RecordQcDecisionRequest,
) -> Result<RecordQcDecisionResponse, Status> {
    Ok(person.quality().record_qc_decision(request).await?.into_inner())
}

/// Passes the gate that blocks after step 1, for the step itself.
pub(super) async fn pass_step(person: &Person, run: &Run) {
    let request = RecordQcDecisionRequest {
        run_id: run.id.clone(),
        step_index: 1,
        gate_key: BLOCKING.to_owned(),
        result: QcResult::Pass.into(),
        measurements: vec![core(3_000)],
        request_id: request_id(),
        ..RecordQcDecisionRequest::default()
    };
    decide(person, request).await.unwrap();
}

fn core(value_thousandths: i64) -> Measurement {
    Measurement { limit_key: "core".to_owned(), value_thousandths, instrument: "T-7".to_owned() }
}

/// A plant with a run of one step, which has two required gates, one that only tells, and a critical control point.
pub(super) struct Floor {
    pub plant: Plant,
    pub run: Run,
}

impl Floor {
    pub(super) async fn start() -> Self {
        let plant = Plant::start().await;
        let limit = CriticalLimit {
            key: "fe".to_owned(),
            name: "ferrous".to_owned(),
            unit: "mm".to_owned(),
            max_thousandths: Some(1_500),
            ..CriticalLimit::default()
        };
        let required = |key: &str| Gate { required: true, ..gate(key) };
        let metal = Gate { is_ccp: true, critical_limits: vec![limit], ..gate(CCP) };
        let gates = vec![required("look"), required("weigh"), gate("label")];
        let steps = vec![
            step("make", ReleasePolicy::Gated, gates),
            step("detect", ReleasePolicy::Gated, vec![metal]),
        ];
        let version =
            flow::created(&plant.olga, "Two", FlowDefinition { steps }).await.unwrap().version.unwrap();
        let rita = plant.t.member(&plant.olga, Role::Manager).await;
        submit(&plant.olga, &version).await.unwrap();
        let flow = publish(&rita, &version).await.unwrap().flow.unwrap();
        let run = flow::run(&plant.olga, &flow, "R-1").await.unwrap();
        start_step(&plant.olga, &run, 0).await.unwrap();
        Self { plant, run }
    }

    /// Goes on with the step of the critical control point.
    pub(super) async fn detect(&self) {
        flow::complete_step(&self.plant.olga, &self.run, 0).await.unwrap();
        start_step(&self.plant.olga, &self.run, 1).await.unwrap();
    }

    pub(super) async fn made(&self, lot_code: &str, step_index: i32) -> Lot {
        let request = ReceiveLotsRequest {
            lots: vec![new_lot(lot_code, Type::Mix, kg(10))],
            run_id: self.run.id.clone(),
            step_index,
            request_id: request_id(),
            ..ReceiveLotsRequest::default()
        };
        self.plant.olga.lots().receive_lots(request).await.unwrap().into_inner().lots.remove(0)
    }

    pub(super) async fn run(&self) -> Run {
        let request = GetRunRequest { run_id: self.run.id.clone(), ..GetRunRequest::default() };
        self.plant.olga.runs().get_run(request).await.unwrap().into_inner().run.unwrap()
    }
}

fn metal(value_thousandths: i64) -> Vec<Measurement> {
    vec![Measurement { limit_key: "fe".to_owned(), value_thousandths, instrument: String::new() }]
}

/// Brings a lot that belongs to no run into a state.
pub(super) async fn in_state(plant: &Plant, state: State) -> Lot {
    let request = CreateLotRequest {
        lot_code: request_id(),
        r#type: Type::Raw.into(),
        quantity_mg: 1_000,
        request_id: request_id(),
        ..CreateLotRequest::default()
    };
    let lot = plant.olga.lots().create_lot(request).await.unwrap().into_inner().lot.unwrap();
    let way: &[State] = match state {
        State::Quarantine => &[State::Quarantine],
        State::Released | State::Consumed | State::Finished => &[State::Quarantine, State::Released],
        State::Hold => &[State::Hold],
        State::Rejected => &[State::Quarantine, State::Rejected],
        _ => &[],
    };
    for to in way {
        plant.change_state(&lot, *to).await.unwrap();
    }
    if matches!(state, State::Consumed | State::Finished) {
        plant.transform(vec![of(&lot, None)], vec![]).await.unwrap();
    }
    if state == State::Finished {
        plant.change_state(&lot, State::Finished).await.unwrap();
    }
    let lot = plant.lot(&lot).await;
    assert_eq!(lot.state(), state);
    lot
}

/// The matrix of the brief for lots and gates that are no critical control points, cell by cell.
#[tokio::test(flavor = "multi_thread")]
async fn each_decision_moves_a_lot_as_the_matrix_says() {
    let plant = Plant::start().await;
    let (pass, hold, fail) = (QcResult::Pass, QcResult::Hold, QcResult::Fail);
    let cells = [
        (pass, State::Created, Some((State::Released, 2))),
        (pass, State::Quarantine, Some((State::Released, 1))),
        (pass, State::Hold, Some((State::Released, 1))),
        (pass, State::Released, Some((State::Released, 0))),
        (hold, State::Created, Some((State::Hold, 1))),
        (hold, State::Quarantine, Some((State::Hold, 1))),
        (hold, State::Hold, Some((State::Hold, 0))),
        (hold, State::Released, Some((State::Hold, 1))),
        (fail, State::Created, Some((State::Rejected, 2))),
        (fail, State::Quarantine, Some((State::Rejected, 1))),
        (fail, State::Hold, Some((State::Rejected, 1))),
        (fail, State::Released, Some((State::Rejected, 1))),
    ];
    for (result, from, expected) in cells {
        let lot = in_state(&plant, from).await;
        let answer = decide(&plant.olga, decision(&lot, "", result)).await.unwrap();
        let after = answer.lot.unwrap();
        let changed = after.n_state_changes - lot.n_state_changes;
        assert_eq!(Some((after.state(), changed)), expected, "{result:?} {from:?}");
    }
    for result in [pass, hold, fail] {
        for from in [State::Consumed, State::Rejected, State::Finished] {
            let lot = in_state(&plant, from).await;
            let refused = decide(&plant.olga, decision(&lot, "", result)).await.unwrap_err();
            assert_eq!(reason(&refused), ErrorReason::StateForbids, "{result:?} {from:?}");
            assert_eq!(metadata(&refused, "allowed"), "CREATED,QUARANTINE,HOLD,RELEASED");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lot_is_released_when_all_its_required_gates_are_passed() {
    let floor = Floor::start().await;
    let olga = &floor.plant.olga;
    let lot = floor.made("MIX-1", 0).await;
    let after = |answer: RecordQcDecisionResponse| answer.lot.unwrap().state();
    assert_eq!(after(decide(olga, decision(&lot, "look", QcResult::Pass)).await.unwrap()), State::Quarantine);
    // By hand it is not released either.
    let refused = floor.plant.change_state(&lot, State::Released).await.unwrap_err();
    assert_eq!(
        (reason(&refused), metadata(&refused, "gate_key")),
        (ErrorReason::GatePending, "weigh".to_owned())
    );
    assert_eq!(after(decide(olga, decision(&lot, "label", QcResult::Hold)).await.unwrap()), State::Hold);
    // A gate that is not required holds it as long as it says so.
    assert_eq!(after(decide(olga, decision(&lot, "weigh", QcResult::Pass)).await.unwrap()), State::Hold);
    assert_eq!(after(decide(olga, decision(&lot, "label", QcResult::Pass)).await.unwrap()), State::Released);
    let list = ListQcDecisionsRequest { subject_id: lot.id.clone(), ..ListQcDecisionsRequest::default() };
    let decisions = olga.quality().list_qc_decisions(list).await.unwrap().into_inner().decisions;
    let shown: Vec<_> =
        decisions.iter().map(|decision| (decision.gate_key.as_str(), decision.result())).collect();
    let (pass, hold) = (QcResult::Pass, QcResult::Hold);
    assert_eq!(shown, [("label", pass), ("weigh", pass), ("label", hold), ("look", pass)]);
}

/// Whoever says PASS: what is measured decides. At a critical control point the lot and the run are held and a deviation is open.
#[tokio::test(flavor = "multi_thread")]
async fn nobody_passes_what_violates_a_critical_limit() {
    let floor = Floor::start().await;
    let olga = &floor.plant.olga;
    let held = floor.made("MIX-1", 0).await;
    decide(olga, decision(&held, "look", QcResult::Pass)).await.unwrap();
    decide(olga, decision(&held, "weigh", QcResult::Pass)).await.unwrap();
    floor.detect().await;
    let lot = floor.made("MIX-2", 1).await;
    let request =
        RecordQcDecisionRequest { measurements: metal(1_501), ..decision(&lot, CCP, QcResult::Pass) };
    let answer = decide(olga, request).await.unwrap();
    let recorded = answer.decision.unwrap();
    assert_eq!((recorded.asked_result(), recorded.result()), (QcResult::Pass, QcResult::Fail));
    assert_eq!(recorded.violated_limit_keys, ["fe"]);
    let after = answer.lot.unwrap();
    assert_eq!((after.state(), after.n_open_deviations), (State::Hold, 1));
    let run = answer.run.unwrap();
    assert_eq!((run.state(), run.n_open_deviations), (run::State::Hold, 1));
    assert_eq!(run.steps[1].gates[0].n_failed, 1);
    let deviation = answer.deviation.unwrap();
    assert_eq!(
        (deviation.id.as_str(), deviation.state()),
        (recorded.deviation_id.as_str(), deviation::State::Open)
    );
    // A PASS afterwards is kept, and changes nothing while the deviation has no disposition.
    let request =
        RecordQcDecisionRequest { measurements: metal(1_500), ..decision(&lot, CCP, QcResult::Pass) };
    let passed = decide(olga, request).await.unwrap();
    assert_eq!(
        (passed.decision.unwrap().result(), passed.lot.unwrap().state()),
        (QcResult::Pass, State::Hold)
    );
    let refused = floor.plant.change_state(&lot, State::Released).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::DeviationOpen);
    let request = ResumeRunRequest {
        run_id: run.id.clone(),
        reason: "go on".to_owned(),
        request_id: request_id(),
        ..ResumeRunRequest::default()
    };
    let refused = olga.runs().resume_run(request).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::DeviationOpen);
}

/// A lot that is used up already is not moved; what failed of it is a deviation and an alert all the same.
#[tokio::test(flavor = "multi_thread")]
async fn a_critical_failure_of_a_lot_that_is_used_up_is_a_deviation() {
    let floor = Floor::start().await;
    let olga = &floor.plant.olga;
    floor.detect().await;
    let lot = floor.made("MIX-1", 1).await;
    let request = RecordQcDecisionRequest { measurements: metal(0), ..decision(&lot, CCP, QcResult::Pass) };
    decide(olga, request).await.unwrap();
    floor.plant.transform(vec![of(&lot, None)], vec![new_lot("FG-1", Type::Fg15, kg(10))]).await.unwrap();
    let request =
        RecordQcDecisionRequest { measurements: metal(9_000), ..decision(&lot, CCP, QcResult::Fail) };
    let answer = decide(olga, request).await.unwrap();
    let after = answer.lot.unwrap();
    assert_eq!((after.state(), after.n_open_deviations), (State::Consumed, 1));
    // What was made of it is proposed to be held.
    let get = GetDeviationRequest { deviation_id: answer.deviation.unwrap().id };
    let shown = olga.quality().get_deviation(get).await.unwrap().into_inner();
    assert_eq!(shown.proposed.iter().map(|lot| lot.lot_code.as_str()).collect::<Vec<_>>(), ["FG-1"]);
    let alerts = olga.quality().list_alerts(ListAlertsRequest::default()).await.unwrap().into_inner().alerts;
    assert_eq!(alerts.iter().map(Alert::rule).collect::<Vec<_>>(), [alert::Rule::CcpFail]);
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_that_is_missing_is_said_at_once() {
    let plant = Plant::start().await;
    let olga = &plant.olga;
    let flow = flow::published(&plant.t, olga, "Skewers").await;
    let run = flow::run(olga, &flow, "R-1").await.unwrap();
    let step = |step_index: i32, gate_key: &str, result: QcResult| RecordQcDecisionRequest {
        run_id: run.id.clone(),
        step_index,
        gate_key: gate_key.to_owned(),
        result: result.into(),
        request_id: request_id(),
        ..RecordQcDecisionRequest::default()
    };
    let fields = |status: Status| violated_fields(&status);
    let refused = decide(olga, step(7, CCP, QcResult::Pass)).await.unwrap_err();
    assert_eq!(fields(refused), ["answers", "measurements"]);
    let request = RecordQcDecisionRequest {
        measurements: vec![
            Measurement { limit_key: "core".to_owned(), ..Measurement::default() },
            Measurement { limit_key: "ph".to_owned(), ..Measurement::default() },
            core(1),
        ],
        ..step(1, BLOCKING, QcResult::Hold)
    };
    let refused = decide(olga, request).await.unwrap_err();
    assert_eq!(
        fields(refused),
        ["reason", "measurements[0].instrument", "measurements[1].limit_key", "measurements[2].limit_key"]
    );
    let refused = decide(olga, step(1, "nonsense", QcResult::Pass)).await.unwrap_err();
    assert_eq!(fields(refused), ["gate_key"]);
    let refused =
        decide(olga, RecordQcDecisionRequest { run_id: String::new(), ..step(1, "", QcResult::Pass) });
    assert_eq!(fields(refused.await.unwrap_err()), ["lot_id"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_decides_is_what_the_matrix_says() {
    let plant = Plant::start().await;
    for (role, may) in [
        (Role::Admin, true),
        (Role::Manager, true),
        (Role::Operator, true),
        (Role::Auditor, true),
        (Role::Viewer, false),
        (Role::Developer, false),
    ] {
        let lot = in_state(&plant, State::Created).await;
        let person = plant.t.member(&plant.olga, role).await;
        let answer = decide(&person, decision(&lot, "", QcResult::Pass)).await;
        assert_eq!(answer.is_ok(), may, "{role:?}");
    }
}

/// An auditor's decision moves the lot, though an auditor may not move lots: the authority is the decision's.
#[tokio::test(flavor = "multi_thread")]
async fn the_authority_is_the_decisions() {
    let plant = Plant::start().await;
    let auditor = plant.t.member(&plant.olga, Role::Auditor).await;
    let lot = in_state(&plant, State::Created).await;
    let request = ChangeLotStateRequest {
        lot_id: lot.id.clone(),
        state: State::Quarantine.into(),
        reason: "seen".to_owned(),
        request_id: request_id(),
        ..ChangeLotStateRequest::default()
    };
    let refused = auditor.lots().change_lot_state(request).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::PermissionMissing);
    let answer = decide(&auditor, decision(&lot, "", QcResult::Pass)).await.unwrap();
    assert_eq!(answer.decision.unwrap().decider_id, auditor.user_id);
    let history = ListLotHistoryRequest { lot_id: lot.id, ..ListLotHistoryRequest::default() };
    let changes = plant.olga.lots().list_lot_history(history).await.unwrap().into_inner().changes;
    assert_eq!(changes.last().unwrap().actor_id, auditor.user_id);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_alert_is_one_until_it_is_resolved() {
    let plant = Plant::start().await;
    let olga = &plant.olga;
    let lot = in_state(&plant, State::Created).await;
    decide(olga, decision(&lot, "", QcResult::Hold)).await.unwrap();
    let alerts = || async {
        olga.quality().list_alerts(ListAlertsRequest::default()).await.unwrap().into_inner().alerts
    };
    let first = alerts().await.remove(0);
    let seen = AcknowledgeAlertRequest { alert_id: first.id.clone(), request_id: request_id() };
    let seen = olga.quality().acknowledge_alert(seen).await.unwrap().into_inner().alert.unwrap();
    assert_eq!(
        (seen.state(), seen.acknowledger_id.as_str()),
        (alert::State::Acknowledged, olga.user_id.as_str())
    );
    // What happens again is to be seen again.
    decide(olga, decision(&lot, "", QcResult::Hold)).await.unwrap();
    let again = alerts().await.remove(0);
    assert_eq!((again.id.as_str(), again.n_times, again.state()), (first.id.as_str(), 2, alert::State::Open));
    let resolve = || ResolveAlertRequest {
        alert_id: first.id.clone(),
        note: "looked at".to_owned(),
        request_id: request_id(),
    };
    olga.quality().resolve_alert(resolve()).await.unwrap();
    let refused = olga.quality().resolve_alert(resolve()).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::StateForbids);
    decide(olga, decision(&lot, "", QcResult::Hold)).await.unwrap();
    let shown: Vec<_> = alerts().await.iter().map(|alert| (alert.state(), alert.n_times)).collect();
    assert_eq!(shown, [(alert::State::Open, 1), (alert::State::Resolved, 2)]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_is_kept_with_its_lots() {
    let plant = Plant::start().await;
    let (lot, other) = (in_state(&plant, State::Created).await, in_state(&plant, State::Created).await);
    let certificate = Certificate {
        lot_ids: vec![lot.id.clone()],
        number: "COA-77".to_owned(),
        issuer: "Lab One".to_owned(),
        issue_time: Some(prost_types::Timestamp { seconds: 1_700_000_000, nanos: 0 }),
        results: vec![certificate::Result {
            parameter: "Salmonella".to_owned(),
            value: "absent in 25 g".to_owned(),
            conforming: true,
            ..certificate::Result::default()
        }],
        file_name: "coa.pdf".to_owned(),
        media_type: "application/pdf".to_owned(),
        file: vec![7; 300_000].into(),
        ..Certificate::default()
    };
    let add = |certificate: Certificate| AddCertificateRequest {
        certificate: Some(certificate),
        request_id: request_id(),
    };
    let mut quality = plant.olga.quality();
    let added = quality.add_certificate(add(certificate.clone())).await.unwrap().into_inner();
    let added = added.certificate.unwrap();
    assert!(added.file.is_empty());
    let get = GetCertificateRequest { certificate_id: added.id.clone() };
    let shown = quality.get_certificate(get).await.unwrap().into_inner().certificate.unwrap();
    assert_eq!(shown.file, certificate.file);
    assert_eq!(shown.file_sha256.len(), 32);
    for (lot, expected) in [(&lot, 1), (&other, 0)] {
        let list = ListCertificatesRequest { lot_id: lot.id.clone(), ..ListCertificatesRequest::default() };
        let listed = quality.list_certificates(list).await.unwrap().into_inner().certificates;
        assert_eq!(listed.len(), expected);
        assert!(listed.iter().all(|certificate| certificate.file.is_empty()));
    }
    let unnamed = Certificate { file_name: String::new(), ..certificate.clone() };
    let refused = quality.add_certificate(add(unnamed)).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["certificate.file_name"]);
    let large = Certificate { file: vec![0; 1_100_000].into(), ..certificate };
    let refused = quality.add_certificate(add(large)).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["certificate.file"]);
}
