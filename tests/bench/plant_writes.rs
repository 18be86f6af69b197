//! Lots registered and transformed, each durable before it is answered, against bare inserts of as many rows as they become.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::Context;
use tokio::task::JoinSet;
use tonic::Status;
use tracegate_proto::traceability::v1::lot::{State, Type};
use tracegate_proto::traceability::v1::lot_service_client::LotServiceClient;
use tracegate_proto::traceability::v1::quantity::Amount;
use tracegate_proto::traceability::v1::{
    ChangeLotStateRequest, LotQuantity, NewLot, Quantity, ReceiveLotsRequest, TransformLotsRequest,
};
use tracegate_tests::people::Authorized;
use tracegate_tests::request_id;

use crate::database::{Inserter, Postgres};
use crate::figures::{Spread, Throughput, micros, percentile};
use crate::load::{self, Round};
use crate::process::Server;
use crate::report::Section;
use crate::serve::Kind;

const ROUNDS: usize = 5;
const SPAN: Duration = Duration::from_secs(4);
/// Operators, each of whom waits for the answer.
const OPERATORS: usize = 100;
/// Connections of bare inserts: as many as the product has.
const INSERTERS: usize = 16;
/// Lots of a large receipt.
const LOTS: usize = 100;

pub(crate) async fn measure() -> anyhow::Result<Section> {
    let postgres = Postgres::start().await?;
    let mut database = postgres.database("plant_writes").await?;
    let server = Server::start(Kind::Product, &database.app_url).await?;
    database.create_plant_copies().await?;
    let mut inserters = Vec::new();
    for _ in 0..INSERTERS {
        inserters.push(database.inserter().await?);
    }
    let mut operators = Vec::new();
    for _ in 0..OPERATORS {
        operators.push(Operator::begin(&server).await.context("give an operator material")?);
    }

    let mut sides: [Side; 4] = Default::default();
    let mut ratios = Vec::new();
    for round in 0..=ROUNDS {
        let mut rates = Vec::new();
        for (n, side) in sides.iter_mut().enumerate() {
            let (cpu, postgres_cpu) = (server.cpu()?, postgres.cpu()?);
            let (done, n_lots) = match n {
                0 => (load::drive(&operators, SPAN, Operator::receive).await?, 1),
                1 => (load::drive(&operators, SPAN, Operator::transform).await?, 1),
                2 => (load::drive(&operators[..4], SPAN, Operator::receive_many).await?, LOTS),
                _ => (insert(&mut inserters).await?, 1),
            };
            database.settle().await?;
            let cpu = server.cpu()?.saturating_sub(cpu);
            let postgres_cpu = postgres.cpu()?.saturating_sub(postgres_cpu);
            let n = (done.n_calls * n_lots) as f64;
            rates.push(n / done.took.as_secs_f64());
            // The first round warms up.
            if round > 0 {
                side.add(done, n, cpu, postgres_cpu);
            }
        }
        if round > 0 {
            ratios.push([rates[0] / rates[3], rates[1] / rates[3], rates[2] / rates[3], 1.0]);
        }
    }
    let names = [
        format!("ReceiveLots of one lot, {OPERATORS} callers"),
        format!("TransformLots of one into one, {OPERATORS} callers"),
        format!("ReceiveLots of {LOTS} lots, 4 callers"),
        format!("bare inserts, {INSERTERS} connections"),
    ];
    let rows = names.iter().zip(&sides).enumerate().map(|(at, (name, side))| {
        side.row(name, Spread(ratios.iter().map(|ratios| ratios[at]).collect()).show(2))
    });
    Ok(Section {
        title: "Lots registered",
        notes: format!(
            "One organization, so one log whose positions have no gaps. Each lot is an event with its hash, a row of lots, of the ledger and of its \
             history, an audit event and a remembered answer, all in one commit before the answer; commands that wait at the same \
             time share it. Bare inserts write rows of the same sizes into tables with the same columns and indexes, in one statement and one commit \
             each, and check nothing. Every commit is on disk. {ROUNDS} rounds of {} s in turn.",
            SPAN.as_secs()
        ),
        head: vec![
            "writer",
            "lots/s",
            "share of bare inserts",
            "p50, ms",
            "p99, ms",
            "server CPU per lot, us",
            "PostgreSQL CPU per lot, us",
        ],
        rows: rows.collect(),
        verdict: String::new(),
    })
}

