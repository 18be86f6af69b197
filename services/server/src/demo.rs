//! The product's main job, run through the public API as a customer's program would run it.

use std::io::Write;
use std::path::PathBuf;

use crate::config::Config;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Word documents to use beside the built-in ones.
    pub documents: Vec<PathBuf>,
    /// End the server when the job is done.
    #[arg(long)]
    pub exit: bool,
    /// Only make the demo account on the server at TRACEGATE_URL, and print it as NAME=value lines.
    #[arg(long)]
    pub seed_only: bool,
}

/// What happens to the server after the job.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    Exit,
    StayUp,
}

/// Prints lines to standard output.
pub fn say(lines: impl IntoIterator<Item = String>) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    for line in lines {
        writeln!(out, "{line}")?;
    }
    Ok(())
}

pub async fn seed(_arguments: &Arguments) -> anyhow::Result<()> {
    anyhow::bail!("not yet")
}

pub async fn run(_config: Config, _arguments: Arguments) -> anyhow::Result<Then> {
    Ok(Then::StayUp)
}
