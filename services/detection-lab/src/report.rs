//! Figures as Markdown.

use std::fmt::Write as _;

use crate::score::{Counts, Score};
use crate::speed::{Hard, Rate, SIZES_MB};

/// A report in the making.
#[derive(Default)]
pub(crate) struct Report(String);

impl Report {
    pub(crate) fn title(&mut self, text: &str) {
        let _ = writeln!(self.0, "# {text}");
    }

    pub(crate) fn heading(&mut self, text: &str) {
        let _ = writeln!(self.0, "\n## {text}");
    }

    pub(crate) fn subheading(&mut self, text: &str) {
        let _ = writeln!(self.0, "\n### {text}");
    }

    pub(crate) fn paragraph(&mut self, text: &str) {
        let _ = writeln!(self.0, "\n{text}");
    }

    pub(crate) fn table(&mut self, head: &[&str], rows: impl IntoIterator<Item = Vec<String>>) {
        let _ = writeln!(self.0, "\n| {} |\n|{}", head.join(" | "), " --- |".repeat(head.len()));
        for row in rows {
            let _ = writeln!(self.0, "| {} |", row.join(" | "));
        }
    }

    /// Each class, then all of them together.
    pub(crate) fn score(&mut self, score: &Score) {
        let head = ["class", "spans", "P", "R", "F1", "F2", "characters P", "R", "F1", "F2"];
        let row = |name: &str, spans: Counts, characters: Counts| {
            let mut row = vec![name.to_owned(), spans.expected.to_string()];
            row.extend(four(spans));
            row.extend(four(characters));
            row
        };
        let classes =
            score.classes.iter().map(|(class, score)| row(class.as_str(), score.spans, score.characters));
        let all = row("**all**", score.spans(), score.characters());
        let mut label_agnostic = vec!["**any class**".to_owned()];
        label_agnostic.extend(std::iter::repeat_n(String::new(), 5));
        label_agnostic.extend(four(score.any_class));
        let rows: Vec<_> = classes.chain([all, label_agnostic]).collect();
        self.table(&head, rows);
    }

    pub(crate) fn traps(&mut self, score: &Score, peer: Option<&Score>) {
        let alarms = |score: &Score, kind: &str| {
            score.traps.get(kind).map_or_else(String::new, |alarms| {
                let share = 100.0 * alarms.alarms as f64 / alarms.traps.max(1) as f64;
                format!("{} ({share:.2} %)", alarms.alarms)
            })
        };
        let rows = score.traps.iter().map(|(kind, counted)| {
            let mut row = vec![kind.replace('_', " "), counted.traps.to_string(), alarms(score, kind)];
            row.extend(peer.map(|peer| alarms(peer, kind)));
            row
        });
        let rows: Vec<_> = rows.collect();
        match peer {
            Some(_) => self.table(&["kind", "traps", "ours, all classes", "Presidio, its four"], rows),
            None => self.table(&["kind", "traps", "ours, all classes"], rows),
        }
    }

    pub(crate) fn rates(&mut self, rates: &[(&str, Rate)], peer: Option<Rate>, kilobytes_per_document: f64) {
        let rows = rates.iter().map(|(name, rate)| {
            vec![
                (*name).to_owned(),
                format!("{:.0} ({:.0} to {:.0})", rate.median, rate.least, rate.greatest),
                format!("{:.2}", 1e6 / rate.median / kilobytes_per_document),
                peer.map_or_else(String::new, |peer| format!("{:.0}", rate.median / peer.median)),
            ]
        });
        let rows: Vec<_> = rows.collect();
        self.table(&["detector", "documents per CPU second", "us per kB", "times Presidio"], rows);
    }

    pub(crate) fn hard(&mut self, texts: &[Hard]) {
        let mut head = vec!["text".to_owned()];
        head.extend(SIZES_MB.iter().map(|size| format!("{size} MB")));
        head.push("last over first".to_owned());
        let head: Vec<_> = head.iter().map(String::as_str).collect();
        let rows = texts.iter().map(|hard| {
            let mut row = vec![hard.name.to_owned()];
            row.extend(hard.ms_per_mb.iter().map(|ms| format!("{ms:.2}")));
            row.push(format!("{:.2}", growth(hard)));
            row
        });
        self.table(&head, rows.collect::<Vec<_>>());
    }

    pub(crate) fn into_text(self) -> String {
        self.0
    }
}

/// How much more a megabyte costs in the longest text than in the shortest.
pub(crate) fn growth(hard: &Hard) -> f64 {
    match (hard.ms_per_mb.first(), hard.ms_per_mb.last()) {
        (Some(first), Some(last)) => last / first,
        _ => f64::NAN,
    }
}

/// Cut, not rounded: 1.000 means without a fault.
pub(crate) fn three(value: f64) -> String {
    format!("{:.3}", (value * 1000.0 + 1e-9).floor() / 1000.0)
}

fn four(counts: Counts) -> [String; 4] {
    [counts.precision(), counts.recall(), counts.f(1.0), counts.f(2.0)].map(three)
}

#[cfg(test)]
mod tests;
