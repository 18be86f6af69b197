use std::collections::BTreeSet;

use tokio::task::JoinSet;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::traceability::v1::lot::Type;
use tracegate_proto::traceability::v1::*;
use tracegate_tests::{reason, request_id};

use super::plant::{KG, Plant, kg, new_lot, of};

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_operators_take_of_one_lot_and_exactly_what_is_there_is_taken() {
    let plant = Plant::start().await;
    let lot = plant.received("RAW-1", 60).await;
    let (_replica, elsewhere) = plant.replica().await;
    let mut operators = JoinSet::new();
    for n in 0..100 {
        // Over two replicas.
        let olga = if n % 2 == 0 { plant.olga.clone() } else { elsewhere.clone() };
        let request = TransformLotsRequest {
            inputs: vec![of(&lot, kg(1))],
            outputs: vec![new_lot(&format!("MIX-{n}"), Type::Mix, kg(1))],
            request_id: request_id(),
            ..TransformLotsRequest::default()
        };
        operators.spawn(async move { olga.lots().transform_lots(request).await });
    }
    let (mut made, mut refused) = (Vec::new(), 0);
    while let Some(done) = operators.join_next().await {
        match done.unwrap() {
            Ok(response) => made.push(response.into_inner()),
            Err(status) => {
                assert_eq!(reason(&status), ErrorReason::LotNotReleased, "{status:?}");
                refused += 1;
            }
        }
    }
    assert_eq!((made.len(), refused), (60, 40));
    let positions: BTreeSet<i64> =
        made.iter().filter_map(|made| made.event.as_ref()).map(|event| event.position).collect();
    let numbers: BTreeSet<u32> = made.iter().flat_map(|made| &made.outputs).map(|lot| lot.number).collect();
    assert_eq!(positions, (4..64).collect());
    assert_eq!(numbers, (2..62).collect());
    assert_eq!(plant.lot(&lot).await.on_hand_mg, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_request_many_times_at_once_happens_once() {
    let plant = Plant::start().await;
    let lot = plant.received("RAW-1", 60).await;
    let request = TransformLotsRequest {
        inputs: vec![of(&lot, kg(1))],
        outputs: vec![new_lot("MIX-1", Type::Mix, kg(1))],
        request_id: request_id(),
        ..TransformLotsRequest::default()
    };
    let mut callers = JoinSet::new();
    for _ in 0..20 {
        let (olga, request) = (plant.olga.clone(), request.clone());
        callers.spawn(async move { olga.lots().transform_lots(request).await.unwrap().into_inner() });
    }
    let mut answers = Vec::new();
    while let Some(answer) = callers.join_next().await {
        answers.push(answer.unwrap());
    }
    assert!(answers.iter().all(|answer| *answer == answers[0]));
    assert_eq!(plant.lot(&lot).await.on_hand_mg, 59 * KG);
    let other = TransformLotsRequest { inputs: vec![of(&lot, kg(2))], ..request };
    let refused = plant.olga.lots().transform_lots(other).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::RequestIdReused);
}
