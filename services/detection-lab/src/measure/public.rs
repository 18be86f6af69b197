//! A public corpus: ours by what its labels mean, by the widest reading of them, and the peer.

use std::path::Path;

use anyhow::Context;
use tracegate_detection::{Detector, PiiClass};

use super::beside::{self, PeerScores};
use super::goals::Goals;
use crate::presidio::Presidio;
use crate::presidio_research::{self, Mapping};
use crate::report::{Report, three};
use crate::sample::Sample;

/// Answers the corpus with its name.
pub(super) fn section(
    path: &Path,
    detector: &Detector,
    peer: Option<&mut Presidio>,
    report: &mut Report,
    goals: &mut Goals,
) -> anyhow::Result<(String, Vec<Sample>)> {
    let name = path.file_name().context("a corpus is a file")?.to_string_lossy().into_owned();
    let samples = presidio_research::read(path, Mapping::Meant)?;
    let meant = super::score(detector, &samples, &PiiClass::ALL);
    goals.public_corpus(&name, &meant);
    report.subheading(&format!("presidio-research, {name}: {} texts", samples.len()));
    report.score(&meant);
    report.paragraph(&format!(
        "As the `SpanEvaluator` of presidio-research counts, by spans that share nine tenths of their letters and digits, \
         whatever their classes: P {}, R {}, F2 {}.",
        three(meant.near_spans.precision()),
        three(meant.near_spans.recall()),
        three(meant.near_spans.f(2.0))
    ));
    let widest = presidio_research::read(path, Mapping::Widest)?;
    let widest = super::score(detector, &widest, &PiiClass::ALL);
    report.paragraph(&format!(
        "With every place expected as an address and every date as one of birth, whatever the text says of it: F2 {} by \
         span, {} by character, {} by character of any class.",
        three(widest.spans().f(2.0)),
        three(widest.characters().f(2.0)),
        three(widest.any_class.f(2.0))
    ));
    if let Some(peer) = peer {
        let theirs = PeerScores::of(peer, &samples)?;
        beside::table(report, detector, &samples, &theirs);
    }
    Ok((name, samples))
}
