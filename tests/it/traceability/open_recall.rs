//! A recall that is opened: everything is marked and held at once, customers are called, and what falls in later falls in.

use std::time::Duration;

use tonic::Status;
use tracegate_proto::auth::v1::Role;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::lot::{State, Type};
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::recall_notice::State as NoticeState;
use tracegate_proto::traceability::v1::watch_recall_response::Update;
use tracegate_proto::traceability::v1::*;
use tracegate_tests::{Person, metadata, reason, request_id, violated_fields};

use super::plant::{KG, Plant, kg, new_lot, of};

async fn party(person: &Person, name: &str) -> Party {
    let party = Party { name: name.to_owned(), ..Party::default() };
    let request = SavePartyRequest { party: Some(party), request_id: request_id() };
    person.master_data().save_party(request).await.unwrap().into_inner().party.unwrap()
}

async fn equipment(person: &Person, name: &str) -> Equipment {
    let equipment = Equipment { name: name.to_owned(), ..Equipment::default() };
    let request = SaveEquipmentRequest { equipment: Some(equipment), request_id: request_id() };
    person.master_data().save_equipment(request).await.unwrap().into_inner().equipment.unwrap()
}

fn of_lots(lots: &[&Lot]) -> RecallScope {
    RecallScope { lot_ids: lots.iter().map(|lot| lot.id.clone()).collect(), ..RecallScope::default() }
}

fn request(scope: RecallScope) -> OpenRecallRequest {
    OpenRecallRequest {
        name: "metal".to_owned(),
        reason: "a splinter was found".to_owned(),
        scope: Some(scope),
        request_id: request_id(),
        ..OpenRecallRequest::default()
    }
}

async fn open(person: &Person, scope: RecallScope) -> Result<OpenRecallResponse, Status> {
    Ok(person.recalls().open_recall(request(scope)).await?.into_inner())
}

async fn move_notice(
    person: &Person,
    notice: &RecallNotice,
    state: NoticeState,
    mg: i64,
) -> Result<RecallNotice, Status> {
    let request = ChangeRecallNoticeRequest {
        recall_notice_id: notice.id.clone(),
        state: state.into(),
        confirmed_mg: if state == NoticeState::QuantityConfirmed { mg } else { 0 },
        recovered_mg: if state == NoticeState::Closed { mg } else { 0 },
        note: "by telephone".to_owned(),
        request_id: request_id(),
    };
    Ok(person.recalls().change_recall_notice(request).await?.into_inner().notice.unwrap())
}

async fn close(person: &Person, recall: &Recall) -> Result<Recall, Status> {
    let request = CloseRecallRequest {
        recall_id: recall.id.clone(),
        note: "done".to_owned(),
        request_id: request_id(),
    };
    Ok(person.recalls().close_recall(request).await?.into_inner().recall.unwrap())
}

async fn ship_to(plant: &Plant, code: &str, lot: &Lot, kilograms: i64, customer: &Party) {
    let request = ShipLotsRequest {
        shipment_code: code.to_owned(),
        contents: vec![of(lot, kg(kilograms))],
        customer_id: customer.id.clone(),
        request_id: request_id(),
        ..ShipLotsRequest::default()
    };
    plant.olga.lots().ship_lots(request).await.unwrap();
}

/// Raw material that went into a mixture, of which a part went to each of two customers; and one that it has nothing to do with.
struct Chain {
    plant: Plant,
    raw: Lot,
    mixed: Lot,
    other: Lot,
}

