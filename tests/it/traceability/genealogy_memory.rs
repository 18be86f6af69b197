//! Genealogies that memory has no room for: each question is answered from the log again, and just the same.

use tracegate_proto::traceability::v1::trace_lots_request::Direction;
use tracegate_proto::traceability::v1::*;
use tracegate_tests::server::Wishes;
use tracegate_tests::{Person, Tracegate};

use super::plant::{Plant, kg, of, traced};

/// All there is to trace in a plant, both ways.
async fn all(person: &Person, lots: &[Lot]) -> String {
    let mut traces = Vec::new();
    for lot in lots {
        for direction in [Direction::Forward, Direction::Backward] {
            let request = TraceLotsRequest {
                lot_ids: vec![lot.id.clone()],
                direction: direction.into(),
                ..TraceLotsRequest::default()
            };
            let trace = traced(person, request).await.unwrap();
            assert!(trace.summary.complete);
            traces.push(trace);
        }
    }
    format!("{traces:#?}")
}

#[tokio::test(flavor = "multi_thread")]
async fn organizations_that_memory_has_no_room_for_are_answered_right() {
    let env = vec![("TRACEGATE_GENEALOGY_MEMORY_MB", "0".to_owned())];
    let forgetful = Tracegate::start_with(Wishes { env, ..Wishes::default() }).await.unwrap();
    let wishes = Wishes { database: Some(forgetful.database.clone()), ..Wishes::default() };
    let remembers = Tracegate::start_with(wishes).await.unwrap();
    let mut owners = Vec::new();
    for _ in 0..3 {
        owners.push((forgetful.owner().await, Vec::new()));
    }
    let mut plant = Plant { olga: owners[0].0.clone(), t: forgetful };
    for round in 0..3 {
        for (owner, lots) in &mut owners {
            plant.olga = owner.clone();
            let raw = plant.received(&format!("RAW-{round}"), 10).await;
            let before = lots.last().map(|before| of(before, kg(2)));
            let inputs: Vec<LotQuantity> = before.into_iter().chain([of(&raw, kg(4))]).collect();
            let kilograms = if lots.is_empty() { 4 } else { 6 };
            // Seen by the very next question.
            let made = plant.mixed(inputs, &format!("MIX-{round}"), kilograms).await;
            lots.extend([raw, made]);
            let trace = plant.trace(&lots[0], Direction::Forward).await;
            assert_eq!(trace.summary.n_lots, round + 2);
        }
        for (owner, lots) in &owners {
            assert_eq!(all(owner, lots).await, all(&owner.at(remembers.channel()), lots).await);
        }
    }
}
