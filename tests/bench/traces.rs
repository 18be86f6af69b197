//! Traces of a plant's genealogy over gRPC, beside a recursive query of PostgreSQL, a graph library and a graph database over the same links; how
//! fast and how large the genealogy is when it is read from the database; and a whole recall with its spreadsheet.

mod peers;
mod recall;

use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use tracegate_demo_plant::Plant;
use tracegate_genealogy::{Direction, Graph, Limits, Scratch, Walk};
use tracegate_proto::traceability::v1::{ListLotsRequest, TraceLotsRequest, trace_lots_request};
use tracegate_tests::Person;

use self::peers::{Peer, Peers, write_links};
use crate::database::{Database, Postgres};
use crate::figures::{Spread, median, micros, percentile};
use crate::plant_history::{self, History, lot_id};
use crate::process::Server;
use crate::report::{Report, Section};
use crate::serve::Kind;

const ROUNDS: usize = 5;
/// Of a round, as far as the budget suffices.
const TRACES: usize = 400;
/// Of one peer in one round.
const BUDGET: Duration = Duration::from_secs(3);
/// Lots whose trace says whether all peers found the same.
const COMPARED: usize = 25;
/// Lots that are made of a lot in a tank that is never emptied, for the lots that are traced there.
const AFFECTED: std::ops::RangeInclusive<usize> = 17_000..=50_000;

/// Lots in a trace that Kùzu is asked for.
const KUZU_MAX: usize = 1_000_000;

/// Links between lots.
pub(crate) const SMALL: usize = 1_000_000;
pub(crate) const LARGE: usize = 10_000_000;

/// Reports each section when it is known: the whole takes long.
pub(crate) async fn measure(n_links: usize, report: &mut Report) -> anyhow::Result<()> {
    let python = Peers::set_up().await?;
    let postgres = Postgres::start().await?;
    for (title, plant, tanks_never_emptied) in [
        ("Traces, tanks emptied every evening", Plant::new(1), false),
        ("Traces, tanks never emptied", Plant::with_tanks_never_emptied(1), true),
    ] {
        let mut plant = OnePlant::load(&postgres, plant, tanks_never_emptied, n_links).await?;
        let start = plant.load_figures().await?;
        report.add(plant.trace(title, &postgres, &python).await?);
        report.add(start);
        report.add(recall::measure(&plant.owner, &plant.seeds(1)).await?);
    }
    Ok(())
}

struct OnePlant {
    database: Database,
    server: Server,
    owner: Person,
    history: History,
    /// Of the log's end.
    position: i64,
    /// Received lots to trace.
    seeds: Vec<u32>,
}

impl OnePlant {
    async fn load(
        postgres: &Postgres,
        plant: Plant,
        tanks_never_emptied: bool,
        n_links: usize,
    ) -> anyhow::Result<Self> {
        let mut database = postgres.database("traces").await?;
        let server = Server::start(Kind::Product, &database.app_url).await?;
        let owner = server.person();
        let started = Instant::now();
        let history = plant_history::load(&mut database, &owner, plant, n_links).await?;
        database.create_links(&history.links).await?;
        let loaded = started.elapsed();
        println!(
            "{} lots, {} events, {} links written in {loaded:.0?}",
            history.graph.n_lots(),
            history.graph.n_events(),
            history.links.len()
        );
        let mut seeds = history.received.clone();
        if tanks_never_emptied {
            let graph = &history.graph;
            let mut scratch = Scratch::default();
            seeds = seeds.into_iter().filter(|lot| *lot as usize > graph.n_lots() / 2).step_by(20).collect();
            seeds.retain(|lot| AFFECTED.contains(&n_lots_made_of(graph, *lot, &mut scratch)));
            ensure!(!seeds.is_empty(), "no lot is in so many others");
        }
        let org = database.only_organization().await?;
        let position = database.last_position(org).await?;
        Ok(Self { database, server, owner, history, position, seeds })
    }

