//! `tracegate-detection-lab`: makes labelled text and measures detection with it.

use std::io::{BufWriter, Write, stdout};
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use tracegate_detection::PiiClass;
use tracegate_detection_lab::sample::{self, Split};
use tracegate_detection_lab::{generate, measure, train};

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
    /// Measures detection on generated text, on public corpora, and beside a peer.
    Measure(Measure),
    /// Trains the tagger of names and addresses on generated text and writes its weights.
    Train {
        #[arg(long, default_value_t = 120_000)]
        texts: usize,
        /// How often each text is gone over.
        #[arg(long, default_value_t = 4)]
        rounds: usize,
        #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/../detection/src/tagger/weights.bin"))]
        to: PathBuf,
    },
}

#[derive(Args)]
struct Measure {
    /// A corpus in the format of presidio-research; may be given again.
    #[arg(long, env = "TRACEGATE_PII_CORPUS", value_delimiter = ',')]
    corpus: Vec<PathBuf>,
    /// Also measures Presidio, which is installed to .tools/ first where it is missing.
    #[arg(long)]
    presidio: bool,
    /// Also takes time; done beside Presidio in any case.
    #[arg(long)]
    speed: bool,
    /// What the report gives as its date.
    #[arg(long)]
    date: Option<String>,
    /// Writes the report there instead of to standard output.
    #[arg(long)]
    report: Option<PathBuf>,
    /// Instead prints what of this class was missed, and what was taken for it.
    #[arg(long, value_parser = class)]
    misses: Option<PiiClass>,
    #[arg(long, default_value_t = 2025)]
    seed: u64,
    /// Enough for 2,000 values of every class.
    #[arg(long, default_value_t = 30_000)]
    samples: usize,
}

fn class(word: &str) -> Result<PiiClass, String> {
    sample::class_named(word).ok_or_else(|| {
        let words: Vec<_> = PiiClass::ALL.iter().map(|class| class.as_str()).collect();
        format!("one of {}", words.join(", "))
    })
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
        Command::Measure(arguments) => measure(arguments),
        Command::Train { texts, rounds, to } => train::run(texts, rounds, &to),
    }
}

fn measure(arguments: Measure) -> anyhow::Result<()> {
    let Measure { corpus, presidio, speed, date, report, misses, seed, samples } = arguments;
    let plan = measure::Plan { seed, samples, corpora: corpus, presidio, speed: speed || presidio, date };
    let mut out = BufWriter::new(stdout().lock());
    if let Some(class) = misses {
        measure::print_misses(&plan, class, &mut out)?;
        return Ok(out.flush()?);
    }
    let text = measure::run(&plan)?;
    match report {
        Some(path) => Ok(std::fs::write(path, text)?),
        None => {
            out.write_all(text.as_bytes())?;
            Ok(out.flush()?)
        }
    }
}
