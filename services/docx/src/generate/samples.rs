//! Samples: ISO documents of our own, with the fields that a careful reader would mark in each.
//!
//! People and numbers are invented; the card number is the industry's test number.

use crate::structure::FieldKind;

mod access_policy;
mod aspects_register;
mod audit_report;
mod corrective_action;
mod incident_report;
mod lot_record;
mod supplier_evaluation;

#[derive(Clone, Debug)]
pub struct Sample {
    pub file_name: &'static str,
    pub title: &'static str,
    pub bytes: Vec<u8>,
    pub expected_fields: Vec<ExpectedField>,
}

/// What a reader would mark: tests measure precision and recall against it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpectedField {
    pub label: &'static str,
    pub kind: FieldKind,
    /// How many places take the value.
    pub n_places: usize,
}

/// Seven documents that together have every form of placeholder.
pub fn samples() -> Vec<Sample> {
    vec![
        audit_report::sample(),
        lot_record::sample(),
        access_policy::sample(),
        aspects_register::sample(),
        incident_report::sample(),
        supplier_evaluation::sample(),
        corrective_action::sample(),
    ]
}

fn once(kind: FieldKind, labels: &[&'static str]) -> Vec<ExpectedField> {
    labels.iter().map(|label| ExpectedField { label, kind, n_places: 1 }).collect()
}

fn places(kind: FieldKind, label: &'static str, n_places: usize) -> Vec<ExpectedField> {
    vec![ExpectedField { label, kind, n_places }]
}
