use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::lot::{State, Type};
use tracegate_proto::traceability::v1::*;
use tracegate_tests::{metadata, reason, request_id, violated_fields};

use super::plant::{KG, Plant, kg, of};

const SSCC: &str = "040123400000000011";

#[tokio::test(flavor = "multi_thread")]
async fn what_is_on_a_pallet_is_not_taken_of_and_comes_back_as_it_was() {
    let plant = Plant::start().await;
    let lot = plant.received("RAW-1", 10).await;
    let packed = plant.pack(SSCC, vec![of(&lot, kg(8))]).await.unwrap();
    let pallet = packed.pallet.unwrap();
    assert_eq!(
        (pallet.r#type(), pallet.state(), pallet.packed_mg, pallet.on_hand_mg),
        (Type::Pal, State::Released, 8 * KG, 0)
    );
    assert_eq!((packed.contents[0].on_hand_mg, packed.contents[0].packed_mg), (10 * KG, 8 * KG));

    let refused = plant.transform(vec![of(&lot, kg(3))], vec![]).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::LotAggregated);
    assert_eq!(metadata(&refused, "have_mg"), (2 * KG).to_string());
    let request = GetLotRequest { lot_code: SSCC.to_owned(), ..GetLotRequest::default() };
    let shown = plant.olga.lots().get_lot(request).await.unwrap().into_inner();
    assert_eq!((shown.contents[0].lot_code.as_str(), shown.contents[0].quantity_mg), ("RAW-1", 8 * KG));

    let down = |pallet_id: &str| DisaggregateLotsRequest {
        pallet_id: pallet_id.to_owned(),
        request_id: request_id(),
        ..DisaggregateLotsRequest::default()
    };
    let unpacked = plant.olga.lots().disaggregate_lots(down(&pallet.id)).await.unwrap().into_inner();
    assert_eq!((unpacked.pallet.unwrap().packed_mg, unpacked.lots[0].packed_mg), (0, 0));
    // Nothing is on it any more: asked again, nothing happens.
    assert!(
        plant.olga.lots().disaggregate_lots(down(&pallet.id)).await.unwrap().into_inner().event.is_none()
    );
    assert!(plant.transform(vec![of(&lot, kg(10))], vec![]).await.is_ok());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pallet_has_a_right_number_and_holds_lots() {
    let plant = Plant::start().await;
    let lot = plant.received("RAW-1", 10).await;
    let refused = plant.pack("040123400000000012", vec![of(&lot, kg(1))]).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["sscc"]);
    let pallet = plant.pack(SSCC, vec![of(&lot, kg(1))]).await.unwrap().pallet.unwrap();
    let refused = plant.pack("040123400000000028", vec![of(&pallet, None)]).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::QuantityInsufficient);
    let no_pallet = DisaggregateLotsRequest {
        pallet_id: lot.id,
        request_id: request_id(),
        ..DisaggregateLotsRequest::default()
    };
    let refused = plant.olga.lots().disaggregate_lots(no_pallet).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["pallet_id"]);
}
