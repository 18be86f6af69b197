//! The samples open, parse, and have exactly the fields that a careful reader marks.

use std::collections::BTreeMap;

use super::{Document, ExpectedField, samples};
use crate::structure::Structure;
use crate::{Package, parse};

type Counts = BTreeMap<(String, String, usize), i64>;

fn structure(bytes: &[u8]) -> Structure {
    parse(&Package::open(bytes).expect("opens")).expect("parses")
}

fn found(structure: &Structure) -> Counts {
    let mut counts = Counts::new();
    for field in &structure.fields {
        *counts
            .entry((format!("{:?}", field.kind), field.label.clone(), field.anchors().count()))
            .or_default() += 1;
    }
    counts
}

fn expected(fields: &[ExpectedField]) -> Counts {
    let mut counts = Counts::new();
    for field in fields {
        *counts.entry((format!("{:?}", field.kind), field.label.to_owned(), field.n_places)).or_default() +=
            1;
    }
    counts
}

#[test]
fn precision_and_recall_over_the_samples() {
    let (mut n_found, mut n_expected, mut n_right) = (0, 0, 0);
    let mut differences = Vec::new();
    for sample in samples() {
        let (found, expected) = (found(&structure(&sample.bytes)), expected(&sample.expected_fields));
        n_found += found.values().sum::<i64>();
        n_expected += expected.values().sum::<i64>();
        for (key, count) in &found {
            let right = (*count).min(expected.get(key).copied().unwrap_or(0));
            n_right += right;
            if right < *count {
                differences.push(format!("{}: too much {key:?}", sample.file_name));
            }
        }
        for (key, count) in &expected {
            if found.get(key).copied().unwrap_or(0) < *count {
                differences.push(format!("{}: missed {key:?}", sample.file_name));
            }
        }
    }
    let (precision, recall) = (n_right as f64 / n_found as f64, n_right as f64 / n_expected as f64);
    let report =
        format!("precision {precision:.3}, recall {recall:.3} of {n_expected}\n{}", differences.join("\n"));
    assert!(recall == 1.0 && precision >= 0.95, "{report}");
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let build = || Document::new("Twice").text("Hello [Name]").build();
    assert_eq!(build(), build());
}
