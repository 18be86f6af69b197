//! One run over everything: generated text, the corpora at hand, the peer, the speed; and the report of it.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::Context;
use tracegate_detection::{DETECTOR_VERSION, Detector, PiiClass};

use crate::presidio::{self, Presidio};
use crate::presidio_research::{self, Mapping};
use crate::report::{Report, growth, three};
use crate::sample::{Sample, Split};
use crate::score::{Counts, Score};
use crate::speed::{self, Rate};
use crate::values::unicode;
use crate::{generate, misses, ours, templates};

/// What to measure.
pub struct Plan {
    pub seed: u64,
    /// Generated samples.
    pub samples: usize,
    pub corpora: Vec<PathBuf>,
    pub presidio: bool,
    /// Whether to take time.
    pub speed: bool,
}

/// Documents and rounds of the speed measurement.
const DOCUMENTS: usize = 2_000;
const ROUNDS: usize = 7;
/// Presidio leaves the threshold to its user; its own demonstration takes this one.
const PRESIDIO_SCORE_MIN: f64 = 0.35;
/// A text eight times as long may cost so much more for each megabyte before time counts as more than linear:
/// twice the logarithm's share, and what caches do.
const GROWTH_MAX: f64 = 1.5;

struct Goal {
    what: String,
    wanted: String,
    reached: String,
    met: bool,
}

pub fn run(plan: &Plan) -> anyhow::Result<String> {
    let detector = ours::whole();
    let generated: Vec<_> = generate::samples(Split::HeldOut, plan.seed).take(plan.samples).collect();
    let mut peer = plan.presidio.then(Presidio::start).transpose()?;
    let mut report = Report::default();
    let mut goals = Vec::new();

    report.heading("Generated text");
    report.paragraph(&about_generated(plan));
    let score = score(&detector, &generated, &PiiClass::ALL);
    report.score(&score);
    report.paragraph(&about_unseen(&score));
    generated_goals(&score, &mut goals);
    let theirs = peer.as_mut().map(|peer| peer_scores(peer, &generated)).transpose()?;
    report.subheading("Traps");
    report.paragraph(
        "Places that look like personal data and are not. An alarm is a finding of any class that touches one.",
    );
    report.traps(&score, theirs.as_ref().map(|scores| &scores.usual));
    if let Some(theirs) = &theirs {
        report.subheading("Beside Presidio");
        report.paragraph(ABOUT_PRESIDIO);
        beside(&mut report, &detector, &generated, theirs);
    }

    for path in &plan.corpora {
        corpus(&mut report, &mut goals, &detector, path, peer.as_mut())?;
    }
    if plan.corpora.is_empty() {
        report.heading("Public corpora");
        report.paragraph("Skipped: no `--corpus` was given.");
    }

    if plan.speed {
        report.heading("Speed");
        speed_section(&mut report, &mut goals, &generated, peer.as_mut())?;
        report.heading("Time over length");
        hard_section(&mut report, &mut goals, &detector);
    }
    report.heading("What these figures do not say");
    report.paragraph(CAVEATS);
    Ok(format!("{}{}", opening(&goals)?, report.into_text()))
}

/// What stands before the figures: how they were made, and the goals beside what was reached.
fn opening(goals: &[Goal]) -> anyhow::Result<String> {
    let cores = std::thread::available_parallelism()?;
    let mut report = Report::default();
    report.title("Detection of personal data");
    report.paragraph(&format!(
        "Written by `cargo run --release -p tracegate-detection-lab -- measure`; do not edit. Detector version \
         `{DETECTOR_VERSION}`, release build, {cores} cores shared with whatever else ran. P is precision, R recall; F2 counts \
         recall four times as much. By span, class, start and end must be the same; by character, each code point counts; \
         *any class* asks only whether a character is personal data, whatever its class, as the PIIMB board does. \
         Figures are cut, not rounded: 1.000 means without a fault."
    ));
    let rows = goals.iter().map(|goal| {
        let met = if goal.met { "met" } else { "**missed**" };
        vec![goal.what.clone(), goal.wanted.clone(), goal.reached.clone(), met.to_owned()]
    });
    report.table(&["goal", "wanted", "reached", ""], rows);
    Ok(report.into_text())
}

fn about_generated(plan: &Plan) -> String {
    let (train, held_out) = (templates::of(Split::Train).len(), templates::of(Split::HeldOut).len());
    format!(
        "{} texts of seed {}, from {held_out} held-out templates in six languages and many registers; the tagger learns from \
         {train} others, differently worded. Half of their names, streets and cities come from held-out lists, which neither \
         the training nor the word lists of the engine hold. Of a hundred values {} are spelled with full-width digits, \
         spaces that do not break or characters that are not seen; of a hundred texts {} are wholly in lower case.",
        plan.samples,
        plan.seed,
        unicode::RATE_PERCENT,
        generate::LOWER_CASE_PERCENT
    )
}

