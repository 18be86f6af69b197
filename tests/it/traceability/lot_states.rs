use tonic::Code;
use tracegate_proto::auth::v1::Role;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::adjust_lot_request::Change;
use tracegate_proto::traceability::v1::lot::State;
use tracegate_proto::traceability::v1::*;
use tracegate_tests::{metadata, reason, request_id};

use super::plant::{KG, Plant, kg, of};

const ALL: [State; 7] = [
    State::Created,
    State::Quarantine,
    State::Released,
    State::Hold,
    State::Rejected,
    State::Consumed,
    State::Finished,
];

/// A lot in each state, by the shortest legal way.
async fn lot_in(plant: &Plant, code: &str, state: State) -> Lot {
    let new = CreateLotRequest {
        lot_code: code.to_owned(),
        r#type: lot::Type::Raw.into(),
        quantity_mg: KG,
        request_id: request_id(),
        ..CreateLotRequest::default()
    };
    let lot = plant.olga.lots().create_lot(new).await.unwrap().into_inner().lot.unwrap();
    let way: &[State] = match state {
        State::Created => &[],
        State::Quarantine => &[State::Quarantine],
        State::Hold => &[State::Hold],
        State::Rejected => &[State::Hold, State::Rejected],
        _ => &[State::Quarantine, State::Released],
    };
    for state in way {
        plant.change_state(&lot, *state).await.unwrap();
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

#[tokio::test(flavor = "multi_thread")]
async fn every_legal_step_works_and_every_other_is_refused_with_the_allowed_ones() {
    let plant = Plant::start().await;
    // The table of the product's sources; CONSUMED comes of taking the last of a lot.
    let legal = |from: State| match from {
        State::Created => "QUARANTINE,HOLD",
        State::Quarantine => "RELEASED,REJECTED,HOLD",
        State::Released => "HOLD,REJECTED",
        State::Hold => "RELEASED,REJECTED",
        State::Consumed => "FINISHED",
        _ => "",
    };
    for from in ALL {
        for to in ALL.into_iter().filter(|to| !matches!(to, State::Created | State::Consumed)) {
            let word = to.as_str_name().trim_start_matches("STATE_");
            let lot = lot_in(&plant, &format!("{}-{word}", from.as_str_name()), from).await;
            let changed = plant.change_state(&lot, to).await;
            if legal(from).split(',').any(|legal| legal == word) {
                assert_eq!(changed.unwrap().state(), to, "{from:?} to {to:?}");
            } else {
                let refused = changed.unwrap_err();
                assert_eq!(reason(&refused), ErrorReason::StateForbids, "{from:?} to {to:?}");
                assert_eq!(metadata(&refused, "allowed"), legal(from));
                assert_eq!(plant.lot(&lot).await, lot);
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_change_is_a_line_of_a_history_that_cannot_be_edited_unseen() {
    let plant = Plant::start().await;
    let lot = lot_in(&plant, "RAW-1", State::Finished).await;
    let ask = |page_size, page_token: String| ListLotHistoryRequest {
        lot_id: lot.id.clone(),
        page_size,
        page_token,
    };
    let whole = plant.olga.lots().list_lot_history(ask(0, String::new())).await.unwrap().into_inner();
    let states: Vec<_> = whole.changes.iter().map(|change| change.to()).collect();
    assert_eq!(
        states,
        [State::Created, State::Quarantine, State::Released, State::Consumed, State::Finished]
    );
    assert!(whole.intact && whole.changes.iter().all(|change| change.actor_id == plant.olga.user_id));

    let (mut pages, mut token) = (Vec::new(), String::new());
    loop {
        let page = plant.olga.lots().list_lot_history(ask(2, token)).await.unwrap().into_inner();
        assert!(page.intact);
        pages.extend(page.changes);
        token = page.next_page_token;
        if token.is_empty() {
            break;
        }
    }
    assert_eq!(pages, whole.changes);

    let mut admin = plant.t.database.admin().await;
    sqlx::query("UPDATE traceability.lot_history SET body = (SELECT body FROM traceability.lot_history WHERE sequence = 2 LIMIT 1) WHERE sequence = 3")
        .execute(&mut admin)
        .await
        .unwrap();
    assert!(!plant.olga.lots().list_lot_history(ask(0, String::new())).await.unwrap().into_inner().intact);
    sqlx::query("DELETE FROM traceability.lot_history WHERE sequence = 5").execute(&mut admin).await.unwrap();
    assert!(!plant.olga.lots().list_lot_history(ask(0, String::new())).await.unwrap().into_inner().intact);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_count_a_sample_and_waste_correct_the_ledger() {
    let plant = Plant::start().await;
    let lot = plant.received("RAW-1", 10).await;
    let adjust = |reason: AdjustReason, change: Change| AdjustLotRequest {
        lot_id: lot.id.clone(),
        reason: reason.into(),
        change: Some(change),
        request_id: request_id(),
        ..AdjustLotRequest::default()
    };
    let taken = |kilograms| Change::Taken(kg(kilograms).unwrap());
    let found = |kilograms| Change::Found(kg(kilograms).unwrap());
    let mut lots = plant.olga.lots();
    let adjusted = lots.adjust_lot(adjust(AdjustReason::Sample, taken(1))).await.unwrap().into_inner();
    assert_eq!(adjusted.lot.unwrap().on_hand_mg, 9 * KG);
    let adjusted =
        lots.adjust_lot(adjust(AdjustReason::Count, Change::CountedMg(12 * KG))).await.unwrap().into_inner();
    assert_eq!(adjusted.lot.unwrap().on_hand_mg, 12 * KG);
    // It was right: nothing happened.
    let counted =
        lots.adjust_lot(adjust(AdjustReason::Count, Change::CountedMg(12 * KG))).await.unwrap().into_inner();
    assert!(counted.event.is_none());
    assert!(lots.adjust_lot(adjust(AdjustReason::Scrap, found(1))).await.is_err());
    let refused = lots.adjust_lot(adjust(AdjustReason::Scrap, taken(13))).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::QuantityInsufficient);
    let adjusted = lots.adjust_lot(adjust(AdjustReason::Destroy, taken(12))).await.unwrap().into_inner();
    assert_eq!(adjusted.lot.unwrap().state(), State::Consumed);
    let refused = lots.adjust_lot(adjust(AdjustReason::Count, found(1))).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::StateForbids);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_do_what_is_in_the_matrix_of_roles() {
    let plant = Plant::start().await;
    let lot = plant.received("RAW-1", 10).await;
    for (role, writes, voids) in [
        (Role::Admin, true, true),
        (Role::Manager, true, true),
        (Role::Operator, true, false),
        (Role::Auditor, false, false),
        (Role::Viewer, false, false),
    ] {
        let member = plant.t.member(&plant.olga, role).await;
        let is_allowed = |denied: Option<tonic::Status>| {
            denied.is_none_or(|status| status.code() != Code::PermissionDenied)
        };
        let hold = ChangeLotStateRequest {
            lot_id: lot.id.clone(),
            state: State::Hold.into(),
            reason: "looked at".to_owned(),
            request_id: request_id(),
            ..ChangeLotStateRequest::default()
        };
        let void = VoidEventRequest { position: 1, reason: "a slip".to_owned(), request_id: request_id() };
        let read = GetLotRequest { lot_id: lot.id.clone(), ..GetLotRequest::default() };
        assert_eq!(is_allowed(member.lots().change_lot_state(hold).await.err()), writes, "{role:?}");
        assert_eq!(is_allowed(member.lots().void_event(void).await.err()), voids, "{role:?}");
        assert!(member.lots().get_lot(read).await.is_ok(), "{role:?}");
    }
}
