//! What goes away under a plant at work: its database stopped, killed, or without room on disk, and Redis. What was told stands, once; what was
//! refused was refused with a reason, left nothing behind, and happens when it is sent again with the same request id.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::future::join_all;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;
use tonic::{Code, Status};
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::options::v1::Permission;
use tracegate_proto::traceability::v1::aggregate_lots_request::Pallet;
use tracegate_proto::traceability::v1::lot::{State, Type};
use tracegate_proto::traceability::v1::watch_plant_response::Update;
use tracegate_proto::traceability::v1::*;
use tracegate_server::audit;
use tracegate_server::config::Config;
use tracegate_tests::database::{Database, Durability, PostgresServer};
use tracegate_tests::redis_server::RedisServer;
use tracegate_tests::server::Wishes;
use tracegate_tests::{Person, Tracegate, metadata, reason, request_id};

use super::plant::{KG, Plant, kg, mg, new_lot, of};

const OPERATORS: usize = 8;
/// What each transformation takes.
const PART_MG: i64 = 1_000;

/// Operators who take part after part of one lot, and send again whatever is refused until it is done.
#[derive(Clone)]
struct Load {
    by: Person,
    lot: Lot,
    answered: Arc<AtomicUsize>,
    refused: Arc<AtomicUsize>,
    stop: CancellationToken,
}

impl Load {
    fn new(by: Person, lot: Lot) -> Self {
        Self { by, lot, answered: Arc::default(), refused: Arc::default(), stop: CancellationToken::new() }
    }

    async fn operate(self, name: usize) -> Vec<i64> {
        let mut told = Vec::new();
        for n in 0.. {
            if self.stop.is_cancelled() {
                break;
            }
            let request = TransformLotsRequest {
                inputs: vec![of(&self.lot, mg(PART_MG))],
                outputs: vec![new_lot(&format!("MIX-{name}-{n}"), Type::Mix, mg(PART_MG))],
                request_id: request_id(),
                ..TransformLotsRequest::default()
            };
            let made = loop {
                match self.by.lots().transform_lots(request.clone()).await {
                    Ok(made) => break made.into_inner(),
                    Err(refused) => {
                        is_away(&refused);
                        self.refused.fetch_add(1, Ordering::Relaxed);
                        tokio::task::yield_now().await;
                    }
                }
            };
            self.answered.fetch_add(1, Ordering::Relaxed);
            told.push(made.event.unwrap().position);
        }
        told
    }

    fn begin(&self) -> Vec<JoinHandle<Vec<i64>>> {
        (0..OPERATORS).map(|name| tokio::spawn(self.clone().operate(name))).collect()
    }

    async fn until(count: &AtomicUsize, more: usize) {
        let wanted = count.load(Ordering::Relaxed) + more;
        while count.load(Ordering::Relaxed) < wanted {
            tokio::task::yield_now().await;
        }
    }

    /// Everybody comes to the end of what they are at; answers the positions told, of which none is told twice.
    async fn end(&self, working: Vec<JoinHandle<Vec<i64>>>) -> BTreeSet<i64> {
        self.stop.cancel();
        let told: Vec<i64> = join_all(working).await.into_iter().flat_map(Result::unwrap).collect();
        let different: BTreeSet<i64> = told.iter().copied().collect();
        assert_eq!(told.len(), different.len(), "a position was told twice");
        assert_eq!(told.len(), self.answered.load(Ordering::Relaxed));
        different
    }
}

/// A refusal that says what is away, and that the same call may be sent again.
fn is_away(refused: &Status) {
    assert_eq!(refused.code(), Code::Unavailable, "{refused:?}");
    assert_eq!(reason(refused), ErrorReason::DependencyDown, "{refused:?}");
}

async fn problems(database: &Database) -> Vec<String> {
    let (config, _) = Config::read(&|_| None).unwrap();
    let audits = audit::verify(&database.app_url, &config.schemas, &mut Vec::new()).await.unwrap();
    audits.into_iter().flat_map(|audit| audit.problems).collect()
}