fn about_unseen(score: &Score) -> String {
    let recall = |class: PiiClass| {
        let unseen = score.classes.get(&class).map(|score| score.unseen).unwrap_or_default();
        format!("{} of {} {} spans", three(unseen.recall()), unseen.expected, class.as_str())
    };
    format!(
        "Recall by span where a word is from the held-out lists: {}, {}.",
        recall(PiiClass::Name),
        recall(PiiClass::Address)
    )
}

const ABOUT_PRESIDIO: &str = "The same texts and the same scoring, by span. Presidio (PyPI `presidio-analyzer`, version pinned in \
    `services/detection-lab/peers/setup`) ran with its pattern recognizers for these four classes over a blank spaCy \
    pipeline: spaCy's models could not be had here, so its names and places are not measured. Each token's lower-case \
    text stood in for its lemma, so that its context words work. It leaves the threshold to its user: all of its \
    findings, and those from 0.35 on, which its demonstration takes.";

const MAPPING: &str = "`EMAIL_ADDRESS`, `PHONE_NUMBER`, `US_SSN`, `CREDIT_CARD` and `PERSON` are our classes of that meaning. \
    `STREET_ADDRESS` and `ADDRESS` are addresses; `GPE`, `LOCATION` and `ZIP_CODE` are part of one where nothing but separators \
    stands between them and another part, and the joined parts are one span. `DATE_TIME` is a date of birth where \
    \"born\", \"birth\" or \"dob\" stands in the 40 bytes before it. Left out, because no class of ours means them: places in no \
    address, other dates, `ORGANIZATION`, `TITLE`, `PREFIX`, `AGE`, `NRP`, `DOMAIN_NAME`, `IBAN_CODE`, `IP_ADDRESS`, \
    `US_DRIVER_LICENSE`. What is found there counts as wrong.";

const CAVEATS: &str = "\
- Generated text is kinder than life: its templates and its engine were written in one house, if by different hands, and \
  the held-out ones were looked at while the engine was improved. They show what the engine can do and hold it there; \
  they are no estimate for a customer's documents.
- The public corpus is small for some classes (16 social security numbers, 49 e-mail addresses, a dozen dates of birth), \
  its addresses are made of parts that do not belong together, and its misses were looked at too.
- Labels of names are conventions: a title is no part of one, a suffix is, two family names are one span. A finding that \
  differs by a title is wrong by span and nearly right by character.
- Presidio with a language model would find names and places, and would be slower than here.
- Nothing was measured in languages other than English, German, French, Spanish, Italian and Dutch, but for names and \
  addresses of further countries among them.";

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

/// The score of a detector over samples.
pub fn score(detector: &Detector, samples: &[Sample], measured: &[PiiClass]) -> Score {
    let mut score = Score::default();
    for sample in samples {
        score.add(sample, &ours::find(detector, &sample.text), measured);
    }
    score
}

/// The peer at the two thresholds.
struct PeerScores {
    all: Score,
    usual: Score,
}

fn peer_scores(peer: &mut Presidio, samples: &[Sample]) -> anyhow::Result<PeerScores> {
    let texts: Vec<_> = samples.iter().map(|sample| sample.text.as_str()).collect();
    let round = peer.round(&texts)?;
    let at = |score_min| {
        let mut score = Score::default();
        for (sample, found) in samples.iter().zip(round.places(&texts, score_min)) {
            score.add(sample, &found, &presidio::CLASSES);
        }
        score
    };
    Ok(PeerScores { all: at(0.0), usual: at(PRESIDIO_SCORE_MIN) })
}

fn beside(report: &mut Report, detector: &Detector, samples: &[Sample], theirs: &PeerScores) {
    let ours = score(detector, samples, &presidio::CLASSES);
    report.table(
        &["class", "ours P", "R", "F2", "Presidio P", "R", "F2", "Presidio from 0.35 P", "R", "F2"],
        presidio::CLASSES.iter().map(|class| {
            let of = |score: &Score| score.classes.get(class).map(|score| score.spans).unwrap_or_default();
            let figures = |counts: Counts| [counts.precision(), counts.recall(), counts.f(2.0)].map(three);
            let mut row = vec![class.as_str().to_owned()];
            row.extend([&ours, &theirs.all, &theirs.usual].into_iter().flat_map(|score| figures(of(score))));
            row
        }),
    );
}

