//! Presidio as a peer: its pattern recognizers in a process of their own, told texts and answering places.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::Context;
use serde::Deserialize;
use tracegate_detection::PiiClass;

use crate::score::Found;

/// What its pattern recognizers cover; names and addresses would need a language model.
pub(crate) const CLASSES: [PiiClass; 4] =
    [PiiClass::Email, PiiClass::Phone, PiiClass::Ssn, PiiClass::CreditCard];

/// Ends when dropped.
pub(crate) struct Presidio {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

/// What one round of texts gave.
#[derive(Debug, Deserialize)]
pub(crate) struct Round {
    /// User and system time of its process, for the analysis alone.
    pub(crate) cpu_seconds: f64,
    /// For each text: label, start and end in code points, score.
    found: Vec<Vec<(String, usize, usize, f64)>>,
}

impl Presidio {
    /// Installs it first where it is missing.
    pub(crate) fn start() -> anyhow::Result<Self> {
        let home = Path::new(env!("CARGO_MANIFEST_DIR"));
        let ready = Command::new(home.join("peers/setup")).status().context("run peers/setup")?;
        anyhow::ensure!(ready.success(), "Presidio could not be installed");
        let mut child = Command::new(home.join("../../.tools/presidio/bin/python"))
            .arg(home.join("peers/presidio.py"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("start Presidio")?;
        let output = child.stdout.take().context("standard output was piped")?;
        let input = child.stdin.take();
        Ok(Presidio { child, input, output: BufReader::new(output) })
    }

    pub(crate) fn round(&mut self, texts: &[&str]) -> anyhow::Result<Round> {
        let input = self.input.as_mut().context("standard input was piped")?;
        serde_json::to_writer(&mut *input, texts)?;
        input.write_all(b"\n")?;
        input.flush()?;
        let mut answer = String::new();
        self.output.read_line(&mut answer)?;
        serde_json::from_str(&answer).context("Presidio ended early")
    }
}

impl Drop for Presidio {
    fn drop(&mut self) {
        // It ends at the end of its input.
        self.input = None;
        drop(self.child.wait());
    }
}

impl Round {
    /// The places in each text whose score is at least `score_min`.
    pub(crate) fn places(&self, texts: &[&str], score_min: f64) -> Vec<Vec<Found>> {
        let of_text = |(text, found): (&&str, &Vec<(String, usize, usize, f64)>)| {
            let certain = found.iter().filter(|(_, _, _, score)| *score >= score_min);
            certain
                .filter_map(|(label, start, end, _)| {
                    let class = class_of(label)?;
                    Some(Found { class, start: byte_at(text, *start), end: byte_at(text, *end) })
                })
                .collect()
        };
        texts.iter().zip(&self.found).map(of_text).collect()
    }
}

fn class_of(label: &str) -> Option<PiiClass> {
    Some(match label {
        "EMAIL_ADDRESS" => PiiClass::Email,
        "PHONE_NUMBER" => PiiClass::Phone,
        "US_SSN" => PiiClass::Ssn,
        "CREDIT_CARD" => PiiClass::CreditCard,
        _ => return None,
    })
}

fn byte_at(text: &str, position: usize) -> usize {
    text.char_indices().nth(position).map_or(text.len(), |(at, _)| at)
}

#[cfg(test)]
mod tests;
