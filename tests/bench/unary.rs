//! An authenticated unary call through every layer against the same message over bare tonic.

use std::time::Duration;

use tonic::Status;
use tracegate_proto::traceability::v1::GetLotRequest;
use tracegate_proto::traceability::v1::lot_service_client::LotServiceClient;
use tracegate_tests::people::Authorized;

use crate::figures::{Spread, micros, millis, percentile};
use crate::load::{self, Round};
use crate::process::Server;
use crate::report::Section;
use crate::serve::{Kind, TOKEN_LENGTH};

const GOAL: f64 = 1.5;
const ROUNDS: usize = 25;
const ROUND: Duration = Duration::from_secs(1);
/// Connections, and calls in flight on each. The first is what the goal is held against.
const LOADS: [(usize, usize); 2] = [(8, 16), (1, 1)];

struct Side {
    server: Server,
    clients: Vec<LotServiceClient<Authorized>>,
    cpu_us: Vec<f64>,
    per_second: Vec<f64>,
    latencies: Vec<Duration>,
}

pub(crate) async fn measure() -> anyhow::Result<Section> {
    let mut rows = Vec::new();
    let mut verdict = String::new();
    for (connections, in_flight) in LOADS {
        let mut bare = Side::start(Kind::Bare, connections, in_flight).await?;
        let mut gate = Side::start(Kind::Gate, connections, in_flight).await?;
        bare.warm_up().await?;
        gate.warm_up().await?;
        for _ in 0..ROUNDS {
            bare.round().await?;
            gate.round().await?;
        }
        let ratio = Spread(gate.cpu_us.iter().zip(&bare.cpu_us).map(|(gate, bare)| gate / bare).collect());
        if verdict.is_empty() {
            let met = if ratio.median() <= GOAL { "met" } else { "missed" };
            verdict = format!(
                "Goal: at most {GOAL} times the server CPU of bare tonic under the first load: **{met}** ({:.2}).",
                ratio.median()
            );
        }
        let load = format!("{connections} x {in_flight}");
        rows.push(bare.row(&load, "bare tonic", "1".to_owned()));
        rows.push(gate.row(&load, "all layers", ratio.show(2)));
    }
    Ok(Section {
        title: "A unary call through all layers",
        notes: format!(
            "`GetLot` answered with a fixed message of 130 bytes: by tonic's server with prost's codec, and through accept loop, \
             CORS and grpc-web (which a native call passes by), strictness, deadline, load limit, identity from a warm cache (a token of {TOKEN_LENGTH} characters), \
             rate limit, authorization, validation and metrics. Same client, same bytes; plain HTTP/2 on loopback, connections x \
             calls in flight, {ROUNDS} rounds of {} s each.",
            ROUND.as_secs()
        ),
        head: vec!["load", "server", "server CPU per call, us", "ratio", "calls/s", "p50", "p99"],
        rows,
        verdict,
    })
}

impl Side {
    async fn start(kind: Kind, connections: usize, in_flight: usize) -> anyhow::Result<Self> {
        let server = Server::start(kind, "").await?;
        let clients =
            (0..connections).flat_map(|_| std::iter::repeat_n(server.person().lots(), in_flight)).collect();
        Ok(Self { server, clients, cpu_us: Vec::new(), per_second: Vec::new(), latencies: Vec::new() })
    }

    async fn warm_up(&self) -> anyhow::Result<()> {
        load::drive(&self.clients, ROUND, get_lot).await?;
        Ok(())
    }

    async fn round(&mut self) -> anyhow::Result<()> {
        let before = self.server.cpu()?;
        let Round { n_calls, latencies, took } = load::drive(&self.clients, ROUND, get_lot).await?;
        let cpu = self.server.cpu()?.saturating_sub(before);
        self.cpu_us.push(micros(cpu) / n_calls as f64);
        self.per_second.push(n_calls as f64 / took.as_secs_f64());
        self.latencies.extend(latencies);
        Ok(())
    }

    fn row(mut self, load: &str, name: &str, ratio: String) -> Vec<String> {
        self.latencies.sort_unstable();
        let per_second = format!("{:.0}", Spread(self.per_second).median());
        let [p50, p99] = [0.5, 0.99].map(|share| millis(percentile(&self.latencies, share)));
        vec![load.to_owned(), name.to_owned(), Spread(self.cpu_us).show(1), ratio, per_second, p50, p99]
    }
}

async fn get_lot(mut client: LotServiceClient<Authorized>) -> Result<(), Status> {
    let request = GetLotRequest {
        lot_id: "01900000-0000-7000-8000-00000000002a".to_owned(),
        ..GetLotRequest::default()
    };
    client.get_lot(request).await.map(drop)
}