    /// The first trace reads the genealogy.
    async fn load_figures(&mut self) -> anyhow::Result<Section> {
        let mut seconds = Vec::new();
        let mut grown = Vec::new();
        for _ in 0..ROUNDS {
            let told = format!("{} {}", self.database.app_url, self.server.credential());
            self.server = Server::start(Kind::Product, &told).await?;
            self.owner = self.server.person();
            self.owner.lots().list_lots(ListLotsRequest::default()).await?;
            let (before, cpu) = (self.server.memory_bytes()?, self.server.cpu()?);
            let started = Instant::now();
            let (n_lots, ..) = trace(&self.owner, request(self.history.received[0], Wanted::Lots)).await?;
            let took = started.elapsed();
            ensure!(n_lots > 0, "a trace found nothing");
            seconds.push(took.as_secs_f64());
            grown.push((self.server.memory_bytes()? - before) as f64);
            println!("read in {took:.2?}, CPU {:.2?}", self.server.cpu()? - cpu);
        }
        let graph = &self.history.graph;
        let n_links = self.history.links.len() as f64;
        let per_link = Spread(grown.iter().map(|bytes| bytes / n_links).collect());
        let row = vec![
            graph.n_lots().to_string(),
            self.history.links.len().to_string(),
            Spread(seconds).show(2),
            format!("{:.0}", Spread(grown).median() / 1e6),
            per_link.show(1),
            format!("{:.1}", graph.bytes() as f64 / n_links),
        ];
        Ok(Section {
            title: "The genealogy read from PostgreSQL",
            notes: format!(
                "The first trace after the server started, {ROUNDS} times: it reads all lots and events of the organization. What it grew by is \
                 resident memory of the process, with what the allocator keeps; of that the graph alone has the bytes in the last column."
            ),
            head: vec!["lots", "links", "s", "grown by, MB", "bytes per link", "graph alone, bytes per link"],
            rows: vec![row],
            verdict: String::new(),
        })
    }

    async fn trace(
        &mut self,
        title: &'static str,
        postgres: &Postgres,
        python: &Peers,
    ) -> anyhow::Result<Section> {
        let folder = tempfile::tempdir()?;
        let links = folder.path().join("links.csv");
        write_links(&links, &self.history.links)?;
        let n_lots = self.history.graph.n_lots();
        let mut rustworkx = python.start("rustworkx", &links, n_lots, folder.path()).await?;
        let mut kuzu = python.start("kuzu", &links, n_lots, folder.path()).await?;
        let (n_compared, n_short) = self.compare(&mut rustworkx, &mut kuzu).await?;

        let mut ours: [Side; 4] = Default::default();
        let (mut recursive, mut library, mut graph_database) =
            (Side::default(), Side::default(), Side::default());
        for round in 0..=ROUNDS {
            let seeds = self.seeds(round);
            let mut measured = Vec::new();
            for wanted in Wanted::ALL {
                let (cpu, postgres_cpu) = (self.server.cpu()?, postgres.cpu()?);
                let mut times = Times::default();
                let started = Instant::now();
                for lot in &seeds {
                    let asked = Instant::now();
                    let (n_lots, first) = trace(&self.owner, self.request(*lot, wanted)).await?;
                    times.add(asked.elapsed(), Some(first), n_lots);
                    if started.elapsed() > BUDGET {
                        break;
                    }
                }
                times.cpu = self.server.cpu()?.saturating_sub(cpu);
                times.postgres_cpu = postgres.cpu()?.saturating_sub(postgres_cpu);
                measured.push(times);
            }
            let (cpu, started) = (postgres.cpu()?, Instant::now());
            let mut times = Times::default();
            for lot in &seeds {
                let asked = Instant::now();
                let found = self.database.trace(*lot - 1).await?;
                times.add(asked.elapsed(), None, found);
                if started.elapsed() > BUDGET {
                    break;
                }
            }
            times.postgres_cpu = postgres.cpu()?.saturating_sub(cpu);
            let library_times = rustworkx.trace(&seeds).await?;
            let graph_database_times = kuzu.trace(&seeds).await?;
            // The first round warms up.
            if round > 0 {
                ours.iter_mut().zip(measured).for_each(|(side, times)| side.add(times));
                recursive.add(times);
                library.add(library_times);
                graph_database.add(graph_database_times);
            }
        }
        let [lots_only, quantities, seen, whole] = ours;
        let is_tank = self.seeds.len() < self.history.received.len();
        let ms = |side: &Side, share| side.percentile(share) / 1e3;
        let met = |is_met| if is_met { "met" } else { "missed" };
        let first_page = |side: &Side| median(side.first.clone()) / 1e3;
        let goals = |side: &Side| {
            let of_all = if is_tank {
                format!("p95 under 15 ms: **{}** ({:.1} ms)", met(ms(side, 0.95) < 15.0), ms(side, 0.95))
            } else {
                format!(
                    "p50 under 0.3 ms: **{}** ({:.2} ms); p99 under 2 ms: **{}** ({:.2} ms)",
                    met(ms(side, 0.5) < 0.3),
                    ms(side, 0.5),
                    met(ms(side, 0.99) < 2.0),
                    ms(side, 0.99)
                )
            };
            let first = first_page(side);
            format!("{of_all}; first page under 2 ms: **{}** ({first:.2} ms)", met(first < 2.0))
        };
        let verdict = format!(
            "Goals over gRPC, with quantities. With all that was recorded: {}. At a position seen before: {}. PostgreSQL takes {:.1} times as long \
             at the median as the first, {:.1} times as long as the second. Of {n_compared} traces Kùzu answered {n_short} without all lots.",
            goals(&quantities),
            goals(&seen),
            recursive.percentile(0.5) / quantities.percentile(0.5),
            recursive.percentile(0.5) / seen.percentile(0.5),
        );
        let traced = if is_tank {
            format!(" Traced are lots that are in {} to {} others.", AFFECTED.start(), AFFECTED.end())
        } else {
            String::new()
        };
        Ok(Section {
            title,
            notes: format!(
                "{} links. Everything that was made of a received lot, one trace after another on one connection; {ROUNDS} rounds of up to {TRACES} lots in turn, \
                 each at most {} s, the same lots for all; p95 and p99 over all rounds. Tracegate answers over gRPC, complete; it \
                 asks PostgreSQL whether more was recorded meanwhile, unless it is told that a position seen before will do. The others find the numbers of lots, and neither events nor quantities. PostgreSQL (UNION over two covering indexes) answers \
                 over a socket, rustworkx and Kùzu in the memory of a Python process. CPU is that of the process that answers.{traced}",
                self.history.links.len(),
                BUDGET.as_secs()
            ),
            head: vec![
                "traces by",
                "lots found, p50",
                "longest",
                "p50, ms",
                "p95, ms",
                "p99, ms",
                "first page p50, ms",
                "CPU per trace, ms",
                "CPU of PostgreSQL, ms",
            ],
            rows: vec![
                whole.row("Tracegate: lots, events, quantities"),
                quantities.row("Tracegate: lots, quantities"),
                seen.row("Tracegate: lots, quantities, at a position seen before"),
                lots_only.row("Tracegate: lots alone"),
                recursive.row("PostgreSQL, WITH RECURSIVE"),
                library.row(&format!(
                    "rustworkx (built in {:.1} s, {:.0} bytes per link)",
                    rustworkx.seconds,
                    rustworkx.bytes / self.history.links.len() as f64
                )),
                graph_database.row(&format!(
                    "Kùzu (built in {:.1} s, {:.0} bytes per link)",
                    kuzu.seconds,
                    kuzu.bytes / self.history.links.len() as f64
                )),
            ],
            verdict,
        })
    }

