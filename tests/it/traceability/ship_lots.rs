use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::lot::{State, Type};
use tracegate_proto::traceability::v1::*;
use tracegate_tests::{reason, violated_fields};

use super::plant::{KG, Plant, kg, of};

const SSCC: &str = "040123400000000011";

#[tokio::test(flavor = "multi_thread")]
async fn lots_and_pallets_leave_and_are_finished() {
    let plant = Plant::start().await;
    let (loose, packed) = (plant.received("FG-1", 10).await, plant.received("FG-2", 20).await);
    let pallet = plant.pack(SSCC, vec![of(&packed, kg(20))]).await.unwrap().pallet.unwrap();
    let shipped = plant.ship("SHIP-1", vec![of(&loose, kg(4))], &[&pallet]).await.unwrap();
    let shipment = shipped.shipment.unwrap();
    assert_eq!((shipment.r#type(), shipment.state()), (Type::Ship, State::Finished));
    let left: Vec<_> =
        shipped.contents.iter().map(|lot| (lot.lot_code.as_str(), lot.on_hand_mg, lot.state())).collect();
    assert_eq!(left, [("FG-1", 6 * KG, State::Released), ("FG-2", 0, State::Finished)]);
    let pallet = plant.lot(&pallet).await;
    assert_eq!((pallet.state(), pallet.packed_mg), (State::Finished, 0));
    let request = GetLotRequest { lot_code: "SHIP-1".to_owned(), ..GetLotRequest::default() };
    let contents = plant.olga.lots().get_lot(request).await.unwrap().into_inner().contents;
    let contents: Vec<_> =
        contents.iter().map(|content| (content.lot_code.as_str(), content.quantity_mg)).collect();
    assert_eq!(contents, [("FG-1", 4 * KG), ("FG-2", 20 * KG)]);

    let refused = plant.ship("SHIP-2", vec![], &[&pallet]).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::LotNotReleased);
    let refused = plant.ship("SHIP-2", vec![], &[]).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["contents"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_held_does_not_leave_on_a_pallet_either() {
    let plant = Plant::start().await;
    let lot = plant.received("FG-1", 10).await;
    let pallet = plant.pack(SSCC, vec![of(&lot, None)]).await.unwrap().pallet.unwrap();
    plant.change_state(&lot, State::Hold).await.unwrap();
    let refused = plant.ship("SHIP-1", vec![], &[&pallet]).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::LotNotReleased);
}
