//! Runs: eleven steps in their order, and no critical control point left out unnoticed.

use tonic::Status;
use tracegate_proto::auth::v1::Role;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::lot::{State as LotState, Type};
use tracegate_proto::traceability::v1::run::State;
use tracegate_proto::traceability::v1::run_step::State as StepState;
use tracegate_proto::traceability::v1::*;
use tracegate_tests::{Person, metadata, preconditions, reason, request_id, violated_fields};

use super::flow::{self, BLOCKING, CCP, complete_step, end, start_step};
use super::plant::{KG, Plant, kg, new_lot, of};

/// What may be asked of a run, by what it leads to.
const MOVES: [(&str, State); 6] = [
    ("start", State::Running),
    ("hold", State::Hold),
    ("resume", State::Running),
    ("abort", State::Aborted),
    ("end early", State::Completed),
    ("archive", State::Archived),
];

async fn ask(person: &Person, run: &Run, what: &str) -> Result<Run, Status> {
    let (run_id, reason, request_id) = (run.id.clone(), "because".to_owned(), request_id());
    let occur_time = None;
    let mut runs = person.runs();
    let run = match what {
        "start" => runs.start_run(StartRunRequest { run_id, occur_time, request_id }).await?.into_inner().run,
        "hold" => {
            runs.hold_run(HoldRunRequest { run_id, reason, occur_time, request_id }).await?.into_inner().run
        }
        "resume" => {
            runs.resume_run(ResumeRunRequest { run_id, reason, occur_time, request_id })
                .await?
                .into_inner()
                .run
        }
        "abort" => {
            runs.abort_run(AbortRunRequest { run_id, reason, occur_time, request_id }).await?.into_inner().run
        }
        "end early" => {
            let request = EndRunEarlyRequest { run_id, reason, occur_time, request_id };
            runs.end_run_early(request).await?.into_inner().run
        }
        _ => runs.archive_run(ArchiveRunRequest { run_id, occur_time, request_id }).await?.into_inner().run,
    };
    Ok(run.unwrap())
}

/// A run in a state, by the way there.
async fn in_state(plant: &Plant, flow: &Flow, state: State) -> Run {
    let request = CreateRunRequest {
        run_code: request_id(),
        flow_id: flow.id.clone(),
        request_id: request_id(),
        ..CreateRunRequest::default()
    };
    let mut run = plant.olga.runs().create_run(request).await.unwrap().into_inner().run.unwrap();
    let way: &[&str] = match state {
        State::Running => &["start"],
        State::Hold => &["start", "hold"],
        State::Completed => &["start", "end early"],
        State::Aborted => &["abort"],
        State::Archived => &["start", "end early", "archive"],
        _ => &[],
    };
    for what in way {
        run = ask(&plant.olga, &run, what).await.unwrap();
    }
    assert_eq!(run.state(), state);
    run
}

