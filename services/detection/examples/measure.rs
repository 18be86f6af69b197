//! Precision, recall and F2 of the pattern classes on a corpus in the format of presidio-research, and the speed.
//!
//! `cargo run --release --example measure -- <corpus.json> [--misses]`
#![expect(clippy::print_stdout, reason = "a report is what this program is for")]

use std::collections::BTreeMap;
use std::time::Instant;

use serde::Deserialize;
use tracegate_detection::{Detector, Finding, PiiClass};

#[derive(Deserialize)]
struct Sample {
    full_text: String,
    spans: Vec<Span>,
}

#[derive(Deserialize)]
struct Span {
    entity_type: String,
    /// Code points, end exclusive.
    start_position: usize,
    end_position: usize,
}

const CLASSES: [PiiClass; 5] =
    [PiiClass::Email, PiiClass::Phone, PiiClass::Ssn, PiiClass::CreditCard, PiiClass::DateOfBirth];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().ok_or("usage: measure <corpus.json> [--misses]")?;
    let show_misses = arguments.any(|argument| argument == "--misses");
    let samples: Vec<Sample> = serde_json::from_str(&std::fs::read_to_string(path)?)?;

    let mut tallies = BTreeMap::<PiiClass, Tally>::new();
    for sample in &samples {
        let findings = Detector::default().scan(&sample.full_text);
        for class in CLASSES {
            tallies.entry(class).or_default().add(class, sample, &findings, show_misses);
        }
    }
    println!(
        "{:<14} {:>5} | {:>27} | {:>27}",
        "class", "spans", "exact span  P     R     F2", "characters  P     R     F2"
    );
    for (class, tally) in &tallies {
        println!(
            "{:<14} {:>5} | {} | {}",
            class.as_str(),
            tally.spans.expected,
            tally.spans,
            tally.characters
        );
    }
    print_speed(&samples);
    Ok(())
}

#[derive(Default)]
struct Tally {
    spans: Score,
    characters: Score,
}

#[derive(Default)]
struct Score {
    found: usize,
    expected: usize,
    right: usize,
}

impl Tally {
    fn add(&mut self, class: PiiClass, sample: &Sample, findings: &[Finding], show_misses: bool) {
        let expected: Vec<_> = sample
            .spans
            .iter()
            .filter(|span| class_of(span, sample) == Some(class))
            .map(|span| (span.start_position, span.end_position))
            .collect();
        let found: Vec<_> =
            findings.iter().filter(|f| f.class == class).map(|f| (f.start_char, f.end_char)).collect();
        self.spans.found += found.len();
        self.spans.expected += expected.len();
        self.spans.right += found.iter().filter(|span| expected.contains(span)).count();
        let overlap = |a: &(usize, usize), b: &(usize, usize)| a.1.min(b.1).saturating_sub(a.0.max(b.0));
        self.characters.found += found.iter().map(|span| span.1 - span.0).sum::<usize>();
        self.characters.expected += expected.iter().map(|span| span.1 - span.0).sum::<usize>();
        self.characters.right +=
            found.iter().flat_map(|a| expected.iter().map(move |b| overlap(a, b))).sum::<usize>();
        if show_misses {
            let around = |span: &(usize, usize)| -> String {
                let from = span.0.saturating_sub(40);
                sample.full_text.chars().skip(from).take(span.1 + 20 - from).collect()
            };
            for span in found.iter().filter(|span| !expected.contains(span)) {
                println!("{} not expected {span:?}: {:?}", class.as_str(), around(span));
            }
            for span in expected.iter().filter(|span| !found.contains(span)) {
                println!("{} missed {span:?}: {:?}", class.as_str(), around(span));
            }
        }
    }
}

/// The corpus labels every date alike; one in a sentence about a birth is a date of birth.
fn class_of(span: &Span, sample: &Sample) -> Option<PiiClass> {
    match span.entity_type.as_str() {
        "EMAIL_ADDRESS" => Some(PiiClass::Email),
        "PHONE_NUMBER" => Some(PiiClass::Phone),
        "US_SSN" => Some(PiiClass::Ssn),
        "CREDIT_CARD" => Some(PiiClass::CreditCard),
        "DATE_TIME" | "BIRTHDAY" | "DATE_OF_BIRTH" => {
            let text = sample.full_text.to_lowercase();
            let about_birth =
                ["born on", "date of birth", "birthday", "dob"].iter().any(|word| text.contains(word));
            about_birth.then_some(PiiClass::DateOfBirth)
        }
        _ => None,
    }
}

impl std::fmt::Display for Score {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let ratio = |part: usize, whole: usize| if whole == 0 { 1.0 } else { part as f64 / whole as f64 };
        let (precision, recall) = (ratio(self.right, self.found), ratio(self.right, self.expected));
        let f2 = if precision + recall == 0.0 {
            0.0
        } else {
            5.0 * precision * recall / (4.0 * precision + recall)
        };
        write!(f, "         {precision:.3} {recall:.3} {f2:.3}")
    }
}

fn print_speed(samples: &[Sample]) {
    let text = samples.iter().map(|sample| sample.full_text.as_str()).collect::<Vec<_>>().join("\n\n");
    let prose: String = text.chars().filter(|c| c.is_ascii() && !c.is_ascii_digit() && *c != '@').collect();
    let repeated = |unit: &str| unit.repeat(1_000_000 / unit.len());
    let texts = [
        ("corpus as one text", text),
        ("the same without digits", prose),
        ("hard: single digits in lines", repeated("1\n")),
        ("hard: prefixes without end", repeated("00 44 ")),
        ("hard: cards", repeated("card 4111 1111 1111 1111 ")),
        ("hard: at signs", repeated("a@a.a@")),
        ("hard: labelled numbers", repeated("call 1234567 ")),
    ];
    for (name, text) in texts {
        let micros_per_kb = |_| {
            let begun = Instant::now();
            std::hint::black_box(Detector::default().scan(std::hint::black_box(&text)));
            begun.elapsed().as_secs_f64() * 1e6 / (text.len() as f64 / 1000.0)
        };
        let best = (0..10).map(micros_per_kb).fold(f64::INFINITY, f64::min);
        println!("{name}: {:.0} kB, best of 10: {best:.2} us per kB", text.len() as f64 / 1000.0);
    }
}
