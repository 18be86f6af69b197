//! A server that is killed while lots are transformed and decided about: what it answered stands, what it did not either happened as a whole or not
//! at all, and nothing happens twice.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use std::time::{Duration, Instant};

use futures_util::future::join_all;
use tonic::Status;
use tracegate_proto::auth::v1::Role;
use tracegate_proto::options::v1::Permission;
use tracegate_proto::traceability::v1::flow_step::ReleasePolicy;
use tracegate_proto::traceability::v1::lot::Type;
use tracegate_proto::traceability::v1::*;
use tracegate_server::audit;
use tracegate_server::config::Config;
use tracegate_tests::database::Database;
use tracegate_tests::processes::Process;
use tracegate_tests::server::{Wishes, channel};
use tracegate_tests::{Person, Tracegate, request_id};

use super::flow;
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

/// Wherever the server is then: in the middle of a transaction, between two, or about to answer. A commit takes some milliseconds.
async fn random_moment(answered: &AtomicUsize, n_answered: usize) {
    while answered.load(Ordering::Relaxed) < n_answered {
        tokio::task::yield_now().await;
    }
    let more = Duration::from_micros(u64::from(uuid::Uuid::new_v4().as_fields().1) % 20_000);
    eprintln!("killed {more:?} after {n_answered} answers");
    let begun = Instant::now();
    while begun.elapsed() < more {
        tokio::task::yield_now().await;
    }
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
        random_moment(&answered, 40 + 23 * kill).await;
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

const CROWD: usize = 100;

/// What an operator of a run asks for.
#[derive(Debug, Clone)]
enum Asked {
    Transform(TransformLotsRequest),
    Decide(RecordQcDecisionRequest),
}

impl Asked {
    /// The lot made or decided about, and where the log says so.
    async fn of(&self, by: &Person) -> Result<(String, i64), Status> {
        match self {
            Self::Transform(request) => {
                let made = by.lots().transform_lots(request.clone()).await?.into_inner();
                Ok((made.outputs[0].id.clone(), made.event.unwrap().position))
            }
            Self::Decide(request) => {
                let decided = by.quality().record_qc_decision(request.clone()).await?.into_inner();
                Ok((request.lot_id.clone(), decided.decision.unwrap().position))
            }
        }
    }
}

/// What was answered to an operator until the server was gone, and what was not.
#[derive(Debug)]
struct Shift {
    told: Vec<i64>,
    n_transformed: usize,
    unanswered: Asked,
}

fn ended(shift: Shift, gone: &Status) -> Shift {
    assert!(gone.details().is_empty(), "a server that tells why is there: {gone:?}");
    shift
}

/// Makes a lot in the run, decides about it, makes the next.
async fn work_until_killed(
    by: Person,
    lot: Lot,
    run: Run,
    name: String,
    answered: Arc<AtomicUsize>,
) -> Shift {
    let (mut told, mut n_transformed) = (Vec::new(), 0);
    for n in 0.. {
        let transform = Asked::Transform(TransformLotsRequest {
            inputs: vec![of(&lot, mg(PART_MG))],
            outputs: vec![new_lot(&format!("{name}-{n}"), Type::Mix, mg(PART_MG))],
            run_id: run.id.clone(),
            request_id: request_id(),
            ..TransformLotsRequest::default()
        });
        let (lot_id, position) = match transform.of(&by).await {
            Ok(made) => made,
            Err(gone) => return ended(Shift { told, n_transformed, unanswered: transform }, &gone),
        };
        told.push(position);
        n_transformed += 1;
        answered.fetch_add(1, Ordering::Relaxed);
        let decide = Asked::Decide(RecordQcDecisionRequest {
            lot_id,
            gate_key: "look".to_owned(),
            result: QcResult::Pass.into(),
            request_id: request_id(),
            ..RecordQcDecisionRequest::default()
        });
        let (_, position) = match decide.of(&by).await {
            Ok(decided) => decided,
            Err(gone) => return ended(Shift { told, n_transformed, unanswered: decide }, &gone),
        };
        told.push(position);
        answered.fetch_add(1, Ordering::Relaxed);
    }
    unreachable!("the server is killed first")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_operators_on_one_run_lose_and_double_nothing_at_kill_9() {
    let database = Database::create().await;
    let wishes = Wishes { database: Some(database.clone()), workers: 0, ..Wishes::default() };
    let t = Tracegate::start_with(wishes).await.unwrap();
    let olga = t.owner().await;
    let scopes = [Permission::LotRead, Permission::LotWrite, Permission::RunRead, Permission::QcDecide];
    let key = t.api_key(&olga, &scopes).await;
    let plant = Plant { olga: olga.clone(), t };
    let lot = plant.received("RAW-1", 100).await;
    let look = Gate { required: true, ..flow::gate("look") };
    let steps = vec![flow::step("make", ReleasePolicy::Gated, vec![look])];
    let version = flow::created(&olga, "One", FlowDefinition { steps }).await.unwrap().version.unwrap();
    let rita = plant.t.member(&olga, Role::Manager).await;
    flow::submit(&olga, &version).await.unwrap();
    let flow = flow::publish(&rita, &version).await.unwrap().flow.unwrap();
    let run = flow::run(&olga, &flow, "R-1").await.unwrap();
    let run = flow::start_step(&olga, &run, 0).await.unwrap();
    plant.t.stop().await;

    let mut server = Process::start(&["serve"], &database, &[]).await;
    let (mut told, mut n_transformed, mut n_decided) = (BTreeSet::new(), 0, 0);
    for kill in 0..2 {
        let by = key.at(channel(&server.url()));
        let answered = Arc::new(AtomicUsize::new(0));
        let mut crowd: Vec<_> = (0..CROWD)
            .map(|n| {
                let name = format!("MIX-{kill}-{n}");
                tokio::spawn(work_until_killed(by.clone(), lot.clone(), run.clone(), name, answered.clone()))
            })
            .collect();
        tokio::select! {
            () = random_moment(&answered, 3 * CROWD) => {}
            ended = &mut crowd[0] => panic!("a server that was not killed does not answer: {ended:?}"),
        }
        server.kill();
        let shifts = join_all(crowd).await;
        server.restart().await;
        let by = key.at(channel(&server.url()));
        // All of them at once again.
        let again = shifts.into_iter().map(Result::unwrap).map(|shift| {
            let by = by.clone();
            async move {
                let (_, position) = shift.unanswered.of(&by).await.unwrap();
                (shift, position)
            }
        });
        for (shift, position) in join_all(again).await {
            n_transformed += shift.n_transformed;
            n_decided += shift.told.len() - shift.n_transformed;
            match shift.unanswered {
                Asked::Transform(_) => n_transformed += 1,
                Asked::Decide(_) => n_decided += 1,
            }
            for position in shift.told.into_iter().chain([position]) {
                assert!(told.insert(position), "position {position} was told twice");
            }
        }
    }
    let by = key.at(channel(&server.url()));
    let request = GetRunRequest { run_id: run.id, ..GetRunRequest::default() };
    let shown = by.runs().get_run(request).await.unwrap().into_inner();
    let n_transformed = i64::try_from(n_transformed).unwrap();
    assert_eq!((shown.made[0].n_lots, shown.made[0].quantity_mg), (n_transformed, n_transformed * PART_MG));
    let request = GetLotRequest { lot_id: lot.id, ..GetLotRequest::default() };
    let left = by.lots().get_lot(request).await.unwrap().into_inner().lot.unwrap();
    assert_eq!(left.on_hand_mg, 100 * KG - n_transformed * PART_MG);
    let mut admin = database.admin().await;
    for (kind, n_wanted) in
        [("lots_transformed", n_transformed), ("qc_decided", i64::try_from(n_decided).unwrap())]
    {
        let counted = "SELECT count(*) FROM traceability.plant_events WHERE kind = $1";
        let n: i64 = sqlx::query_scalar(counted).bind(kind).fetch_one(&mut admin).await.unwrap();
        assert_eq!(n, n_wanted, "{kind}: nothing lost and nothing doubled");
    }
    let (config, _) = Config::read(&|_| None).unwrap();
    let audits = audit::verify(&database.app_url, &config.schemas, &mut Vec::new()).await.unwrap();
    assert!(audits.iter().all(|audit| audit.problems.is_empty()), "{audits:?}");
}
