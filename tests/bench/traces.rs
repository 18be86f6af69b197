//! Traces of a plant's genealogy over gRPC, beside a recursive query of PostgreSQL, a graph library and a graph database over the same links; how
//! fast and how large the genealogy is when it is read from the database; and a whole recall with its spreadsheet.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use futures_util::StreamExt;
use serde_json::Value;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tracegate_demo_plant::Plant;
use tracegate_genealogy::{Direction, Forward, Scratch, Walk};
use tracegate_proto::traceability::v1::{
    ExportSortableRequest, ListLotsRequest, RecordsFilter, RecordsFormat, SimulateRecallRequest,
    TraceLotsRequest, trace_lots_request,
};
use tracegate_tests::Person;

use crate::database::{Database, Postgres};
use crate::figures::{Spread, median, micros, percentile};
use crate::plant_history::{self, History, lot_id};
use crate::process::Server;
use crate::report::Section;
use crate::serve::Kind;

const ROUNDS: usize = 5;
/// Of a round, as far as the budget suffices.
const TRACES: usize = 400;
/// Of one peer in one round.
const BUDGET: Duration = Duration::from_secs(8);
/// Lots whose trace says whether all peers found the same.
const COMPARED: usize = 25;
/// Codes that the filter of a spreadsheet takes.
const CODES_MAX: usize = 1_000;

/// Links between lots.
pub(crate) const SMALL: usize = 1_000_000;
pub(crate) const LARGE: usize = 10_000_000;

pub(crate) async fn measure(n_links: usize) -> anyhow::Result<Vec<Section>> {
    let python = Peers::set_up().await?;
    let postgres = Postgres::start().await?;
    let mut sections = Vec::new();
    for (tanks, plant) in
        [("emptied every evening", Plant::new(1)), ("never emptied", Plant::with_tanks_never_emptied(1))]
    {
        let mut plant = OnePlant::load(&postgres, plant, n_links).await?;
        let start = plant.load_figures().await?;
        let title = match (n_links, tanks) {
            (SMALL, "never emptied") => "Traces, 1 million links, tanks never emptied",
            (SMALL, _) => "Traces, 1 million links, tanks emptied every evening",
            (_, "never emptied") => "Traces, 10 million links, tanks never emptied",
            _ => "Traces, 10 million links, tanks emptied every evening",
        };
        sections.push(plant.trace(title, &postgres, &python).await?);
        sections.push(start);
        sections.push(plant.recall().await?);
    }
    Ok(sections)
}

struct OnePlant {
    database: Database,
    server: Server,
    owner: Person,
    history: History,
}

impl OnePlant {
    async fn load(postgres: &Postgres, plant: Plant, n_links: usize) -> anyhow::Result<Self> {
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
        // Its first trace is to find nothing in memory.
        let told = format!("{} {}", database.app_url, server.credential());
        drop(server);
        let server = Server::start(Kind::Product, &told).await?;
        let owner = server.person();
        Ok(Self { database, server, owner, history })
    }

