//! Deviations: contained, decided upon by a second person, verified by a third hand, closed.

use tonic::Status;
use tracegate_proto::auth::v1::Role;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::deviation::State;
use tracegate_proto::traceability::v1::lot::{State as LotState, Type};
use tracegate_proto::traceability::v1::*;
use tracegate_tests::{Person, reason, request_id};

use super::flow::CCP;
use super::plant::{Plant, kg, new_lot, of};
use super::quality::{Floor, decide, decision};

async fn open(person: &Person, lots: &[&Lot]) -> Deviation {
    let request = OpenDeviationRequest {
        description: "a broken blade".to_owned(),
        lot_ids: lots.iter().map(|lot| lot.id.clone()).collect(),
        request_id: request_id(),
        ..OpenDeviationRequest::default()
    };
    person.quality().open_deviation(request).await.unwrap().into_inner().deviation.unwrap()
}

async fn contain(person: &Person, of: &Deviation, lots: &[&Lot]) -> Result<Deviation, Status> {
    let request = ContainDeviationRequest {
        deviation_id: of.id.clone(),
        lot_ids: lots.iter().map(|lot| lot.id.clone()).collect(),
        note: "red tape".to_owned(),
        request_id: request_id(),
    };
    Ok(person.quality().contain_deviation(request).await?.into_inner().deviation.unwrap())
}

async fn dispose(person: &Person, of: &Deviation, disposition: Disposition) -> Result<Vec<Lot>, Status> {
    let request = DisposeDeviationRequest {
        deviation_id: of.id.clone(),
        disposition: disposition.into(),
        reason: "examined".to_owned(),
        request_id: request_id(),
    };
    Ok(person.quality().dispose_deviation(request).await?.into_inner().lots)
}

async fn verify(person: &Person, of: &Deviation) -> Result<Deviation, Status> {
    let request = VerifyDeviationRequest {
        deviation_id: of.id.clone(),
        note: "seen".to_owned(),
        request_id: request_id(),
    };
    Ok(person.quality().verify_deviation(request).await?.into_inner().deviation.unwrap())
}

async fn close(person: &Person, of: &Deviation) -> Result<Deviation, Status> {
    let request = CloseDeviationRequest {
        deviation_id: of.id.clone(),
        cause: "worn".to_owned(),
        corrective_action: "changed weekly".to_owned(),
        request_id: request_id(),
    };
    Ok(person.quality().close_deviation(request).await?.into_inner().deviation.unwrap())
}

/// Each step in its turn and by the right person, and none out of turn.
#[tokio::test(flavor = "multi_thread")]
async fn a_deviation_goes_its_one_way_and_two_of_its_steps_need_another_person() {
    let plant = Plant::start().await;
    let olga = &plant.olga;
    let mara = plant.t.member(olga, Role::Manager).await;
    let operator = plant.t.member(olga, Role::Operator).await;
    let lot = plant.received("RAW-1", 10).await;
    let made = plant.mixed(vec![of(&lot, kg(4))], "MIX-1", 4).await;
    let deviation = open(olga, &[&lot]).await;
    assert_eq!(plant.lot(&lot).await.state(), LotState::Hold);
    // What was made of it is proposed, until it is held.
    let get = || GetDeviationRequest { deviation_id: deviation.id.clone() };
    let shown = olga.quality().get_deviation(get()).await.unwrap().into_inner();
    assert_eq!(shown.proposed.iter().map(|lot| lot.lot_code.as_str()).collect::<Vec<_>>(), ["MIX-1"]);
    let early = [
        dispose(&mara, &deviation, Disposition::Destroy).await.unwrap_err(),
        verify(&mara, &deviation).await.unwrap_err(),
        close(&mara, &deviation).await.unwrap_err(),
    ];
    assert!(early.iter().all(|status| reason(status) == ErrorReason::StateForbids));
    let contained = contain(&operator, &deviation, &[&made]).await.unwrap();
    assert_eq!((contained.state(), contained.lot_ids.len()), (State::Contained, 2));
    assert_eq!(plant.lot(&made).await.state(), LotState::Hold);
    let shown = olga.quality().get_deviation(get()).await.unwrap().into_inner();
    assert_eq!(shown.n_proposed, 0);

    let own = dispose(olga, &deviation, Disposition::UseAsIs).await.unwrap_err();
    assert_eq!(reason(&own), ErrorReason::FourEyes);
    let low = dispose(&operator, &deviation, Disposition::UseAsIs).await.unwrap_err();
    assert_eq!(reason(&low), ErrorReason::PermissionMissing);
    let lots = dispose(&mara, &deviation, Disposition::UseAsIs).await.unwrap();
    assert!(lots.iter().all(|lot| lot.state() == LotState::Released && lot.n_open_deviations == 0));
    let own = verify(&mara, &deviation).await.unwrap_err();
    assert_eq!(reason(&own), ErrorReason::FourEyes);
    verify(&operator, &deviation).await.unwrap();
    let closed = close(&mara, &deviation).await.unwrap();
    let way: Vec<_> = closed.steps.iter().map(deviation::Step::state).collect();
    assert_eq!(way, [State::Open, State::Contained, State::Dispositioned, State::Verified, State::Closed]);
    assert_eq!((closed.cause.as_str(), closed.corrective_action.as_str()), ("worn", "changed weekly"));
    let late = contain(&operator, &deviation, &[]).await.unwrap_err();
    assert_eq!(reason(&late), ErrorReason::StateForbids);
}