/// Takes of a lot of its own and makes new ones.
#[derive(Clone)]
struct Operator {
    client: LotServiceClient<Authorized>,
    lot_id: String,
}

impl Operator {
    /// With so much material that it never runs out.
    async fn begin(server: &Server) -> Result<Self, Status> {
        let mut client = server.person().lots();
        let lots = vec![new_lot(1_000_000_000_000)];
        let request = ReceiveLotsRequest { lots, request_id: request_id(), ..ReceiveLotsRequest::default() };
        let mut received = client.receive_lots(request).await?.into_inner();
        let lot_id = received.lots.pop().unwrap_or_default().id;
        for state in [State::Quarantine, State::Released] {
            let request = ChangeLotStateRequest {
                lot_id: lot_id.clone(),
                state: state.into(),
                reason: "examined".to_owned(),
                request_id: request_id(),
                ..ChangeLotStateRequest::default()
            };
            client.change_lot_state(request).await?;
        }
        Ok(Self { client, lot_id })
    }

    async fn receive(self) -> Result<(), Status> {
        self.receive_some(1).await
    }

    async fn receive_many(self) -> Result<(), Status> {
        self.receive_some(LOTS).await
    }

    async fn receive_some(mut self, n: usize) -> Result<(), Status> {
        let lots = (0..n).map(|_| new_lot(1_000_000)).collect();
        let request = ReceiveLotsRequest { lots, request_id: request_id(), ..ReceiveLotsRequest::default() };
        self.client.receive_lots(request).await.map(drop)
    }

    async fn transform(mut self) -> Result<(), Status> {
        let request = TransformLotsRequest {
            inputs: vec![LotQuantity { lot_id: self.lot_id.clone(), quantity: mass(1_000_000) }],
            outputs: vec![NewLot { r#type: Type::Deb.into(), ..new_lot(1_000_000) }],
            request_id: request_id(),
            ..TransformLotsRequest::default()
        };
        self.client.transform_lots(request).await.map(drop)
    }
}

fn new_lot(mg: i64) -> NewLot {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    NewLot {
        lot_code: format!("RAW-{}", NEXT.fetch_add(1, Ordering::Relaxed)),
        r#type: Type::Raw.into(),
        quantity: mass(mg),
        ..NewLot::default()
    }
}

fn mass(mg: i64) -> Option<Quantity> {
    Some(Quantity { amount: Some(Amount::MassMg(mg)) })
}

/// From all connections without a pause.
async fn insert(inserters: &mut Vec<Inserter>) -> anyhow::Result<Round> {
    let started = Instant::now();
    let mut running = JoinSet::new();
    for mut inserter in inserters.drain(..) {
        running.spawn(async move {
            let mut latencies = Vec::new();
            while started.elapsed() < SPAN {
                let asked = Instant::now();
                inserter.insert().await?;
                latencies.push(asked.elapsed());
            }
            anyhow::Ok((inserter, latencies))
        });
    }
    let mut latencies = Vec::new();
    while let Some(done) = running.join_next().await {
        let (inserter, of_one) = done.context("insert")??;
        inserters.push(inserter);
        latencies.extend(of_one);
    }
    Ok(Round { n_calls: latencies.len(), latencies, took: started.elapsed() })
}

#[derive(Default)]
struct Side {
    throughput: Throughput,
    latencies: Vec<Duration>,
}

impl Side {
    fn add(&mut self, round: Round, n: f64, cpu: Duration, postgres_cpu: Duration) {
        self.throughput.add(n, round.took, cpu, postgres_cpu);
        self.latencies.extend(round.latencies);
    }

    fn row(&self, name: &str, share: String) -> Vec<String> {
        let mut sorted = self.latencies.clone();
        sorted.sort_unstable();
        let [cpu, postgres_cpu] = self.throughput.cpu_us();
        vec![
            name.to_owned(),
            self.throughput.per_second().show(0),
            share,
            format!("{:.1}", micros(percentile(&sorted, 0.5)) / 1e3),
            format!("{:.1}", micros(percentile(&sorted, 0.99)) / 1e3),
            cpu,
            postgres_cpu,
        ]
    }
}
