//! A graph library and a graph database, in a Python process each: `peers/genealogy/trace.py`.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use anyhow::{Context, ensure};
use serde_json::Value;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};

use super::{BUDGET, Times};

/// The Python that has them.
pub(super) struct Peers {
    python: PathBuf,
    script: PathBuf,
}

impl Peers {
    pub(super) async fn set_up() -> anyhow::Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let here = root.join("bench/peers");
        let done =
            Command::new(here.join("setup")).arg("genealogy").status().await.context("install the peers")?;
        ensure!(done.success(), "the peers were not installed");
        let python = root.join("../.tools/peers/genealogy/bin/python");
        Ok(Self { python, script: here.join("genealogy/trace.py") })
    }

    pub(super) async fn start(
        &self,
        name: &str,
        links: &Path,
        n_lots: usize,
        folder: &Path,
    ) -> anyhow::Result<Peer> {
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
pub(super) struct Peer {
    _child: Child,
    stdin: ChildStdin,
    lines: Lines<BufReader<ChildStdout>>,
    /// To build its graph.
    pub seconds: f64,
    /// What it grew by then.
    pub bytes: f64,
}

impl Peer {
    async fn answer(&mut self) -> anyhow::Result<Value> {
        let line = self.lines.next_line().await?.context("it has ended")?;
        Ok(serde_json::from_str(&line)?)
    }

    pub(super) async fn trace(&mut self, lots: &[u32]) -> anyhow::Result<Times> {
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
            postgres_cpu: Duration::ZERO,
        })
    }
}

/// As `trace.py` reads them.
pub(super) fn write_links(path: &Path, links: &[(u32, u32)]) -> anyhow::Result<()> {
    let mut file = std::io::BufWriter::new(std::fs::File::create(path)?);
    for (parent, child) in links {
        writeln!(file, "{parent},{child}")?;
    }
    Ok(file.flush()?)
}
