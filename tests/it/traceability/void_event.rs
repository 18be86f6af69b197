use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::lot::{State, Type};
use tracegate_proto::traceability::v1::trace_lots_request::Direction;
use tracegate_proto::traceability::v1::*;
use tracegate_tests::{metadata, reason};

use super::plant::{KG, Plant, kg, new_lot, of, traced};

#[tokio::test(flavor = "multi_thread")]
async fn an_event_that_nothing_builds_upon_is_taken_back() {
    let plant = Plant::start().await;
    let lot = plant.received("RAW-1", 10).await;
    let made = plant.transform(vec![of(&lot, None)], vec![new_lot("MIX-1", Type::Mix, kg(9))]).await.unwrap();
    let position = made.event.unwrap().position;
    let mixed = plant.release(&made.outputs[0]).await;
    let used = plant.transform(vec![of(&mixed, kg(1))], vec![]).await.unwrap().event.unwrap().position;

    let refused = plant.void(position).await.unwrap_err();
    assert_eq!(
        (reason(&refused), metadata(&refused, "lot_code")),
        (ErrorReason::EventBuiltUpon, "MIX-1".to_owned())
    );
    plant.void(used).await.unwrap();
    plant.void(position).await.unwrap();

    let (lot, mixed) = (plant.lot(&lot).await, plant.lot(&mixed).await);
    assert_eq!((lot.on_hand_mg, lot.state()), (10 * KG, State::Released));
    assert_eq!((mixed.on_hand_mg, mixed.state(), mixed.voided), (0, State::Rejected, true));
    assert_eq!(reason(&plant.void(position).await.unwrap_err()), ErrorReason::StateForbids);
    assert_eq!(reason(&plant.void(10_000).await.unwrap_err()), ErrorReason::NotFound);
    // Its code is free, and the trace knows nothing of it; as of then it does.
    plant.mixed(vec![of(&lot, None)], "MIX-1", 10).await;
    assert_eq!(plant.trace(&lot, Direction::Forward).await.codes(), ["RAW-1", "MIX-1"]);
    assert_eq!(plant.trace(&mixed, Direction::Backward).await.codes(), ["MIX-1"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shipment_that_did_not_leave_stands_on_its_pallet_again() {
    let plant = Plant::start().await;
    let lot = plant.received("FG-1", 10).await;
    let pallet = plant.pack("040123400000000011", vec![of(&lot, None)]).await.unwrap().pallet.unwrap();
    let shipped = plant.ship("SHIP-1", vec![], &[&pallet]).await.unwrap();
    let before = shipped.event.clone().unwrap().record_time;
    plant.void(shipped.event.unwrap().position).await.unwrap();
    let (lot, pallet) = (plant.lot(&lot).await, plant.lot(&pallet).await);
    assert_eq!((lot.on_hand_mg, lot.packed_mg, lot.state()), (10 * KG, 10 * KG, State::Released));
    assert_eq!((pallet.packed_mg, pallet.state()), (10 * KG, State::Released));
    let now = plant.trace(&lot, Direction::Forward).await;
    assert_eq!((now.summary.balance.unwrap().on_hand_mg, now.outflows.len()), (10 * KG, 0));
    let then = TraceLotsRequest {
        lot_ids: vec![lot.id.clone()],
        direction: Direction::Forward.into(),
        as_of: before,
        ..TraceLotsRequest::default()
    };
    assert_eq!(traced(&plant.olga, then).await.unwrap().summary.balance.unwrap().shipped_mg, 10 * KG);
    // It can leave again.
    assert!(plant.ship("SHIP-2", vec![], &[&pallet]).await.is_ok());
}
