//! One run over everything: generated text, the corpora at hand, the peer, the speed; and the report of it.

use std::io::{self, Write};
use std::path::PathBuf;

use tracegate_detection::{Detector, PiiClass};

use crate::presidio::Presidio;
use crate::presidio_research::{self, Mapping};
use crate::report::Report;
use crate::sample::{Sample, Split};
use crate::score::Score;
use crate::{generate, misses, ours};
use beside::PeerScores;
use goals::Goals;

mod beside;
mod goals;
mod pace;
mod public;
mod words;

/// What to measure.
pub struct Plan {
    pub seed: u64,
    /// Generated samples.
    pub samples: usize,
    /// Files in the format of presidio-research.
    pub corpora: Vec<PathBuf>,
    pub presidio: bool,
    /// Whether to take time.
    pub speed: bool,
    /// When the figures are taken, as the report shall say.
    pub date: Option<String>,
}

/// The report of it, as Markdown.
pub fn run(plan: &Plan) -> anyhow::Result<String> {
    let detector = ours::whole();
    let mut peer = plan.presidio.then(Presidio::start).transpose()?;
    let mut report = Report::default();
    let mut goals = Goals::default();

    let generated: Vec<_> = generate::samples(Split::HeldOut, plan.seed).take(plan.samples).collect();
    generated_text(plan, &detector, &generated, peer.as_mut(), &mut report, &mut goals)?;

    let mut documents = vec![("generated text".to_owned(), generated)];
    report.heading("Public corpora");
    report.paragraph(if plan.corpora.is_empty() {
        "Skipped: no `--corpus` was given."
    } else {
        words::MAPPING
    });
    for path in &plan.corpora {
        documents.push(public::section(path, &detector, peer.as_mut(), &mut report, &mut goals)?);
    }
    if plan.speed {
        pace::beside_the_peer(&documents, peer.as_mut(), &mut report, &mut goals)?;
        pace::over_length(&detector, &mut report, &mut goals);
    }
    report.heading("What these figures do not say");
    report.paragraph(words::CAVEATS);
    Ok(format!("{}{}", words::opening(plan, &goals)?, report.into_text()))
}

fn generated_text(
    plan: &Plan,
    detector: &Detector,
    samples: &[Sample],
    peer: Option<&mut Presidio>,
    report: &mut Report,
    goals: &mut Goals,
) -> anyhow::Result<()> {
    let score = score(detector, samples, &PiiClass::ALL);
    let theirs = peer.map(|peer| PeerScores::of(peer, samples)).transpose()?;
    goals.generated_text(&score);
    report.heading("Generated text");
    report.paragraph(&words::about_generated(plan));
    report.score(&score);
    report.paragraph(&words::about_unseen(&score));
    report.subheading("Traps");
    report.paragraph(words::ABOUT_TRAPS);
    report.traps(&score, theirs.as_ref().map(|scores| &scores.usual));
    if let Some(theirs) = &theirs {
        report.subheading("Beside Presidio");
        report.paragraph(words::ABOUT_PRESIDIO);
        beside::table(report, detector, samples, theirs);
    }
    Ok(())
}

/// The score of a detector over samples.
pub fn score(detector: &Detector, samples: &[Sample], measured: &[PiiClass]) -> Score {
    let mut score = Score::default();
    for sample in samples {
        score.add(sample, &ours::find(detector, &sample.text), measured);
    }
    score
}

/// What of the class was missed or taken for it, in every set of the plan.
pub fn print_misses(plan: &Plan, class: PiiClass, to: &mut impl Write) -> anyhow::Result<()> {
    let detector = ours::whole();
    let show = |sample: &Sample, to: &mut _| -> io::Result<()> {
        misses::write(sample, &ours::find(&detector, &sample.text), class, to)
    };
    for path in &plan.corpora {
        for sample in presidio_research::read(path, Mapping::Meant)? {
            show(&sample, to)?;
        }
    }
    for sample in generate::samples(Split::HeldOut, plan.seed).take(plan.samples) {
        show(&sample, to)?;
    }
    Ok(())
}
