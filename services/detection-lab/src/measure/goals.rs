//! What detection shall reach, beside what it reached.

use tracegate_detection::PiiClass;

use crate::report::{Report, three};
use crate::score::Score;

/// By span on generated text, precision and recall each.
const GENERATED: [(PiiClass, f64); 4] =
    [(PiiClass::CreditCard, 0.99), (PiiClass::Phone, 0.90), (PiiClass::Email, 1.0), (PiiClass::Ssn, 1.0)];
/// F2 over all mapped labels of a public corpus.
const PUBLIC_F2: f64 = 0.85;
/// A megabyte of a text eight times as long may cost so much more: what caches do, and no power of the length.
const GROWTH_MAX: f64 = 1.5;

#[derive(Default)]
pub(super) struct Goals(Vec<[String; 4]>);

impl Goals {
    fn add(&mut self, what: String, wanted: String, reached: String, met: bool) {
        let met = if met { "met" } else { "**missed**" };
        self.0.push([what, wanted, reached, met.to_owned()]);
    }

    pub(super) fn generated_text(&mut self, score: &Score) {
        for (class, floor) in GENERATED {
            let counts = score.classes.get(&class).map(|score| score.spans).unwrap_or_default();
            let (precision, recall) = (counts.precision(), counts.recall());
            self.add(
                format!("generated text: {} by span, P and R", class.as_str()),
                format!("{floor:.3} each"),
                format!("{} and {}", three(precision), three(recall)),
                precision >= floor && recall >= floor,
            );
        }
    }

    pub(super) fn public_corpus(&mut self, name: &str, score: &Score) {
        let f2 = [("span", score.spans().f(2.0)), ("character", score.characters().f(2.0))];
        for (unit, f2) in f2 {
            let what = format!("{name}: F2 of all mapped labels, by {unit}");
            self.add(what, format!("above {PUBLIC_F2}"), three(f2), f2 > PUBLIC_F2);
        }
    }

    pub(super) fn speed(&mut self, documents: &str, detector: &str, wanted: f64, reached: f64) {
        let what = format!("documents of {documents} per CPU second, {detector}, over Presidio's");
        self.add(what, format!("{wanted:.0} times"), format!("{reached:.0} times"), reached >= wanted);
    }

    pub(super) fn growth(&mut self, worst: f64) {
        let what = "time for each megabyte, 8 MB over 1 MB, the worst text".to_owned();
        self.add(what, format!("at most {GROWTH_MAX}"), format!("{worst:.2}"), worst <= GROWTH_MAX);
    }

    pub(super) fn table(&self, report: &mut Report) {
        report.table(&["goal", "wanted", "reached", ""], self.0.iter().map(|row| row.to_vec()));
    }
}
