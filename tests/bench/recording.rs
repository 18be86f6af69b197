//! A precheck of 1 kB with its decision recorded, against the same which leaves no trace.

use std::time::Duration;

use tonic::Status;
use tracegate_proto::governance::v1::PrecheckRequest;
use tracegate_proto::governance::v1::gate_service_client::GateServiceClient;
use tracegate_tests::people::Authorized;
use tracegate_tests::request_id;

use crate::database::{Database, Postgres};
use crate::figures::{Spread, micros, millis, percentile};
use crate::load::{self, Round};
use crate::process::Server;
use crate::report::Section;
use crate::serve::Kind;

const ROUNDS: usize = 7;
const ROUND: Duration = Duration::from_secs(3);
/// Connections, and calls in flight on each.
const LOADS: [(usize, usize); 2] = [(1, 1), (4, 8)];

struct Side {
    name: &'static str,
    server: Server,
    database: Database,
}

#[derive(Default)]
struct Figures {
    latencies: Vec<Duration>,
    p50_us: Vec<f64>,
    cpu_us: Vec<f64>,
    postgres_cpu_us: Vec<f64>,
    per_second: Vec<f64>,
}

pub(crate) async fn measure() -> anyhow::Result<Section> {
    let postgres = Postgres::start().await?;
    let mut sides = [
        Side::start(&postgres, "off", Kind::Unrecorded).await?,
        Side::start(&postgres, "on", Kind::Product).await?,
    ];
    let mut rows = Vec::new();
    let mut verdict = String::new();
    for (connections, in_flight) in LOADS {
        let mut figures = [Figures::default(), Figures::default()];
        let clients = sides.each_ref().map(|side| side.clients(connections, in_flight));
        for clients in &clients {
            load::drive(clients, ROUND / 2, precheck).await?;
        }
        for _ in 0..ROUNDS {
            for ((side, clients), figures) in sides.iter_mut().zip(&clients).zip(&mut figures) {
                side.round(&postgres, clients, figures).await?;
            }
        }
        let [off, on] = figures;
        let ratio = |on: &[f64], off: &[f64]| Spread(on.iter().zip(off).map(|(on, off)| on / off).collect());
        let (cpu, p50) = (ratio(&on.cpu_us, &off.cpu_us), ratio(&on.p50_us, &off.p50_us));
        verdict += &format!(
            "Recording costs {:.1} times the server CPU and {:.0} times the median latency at {} in flight. ",
            cpu.median(),
            p50.median(),
            connections * in_flight
        );
        let load = format!("{connections} x {in_flight}");
        rows.push(off.row(&load, sides[0].name, "1".to_owned(), "1".to_owned()));
        rows.push(on.row(&load, sides[1].name, cpu.show(1), p50.show(1)));
    }
    Ok(Section {
        title: "A precheck of 1 kB, recorded and not",
        notes: format!(
            "The whole product, one process with all services; PostgreSQL with every commit on disk, one cluster, a database for \
             each side. The text holds an e-mail address and a phone number, both tokenized. `on` answers once the decision \
             is durable; its CPU includes moving it through the outbox into the feed, which is waited for. `off` leaves no \
             trace and no caller can reach it. PostgreSQL's CPU is its own, background included. Connections x calls in flight, \
             {ROUNDS} rounds of {} s each.",
            ROUND.as_secs()
        ),
        head: vec![
            "load",
            "recording",
            "p50",
            "p99",
            "p50 ratio",
            "server CPU per call, us",
            "CPU ratio",
            "PostgreSQL CPU per call, us",
            "calls/s",
        ],
        rows,
        verdict,
    })
}

impl Side {
    async fn start(postgres: &Postgres, name: &'static str, kind: Kind) -> anyhow::Result<Self> {
        let database = postgres.database(&format!("recording_{name}")).await?;
        let server = Server::start(kind, &database.app_url).await?;
        Ok(Self { name, server, database })
    }

    fn clients(&self, connections: usize, in_flight: usize) -> Vec<GateServiceClient<Authorized>> {
        (0..connections).flat_map(|_| std::iter::repeat_n(self.server.person().gate(), in_flight)).collect()
    }

    async fn round(
        &mut self,
        postgres: &Postgres,
        clients: &[GateServiceClient<Authorized>],
        figures: &mut Figures,
    ) -> anyhow::Result<()> {
        let before = (self.server.cpu()?, postgres.cpu()?);
        let Round { n_calls, mut latencies, took } = load::drive(clients, ROUND, precheck).await?;
        self.database.settle().await?;
        let cpu = self.server.cpu()?.saturating_sub(before.0);
        let postgres_cpu = postgres.cpu()?.saturating_sub(before.1);
        latencies.sort_unstable();
        figures.p50_us.push(micros(percentile(&latencies, 0.5)));
        figures.latencies.extend(latencies);
        figures.cpu_us.push(micros(cpu) / n_calls as f64);
        figures.postgres_cpu_us.push(micros(postgres_cpu) / n_calls as f64);
        figures.per_second.push(n_calls as f64 / took.as_secs_f64());
        Ok(())
    }
}

impl Figures {
    fn row(mut self, load: &str, name: &str, cpu_ratio: String, p50_ratio: String) -> Vec<String> {
        self.latencies.sort_unstable();
        let [p50, p99] = [0.5, 0.99].map(|share| millis(percentile(&self.latencies, share)));
        let per_second = format!("{:.0}", Spread(self.per_second).median());
        let cpu = Spread(self.cpu_us).show(0);
        let postgres_cpu = Spread(self.postgres_cpu_us).show(0);
        vec![load.to_owned(), name.to_owned(), p50, p99, p50_ratio, cpu, cpu_ratio, postgres_cpu, per_second]
    }
}

async fn precheck(mut client: GateServiceClient<Authorized>) -> Result<(), Status> {
    client.precheck(request()).await.map(drop)
}

/// 1 kB of ordinary text with two findings.
pub(crate) fn request() -> PrecheckRequest {
    const SENTENCE: &str =
        "The shipment of the morning left the plant on time and arrived with its seals intact. ";
    let mut content = "Please write to jane.roe@example.com or call +1 212 555 0147 before noon. ".to_owned();
    content.push_str(&SENTENCE.repeat(12));
    content.truncate(1024);
    PrecheckRequest {
        content,
        tool: "ai.generate".to_owned(),
        request_id: request_id(),
        ..PrecheckRequest::default()
    }
}
