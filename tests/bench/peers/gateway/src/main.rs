//! The drop-in endpoint beside other gateways: each in front of the same provider, called with the same chats. What a request
//! costs is the CPU time of the gateway's processes; what it adds is its latency less the provider's own. Rounds go round the
//! targets, since other work on the machine comes and goes; medians are over rounds.
//!
//! `gateway [--quick] [--listen ADDRESS] [--report FILE] NAME=COMMAND ...` measures; each command follows `target.sh`.
//! `gateway upstream ADDRESS` only answers as the provider, until its input ends.

#![expect(clippy::print_stdout, reason = "it reports to a terminal")]

mod chat;
#[path = "../../../figures.rs"]
#[expect(dead_code, reason = "the bench beside has more to show")]
mod figures;
mod load;
mod measure;
mod processes;
mod report;
mod target;
mod upstream;

use std::io::Read;
use std::net::SocketAddr;
use std::path::PathBuf;

use anyhow::{Context, bail};

use crate::measure::Plan;
use crate::target::Target;
use crate::upstream::Upstream;

struct Wishes {
    plan: Plan,
    /// Where the provider listens: a fixed address for a target that has been told of it before.
    listen: SocketAddr,
    report: Option<PathBuf>,
    /// Names and commands.
    targets: Vec<(String, String)>,
}

fn main() -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [word, address] if word == "upstream" => {
            let upstream = runtime.block_on(Upstream::start(address.parse()?))?;
            println!("{}", upstream.url);
            std::io::stdin().read_to_end(&mut Vec::new())?;
            Ok(())
        }
        wishes => runtime.block_on(measure(Wishes::read(wishes)?)),
    }
}

async fn measure(wishes: Wishes) -> anyhow::Result<()> {
    let load = report::load_average();
    let upstream = Upstream::start(wishes.listen).await?;
    let mut targets = vec![Target::direct(&upstream)?];
    for (name, command) in &wishes.targets {
        println!("starting {name}");
        targets.push(Target::start(name, command, &upstream).await?);
    }
    let sides = measure::all(targets, &upstream, &wishes.plan).await?;
    let text = report::render(&sides, &wishes.plan, &load);
    println!("\n{text}");
    if let Some(file) = wishes.report {
        std::fs::write(&file, text).with_context(|| format!("write {}", file.display()))?;
    }
    Ok(())
}

impl Wishes {
    fn read(arguments: &[String]) -> anyhow::Result<Self> {
        let mut wishes =
            Self { plan: Plan::FULL, listen: ([127, 0, 0, 1], 0).into(), report: None, targets: Vec::new() };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--quick" => wishes.plan = Plan::QUICK,
                "--listen" => {
                    wishes.listen = arguments.next().context("--listen needs an address")?.parse()?
                }
                "--report" => wishes.report = Some(arguments.next().context("--report needs a file")?.into()),
                target => match target.split_once('=') {
                    Some((name, command)) => wishes.targets.push((name.to_owned(), command.to_owned())),
                    None => bail!("{target} is no NAME=COMMAND"),
                },
            }
        }
        Ok(wishes)
    }
}