    fn request(&self, lot: u32, wanted: Wanted) -> TraceLotsRequest {
        let at_least_position = if matches!(wanted, Wanted::QuantitiesSeen) { self.position } else { 0 };
        TraceLotsRequest { at_least_position, ..request(lot, wanted) }
    }

    /// Spread over the plant's time, so that a budget which does not suffice for all of them is as fair.
    fn seeds(&self, round: usize) -> Vec<u32> {
        (0..TRACES).map(|n| self.seeds[(n * 7_919 + round * 104_729) % self.seeds.len()]).collect()
    }

    /// The product finds the lots and the kilograms that the graph made here has, and the peers the same lots; answers how many traces Kùzu
    /// was asked for, and how many of these are without some of them.
    async fn compare(&mut self, rustworkx: &mut Peer, kuzu: &mut Peer) -> anyhow::Result<(usize, usize)> {
        let (mut scratch, mut n_compared, mut n_short) = (Scratch::default(), 0, 0);
        let first = self.history.received.iter().copied().take(1);
        for lot in first.chain(self.seeds(0).into_iter().take(COMPARED)).collect::<Vec<_>>() {
            let graph = &self.history.graph;
            let mut walk = Walk::start(graph, scratch, &[lot - 1], Direction::Forward, graph.now());
            walk.run(graph);
            let n_lots = walk.lots().len();
            let forward = walk.forward_quantities(graph);
            scratch = walk.into_scratch();
            let request = request(lot, Wanted::Everything);
            let mut parts = self.owner.traces().trace_lots(request).await?.into_inner();
            let mut summary = None;
            while let Some(part) = parts.message().await? {
                summary = part.summary.or(summary);
            }
            let summary = summary.context("a trace has no end")?;
            let balance = summary.balance.unwrap_or_default();
            ensure!(summary.complete && usize::try_from(summary.n_lots)? == n_lots, "lot {lot}: other lots");
            ensure!(
                u64::try_from(balance.shipped_mg)? == forward.totals.shipped,
                "lot {lot}: other kilograms shipped"
            );
            ensure!(
                u64::try_from(balance.on_hand_mg)? == forward.totals.on_hand,
                "lot {lot}: other kilograms on hand"
            );
            let found = [self.database.trace(lot - 1).await?, rustworkx.trace(&[lot]).await?.found[0]];
            ensure!(found == [n_lots; 2], "lot {lot}: {n_lots} lots, the others found {found:?}");
            // It is busy for more than a quarter of an hour with a lot that is in millions of others.
            if n_lots < KUZU_MAX {
                n_compared += 1;
                n_short += usize::from(kuzu.trace(&[lot]).await?.found[0] != n_lots);
            }
        }
        Ok((n_compared, n_short))
    }
}

