//! A server that is killed while lots are transformed: what it answered stands, what it did not either happened as a whole or not at all, and
//! nothing happens twice.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::future::join_all;
use tracegate_proto::options::v1::Permission;
use tracegate_proto::traceability::v1::lot::Type;
use tracegate_proto::traceability::v1::*;
use tracegate_server::audit;
use tracegate_server::config::Config;
use tracegate_tests::database::Database;
use tracegate_tests::processes::Process;
use tracegate_tests::server::{Wishes, channel};
use tracegate_tests::{Person, Tracegate, request_id};

use super::plant::{KG, Plant, mg, new_lot, of};

const KILLS: usize = 3;
const OPERATORS: usize = 8;
/// What each transformation takes.
const PART_MG: i64 = 1_000;

/// One part after the other becomes a lot, until the server is gone; answers the positions told, and what was asked last.
async fn transform_until_killed(
    by: Person,
    lot: Lot,
    name: String,
    answered: Arc<AtomicUsize>,
) -> (Vec<i64>, TransformLotsRequest) {
    let mut told = Vec::new();
    for n in 0.. {
        let request = TransformLotsRequest {
            inputs: vec![of(&lot, mg(PART_MG))],
            outputs: vec![new_lot(&format!("{name}-{n}"), Type::Mix, mg(PART_MG))],
            request_id: request_id(),
            ..TransformLotsRequest::default()
        };
        match by.lots().transform_lots(request.clone()).await {
            Ok(made) => told.push(made.into_inner().event.unwrap().position),
            Err(_) => return (told, request),
        }
        answered.fetch_add(1, Ordering::Relaxed);
    }
    unreachable!("the server is killed first")
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_answered_stands_after_kill_9_and_nothing_twice() {
    let database = Database::create().await;
    let wishes = Wishes { database: Some(database.clone()), workers: 0, ..Wishes::default() };
    let t = Tracegate::start_with(wishes).await.unwrap();
    let olga = t.owner().await;
    let key = t.api_key(&olga, &[Permission::LotRead, Permission::LotWrite]).await;
    let plant = Plant { olga: olga.clone(), t };
    let lot = plant.received("RAW-1", 100).await;
    plant.t.stop().await;

    let mut server = Process::start(&["serve"], &database, &[]).await;
    let (mut told, mut n_asked) = (BTreeSet::new(), 0);
    for kill in 0..KILLS {
        let by = key.at(channel(&server.url()));
        let answered = Arc::new(AtomicUsize::new(0));
        let operators: Vec<_> = (0..OPERATORS)
            .map(|n| {
                let name = format!("MIX-{kill}-{n}");
                tokio::spawn(transform_until_killed(by.clone(), lot.clone(), name, answered.clone()))
            })
            .collect();
        while answered.load(Ordering::Relaxed) < 40 + 23 * kill {
            tokio::task::yield_now().await;
        }
        server.kill();
        let ended = join_all(operators).await;
        server.restart().await;
        let by = key.at(channel(&server.url()));
        for (positions, unanswered) in ended.into_iter().map(Result::unwrap) {
            n_asked += positions.len() + 1;
            for position in positions {
                assert!(told.insert(position), "position {position} was told twice");
            }
            // Sent again, it happens now or has happened.
            let again = by.lots().transform_lots(unanswered).await.unwrap().into_inner();
            assert!(told.insert(again.event.unwrap().position));
        }
    }
    let by = key.at(channel(&server.url()));
    let request = GetLotRequest { lot_id: lot.id, ..GetLotRequest::default() };
    let left = by.lots().get_lot(request).await.unwrap().into_inner().lot.unwrap();
    assert_eq!(left.on_hand_mg, 100 * KG - PART_MG * i64::try_from(n_asked).unwrap());
    assert_eq!(told, (4..4 + i64::try_from(n_asked).unwrap()).collect());
    let (config, _) = Config::read(&|_| None).unwrap();
    let audits = audit::verify(&database.app_url, &config.schemas, &mut Vec::new()).await.unwrap();
    assert!(audits.iter().all(|audit| audit.problems.is_empty()), "{audits:?}");
}