async fn chain() -> Chain {
    let plant = Plant::start().await;
    let (first, second) = (party(&plant.olga, "First").await, party(&plant.olga, "Second").await);
    let raw = plant.received("RAW-1", 100).await;
    let other = plant.received("RAW-2", 100).await;
    let mixed = plant.mixed(vec![of(&raw, kg(60)), of(&other, kg(40))], "MIX-1", 100).await;
    ship_to(&plant, "SHIP-1", &mixed, 30, &first).await;
    ship_to(&plant, "SHIP-2", &mixed, 20, &second).await;
    Chain { plant, raw, mixed, other }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_recall_marks_holds_and_calls_back_all_at_once() {
    let Chain { plant, raw, mixed, other } = Box::pin(chain()).await;
    let opened = open(&plant.olga, of_lots(&[&raw])).await.unwrap();
    let recall = opened.recall.unwrap();
    let summary = recall.summary.unwrap();
    assert_eq!((recall.n_lots, summary.in_house_mg, summary.shipped_mg), (2, 90 * KG, 50 * KG));
    for lot in [&raw, &mixed] {
        let lot = plant.lot(lot).await;
        assert!(lot.recalled);
        assert_eq!(lot.state(), State::Hold);
    }
    assert!(!plant.lot(&other).await.recalled);
    let told: Vec<_> =
        opened.notices.iter().map(|notice| (notice.customer_name.as_str(), notice.shipped_mg)).collect();
    assert_eq!(told, [("First", 30 * KG), ("Second", 20 * KG)]);
    let lines = GetRecallNoticeRequest { recall_notice_id: opened.notices[0].id.clone() };
    let notice = plant.olga.recalls().get_recall_notice(lines).await.unwrap().into_inner().notice.unwrap();
    assert_eq!(notice.lines[0].lot_code, "MIX-1");
    let listed = ListRecallLotsRequest { recall_id: recall.id.clone(), ..ListRecallLotsRequest::default() };
    let lots = plant.olga.recalls().list_recall_lots(listed).await.unwrap().into_inner().lots;
    assert_eq!(lots.iter().map(|lot| lot.lot_code.as_str()).collect::<Vec<_>>(), ["MIX-1", "RAW-1"]);
    // Released by hand, it is still recalled, and nobody takes of it.
    plant.change_state(&mixed, State::Released).await.unwrap();
    let refused = plant.transform(vec![of(&mixed, None)], vec![]).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::LotRecalled);
    // A trace tells it as well.
    let traced = plant.trace(&raw, trace_lots_request::Direction::Forward).await;
    assert!(traced.lots.iter().filter(|lot| lot.lot_code.starts_with("MIX")).all(|lot| lot.recalled));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lot_that_is_used_up_is_marked_and_keeps_its_state() {
    let plant = Plant::start().await;
    let raw = plant.received("RAW-1", 10).await;
    plant.mixed(vec![of(&raw, None)], "MIX-1", 10).await;
    open(&plant.olga, of_lots(&[&raw])).await.unwrap();
    let raw = plant.lot(&raw).await;
    assert_eq!((raw.state(), raw.recalled), (State::Consumed, true));
}

/// The life of a notice: each step that it has, and none that it has not. A recall is closed when every customer has answered.
#[tokio::test(flavor = "multi_thread")]
async fn a_notice_goes_its_way_and_says_how_effective_the_recall_is() {
    let Chain { plant, raw, .. } = Box::pin(chain()).await;
    let olga = &plant.olga;
    let opened = open(olga, of_lots(&[&raw])).await.unwrap();
    let recall = opened.recall.unwrap();
    let (first, second) = (&opened.notices[0], &opened.notices[1]);
    use NoticeState::*;
    let table = [
        (Created, vec![Sent]),
        (Sent, vec![Acknowledged, Declined]),
        (Acknowledged, vec![QuantityConfirmed, Declined]),
        (QuantityConfirmed, vec![Closed]),
    ];
    for (from, legal) in table {
        for to in [Created, Sent, Acknowledged, QuantityConfirmed, Closed, Declined] {
            if !legal.contains(&to) {
                let refused = move_notice(olga, first, to, 0).await.unwrap_err();
                assert_eq!(reason(&refused), ErrorReason::StateForbids, "{from:?} {to:?}");
            }
        }
        let more = move_notice(olga, first, legal[0], 31 * KG).await;
        if matches!(legal[0], QuantityConfirmed | Closed) {
            let field = if legal[0] == Closed { "recovered_mg" } else { "confirmed_mg" };
            assert_eq!(violated_fields(&more.unwrap_err()), [field], "more than was shipped");
            move_notice(olga, first, legal[0], 27 * KG).await.unwrap();
        } else {
            more.unwrap();
        }
    }
    let refused = close(olga, &recall).await.unwrap_err();
    assert_eq!(
        (reason(&refused), metadata(&refused, "state")),
        (ErrorReason::StateForbids, "CREATED".to_owned())
    );
    move_notice(olga, second, Sent, 0).await.unwrap();
    move_notice(olga, second, Declined, 0).await.unwrap();
    let get = GetRecallRequest { recall_id: recall.id.clone() };
    let shown = olga.recalls().get_recall(get).await.unwrap().into_inner();
    assert_eq!((shown.shipped_mg, shown.confirmed_mg, shown.recovered_mg), (50 * KG, 27 * KG, 27 * KG));
    assert_eq!(shown.n_notices_pending, 0);
    let closed = close(olga, &recall).await.unwrap();
    assert_eq!((closed.state(), closed.target_met), (recall::State::Closed, true));
    assert_eq!(reason(&close(olga, &recall).await.unwrap_err()), ErrorReason::StateForbids);
}

/// I14: what a supplier sends while its lots are recalled is in scope as it comes, held, and told to whoever watches.
#[tokio::test(flavor = "multi_thread")]
async fn what_falls_in_later_is_marked_as_it_comes_and_watchers_see_it() {
    let plant = Plant::start().await;
    let olga = &plant.olga;
    let supplier = party(olga, "Farm").await;
    let receive = |lot_code: &str, supplier_lot_code: &str| ReceiveLotsRequest {
        lots: vec![new_lot(lot_code, Type::Raw, kg(10))],
        supplier_id: supplier.id.clone(),
        supplier_lot_codes: vec![supplier_lot_code.to_owned()],
        request_id: request_id(),
        ..ReceiveLotsRequest::default()
    };
    olga.lots().receive_lots(receive("RAW-1", "F-7")).await.unwrap();
    let scope = RecallScope {
        supplier_id: supplier.id.clone(),
        supplier_lot_code: "F-7".to_owned(),
        ..RecallScope::default()
    };
    let recall = open(olga, scope).await.unwrap().recall.unwrap();
    assert_eq!(recall.n_lots, 1);
    let watch = WatchRecallRequest { recall_id: recall.id.clone(), after_position: 0 };
    let mut seen = olga.recalls().watch_recall(watch).await.unwrap().into_inner();
    olga.lots().receive_lots(receive("RAW-2", "F-8")).await.unwrap();
    let fallen = olga.lots().receive_lots(receive("RAW-3", "F-7")).await.unwrap().into_inner().lots.remove(0);
    assert!(fallen.recalled);
    assert_eq!(fallen.state(), State::Hold);
    let mut kinds = Vec::new();
    while kinds.len() < 4 {
        let next =
            tokio::time::timeout(Duration::from_secs(20), seen.message()).await.unwrap().unwrap().unwrap();
        if let Some(Update::Event(event)) = next.update {
            kinds.push(match event.what.unwrap() {
                What::RecallChanged(recall) => format!("recall of {}", recall.n_lots),
                What::RecallLotsAdded(added) => format!("{} lots", added.n_lots),
                other => format!("{other:?}"),
            });
        }
    }
    assert_eq!(kinds, ["recall of 1", "1 lots", "2 lots", "recall of 2"]);
}

/// What was made with equipment while it was suspect, and no further than the clean breaks around that.
#[tokio::test(flavor = "multi_thread")]
async fn clean_breaks_bound_a_recall() {
    let plant = Plant::start().await;
    let olga = &plant.olga;
    let mixer = equipment(olga, "Mixer").await;
    let raw = plant.received("RAW-1", 100).await;
    let start = plant.t.clock.now() - time::Duration::hours(10);
    let at = |hours: i64| {
        let at = start + time::Duration::hours(hours);
        Some(prost_types::Timestamp { seconds: at.unix_timestamp(), nanos: 0 })
    };
    for (hour, lot_code) in [(1, "MIX-1"), (3, "MIX-3"), (5, "MIX-5"), (7, "MIX-7")] {
        let request = TransformLotsRequest {
            inputs: vec![of(&raw, kg(10))],
            outputs: vec![new_lot(lot_code, Type::Mix, kg(10))],
            equipment_ids: vec![mixer.id.clone()],
            occur_time: at(hour),
            request_id: request_id(),
            ..TransformLotsRequest::default()
        };
        olga.lots().transform_lots(request).await.unwrap();
    }
    for hour in [2, 6] {
        let request = RecordCleanBreakRequest {
            equipment_id: mixer.id.clone(),
            evidence: "swab 12".to_owned(),
            occur_time: at(hour),
            request_id: request_id(),
        };
        olga.recalls().record_clean_break(request).await.unwrap();
    }
    let used = EquipmentUse {
        equipment_id: mixer.id.clone(),
        from_time: at(4),
        until_time: at(4),
        ignore_clean_breaks: false,
    };
    for (used, expected) in [
        (used.clone(), vec!["MIX-3", "MIX-5"]),
        (
            EquipmentUse { until_time: at(8), ignore_clean_breaks: true, ..used.clone() },
            vec!["MIX-5", "MIX-7"],
        ),
    ] {
        let request = SimulateRecallRequest { equipment_use: Some(used), ..SimulateRecallRequest::default() };
        let mut stream = olga.recalls().simulate_recall(request).await.unwrap().into_inner();
        let mut found = Vec::new();
        while let Some(part) = stream.message().await.unwrap() {
            found.extend(part.in_house.into_iter().map(|lot| lot.lot_code));
        }
        found.sort();
        assert_eq!(found, expected);
    }
    let backwards = EquipmentUse { until_time: at(1), ..used };
    let scope = RecallScope { equipment_use: Some(backwards), ..RecallScope::default() };
    let refused = open(olga, scope).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["scope.equipment_use.until_time"]);
}