/// As far as it matters here.
fn n_lots_made_of(graph: &Graph, lot: u32, scratch: &mut Scratch) -> usize {
    let limits = Limits { n_lots_max: AFFECTED.end() + 1, ..Limits::default() };
    let seeds = [lot - 1];
    let mut walk =
        Walk::start(graph, std::mem::take(scratch), &seeds, Direction::Forward, graph.now()).limited(limits);
    walk.run(graph);
    let n_lots = walk.lots().len();
    *scratch = walk.into_scratch();
    n_lots
}

/// What a trace is to answer.
#[derive(Clone, Copy)]
enum Wanted {
    Lots,
    Quantities,
    /// At a position seen before.
    QuantitiesSeen,
    Everything,
}

impl Wanted {
    const ALL: [Wanted; 4] = [Wanted::Lots, Wanted::Quantities, Wanted::QuantitiesSeen, Wanted::Everything];
}

fn request(lot: u32, wanted: Wanted) -> TraceLotsRequest {
    TraceLotsRequest {
        lot_ids: vec![lot_id(lot).to_string()],
        direction: trace_lots_request::Direction::Forward.into(),
        without_events: !matches!(wanted, Wanted::Everything),
        without_quantities: matches!(wanted, Wanted::Lots),
        ..TraceLotsRequest::default()
    }
}

/// How many lots it found, and after how long its first part came.
async fn trace(owner: &Person, request: TraceLotsRequest) -> anyhow::Result<(usize, Duration)> {
    let asked = Instant::now();
    let mut parts = owner.traces().trace_lots(request).await?.into_inner();
    let (mut first, mut n_lots) = (None, 0);
    while let Some(part) = parts.message().await? {
        first.get_or_insert_with(|| asked.elapsed());
        n_lots = part.summary.map_or(n_lots, |summary| usize::try_from(summary.n_lots).unwrap_or(0));
    }
    Ok((n_lots, first.context("a trace has no part")?))
}

/// Of one round.
#[derive(Default)]
struct Times {
    us: Vec<f64>,
    first_us: Vec<f64>,
    found: Vec<usize>,
    cpu: Duration,
    postgres_cpu: Duration,
}

impl Times {
    fn add(&mut self, took: Duration, first: Option<Duration>, n_lots: usize) {
        self.us.push(micros(took));
        self.first_us.extend(first.map(micros));
        self.found.push(n_lots);
    }
}

/// Of all rounds.
#[derive(Default)]
struct Side {
    us: Vec<f64>,
    first: Vec<f64>,
    found: Vec<f64>,
    medians: Vec<f64>,
    cpu_ms: Vec<f64>,
    postgres_cpu_ms: Vec<f64>,
}

impl Side {
    fn add(&mut self, times: Times) {
        self.medians.push(median(times.us.clone()) / 1e3);
        let per_trace = |cpu| micros(cpu) / 1e3 / times.us.len().max(1) as f64;
        self.cpu_ms.push(per_trace(times.cpu));
        self.postgres_cpu_ms.push(per_trace(times.postgres_cpu));
        self.us.extend(times.us);
        self.first.extend(times.first_us);
        self.found.extend(times.found.into_iter().map(|n| n as f64));
    }

    /// In microseconds.
    fn percentile(&self, share: f64) -> f64 {
        let mut sorted: Vec<Duration> = self.us.iter().map(|us| Duration::from_secs_f64(us / 1e6)).collect();
        sorted.sort_unstable();
        micros(percentile(&sorted, share))
    }

    fn row(&self, name: &str) -> Vec<String> {
        let longest = self.found.iter().copied().fold(0.0, f64::max);
        vec![
            format!("{name}, {} traces", self.us.len()),
            format!("{:.0}", median(self.found.clone())),
            format!("{longest:.0}"),
            Spread(self.medians.clone()).show(3),
            format!("{:.2}", self.percentile(0.95) / 1e3),
            format!("{:.2}", self.percentile(0.99) / 1e3),
            if self.first.is_empty() {
                "-".to_owned()
            } else {
                format!("{:.3}", median(self.first.clone()) / 1e3)
            },
            format!("{:.3}", median(self.cpu_ms.clone())),
            format!("{:.3}", median(self.postgres_cpu_ms.clone())),
        ]
    }
}
