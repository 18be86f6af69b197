//! Corpora in the format of presidio-research, and what their labels mean here.
//!
//! A label of theirs is a class of ours where both mean the same. A place (`GPE`, `LOCATION`, `ZIP_CODE`) is part of an
//! address where it stands beside one, a date is one of birth where the words before it say so; both are left out
//! elsewhere, and what is found there counts against us. The parts of one address, with nothing but separators between
//! them, are one span.

use std::path::Path;

use anyhow::Context;
use serde::Deserialize;
use tracegate_detection::PiiClass;

use crate::sample::{Sample, Span, Split};

/// What is expected of a corpus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mapping {
    /// What the classes mean.
    Meant,
    /// Besides, every place is expected as an address and every date as one of birth.
    Widest,
}

#[derive(Deserialize)]
struct Record {
    full_text: String,
    spans: Vec<Labelled>,
    #[serde(default)]
    template_id: Option<u64>,
}

#[derive(Clone, Deserialize)]
struct Labelled {
    entity_type: String,
    /// Code points; the end is exclusive.
    start_position: usize,
    end_position: usize,
}

/// How far before a date a word of birth may stand.
const BIRTH_BYTES: usize = 40;
/// What may stand between the parts of an address.
const SEPARATORS: &[char] = &[' ', '\n', '\t', ',', '.', ';'];
const SEPARATORS_BYTES_MAX: usize = 12;

pub(crate) fn read(path: &Path, mapping: Mapping) -> anyhow::Result<Vec<Sample>> {
    let text = std::fs::read_to_string(path).with_context(|| format!("read {}", path.display()))?;
    let records: Vec<Record> = serde_json::from_str(&text).context("not a corpus of presidio-research")?;
    Ok(records.into_iter().map(|record| sample(record, mapping)).collect())
}

fn sample(record: Record, mapping: Mapping) -> Sample {
    let text = record.full_text;
    let mut labels = record.spans;
    labels.sort_by_key(|label| label.start_position);
    let mut spans = Vec::new();
    let mut places = Vec::new();
    for label in &labels {
        let (start, end) = (byte_at(&text, label.start_position), byte_at(&text, label.end_position));
        let class = match label.entity_type.as_str() {
            "EMAIL_ADDRESS" => PiiClass::Email,
            "PHONE_NUMBER" => PiiClass::Phone,
            "US_SSN" => PiiClass::Ssn,
            "CREDIT_CARD" => PiiClass::CreditCard,
            "PERSON" => PiiClass::Name,
            "DATE_TIME" if mapping == Mapping::Widest || is_birth(&text, start) => PiiClass::DateOfBirth,
            "STREET_ADDRESS" | "ADDRESS" => {
                places.push(Place { start, end, certain: true });
                continue;
            }
            "GPE" | "LOCATION" | "ZIP_CODE" => {
                places.push(Place { start, end, certain: mapping == Mapping::Widest });
                continue;
            }
            _ => continue,
        };
        spans.push(Span { class, start, end, unseen: false });
    }
    spans.extend(addresses(&text, places));
    spans.sort_by_key(|span| span.start);
    let template = record.template_id.map_or_else(String::new, |id| id.to_string());
    Sample { text, spans, negatives: Vec::new(), template, split: Split::HeldOut }
}

struct Place {
    start: usize,
    end: usize,
    /// Whether it is an address by itself.
    certain: bool,
}

/// Neighbouring places as one; those without a certain one among them are none.
fn addresses(text: &str, places: Vec<Place>) -> Vec<Span> {
    let mut joined: Vec<Place> = Vec::new();
    for place in places {
        match joined.last_mut() {
            Some(last) if only_separators(text, last.end, place.start) => {
                last.end = place.end;
                last.certain |= place.certain;
            }
            _ => joined.push(place),
        }
    }
    let certain = joined.into_iter().filter(|place| place.certain);
    certain
        .map(|Place { start, end, .. }| Span { class: PiiClass::Address, start, end, unseen: false })
        .collect()
}

fn only_separators(text: &str, from: usize, to: usize) -> bool {
    text.get(from..to).is_some_and(|between| {
        between.len() <= SEPARATORS_BYTES_MAX && between.chars().all(|c| SEPARATORS.contains(&c))
    })
}

fn is_birth(text: &str, start: usize) -> bool {
    let before = text.get(..start).unwrap_or_default().to_lowercase();
    let from =
        (before.len().saturating_sub(BIRTH_BYTES)..before.len()).find(|at| before.is_char_boundary(*at));
    let near = before.get(from.unwrap_or(before.len())..).unwrap_or_default();
    ["born", "birth", "dob"].iter().any(|word| near.contains(word))
}

fn byte_at(text: &str, position: usize) -> usize {
    text.char_indices().nth(position).map_or(text.len(), |(at, _)| at)
}

#[cfg(test)]
mod tests;