/// A drill finds and counts, stamps its time, and touches nothing.
#[tokio::test(flavor = "multi_thread")]
async fn a_drill_touches_nothing_and_says_whether_it_was_in_time() {
    let Chain { plant, raw, mixed, .. } = Box::pin(chain()).await;
    let drill =
        |target_seconds| OpenRecallRequest { drill: true, target_seconds, ..request(of_lots(&[&raw])) };
    for (target_seconds, took_minutes, is_met) in [(0, 200, true), (3_600, 61, false)] {
        let olga = plant.t.log_in(&plant.olga.email, &plant.olga.org_slug).await;
        let opened = olga.recalls().open_recall(drill(target_seconds)).await.unwrap().into_inner();
        let recall = opened.recall.unwrap();
        assert!(opened.notices.is_empty());
        assert_eq!(recall.summary.as_ref().unwrap().shipped_mg, 50 * KG);
        let request = GetLotRequest { lot_id: mixed.id.clone(), ..GetLotRequest::default() };
        assert!(!olga.lots().get_lot(request).await.unwrap().into_inner().lot.unwrap().recalled);
        plant.t.clock.advance(time::Duration::minutes(took_minutes));
        let olga = plant.t.log_in(&plant.olga.email, &plant.olga.org_slug).await;
        let closed = close(&olga, &recall).await.unwrap();
        assert_eq!(closed.target_met, is_met);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn recalls_that_are_no_recalls_are_refused() {
    let plant = Plant::start().await;
    let olga = &plant.olga;
    let refused = open(olga, RecallScope::default()).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["scope.lot_ids"]);
    let unknown = RecallScope { lot_ids: vec![request_id()], ..RecallScope::default() };
    assert_eq!(reason(&open(olga, unknown).await.unwrap_err()), ErrorReason::NotFound);
    let lot = plant.received("RAW-1", 10).await;
    let operator = plant.t.member(olga, Role::Operator).await;
    let refused = open(&operator, of_lots(&[&lot])).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::PermissionMissing);
    // The same request twice is one recall.
    let again = request(of_lots(&[&lot]));
    let first = olga.recalls().open_recall(again.clone()).await.unwrap().into_inner().recall.unwrap();
    let second = olga.recalls().open_recall(again).await.unwrap().into_inner().recall.unwrap();
    assert_eq!(first.id, second.id);
    let recalls =
        olga.recalls().list_recalls(ListRecallsRequest::default()).await.unwrap().into_inner().recalls;
    assert_eq!(recalls.len(), 1);
}

/// Opened in the middle of production: whatever was made of the suspect lot, by whichever command came first, is in the scope.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_slips_through_while_a_recall_is_opened() {
    let plant = Plant::start().await;
    let raw = plant.received("RAW-1", 200).await;
    let made = (0..100).map(|n| {
        let (plant, raw) = (&plant, &raw);
        async move {
            let output = vec![new_lot(&format!("MIX-{n}"), Type::Mix, kg(1))];
            plant.transform(vec![of(raw, kg(1))], output).await.map(|made| made.outputs[0].clone())
        }
    });
    let (made, opened) =
        tokio::join!(futures_util::future::join_all(made), open(&plant.olga, of_lots(&[&raw])));
    let recall = opened.unwrap().recall.unwrap();
    let made: Vec<Lot> = made.into_iter().filter_map(Result::ok).collect();
    assert_eq!(recall.n_lots, i64::try_from(made.len()).unwrap() + 1);
    for lot in &made {
        assert!(plant.lot(lot).await.recalled, "{}", lot.lot_code);
    }
}
