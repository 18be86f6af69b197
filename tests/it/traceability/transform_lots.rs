use tonic::Code;
use tonic_types::StatusExt;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::lot::{State, Type};
use tracegate_proto::traceability::v1::plant_event::What;
use tracegate_proto::traceability::v1::*;
use tracegate_tests::{metadata, reason, request_id, violated_fields};

use super::plant::{KG, Plant, kg, new_lot, of, pieces};

#[tokio::test(flavor = "multi_thread")]
async fn what_goes_in_comes_out_or_is_lost() {
    let plant = Plant::start().await;
    let (first, second) = (plant.received("RAW-1", 100).await, plant.received("RAW-2", 50).await);
    let outputs = vec![new_lot("MIX-1", Type::Mix, kg(110)), new_lot("SKW-1", Type::Skw15, pieces(2_000))];
    let made = plant.transform(vec![of(&first, None), of(&second, kg(45))], outputs).await.unwrap();

    assert_eq!(
        made.inputs.iter().map(|lot| (lot.on_hand_mg, lot.state())).collect::<Vec<_>>(),
        [(0, State::Consumed), (5 * KG, State::Released)]
    );
    assert_eq!(
        made.outputs.iter().map(|lot| (lot.quantity_mg, lot.piece_mass_mg)).collect::<Vec<_>>(),
        [(110 * KG, 0), (30 * KG, 15_000)]
    );
    let Some(What::LotsTransformed(event)) = made.event.unwrap().what else { panic!("another event") };
    assert_eq!((event.lost_mg, event.gained_mg), (5 * KG, 0));
    assert!(
        event.inputs.iter().all(|input| event.outputs.iter().all(|output| output.number > input.lot_number))
    );
    assert_eq!(plant.lot(&first).await, made.inputs[0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_that_forbids_it_is_told_at_once_and_nothing_happens() {
    let plant = Plant::start().await;
    let released = plant.received("RAW-1", 10).await;
    let held = plant.received("RAW-2", 10).await;
    plant.change_state(&held, State::Hold).await.unwrap();
    let outputs = vec![
        new_lot("RAW-1", Type::Mix, kg(5)),
        new_lot("NEW", Type::Mix, kg(5)),
        new_lot("NEW", Type::Mix, kg(1)),
    ];
    let refused = plant.transform(vec![of(&released, kg(11)), of(&held, kg(1))], outputs).await.unwrap_err();

    assert_eq!(refused.code(), Code::FailedPrecondition);
    assert_eq!(reason(&refused), ErrorReason::QuantityInsufficient);
    assert_eq!(metadata(&refused, "have_mg"), (10 * KG).to_string());
    let told: Vec<(String, String)> = refused
        .get_error_details()
        .precondition_failure()
        .unwrap()
        .violations
        .iter()
        .map(|violation| (violation.r#type.clone(), violation.subject.clone()))
        .collect();
    let expected = [
        ("QUANTITY_INSUFFICIENT", "RAW-1"),
        ("LOT_NOT_RELEASED", "RAW-2"),
        ("NAME_TAKEN", "RAW-1"),
        ("NAME_TAKEN", "NEW"),
    ];
    assert_eq!(told, expected.map(|(reason, subject)| (reason.to_owned(), subject.to_owned())));
    assert_eq!(
        (plant.lot(&released).await.on_hand_mg, plant.lot(&held).await.on_hand_mg),
        (10 * KG, 10 * KG)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn units_are_not_mixed_and_fields_come_first() {
    let plant = Plant::start().await;
    let lot = plant.received("RAW-1", 10).await;
    let outputs = vec![new_lot("MIX-1", Type::Mix, pieces(3))];
    let inputs = vec![of(&lot, pieces(2)), of(&lot, kg(1))];
    let refused = plant.transform(inputs, outputs).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["inputs[0].quantity", "outputs[0].piece_mass_mg"]);

    let counted = plant
        .transform(vec![of(&lot, kg(3))], vec![new_lot("SKW-1", Type::Skw30, pieces(100))])
        .await
        .unwrap();
    let counted = plant.release(&counted.outputs[0]).await;
    let refused = plant.transform(vec![of(&counted, kg(1))], vec![]).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["inputs[0].quantity"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_yield_out_of_tolerance_is_refused() {
    let plant = Plant::start().await;
    let lot = plant.received("RAW-1", 10).await;
    let outputs = |kilograms| vec![new_lot("MIX-1", Type::Mix, kg(kilograms))];
    let refused = plant.transform(vec![of(&lot, None)], outputs(11)).await.unwrap_err();
    assert_eq!((refused.code(), reason(&refused)), (Code::OutOfRange, ErrorReason::YieldOutOfTolerance));
    assert_eq!(metadata(&refused, "yield_max_permille"), "1000");
    let request = |yield_min_permille, yield_max_permille, kilograms| TransformLotsRequest {
        inputs: vec![of(&lot, None)],
        outputs: outputs(kilograms),
        yield_min_permille,
        yield_max_permille,
        request_id: request_id(),
        ..TransformLotsRequest::default()
    };
    let refused = plant.olga.lots().transform_lots(request(900, 0, 8)).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::YieldOutOfTolerance);
    let swollen = plant.olga.lots().transform_lots(request(900, 1_100, 11)).await.unwrap().into_inner();
    let Some(What::LotsTransformed(event)) = swollen.event.unwrap().what else { panic!("another event") };
    assert_eq!((event.lost_mg, event.gained_mg), (0, KG));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_expired_lot_is_not_taken_of() {
    let plant = Plant::start().await;
    let expire_time = Some(prost_types::Timestamp { seconds: 1_600_000_000, nanos: 0 });
    let new = NewLot { expire_time, ..new_lot("RAW-1", Type::Raw, kg(1)) };
    let request =
        ReceiveLotsRequest { lots: vec![new], request_id: request_id(), ..ReceiveLotsRequest::default() };
    let lot = plant.olga.lots().receive_lots(request).await.unwrap().into_inner().lots.remove(0);
    let lot = plant.release(&lot).await;
    let refused = plant.transform(vec![of(&lot, None)], vec![]).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::LotExpired);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lot_is_split_and_merged_without_loss() {
    let plant = Plant::start().await;
    let lot = plant.received("RAW-1", 10).await;
    let part = |lot_code: &str, kilograms| LotPart { lot_code: lot_code.to_owned(), quantity: kg(kilograms) };
    let split = SplitLotRequest {
        lot_id: lot.id.clone(),
        parts: vec![part("RAW-1A", 4), part("RAW-1B", 5)],
        request_id: request_id(),
        ..SplitLotRequest::default()
    };
    let split = plant.olga.lots().split_lot(split).await.unwrap().into_inner();
    assert_eq!(split.lot.unwrap().on_hand_mg, KG);
    assert!(split.parts.iter().all(|part| part.r#type() == Type::Raw && part.state() == State::Created));

    let mut parts = Vec::new();
    for part in &split.parts {
        parts.push(of(&plant.release(part).await, None));
    }
    let other = plant.mixed(vec![of(&lot, None)], "MIX-1", 1).await;
    let merge = |inputs| MergeLotsRequest {
        inputs,
        lot_code: "RAW-1AB".to_owned(),
        request_id: request_id(),
        ..MergeLotsRequest::default()
    };
    let refused =
        plant.olga.lots().merge_lots(merge(vec![parts[0].clone(), of(&other, None)])).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::LotsDiffer);
    let merged = plant.olga.lots().merge_lots(merge(parts)).await.unwrap().into_inner();
    assert_eq!(merged.lot.unwrap().quantity_mg, 9 * KG);
    assert!(merged.inputs.iter().all(|lot| lot.state() == State::Consumed && lot.on_hand_mg == 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn another_organizations_lots_do_not_exist() {
    let plant = Plant::start().await;
    let lot = plant.received("RAW-1", 10).await;
    let stranger = Plant { olga: plant.t.owner().await, t: plant.t };
    let refused = stranger.transform(vec![of(&lot, None)], vec![]).await.unwrap_err();
    assert_eq!((refused.code(), reason(&refused)), (Code::NotFound, ErrorReason::NotFound));
    // And its codes are free.
    assert_eq!(stranger.received("RAW-1", 1).await.number, 1);
}