async fn plant_on(postgres: &PostgresServer) -> Plant {
    let wishes = Wishes { database: Some(postgres.database.clone()), workers: 0, ..Wishes::default() };
    let t = Tracegate::start_with(wishes).await.unwrap();
    let olga = t.owner().await;
    Plant { t, olga }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_goes_away_under_a_plant_costs_no_write_and_doubles_none() {
    let postgres = PostgresServer::start(Durability::Safe).await;
    let plant = plant_on(&postgres).await;
    let lot = plant.received("RAW-1", 1_000).await;
    let load = Load::new(plant.olga.clone(), lot.clone());
    let working = load.begin();
    for is_killed in [false, true] {
        Load::until(&load.answered, 60).await;
        if is_killed {
            postgres.kill().await;
        } else {
            postgres.stop().await;
        }
        // Everybody is told at least once that nothing can be stored.
        Load::until(&load.refused, 2 * OPERATORS).await;
        postgres.restart().await;
    }
    Load::until(&load.answered, 60).await;
    let told = load.end(working).await;
    let n_told = i64::try_from(told.len()).unwrap();
    assert_eq!(told, (4..4 + n_told).collect(), "what was refused and sent again stands once, without gaps");
    assert_eq!(plant.lot(&lot).await.on_hand_mg, 1_000 * KG - n_told * PART_MG);
    assert_eq!(problems(&postgres.database).await, [] as [String; 0]);
}

/// What of a plant could be half done.
async fn left_behind(database: &Database) -> Vec<i64> {
    let mut counted = Vec::new();
    for table in ["plant_events", "lots", "lot_events", "lot_history", "pallet_contents"] {
        let sql = format!("SELECT count(*) FROM traceability.{table}");
        let sql = sqlx::AssertSqlSafe(sql);
        counted.push(sqlx::query_scalar(sql).fetch_one(&mut database.admin().await).await.unwrap());
    }
    let unsent = "SELECT count(*) FROM platform.request_ledger";
    counted.push(sqlx::query_scalar(unsent).fetch_one(&mut database.admin().await).await.unwrap());
    counted
}

#[tokio::test(flavor = "multi_thread")]
async fn a_disk_that_is_full_leaves_nothing_half_done_and_all_goes_on_when_there_is_room() {
    let postgres = PostgresServer::start(Durability::Safe).await;
    let plant = plant_on(&postgres).await;
    let olga = &plant.olga;
    // Not even the first event fits.
    let full = postgres.fill("traceability.lot_history").await;
    let receive = |n: usize| ReceiveLotsRequest {
        lots: vec![new_lot(&format!("RAW-{n}"), Type::Raw, kg(10))],
        request_id: request_id(),
        ..ReceiveLotsRequest::default()
    };
    let arriving: Vec<ReceiveLotsRequest> = (0..10).map(receive).collect();
    let before = left_behind(&postgres.database).await;
    let receiving = arriving.iter().map(|request| {
        let (mut lots, request) = (olga.lots(), request.clone());
        async move { lots.receive_lots(request).await }
    });
    for refused in join_all(receiving).await {
        let refused = refused.unwrap_err();
        is_away(&refused);
        assert_eq!(metadata(&refused, "dependency"), "database");
    }
    assert_eq!(left_behind(&postgres.database).await, before);
    postgres.free(full).await;
    let mut lots = Vec::new();
    for request in &arriving {
        lots.push(insist(olga, request).await);
    }
    // Now there is no room for what is on pallets, and for all else there is.
    let full = postgres.fill("traceability.pallet_contents").await;
    for lot in &mut lots {
        *lot = until_there(&plant, lot).await;
        *lot = plant.release(lot).await;
    }
    let pack = |(n, lot): (u32, &Lot)| AggregateLotsRequest {
        pallet: Some(Pallet::Sscc(sscc(n))),
        contents: vec![of(lot, kg(4))],
        request_id: request_id(),
        ..AggregateLotsRequest::default()
    };
    let packing: Vec<AggregateLotsRequest> = (0..).zip(&lots).map(pack).collect();
    let before = left_behind(&postgres.database).await;
    let at_once = packing.iter().map(|request| {
        let (mut lots, request) = (olga.lots(), request.clone());
        async move { lots.aggregate_lots(request).await }
    });
    for refused in join_all(at_once).await {
        is_away(&refused.unwrap_err());
    }
    assert_eq!(left_behind(&postgres.database).await, before);
    for lot in &lots {
        assert_eq!(plant.lot(lot).await, *lot, "as it was");
    }
    assert_eq!(problems(&postgres.database).await, [] as [String; 0]);
    postgres.free(full).await;
    let lot = until_there(&plant, &lots[0]).await;
    assert_eq!(lot.state(), State::Released);
    for request in &packing {
        let packed = olga.lots().aggregate_lots(request.clone()).await.unwrap().into_inner();
        let again = olga.lots().aggregate_lots(request.clone()).await.unwrap().into_inner();
        assert_eq!(packed, again);
        assert_eq!(packed.pallet.unwrap().packed_mg, 4 * KG);
    }
    assert_eq!(problems(&postgres.database).await, [] as [String; 0]);
}

/// Lines to a server that was started again are new ones; whoever meets an old one is told to send again.
async fn until_there(plant: &Plant, lot: &Lot) -> Lot {
    loop {
        let request = GetLotRequest { lot_id: lot.id.clone(), ..GetLotRequest::default() };
        match plant.olga.lots().get_lot(request).await {
            Ok(answer) => return answer.into_inner().lot.unwrap(),
            Err(refused) => is_away(&refused),
        }
    }
}

async fn insist(person: &Person, request: &ReceiveLotsRequest) -> Lot {
    loop {
        match person.lots().receive_lots(request.clone()).await {
            Ok(answer) => return answer.into_inner().lots.remove(0),
            Err(refused) => is_away(&refused),
        }
    }
}

fn sscc(serial: u32) -> String {
    let digits = format!("0401234{serial:010}");
    let weights = [3, 1].into_iter().cycle();
    let sum: u32 = digits.bytes().rev().zip(weights).map(|(digit, by)| u32::from(digit - b'0') * by).sum();
    format!("{digits}{}", (10 - sum % 10) % 10)
}

/// Redis carries what is faster without a database, and nothing that a plant needs.
#[tokio::test(flavor = "multi_thread")]
async fn redis_that_goes_away_costs_a_plant_nothing_and_its_watchers_no_event() {
    let mut redis = RedisServer::start().await;
    let wishes = Wishes { redis_url: Some(redis.url()), workers: 0, ..Wishes::default() };
    let t = Tracegate::start_with(wishes).await.unwrap();
    let olga = t.owner().await;
    let key = t.api_key(&olga, &[Permission::LotRead, Permission::LotWrite]).await;
    let plant = Plant { t, olga };
    let lot = plant.received("RAW-1", 1_000).await;
    let watch = WatchPlantRequest { after_position: 3, ..WatchPlantRequest::default() };
    let mut stream = key.plant_events().watch_plant(watch).await.unwrap().into_inner();
    let load = Load::new(key, lot.clone());
    let working = load.begin();
    Load::until(&load.answered, 50).await;
    redis.kill();
    Load::until(&load.answered, 100).await;
    redis.restart().await;
    Load::until(&load.answered, 50).await;
    redis.flush().await;
    Load::until(&load.answered, 50).await;
    let told = load.end(working).await;
    assert_eq!(load.refused.load(Ordering::Relaxed), 0, "nobody was refused");
    let n_told = i64::try_from(told.len()).unwrap();
    assert_eq!(told, (4..4 + n_told).collect());
    for position in 4..4 + n_told {
        let event = loop {
            let update = stream.message().await.unwrap().expect("the stream goes on").update;
            if let Some(Update::Event(event)) = update {
                break event;
            }
        };
        assert_eq!(event.position, position, "each event once and in order");
    }
    assert_eq!(plant.lot(&lot).await.on_hand_mg, 1_000 * KG - n_told * PART_MG);
    assert_eq!(problems(&plant.t.database).await, [] as [String; 0]);
}
