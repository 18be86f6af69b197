use tracegate_proto::traceability::v1::lot::{State, Type};
use tracegate_proto::traceability::v1::*;
use tracegate_tests::request_id;

use super::plant::{KG, Plant, kg, new_lot, of};

/// Every milligram that is on hand stands in one line, and what is used up in none.
#[tokio::test(flavor = "multi_thread")]
async fn the_stock_is_what_is_on_hand_by_type_and_state() {
    let plant = Plant::start().await;
    let olga = &plant.olga;
    let stock = async |waiting_max| {
        olga.lots()
            .summarize_stock(SummarizeStockRequest { waiting_max })
            .await
            .map(tonic::Response::into_inner)
    };
    assert!(stock(0).await.unwrap().lines.is_empty());

    let used = plant.received("RAW-1", 100).await;
    let mixed = plant.mixed(vec![of(&used, None)], "MIX-1", 100).await;
    plant.pack("040123400000000011", vec![of(&mixed, kg(40))]).await.unwrap();
    let whole = plant.mixed(vec![of(&mixed, kg(10))], "MIX-2", 10).await;
    plant.pack("040123400000000028", vec![of(&whole, None)]).await.unwrap();
    let expires = plant.t.clock.now() + time::Duration::days(2);
    let old = NewLot {
        expire_time: Some(prost_types::Timestamp { seconds: expires.unix_timestamp(), nanos: 0 }),
        ..new_lot("RAW-2", Type::Raw, kg(7))
    };
    let request = ReceiveLotsRequest {
        lots: vec![old, new_lot("RAW-3", Type::Raw, kg(5))],
        request_id: request_id(),
        ..ReceiveLotsRequest::default()
    };
    let received = olga.lots().receive_lots(request).await.unwrap().into_inner().lots;
    for lot in &received {
        plant.change_state(lot, State::Hold).await.unwrap();
    }
    let scope = RecallScope { lot_ids: vec![received[0].id.clone()], ..RecallScope::default() };
    let request = OpenRecallRequest {
        name: "metal".to_owned(),
        reason: "a splinter".to_owned(),
        scope: Some(scope),
        request_id: request_id(),
        ..OpenRecallRequest::default()
    };
    olga.recalls().open_recall(request).await.unwrap();
    let request = OpenDeviationRequest {
        description: "too warm".to_owned(),
        lot_ids: vec![received[1].id.clone()],
        request_id: request_id(),
        ..OpenDeviationRequest::default()
    };
    olga.quality().open_deviation(request).await.unwrap();
    plant.t.clock.advance(time::Duration::days(3));

    let olga = plant.t.log_in(&olga.email, &olga.org_slug).await;
    let request = SummarizeStockRequest { waiting_max: 1 };
    let found = olga.lots().summarize_stock(request).await.unwrap().into_inner();
    let held = StockLine {
        r#type: Type::Raw.into(),
        state: State::Hold.into(),
        n_lots: 2,
        on_hand_mg: 12 * KG,
        n_loose_lots: 2,
        n_recalled_lots: 1,
        recalled_mg: 7 * KG,
        n_expired_lots: 1,
        expired_mg: 7 * KG,
        blocked_mg: 7 * KG,
        n_deviating_lots: 1,
        deviating_mg: 5 * KG,
        ..StockLine::default()
    };
    let released = StockLine {
        r#type: Type::Mix.into(),
        state: State::Released.into(),
        n_lots: 2,
        on_hand_mg: 100 * KG,
        n_loose_lots: 1,
        n_packed_lots: 2,
        packed_mg: 50 * KG,
        ..StockLine::default()
    };
    assert_eq!(found.lines, [held, released]);
    assert_eq!(found.waiting.iter().map(|lot| lot.lot_code.as_str()).collect::<Vec<_>>(), ["RAW-2"]);
    let stranger = plant.t.owner().await;
    let request = SummarizeStockRequest::default();
    assert!(stranger.lots().summarize_stock(request).await.unwrap().into_inner().lines.is_empty());
}
