//! `tracegate-detection-lab`: makes labelled text and measures detection with it.

use std::io::{BufWriter, Write, stdout};

use clap::{Parser, Subcommand};
use tracegate_detection_lab::generate;
use tracegate_detection_lab::sample::{self, Split};

#[derive(Parser)]
#[command(about = "Makes labelled text and measures detection with it")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Writes generated samples to standard output, one a line, as JSON.
    Generate {
        /// From the templates and lists that no engine learns from.
        #[arg(long)]
        held_out: bool,
        #[arg(long, default_value_t = 1)]
        seed: u64,
        #[arg(long, default_value_t = 1000)]
        count: usize,
    },
}

fn main() -> anyhow::Result<()> {
    match Arguments::parse().command {
        Command::Generate { held_out, seed, count } => {
            let split = if held_out { Split::HeldOut } else { Split::Train };
            let samples: Vec<_> = generate::samples(split, seed).take(count).collect();
            let mut out = BufWriter::new(stdout().lock());
            sample::write(&samples, &mut out)?;
            Ok(out.flush()?)
        }
    }
}