/// The table of the brief: each step of it works, and every other is refused with those that are allowed.
#[tokio::test(flavor = "multi_thread")]
async fn a_run_goes_where_the_table_says_and_nowhere_else() {
    let plant = Plant::start().await;
    let flow = flow::published(&plant.t, &plant.olga, "Skewers").await;
    let table = [
        (State::Idle, vec!["start", "abort"], "RUNNING,ABORTED"),
        (State::Running, vec!["hold", "abort", "end early"], "COMPLETED,HOLD,ABORTED"),
        (State::Hold, vec!["resume", "abort"], "RUNNING,ABORTED"),
        (State::Completed, vec!["archive"], "ARCHIVED"),
        (State::Aborted, vec![], ""),
        (State::Archived, vec![], ""),
    ];
    for (from, legal, allowed) in table {
        for (what, to) in MOVES {
            let run = in_state(&plant, &flow, from).await;
            let answer = ask(&plant.olga, &run, what).await;
            if legal.contains(&what) {
                assert_eq!(answer.unwrap().state(), to, "{from:?} {what}");
                continue;
            }
            let refused = answer.expect_err(what);
            assert_eq!(reason(&refused), ErrorReason::StateForbids, "{from:?} {what}");
            assert_eq!(metadata(&refused, "allowed"), allowed, "{from:?} {what}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_carry_out_a_run_is_what_the_matrix_says() {
    let plant = Plant::start().await;
    let flow = flow::published(&plant.t, &plant.olga, "Skewers").await;
    for (role, may_work, may_see) in [
        (Role::Admin, true, true),
        (Role::Manager, true, true),
        (Role::Operator, true, true),
        (Role::Auditor, false, true),
        (Role::Viewer, false, false),
    ] {
        let person = plant.t.member(&plant.olga, role).await;
        let made = flow::run(&person, &flow, &request_id()).await;
        assert_eq!(made.is_ok(), may_work, "{role:?}");
        let seen = person.runs().list_runs(ListRunsRequest::default()).await;
        assert_eq!(seen.is_ok(), may_see, "{role:?}");
    }
    let operator = plant.t.member(&plant.olga, Role::Operator).await;
    let run = flow::run(&operator, &flow, "R-1").await.unwrap();
    let refused = ask(&operator, &run, "end early").await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::PermissionMissing);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_begins_when_the_one_before_is_done_and_nothing_blocks() {
    let plant = Plant::start().await;
    let flow = flow::published(&plant.t, &plant.olga, "Skewers").await;
    let run = flow::run(&plant.olga, &flow, "R-1").await.unwrap();
    assert_eq!(run.steps.len(), 11);
    assert!(run.steps.iter().all(|step| step.state() == StepState::Pending));
    let olga = &plant.olga;
    assert_eq!(reason(&start_step(olga, &run, 1).await.unwrap_err()), ErrorReason::StateForbids);
    assert_eq!(violated_fields(&start_step(olga, &run, 11).await.unwrap_err()), ["step_index"]);
    assert_eq!(reason(&complete_step(olga, &run, 0).await.unwrap_err()), ErrorReason::StateForbids);
    start_step(olga, &run, 0).await.unwrap();
    complete_step(olga, &run, 0).await.unwrap();
    start_step(olga, &run, 1).await.unwrap();
    let done = complete_step(olga, &run, 1).await.unwrap();
    assert_eq!(done.steps[1].state(), StepState::Completed);
    // Step 1 has a gate that blocks: nothing was passed there.
    let refused = start_step(olga, &run, 2).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::GatePending);
    assert_eq!(metadata(&refused, "gate_key"), BLOCKING);
    let passed = RecordQcDecisionRequest {
        run_id: run.id.clone(),
        step_index: 1,
        gate_key: BLOCKING.to_owned(),
        result: QcResult::Pass.into(),
        measurements: vec![Measurement {
            limit_key: "core".to_owned(),
            value_thousandths: 3_900,
            instrument: "T-7".to_owned(),
        }],
        request_id: request_id(),
        ..RecordQcDecisionRequest::default()
    };
    olga.quality().record_qc_decision(passed).await.unwrap();
    let begun = start_step(olga, &run, 2).await.unwrap();
    assert_eq!(begun.steps[2].state(), StepState::InProgress);
    assert_eq!(begun.steps[2].operator_ids, std::slice::from_ref(&olga.user_id));
}

/// A skipped critical control point is refused; whoever may ends the run all the same, and it is kept that they did.
#[tokio::test(flavor = "multi_thread")]
async fn no_critical_control_point_is_left_out_unnoticed() {
    let plant = Plant::start().await;
    let flow = flow::published(&plant.t, &plant.olga, "Skewers").await;
    let run = flow::run(&plant.olga, &flow, "R-1").await.unwrap();
    start_step(&plant.olga, &run, 0).await.unwrap();
    let refused = end(&plant.olga, &run).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::GatePending);
    let told = preconditions(&refused);
    assert_eq!(told, [BLOCKING, CCP]);
    let ended = ask(&plant.olga, &run, "end early").await.unwrap();
    assert!(ended.ended_early);
    assert_eq!(ended.state_reason, "because");
    assert!(ended.steps.iter().all(|step| step.state() == StepState::Skipped));
}

#[tokio::test(flavor = "multi_thread")]
async fn lots_made_at_a_step_belong_to_it() {
    let plant = Plant::start().await;
    let olga = &plant.olga;
    let flow = flow::published(&plant.t, olga, "Skewers").await;
    let run = flow::run(olga, &flow, "R-1").await.unwrap();
    let receive = ReceiveLotsRequest {
        lots: vec![new_lot("RAW-1", Type::Raw, kg(100))],
        run_id: run.id.clone(),
        step_index: 0,
        request_id: request_id(),
        ..ReceiveLotsRequest::default()
    };
    let early = olga.lots().receive_lots(receive.clone()).await.unwrap_err();
    assert_eq!(reason(&early), ErrorReason::StateForbids, "the step is not begun");
    start_step(olga, &run, 0).await.unwrap();
    let receive = ReceiveLotsRequest { request_id: request_id(), ..receive };
    let raw = olga.lots().receive_lots(receive).await.unwrap().into_inner().lots.remove(0);
    // The step releases what it makes.
    assert_eq!(
        (raw.state(), raw.run_id.as_str(), raw.step_index),
        (LotState::Released, run.id.as_str(), Some(0))
    );
    complete_step(olga, &run, 0).await.unwrap();
    start_step(olga, &run, 1).await.unwrap();
    let debone = TransformLotsRequest {
        inputs: vec![of(&raw, None)],
        outputs: vec![new_lot("MIX-1", Type::Mix, kg(80))],
        run_id: run.id.clone(),
        step_index: 1,
        request_id: request_id(),
        ..TransformLotsRequest::default()
    };
    let wrong = olga.lots().transform_lots(debone.clone()).await.unwrap_err();
    assert_eq!(violated_fields(&wrong), ["outputs[0].type"]);
    let debone = |kilograms, lot_code: &str| TransformLotsRequest {
        outputs: vec![new_lot(lot_code, Type::Deb, kg(kilograms))],
        request_id: request_id(),
        ..debone.clone()
    };
    let little = olga.lots().transform_lots(debone(49, "DEB-1")).await.unwrap_err();
    assert_eq!(reason(&little), ErrorReason::YieldOutOfTolerance);
    let made = olga.lots().transform_lots(debone(80, "DEB-1")).await.unwrap().into_inner();
    // This step waits for its gate.
    assert_eq!(made.outputs[0].state(), LotState::Created);
    let get = GetRunRequest { run_code: "R-1".to_owned(), ..GetRunRequest::default() };
    let shown = olga.runs().get_run(get).await.unwrap().into_inner().made;
    let shown: Vec<_> =
        shown.iter().map(|made| (made.step_index, made.n_lots, made.quantity_mg, made.n_waiting)).collect();
    assert_eq!(shown, [(0, 1, 100 * KG, 0), (1, 1, 80 * KG, 1)]);
    let filter = ListLotsRequest { run_id: run.id.clone(), ..ListLotsRequest::default() };
    let lots = olga.lots().list_lots(filter).await.unwrap().into_inner().lots;
    assert_eq!(lots.iter().map(|lot| lot.lot_code.as_str()).collect::<Vec<_>>(), ["DEB-1", "RAW-1"]);
}

/// A step that only warns takes what does not fit, marks it and raises one alert, however often.
#[tokio::test(flavor = "multi_thread")]
async fn a_yield_that_only_warns_raises_one_alert() {
    let plant = Plant::start().await;
    let olga = &plant.olga;
    let flow = flow::published(&plant.t, olga, "Skewers").await;
    let run = flow::run(olga, &flow, "R-1").await.unwrap();
    let raw = plant.received("RAW-1", 100).await;
    start_step(olga, &run, 0).await.unwrap();
    complete_step(olga, &run, 0).await.unwrap();
    start_step(olga, &run, 1).await.unwrap();
    super::quality::pass_step(olga, &run).await;
    complete_step(olga, &run, 1).await.unwrap();
    start_step(olga, &run, 2).await.unwrap();
    for lot_code in ["BULK-1", "BULK-2"] {
        let request = TransformLotsRequest {
            inputs: vec![of(&raw, kg(10))],
            outputs: vec![new_lot(lot_code, Type::Bulk, kg(5))],
            run_id: run.id.clone(),
            step_index: 2,
            request_id: request_id(),
            ..TransformLotsRequest::default()
        };
        let made = olga.lots().transform_lots(request).await.unwrap().into_inner();
        assert_eq!(made.outputs[0].state(), LotState::Released);
    }
    let alerts = olga.quality().list_alerts(ListAlertsRequest::default()).await.unwrap().into_inner().alerts;
    let shown: Vec<_> = alerts.iter().map(|alert| (alert.rule(), alert.n_times)).collect();
    assert_eq!(shown, [(alert::Rule::Yield, 2)]);
}

/// The same request any number of times is one run.
#[tokio::test(flavor = "multi_thread")]
async fn a_run_that_is_asked_for_twenty_times_at_once_is_made_once() {
    let plant = Plant::start().await;
    let flow = flow::published(&plant.t, &plant.olga, "Skewers").await;
    let request = CreateRunRequest {
        run_code: "R-1".to_owned(),
        flow_id: flow.id.clone(),
        start: true,
        request_id: request_id(),
        ..CreateRunRequest::default()
    };
    let asked = (0..20).map(|_| {
        let (mut runs, request) = (plant.olga.runs(), request.clone());
        async move { runs.create_run(request).await.unwrap().into_inner().run.unwrap().id }
    });
    let ids: std::collections::BTreeSet<String> =
        futures_util::future::join_all(asked).await.into_iter().collect();
    assert_eq!(ids.len(), 1);
    let runs = plant.olga.runs().list_runs(ListRunsRequest::default()).await.unwrap().into_inner().runs;
    assert_eq!(runs.len(), 1);
}