#[tokio::test(flavor = "multi_thread")]
async fn each_disposition_does_what_it_says() {
    let plant = Plant::start().await;
    let mara = plant.t.member(&plant.olga, Role::Manager).await;
    for (code, disposition, state) in [
        ("A", Disposition::UseAsIs, LotState::Released),
        ("B", Disposition::Rework, LotState::Released),
        ("C", Disposition::Downgrade, LotState::Released),
        ("D", Disposition::Destroy, LotState::Rejected),
    ] {
        let lot = plant.received(code, 10).await;
        let deviation = open(&plant.olga, &[&lot]).await;
        contain(&plant.olga, &deviation, &[]).await.unwrap();
        let after = dispose(&mara, &deviation, disposition).await.unwrap().remove(0);
        assert_eq!((after.state(), after.disposition()), (state, disposition));
    }
    // What is to be reworked goes into rework and nowhere else.
    let get = GetLotRequest { lot_code: "B".to_owned(), ..GetLotRequest::default() };
    let lot = plant.olga.lots().get_lot(get).await.unwrap().into_inner().lot.unwrap();
    let output = vec![new_lot("MIX-1", Type::Mix, kg(10))];
    let refused = plant.transform(vec![of(&lot, None)], output.clone()).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::LotsDiffer);
    let refused = plant.ship("SHIP-1", vec![of(&lot, None)], &[]).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::LotsDiffer);
    let request = TransformLotsRequest {
        inputs: vec![of(&lot, None)],
        outputs: output,
        rework: true,
        request_id: request_id(),
        ..TransformLotsRequest::default()
    };
    plant.olga.lots().transform_lots(request).await.unwrap();
}

/// A lot of two deviations waits for both; one that is to be destroyed is so whatever else is the matter.
#[tokio::test(flavor = "multi_thread")]
async fn a_lot_of_two_deviations_waits_for_both() {
    let plant = Plant::start().await;
    let mara = plant.t.member(&plant.olga, Role::Manager).await;
    let lot = plant.received("RAW-1", 10).await;
    let (first, second) = (open(&plant.olga, &[&lot]).await, open(&plant.olga, &[&lot]).await);
    assert_eq!(plant.lot(&lot).await.n_open_deviations, 2);
    contain(&plant.olga, &first, &[]).await.unwrap();
    contain(&plant.olga, &second, &[]).await.unwrap();
    let after = dispose(&mara, &first, Disposition::UseAsIs).await.unwrap().remove(0);
    assert_eq!((after.state(), after.n_open_deviations), (LotState::Hold, 1));
    let after = dispose(&mara, &second, Disposition::UseAsIs).await.unwrap().remove(0);
    assert_eq!((after.state(), after.n_open_deviations), (LotState::Released, 0));
}

/// The failure at a critical control point is settled by the disposition: the lot is released, the run goes on and can end.
#[tokio::test(flavor = "multi_thread")]
async fn a_disposition_settles_what_failed_at_a_critical_control_point() {
    let floor = Floor::start().await;
    let olga = &floor.plant.olga;
    let mara = floor.plant.t.member(olga, Role::Manager).await;
    floor.detect().await;
    let (lot, other) = (floor.made("MIX-1", 1).await, floor.made("MIX-2", 1).await);
    let measured = |value_thousandths| {
        vec![Measurement { limit_key: "fe".to_owned(), value_thousandths, instrument: String::new() }]
    };
    let request =
        RecordQcDecisionRequest { measurements: measured(2_000), ..decision(&lot, CCP, QcResult::Fail) };
    let deviation = decide(olga, request).await.unwrap().deviation.unwrap();
    contain(olga, &deviation, &[]).await.unwrap();
    let after = dispose(&mara, &deviation, Disposition::UseAsIs).await.unwrap().remove(0);
    assert_eq!(after.state(), LotState::Released);
    assert!(after.gates[0].dispositioned);
    assert_eq!(floor.run().await.n_open_deviations, 0);
    let resume = ResumeRunRequest {
        run_id: floor.run.id.clone(),
        reason: "blade changed".to_owned(),
        request_id: request_id(),
        ..ResumeRunRequest::default()
    };
    olga.runs().resume_run(resume).await.unwrap();
    let refused = super::flow::end(olga, &floor.run).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::GatePending, "the other lot waits");
    let request =
        RecordQcDecisionRequest { measurements: measured(0), ..decision(&other, CCP, QcResult::Pass) };
    decide(olga, request).await.unwrap();
    let ended = super::flow::end(olga, &floor.run).await.unwrap();
    assert_eq!(ended.state(), run::State::Completed);
}