    /// The first trace reads the genealogy.
    async fn load_figures(&mut self) -> anyhow::Result<Section> {
        let mut rows = Vec::new();
        let mut seconds = Vec::new();
        let mut grown = Vec::new();
        for round in 0..ROUNDS {
            if round > 0 {
                let told = format!("{} {}", self.database.app_url, self.server.credential());
                self.server = Server::start(Kind::Product, &told).await?;
                self.owner = self.server.person();
            }
            self.owner.lots().list_lots(ListLotsRequest::default()).await?;
            let (before, cpu) = (self.server.memory_bytes()?, self.server.cpu()?);
            let started = Instant::now();
            let (n_lots, ..) = trace(&self.owner, self.history.received[0], false).await?;
            let took = started.elapsed();
            ensure!(n_lots > 0, "a trace found nothing");
            seconds.push(took.as_secs_f64());
            grown.push((self.server.memory_bytes()? - before) as f64);
            println!("read in {took:.2?}, CPU {:.2?}", self.server.cpu()? - cpu);
        }
        let graph = &self.history.graph;
        let per = |n: usize| Spread(grown.iter().map(|bytes| bytes / n as f64).collect()).show(1);
        rows.push(vec![
            graph.n_lots().to_string(),
            self.history.links.len().to_string(),
            Spread(seconds.clone()).show(2),
            format!("{:.0}", Spread(grown.clone()).median() / 1e6),
            per(self.history.links.len()),
            format!("{:.1}", graph.bytes() as f64 / self.history.links.len() as f64),
        ]);
        Ok(Section {
            title: "The genealogy read from PostgreSQL",
            notes: format!(
                "The first trace after the server started, {ROUNDS} times: it reads all lots and events of the organization. What it grew by is \
                 resident memory of the process, with what the allocator keeps; of that the graph alone has the bytes in the last column."
            ),
            head: vec!["lots", "links", "s", "grown by, MB", "bytes per link", "graph alone, bytes per link"],
            rows,
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
        self.compare(&mut rustworkx, &mut kuzu).await?;

        let (mut whole, mut lots_only) = (Side::default(), Side::default());
        let (mut recursive, mut library, mut graph_database) =
            (Side::default(), Side::default(), Side::default());
        for round in 0..=ROUNDS {
            let seeds = self.seeds(round);
            let mut measured = Vec::new();
            for with_quantities in [true, false] {
                let (cpu, postgres_cpu) = (self.server.cpu()?, postgres.cpu()?);
                let mut times = Times::default();
                let started = Instant::now();
                for lot in &seeds {
                    let asked = Instant::now();
                    let (n_lots, first) = trace(&self.owner, *lot, with_quantities).await?;
                    times.add(asked.elapsed(), Some(first), n_lots);
                    if started.elapsed() > BUDGET {
                        break;
                    }
                }
                times.cpu = (self.server.cpu()? + postgres.cpu()?).saturating_sub(cpu + postgres_cpu);
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
            times.cpu = postgres.cpu()?.saturating_sub(cpu);
            let library_times = rustworkx.trace(&seeds).await?;
            let graph_database_times = kuzu.trace(&seeds).await?;
            // The first round warms up.
            if round > 0 {
                lots_only.add(measured.pop().context("two were measured")?);
                whole.add(measured.pop().context("two were measured")?);
                recursive.add(times);
                library.add(library_times);
                graph_database.add(graph_database_times);
            }
        }
        let verdict = format!(
            "Over gRPC with quantities p50 {:.2} ms, p95 {:.2} ms, p99 {:.2} ms; first page p50 {:.2} ms. PostgreSQL takes {:.1} times as long at the median.",
            whole.percentile(0.5) / 1e3,
            whole.percentile(0.95) / 1e3,
            whole.percentile(0.99) / 1e3,
            median(whole.first.clone()) / 1e3,
            recursive.percentile(0.5) / whole.percentile(0.5),
        );
        Ok(Section {
            title,
            notes: format!(
                "Everything that was made of a received lot, one trace after another on one connection; {ROUNDS} rounds of up to {TRACES} lots in turn, \
                 each at most {} s, the same lots for all; p95 and p99 over all rounds. Tracegate answers over gRPC, complete and as \
                 of now; the others find the numbers of lots, and neither events nor quantities. PostgreSQL (UNION over two covering indexes) answers \
                 over a socket, rustworkx and Kùzu in the memory of a Python process. CPU is that of the server with PostgreSQL.",
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
            ],
            rows: vec![
                whole.row("Tracegate: lots, events, quantities"),
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

    /// Received lots, spread over the plant's time.
    fn seeds(&self, round: usize) -> Vec<u32> {
        let received = &self.history.received;
        (0..TRACES)
            .map(|n| {
                // Neighbours in time are apart in a round, so that a budget which does not suffice for all is as fair.
                let at = (n * 7_919 + round * 104_729) % received.len();
                received[at]
            })
            .collect()
    }

    /// All find the same lots, and the product the same kilograms as the graph that was made here.
    async fn compare(&mut self, rustworkx: &mut Peer, kuzu: &mut Peer) -> anyhow::Result<()> {
        let mut scratch = Scratch::default();
        for lot in self.seeds(0).into_iter().take(COMPARED) {
            let graph = &self.history.graph;
            let mut walk = Walk::start(graph, scratch, &[lot - 1], Direction::Forward, graph.now());
            walk.run(graph);
            let n_lots = walk.lots().len();
            let forward: Forward = walk.forward_quantities(graph);
            scratch = walk.into_scratch();
            let request = request(lot, true);
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
            let found = [
                self.database.trace(lot - 1).await?,
                rustworkx.trace(&[lot]).await?.found[0],
                kuzu.trace(&[lot]).await?.found[0],
            ];
            ensure!(found == [n_lots; 3], "lot {lot}: {n_lots} lots, the others found {found:?}");
        }
        Ok(())
    }

    /// What is concerned, where it is and at whom, and the spreadsheet for the authority.
    async fn recall(&mut self) -> anyhow::Result<Section> {
        let mut simulated = Vec::new();
        let mut written = Vec::new();
        let mut sizes = Vec::new();
        for lot in self.seeds(1).into_iter().take(20) {
            let started = Instant::now();
            let request =
                SimulateRecallRequest { lot_ids: vec![lot_id(lot).to_string()], ..Default::default() };
            let mut parts = self.owner.recalls().simulate_recall(request).await?.into_inner();
            let (mut codes, mut n_lots) = (Vec::new(), 0);
            while let Some(part) = parts.message().await? {
                codes.extend(part.in_house.into_iter().map(|lot| lot.lot_code));
                codes.extend(part.shipped.into_iter().map(|line| line.lot_code));
                n_lots = part.summary.map_or(n_lots, |summary| summary.n_lots);
            }
            simulated.push(started.elapsed());
            codes.sort_unstable();
            codes.dedup();
            codes.truncate(CODES_MAX);
            let started = Instant::now();
            let request = ExportSortableRequest {
                filter: Some(RecordsFilter { lot_codes: codes, ..RecordsFilter::default() }),
                format: RecordsFormat::Xlsx.into(),
                ..ExportSortableRequest::default()
            };
            let mut parts = self.owner.exports().export_sortable(request).await?.into_inner();
            while let Some(part) = parts.next().await {
                part?;
            }
            written.push(started.elapsed());
            sizes.push(n_lots as f64);
        }
        let mut together: Vec<Duration> = simulated.iter().zip(&written).map(|(a, b)| *a + *b).collect();
        for all in [&mut simulated, &mut written, &mut together] {
            all.sort_unstable();
        }
        let row = |name: &str, all: &[Duration]| {
            vec![
                name.to_owned(),
                format!("{:.1}", micros(percentile(all, 0.5)) / 1e3),
                format!("{:.1}", micros(percentile(all, 0.95)) / 1e3),
                format!("{:.1}", micros(percentile(all, 1.0)) / 1e3),
            ]
        };
        Ok(Section {
            title: "A whole recall with its spreadsheet",
            notes: format!(
                "SimulateRecall of a received lot to its end, then ExportSortable as XLSX of the lots in house and shipped (at most {CODES_MAX} \
                 codes). 20 lots of {} links; {:.0} lots concerned at the median.",
                self.history.links.len(),
                median(sizes)
            ),
            head: vec!["what", "p50, ms", "p95, ms", "longest, ms"],
            rows: vec![
                row("SimulateRecall", &simulated),
                row("ExportSortable, XLSX", &written),
                row("together", &together),
            ],
            verdict: format!(
                "Goal: under 1 s together: **{}**.",
                if percentile(&together, 0.95) < Duration::from_secs(1) { "met" } else { "missed" }
            ),
        })
    }
}

fn request(lot: u32, whole: bool) -> TraceLotsRequest {
    TraceLotsRequest {
        lot_ids: vec![lot_id(lot).to_string()],
        direction: trace_lots_request::Direction::Forward.into(),
        without_events: !whole,
        without_quantities: !whole,
        ..TraceLotsRequest::default()
    }
}

/// How many lots it found, and after how long its first part came.
async fn trace(owner: &Person, lot: u32, whole: bool) -> anyhow::Result<(usize, Duration)> {
    let asked = Instant::now();
    let mut parts = owner.traces().trace_lots(request(lot, whole)).await?.into_inner();
    let (mut first, mut n_lots) = (None, 0);
    while let Some(part) = parts.message().await? {
        first.get_or_insert_with(|| asked.elapsed());
        n_lots = part.summary.map_or(n_lots, |summary| usize::try_from(summary.n_lots).unwrap_or(0));
    }
    Ok((n_lots, first.context("a trace has no part")?))
}

fn write_links(path: &Path, links: &[(u32, u32)]) -> anyhow::Result<()> {
    use std::io::Write as _;
    let mut file = std::io::BufWriter::new(std::fs::File::create(path)?);
    for (parent, child) in links {
        writeln!(file, "{parent},{child}")?;
    }
    Ok(file.flush()?)
}

/// Of one round.
#[derive(Default)]
struct Times {
    us: Vec<f64>,
    first_us: Vec<f64>,
    found: Vec<usize>,
    cpu: Duration,
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
}

impl Side {
    fn add(&mut self, times: Times) {
        self.medians.push(median(times.us.clone()) / 1e3);
        self.cpu_ms.push(micros(times.cpu) / 1e3 / times.us.len().max(1) as f64);
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
            Spread(self.cpu_ms.clone()).show(3),
        ]
    }
}

/// The Python that has them.
struct Peers {
    python: PathBuf,
    script: PathBuf,
}

impl Peers {
    async fn set_up() -> anyhow::Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let here = root.join("bench/peers");
        let done =
            Command::new(here.join("setup")).arg("genealogy").status().await.context("install the peers")?;
        ensure!(done.success(), "the peers were not installed");
        let python = root.join("../.tools/peers/genealogy/bin/python");
        Ok(Self { python, script: here.join("genealogy/trace.py") })
    }

    async fn start(&self, name: &str, links: &Path, n_lots: usize, folder: &Path) -> anyhow::Result<Peer> {
        let mut child = Command::new(&self.python)
            .args(["-W", "ignore"])
            .arg(&self.script)
            .arg(name)
            .arg(links)
            .arg(n_lots.to_string())
            .arg(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .with_context(|| format!("start {name}"))?;
        let (stdin, stdout) = child.stdin.take().zip(child.stdout.take()).context("both were piped")?;
        let mut peer =
            Peer { _child: child, stdin, lines: BufReader::new(stdout).lines(), seconds: 0.0, bytes: 0.0 };
        let built = peer.answer().await.with_context(|| format!("build the graph of {name}"))?;
        peer.seconds = built["seconds"].as_f64().unwrap_or(f64::NAN);
        peer.bytes = built["bytes"].as_f64().unwrap_or(f64::NAN);
        Ok(peer)
    }
}

/// One that runs; ends when dropped.
struct Peer {
    _child: Child,
    stdin: ChildStdin,
    lines: Lines<BufReader<ChildStdout>>,
    seconds: f64,
    bytes: f64,
}

impl Peer {
    async fn answer(&mut self) -> anyhow::Result<Value> {
        let line = self.lines.next_line().await?.context("it has ended")?;
        Ok(serde_json::from_str(&line)?)
    }

    async fn trace(&mut self, lots: &[u32]) -> anyhow::Result<Times> {
        let mut line = BUDGET.as_secs().to_string();
        lots.iter().for_each(|lot| line.push_str(&format!(" {}", lot - 1)));
        line.push('\n');
        self.stdin.write_all(line.as_bytes()).await?;
        let answer = self.answer().await?;
        let numbers = |name: &str| answer[name].as_array().cloned().unwrap_or_default().into_iter();
        Ok(Times {
            us: numbers("us").filter_map(|us| us.as_f64()).collect(),
            first_us: Vec::new(),
            found: numbers("found").filter_map(|n| usize::try_from(n.as_u64()?).ok()).collect(),
            cpu: Duration::from_secs_f64(answer["cpu_us"].as_f64().unwrap_or(0.0) / 1e6),
        })
    }
}
