//! `make bench`: what the product costs, each figure against a peer in the same run. The servers run in processes of their
//! own, so their CPU time and memory hold nothing of the clients'. Rounds alternate between the two peers, since other work on
//! the machine comes and goes; medians are over rounds.
//!
//! `bench` runs everything; `bench plant` all of one report, and `bench unary traces` single measurements. The figures go to the terminal, and
//! those of a whole report to `tests/reports/`.

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
mod plant_history;
mod plant_writes;
mod policies;
mod process;
mod report;
mod serve;
mod streams;
mod traces;
mod unary;

use anyhow::{Context, bail};

use crate::report::Report;

/// The product's own.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// What is measured together, by the name of its report.
const REPORTS: [(&str, &[&str]); 3] = [
    ("bench", &["unary", "streams", "governed", "ingest", "policies"]),
    ("plant", &["plant-writes", "traces"]),
    // Of ten million links: half an hour.
    ("plant-large", &["traces-large"]),
];

fn main() -> anyhow::Result<()> {
    // Two providers are compiled in by dependencies, and one must be chosen.
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    if let ["serve", kind] = words.as_slice() {
        return runtime.block_on(serve::run(kind.parse()?));
    }
    let sections: Vec<&str> = REPORTS.iter().flat_map(|(_, sections)| sections.iter().copied()).collect();
    let is_report = |word: &&str| REPORTS.iter().any(|(name, _)| name == word);
    if let Some(unknown) = words.iter().find(|word| !is_report(word) && !sections.contains(word)) {
        bail!("{unknown} is no report and none of {}", sections.join(", "));
    }
    for (name, sections) in REPORTS.iter().filter(|(name, _)| words.is_empty() || words.contains(name)) {
        runtime.block_on(measure(sections))?.write(name).context("write the report")?;
    }
    let alone: Vec<&str> = words.into_iter().filter(|word| !is_report(word)).collect();
    runtime.block_on(measure(&alone)).map(drop)
}

async fn measure(chosen: &[&str]) -> anyhow::Result<Report> {
    let mut report = Report::begin();
    for name in chosen {
        println!("\n{name} ...");
        let section = match *name {
            "unary" => unary::measure().await.map(Some),
            "streams" => streams::measure().await.map(Some),
            "ingest" => ingest::measure().await.map(Some),
            "policies" => policies::measure().await.map(Some),
            "plant-writes" => plant_writes::measure().await.map(Some),
            "traces" => traces::measure(traces::SMALL, &mut report).await.map(|()| None),
            "traces-large" => traces::measure(traces::LARGE, &mut report).await.map(|()| None),
            _ => governed::measure().await.map(Some),
        };
        if let Some(section) = section.with_context(|| format!("measure {name}"))? {
            report.add(section);
        }
    }
    Ok(report)
}
