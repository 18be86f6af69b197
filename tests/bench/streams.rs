//! Ten thousand open watch streams: what one costs while nothing happens, and when an event reaches them all.

use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tonic::Status;
use tracegate_proto::governance::v1::watch_decisions_response::Update;
use tracegate_proto::governance::v1::{WatchDecisionsRequest, WatchDecisionsResponse};
use tracegate_tests::Person;

use crate::database::Postgres;
use crate::figures::{Spread, micros, millis, percentile};
use crate::governed;
use crate::process::Server;
use crate::report::Section;
use crate::serve::Kind;

const GOAL_BYTES: f64 = 12_000.0;
const CONNECTIONS: usize = 20;
const STREAMS_PER_CONNECTION: usize = 500;
const STREAMS: usize = CONNECTIONS * STREAMS_PER_CONNECTION;
const EVENTS: usize = 15;
/// Between the last receipt of one event and the next event.
const PAUSE: Duration = Duration::from_millis(300);
/// Long enough for a heartbeat of each stream.
const IDLE: Duration = Duration::from_secs(12);
const DELIVERY_MAX: Duration = Duration::from_secs(60);

struct Side {
    name: &'static str,
    server: Server,
    publisher: Person,
    watchers: JoinSet<Result<(), Status>>,
    /// When a watcher has received an event.
    receipts: mpsc::UnboundedReceiver<Instant>,
    memory_empty: u64,
    memory_open: u64,
    idle_cpu: f64,
    events: Events,
}

#[derive(Default)]
struct Events {
    /// From the answer to whoever published; nothing for those that were faster than the answer.
    from_answer: Vec<Duration>,
    from_call: Vec<Duration>,
    cpu_us_per_receipt: Vec<f64>,
}

pub(crate) async fn measure() -> anyhow::Result<Section> {
    let postgres = Postgres::start().await?;
    let database = postgres.database("streams").await?;
    let mut bare = Side::open("bare tonic", Server::start(Kind::Bare, "").await?).await?;
    // Hashing a password takes megabytes that a process keeps, and streams would fill unseen: another one signs up.
    let signed_up = Server::start(Kind::Product, &database.app_url).await?;
    let told = format!("{} {}", database.app_url, signed_up.credential());
    drop(signed_up);
    let mut product = Side::open("the product", Server::start(Kind::Product, &told).await?).await?;
    for side in [&mut bare, &mut product] {
        side.idle().await?;
    }
    for _ in 0..EVENTS {
        bare.event().await?;
        product.event().await?;
    }
    let after_events = product.bytes_per_stream(product.server.memory_bytes()?);
    let per_stream = after_events.max(product.bytes_per_stream(product.memory_open));
    let met = if per_stream <= GOAL_BYTES { "met" } else { "missed" };
    let [bare, product] = [bare.row()?, product.row()?];
    Ok(Section {
        title: "Ten thousand watch streams",
        notes: format!(
            "`WatchDecisions` over {CONNECTIONS} connections with {STREAMS_PER_CONNECTION} streams each: through the whole product with \
             PostgreSQL, and as the same messages from a `tokio::sync::watch` over bare tonic. Memory is the server's resident \
             memory with all streams open less that before, connections included; `after events` is the same after \
             {EVENTS} events had gone to all of them. A server fills what it has freed since its start before it grows, so what a \
             stream really takes lies between that and the whole server's memory over the streams. Idle CPU is the share of one core over {} s, heartbeats included (the peer \
             has none). Delay is from the answer of the precheck, and from its call, to the receipt by each of the watchers, \
             who share the cores with the server: the peer's delay is mostly theirs. Only {CONNECTIONS} sockets are open, so the usual \
             limit of 1,024 descriptors suffices; as many clients with a connection each would need `ulimit -n` above \
             {STREAMS} on both sides.",
            IDLE.as_secs()
        ),
        head: vec![
            "server",
            "memory per stream, bytes",
            "after events",
            "whole server then, MB",
            "idle CPU, share of a core",
            "delay p50",
            "delay p99",
            "from the call p50",
            "from the call p99",
            "server CPU per delivered event, us",
        ],
        rows: vec![bare, product],
        verdict: format!(
            "Goal: at most {GOAL_BYTES:.0} bytes for each stream, before events and after: **{met}** ({per_stream:.0})."
        ),
    })
}

