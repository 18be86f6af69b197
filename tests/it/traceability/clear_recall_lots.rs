//! The mark of a closed recall is taken off lots, by a second person.

use tonic::Status;
use tracegate_proto::auth::v1::Role;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::lot::{State, Type};
use tracegate_proto::traceability::v1::*;
use tracegate_server::audit;
use tracegate_server::config::Config;
use tracegate_tests::{Person, reason, request_id, violated_fields};

use super::plant::{Plant, kg, new_lot, of};

/// Two lots in the scope of a recall that Olga opened and closed, and a second person.
struct Closed {
    plant: Plant,
    second: Person,
    raw: Lot,
    mixed: Lot,
    recall: Recall,
}

async fn open(person: &Person, scope: RecallScope) -> Recall {
    let request = OpenRecallRequest {
        name: "metal".to_owned(),
        reason: "a splinter was found".to_owned(),
        scope: Some(scope),
        request_id: request_id(),
        ..OpenRecallRequest::default()
    };
    person.recalls().open_recall(request).await.unwrap().into_inner().recall.unwrap()
}

async fn close(person: &Person, recall: &Recall) {
    let request = CloseRecallRequest {
        recall_id: recall.id.clone(),
        note: "done".to_owned(),
        request_id: request_id(),
    };
    person.recalls().close_recall(request).await.unwrap();
}

fn of_lots(lots: &[&Lot]) -> RecallScope {
    RecallScope { lot_ids: lots.iter().map(|lot| lot.id.clone()).collect(), ..RecallScope::default() }
}

/// All lots where none is named.
async fn clear(person: &Person, recall: &Recall, lots: &[&Lot]) -> Result<ClearRecallLotsResponse, Status> {
    let request = ClearRecallLotsRequest {
        recall_id: recall.id.clone(),
        lot_ids: lots.iter().map(|lot| lot.id.clone()).collect(),
        all_lots: lots.is_empty(),
        reason: "the detector was at fault".to_owned(),
        request_id: request_id(),
    };
    Ok(person.recalls().clear_recall_lots(request).await?.into_inner())
}