fn corpus(
    report: &mut Report,
    goals: &mut Vec<Goal>,
    detector: &Detector,
    path: &Path,
    peer: Option<&mut Presidio>,
) -> anyhow::Result<()> {
    let name = path.file_name().context("a corpus is a file")?.to_string_lossy();
    let samples = presidio_research::read(path, Mapping::Meant)?;
    report.heading(&format!("presidio-research, {name}"));
    report.paragraph(&format!("{} texts. {MAPPING}", samples.len()));
    let meant = score(detector, &samples, &PiiClass::ALL);
    report.score(&meant);
    let widest = score(detector, &presidio_research::read(path, Mapping::Widest)?, &PiiClass::ALL);
    let (spans, characters) = (widest.spans(), widest.characters());
    report.paragraph(&format!(
        "With every place expected as an address and every date as one of birth, whatever the text says of it: F2 {} by \
         span, {} by character, {} by character of any class.",
        three(spans.f(2.0)),
        three(characters.f(2.0)),
        three(widest.any_class.f(2.0))
    ));
    if let Some(peer) = peer {
        let theirs = peer_scores(peer, &samples)?;
        beside(report, detector, &samples, &theirs);
    }
    let mut goal = |what: &str, reached: f64| {
        goals.push(Goal {
            what: format!("{name}: F2 of all mapped labels, {what}"),
            wanted: "above 0.85".to_owned(),
            reached: three(reached),
            met: reached > 0.85,
        });
    };
    goal("by span", meant.spans().f(2.0));
    goal("by character", meant.characters().f(2.0));
    Ok(())
}

fn generated_goals(score: &Score, goals: &mut Vec<Goal>) {
    let wanted =
        [(PiiClass::CreditCard, 0.99), (PiiClass::Phone, 0.90), (PiiClass::Email, 1.0), (PiiClass::Ssn, 1.0)];
    for (class, floor) in wanted {
        let counts = score.classes.get(&class).map(|score| score.spans).unwrap_or_default();
        let (precision, recall) = (counts.precision(), counts.recall());
        goals.push(Goal {
            what: format!("generated text: {} by span, P and R", class.as_str()),
            wanted: format!("{floor:.3} each"),
            reached: format!("{} and {}", three(precision), three(recall)),
            met: precision >= floor && recall >= floor,
        });
    }
}

fn speed_section(
    report: &mut Report,
    goals: &mut Vec<Goal>,
    samples: &[Sample],
    peer: Option<&mut Presidio>,
) -> anyhow::Result<()> {
    let texts: Vec<_> = samples.iter().take(DOCUMENTS).map(|sample| sample.text.as_str()).collect();
    let bytes: usize = texts.iter().map(|text| text.len()).sum();
    let kilobytes = bytes as f64 / 1000.0 / texts.len().max(1) as f64;
    let detectors = [ours::whole(), ours::patterns_only()?];
    let (ours, theirs) = speed::rates(&detectors, peer, &texts, ROUNDS)?;
    report.paragraph(&format!(
        "{} of the generated texts, {kilobytes:.2} kB on average, one thread each. {ROUNDS} rounds in which the detectors \
         took turns; a figure is the median over the rounds, with the least and the greatest. Processor time, user and \
         system: of ours for the scan, of Presidio for `analyze`, told to look for its four classes only.",
        texts.len()
    ));
    let names = ["ours, all seven classes", "ours, the five pattern classes"];
    let mut rows: Vec<_> = names.into_iter().zip(ours.iter().copied()).collect();
    rows.extend(theirs.map(|theirs| ("Presidio, four pattern classes", theirs)));
    report.rates(&rows, theirs, kilobytes);
    if let Some(theirs) = theirs {
        for ((name, rate), times) in names.into_iter().zip(&ours).zip([100.0, 1000.0]) {
            goals.push(speed_goal(name, rate, &theirs, times));
        }
    }
    Ok(())
}

fn speed_goal(name: &str, ours: &Rate, theirs: &Rate, times: f64) -> Goal {
    let reached = ours.median / theirs.median;
    Goal {
        what: format!("documents per CPU second, {name}, over Presidio's"),
        wanted: format!("{times:.0} times"),
        reached: format!("{reached:.0} times"),
        met: reached >= times,
    }
}

fn hard_section(report: &mut Report, goals: &mut Vec<Goal>, detector: &Detector) {
    report.paragraph(
        "Texts made to be slow, one unit repeated; milliseconds of processor time for each megabyte, all seven classes, \
         the least of four turns. Linear time keeps a row flat.",
    );
    let hard = speed::hard_texts(detector);
    report.hard(&hard);
    let worst = hard.iter().map(growth).fold(0.0, f64::max);
    let slowest = hard.iter().filter_map(|hard| hard.ms_per_mb.last()).copied().fold(0.0, f64::max);
    report.paragraph(&format!("The slowest of them takes {slowest:.1} ms for a megabyte of eight."));
    goals.push(Goal {
        what: "time for each megabyte, 8 MB over 1 MB, the worst text".to_owned(),
        wanted: format!("at most {GROWTH_MAX}"),
        reached: format!("{worst:.2}"),
        met: worst <= GROWTH_MAX,
    });
}