impl Side {
    async fn open(name: &'static str, server: Server) -> anyhow::Result<Self> {
        let publisher = server.person();
        // A first event and a first stream: what is loaded once is not counted.
        publisher.gate().precheck(governed::request(1024)).await?;
        publisher
            .decisions()
            .watch_decisions(WatchDecisionsRequest::default())
            .await?
            .into_inner()
            .message()
            .await?;
        tokio::time::sleep(Duration::from_secs(2)).await;
        let memory_empty = server.memory_bytes()?;

        let (received, receipts) = mpsc::unbounded_channel();
        let mut opening = JoinSet::new();
        for _ in 0..CONNECTIONS {
            opening.spawn(open_streams(server.person()));
        }
        let mut watchers = JoinSet::new();
        while let Some(streams) = opening.join_next().await {
            for stream in streams?.context("open streams")? {
                watchers.spawn(watch(stream, received.clone()));
            }
        }
        Ok(Self {
            name,
            server,
            publisher,
            watchers,
            receipts,
            memory_empty,
            memory_open: 0,
            idle_cpu: 0.0,
            events: Events::default(),
        })
    }

    async fn idle(&mut self) -> anyhow::Result<()> {
        let before = self.server.cpu()?;
        tokio::time::sleep(IDLE).await;
        self.idle_cpu = (self.server.cpu()?.saturating_sub(before)).as_secs_f64() / IDLE.as_secs_f64();
        self.memory_open = self.server.memory_bytes()?;
        Ok(())
    }

    /// One event, received by all.
    async fn event(&mut self) -> anyhow::Result<()> {
        let before = self.server.cpu()?;
        let mut gate = self.publisher.gate();
        let called = Instant::now();
        gate.precheck(governed::request(1024)).await?;
        let answered = Instant::now();
        for n in 0..STREAMS {
            let receipt = tokio::time::timeout(DELIVERY_MAX, self.receipts.recv()).await;
            let at = receipt
                .with_context(|| format!("only {n} watchers received an event"))?
                .context("no watcher is left")?;
            self.events.from_call.push(at - called);
            self.events.from_answer.push(at.saturating_duration_since(answered));
        }
        let cpu = self.server.cpu()?.saturating_sub(before);
        self.events.cpu_us_per_receipt.push(micros(cpu) / STREAMS as f64);
        ensure!(
            self.watchers.len() == STREAMS && self.watchers.try_join_next().is_none(),
            "a stream has ended"
        );
        tokio::time::sleep(PAUSE).await;
        Ok(())
    }

    fn bytes_per_stream(&self, memory: u64) -> f64 {
        memory.saturating_sub(self.memory_empty) as f64 / STREAMS as f64
    }

    fn row(mut self) -> anyhow::Result<Vec<String>> {
        let memory_after = self.server.memory_bytes()?;
        let [open, after] =
            [self.memory_open, memory_after].map(|bytes| format!("{:.0}", self.bytes_per_stream(bytes)));
        let whole = format!("{:.0}", memory_after as f64 / 1e6);
        let Events { from_answer, from_call, cpu_us_per_receipt } = &mut self.events;
        from_answer.sort_unstable();
        from_call.sort_unstable();
        let [p50, p99] = [0.5, 0.99].map(|share| millis(percentile(from_answer, share)));
        let [call_p50, call_p99] = [0.5, 0.99].map(|share| millis(percentile(from_call, share)));
        let cpu = Spread(std::mem::take(cpu_us_per_receipt)).show(1);
        let idle = format!("{:.1} %", self.idle_cpu * 100.0);
        Ok(vec![self.name.to_owned(), open, after, whole, idle, p50, p99, call_p50, call_p99, cpu])
    }
}

type Stream = tonic::Streaming<WatchDecisionsResponse>;

/// One connection's streams, each with its first message received.
async fn open_streams(person: Person) -> Result<Vec<Stream>, Status> {
    let mut streams = Vec::with_capacity(STREAMS_PER_CONNECTION);
    let mut decisions = person.decisions();
    for _ in 0..STREAMS_PER_CONNECTION {
        let mut stream = decisions.watch_decisions(WatchDecisionsRequest::default()).await?.into_inner();
        stream.message().await?;
        streams.push(stream);
    }
    Ok(streams)
}

async fn watch(mut stream: Stream, received: mpsc::UnboundedSender<Instant>) -> Result<(), Status> {
    while let Some(message) = stream.message().await? {
        if let Some(Update::Decision(_)) = message.update
            && received.send(Instant::now()).is_err()
        {
            break;
        }
    }
    Ok(())
}