async fn closed() -> Closed {
    let plant = Plant::start().await;
    let second = plant.t.member(&plant.olga, Role::Manager).await;
    let raw = plant.received("RAW-1", 100).await;
    let mixed = plant.mixed(vec![of(&raw, kg(60))], "MIX-1", 60).await;
    let recall = open(&plant.olga, of_lots(&[&raw])).await;
    let refused = clear(&second, &recall, &[]).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::StateForbids, "I14: nothing leaves an open recall");
    close(&plant.olga, &recall).await;
    Closed { plant, second, raw, mixed, recall }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_cleared_is_used_again_once_it_is_released() {
    let Closed { plant, second, raw, mixed, recall } = Box::pin(closed()).await;
    let refused = clear(&plant.olga, &recall, &[]).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::FourEyes, "Olga closed it");
    let operator = plant.t.member(&plant.olga, Role::Operator).await;
    let refused = clear(&operator, &recall, &[]).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::PermissionMissing);

    let cleared = clear(&second, &recall, &[&mixed]).await.unwrap();
    assert_eq!((cleared.n_lots, cleared.n_still_recalled), (1, 0));
    let innocent = plant.lot(&mixed).await;
    assert_eq!((innocent.recalled, innocent.state()), (false, State::Hold), "it is released by hand");
    assert!(plant.lot(&raw).await.recalled);
    let get = GetRecallRequest { recall_id: recall.id.clone() };
    let shown = plant.olga.recalls().get_recall(get).await.unwrap().into_inner();
    assert_eq!((shown.n_marked_lots, shown.recall.unwrap().n_lots), (1, 2), "it stays in the scope");
    plant.change_state(&mixed, State::Released).await.unwrap();
    plant.transform(vec![of(&mixed, None)], vec![new_lot("MIX-2", Type::Mix, kg(60))]).await.unwrap();

    assert_eq!(clear(&second, &recall, &[]).await.unwrap().n_lots, 1, "what is left of it");
    assert_eq!(clear(&second, &recall, &[]).await.unwrap().n_lots, 0);
    let mut admin = plant.t.database.admin().await;
    let (config, _) = Config::read(&|_| None).unwrap();
    let verify = async || {
        let audits =
            audit::verify(&plant.t.database.app_url, &config.schemas, &mut Vec::new()).await.unwrap();
        audits.into_iter().find(|audit| audit.org.to_string() == plant.olga.org_id).unwrap().problems
    };
    assert_eq!(verify().await, [] as [String; 0]);
    let change = "UPDATE traceability.recall_lots SET cleared_position = NULL WHERE lot_number = 2";
    sqlx::raw_sql(change).execute(&mut admin).await.unwrap();
    assert_eq!(
        verify().await,
        [format!("plant: lot 2 is not cleared of recall {} as the log says", recall.id)]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lot_stays_recalled_while_another_recall_marks_it() {
    let Closed { plant, second, raw, mixed, recall } = Box::pin(closed()).await;
    let other = open(&second, of_lots(&[&mixed])).await;
    let cleared = clear(&second, &recall, &[]).await.unwrap();
    assert_eq!((cleared.n_lots, cleared.n_still_recalled), (2, 1));
    assert!(plant.lot(&mixed).await.recalled && !plant.lot(&raw).await.recalled);
    close(&second, &other).await;
    assert!(plant.lot(&mixed).await.recalled, "it is closed and was not cleared");
    assert_eq!(clear(&plant.olga, &other, &[&mixed]).await.unwrap().n_still_recalled, 0);
    assert!(!plant.lot(&mixed).await.recalled);
}

#[tokio::test(flavor = "multi_thread")]
async fn lots_that_a_recall_does_not_mark_are_refused_all_at_once() {
    let Closed { plant, second, raw, mixed, recall } = Box::pin(closed()).await;
    let other = plant.received("RAW-2", 10).await;
    clear(&second, &recall, &[&mixed]).await.unwrap();
    let refused = clear(&second, &recall, &[&other, &raw, &mixed]).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["lot_ids[0]", "lot_ids[2]"]);
    assert!(plant.lot(&raw).await.recalled, "nothing happened");
    let both = ClearRecallLotsRequest {
        recall_id: recall.id.clone(),
        lot_ids: vec![raw.id.clone()],
        all_lots: true,
        reason: "both".to_owned(),
        request_id: request_id(),
    };
    let neither = ClearRecallLotsRequest { lot_ids: vec![], all_lots: false, ..both.clone() };
    for request in [both, neither] {
        let refused = second.recalls().clear_recall_lots(request).await.unwrap_err();
        assert_eq!(violated_fields(&refused), ["lot_ids"]);
    }
}

/// What a supplier sends falls into both of its recalls, and is held once.
#[tokio::test(flavor = "multi_thread")]
async fn what_falls_into_two_recalls_is_cleared_of_both() {
    let plant = Plant::start().await;
    let olga = &plant.olga;
    let second = plant.t.member(olga, Role::Manager).await;
    let party = Party { name: "Farm".to_owned(), supplier: true, ..Party::default() };
    let request = SavePartyRequest { party: Some(party), request_id: request_id() };
    let supplier = olga.master_data().save_party(request).await.unwrap().into_inner().party.unwrap();
    let scope = RecallScope { supplier_id: supplier.id.clone(), ..RecallScope::default() };
    let recalls = [open(olga, scope.clone()).await, open(olga, scope).await];
    let received = ReceiveLotsRequest {
        lots: vec![new_lot("RAW-1", Type::Raw, kg(10))],
        supplier_id: supplier.id,
        request_id: request_id(),
        ..ReceiveLotsRequest::default()
    };
    let raw = olga.lots().receive_lots(received).await.unwrap().into_inner().lots.remove(0);
    assert_eq!((raw.recalled, raw.state(), raw.n_state_changes), (true, State::Hold, 2));
    for (recall, n_still_recalled) in recalls.iter().zip([1, 0]) {
        close(olga, recall).await;
        assert_eq!(clear(&second, recall, &[]).await.unwrap().n_still_recalled, n_still_recalled);
    }
    assert!(!plant.lot(&raw).await.recalled);
}
