//! The event hashes of documents: `cargo run -p tracegate-epcis --example hash -- document.jsonld …`
//!
//! Prints for each event its hash id and, behind a tab, the text that was hashed; problems go to standard error.

#![expect(clippy::print_stdout, reason = "printing is what it is for")]

use std::process::ExitCode;
use std::{env, fs};

use tracegate_epcis::{Limits, read};

const LIMITS: Limits = Limits { bytes_max: 64 << 20, events_max: 1_000_000 };

fn main() -> ExitCode {
    let mut code = ExitCode::SUCCESS;
    for path in env::args().skip(1) {
        let reading = fs::read(&path).map_err(|problem| problem.to_string());
        let reading = reading.and_then(|bytes| read(&bytes, LIMITS).map_err(|problem| problem.to_string()));
        let reading = match reading {
            Ok(reading) => reading,
            Err(problem) => {
                eprintln!("{path}: {problem}");
                code = ExitCode::FAILURE;
                continue;
            }
        };
        for problem in reading.all_problems() {
            eprintln!("{path}: {} {}", problem.pointer, problem.message);
            code = ExitCode::FAILURE;
        }
        for event in reading.events.iter().flatten() {
            println!("{}\t{}", event.hash_id(), event.pre_hash());
        }
    }
    code
}
