//! `make bench`: what the product costs, each figure against a peer in the same run. The servers run in processes of their
//! own, so their CPU time and memory hold nothing of the clients'. Rounds alternate between the two peers, since other work on
//! the machine comes and goes; medians are over rounds.
//!
//! `bench` runs everything; `bench unary`, `bench streams`, `bench governed` run one. The figures go to the terminal, and
//! after a full run to `tests/reports/bench.md`.

#![expect(
    clippy::print_stdout,
    reason = "it reports to a terminal, and its servers answer their address there"
)]

mod bare;
mod database;
mod figures;
mod governed;
mod ingest;
mod load;
mod policies;
mod process;
mod report;
mod serve;
mod streams;
mod unary;

use anyhow::{Context, bail};

use crate::report::Report;

/// The product's own.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const ALL: [&str; 5] = ["unary", "streams", "governed", "ingest", "policies"];

fn main() -> anyhow::Result<()> {
    // Two providers are compiled in by dependencies, and one must be chosen.
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["serve", kind] => runtime.block_on(serve::run(kind.parse()?)),
        [] => {
            let report = runtime.block_on(measure(&ALL))?;
            report.write().context("write the report")
        }
        chosen => {
            if let Some(unknown) = chosen.iter().find(|name| !ALL.contains(name)) {
                bail!("{unknown} is none of {}", ALL.join(", "));
            }
            runtime.block_on(measure(chosen)).map(drop)
        }
    }
}

async fn measure(chosen: &[&str]) -> anyhow::Result<Report> {
    let mut report = Report::begin();
    for name in chosen {
        println!("\n{name} ...");
        let section = match *name {
            "unary" => unary::measure().await,
            "streams" => streams::measure().await,
            "ingest" => ingest::measure().await,
            "policies" => policies::measure().await,
            _ => governed::measure().await,
        };
        report.add(section.with_context(|| format!("measure {name}"))?);
    }
    Ok(report)
}
