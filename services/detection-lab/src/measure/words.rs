//! What the report says around its figures.

use tracegate_detection::{DETECTOR_VERSION, PiiClass};

use super::Plan;
use super::goals::Goals;
use crate::report::{Report, three};
use crate::sample::Split;
use crate::score::Score;
use crate::values::unicode;
use crate::{generate, templates};

/// What stands before the figures: how they were made, and the goals beside what was reached.
pub(super) fn opening(plan: &Plan, goals: &Goals) -> anyhow::Result<String> {
    let cores = std::thread::available_parallelism()?;
    let mut report = Report::default();
    report.title("Detection of personal data");
    let on = plan.date.as_ref().map(|date| format!(" on {date}")).unwrap_or_default();
    report.paragraph(&format!(
        "Written{on} by `cargo run --release -p tracegate-detection-lab -- measure`; do not edit. Detector version \
         `{DETECTOR_VERSION}`, release build, {cores} cores shared with whatever else ran. P is precision, R recall; F2 counts \
         recall four times as much. By span, class, start and end must be the same; by character, each code point counts; \
         *any class* asks only whether a character is personal data, whatever its class, as the PIIMB board does. \
         Figures are cut, not rounded: 1.000 means without a fault."
    ));
    goals.table(&mut report);
    Ok(report.into_text())
}

pub(super) fn about_generated(plan: &Plan) -> String {
    let (train, held_out) = (templates::of(Split::Train).len(), templates::of(Split::HeldOut).len());
    format!(
        "{} texts of seed {}, from {held_out} held-out templates in six languages and many registers; the tagger learns from \
         {train} others, differently worded. Half of their names, streets and cities come from held-out lists, which neither \
         the training nor the word lists of the engine hold; the 200 given and 250 family names most frequent in the United \
         States are not among them. Of a hundred values {} are spelled with full-width digits, \
         spaces that do not break or characters that are not seen; of a hundred texts {} are wholly in lower case.",
        plan.samples,
        plan.seed,
        unicode::RATE_PERCENT,
        generate::LOWER_CASE_PERCENT
    )
}

pub(super) fn about_unseen(score: &Score) -> String {
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

pub(super) const ABOUT_TRAPS: &str = "Places that look like personal data and are not. An alarm is a finding of any class that \
    touches one.";

pub(super) const ABOUT_PRESIDIO: &str = "\
    The same texts and the same scoring, by span. Presidio (PyPI `presidio-analyzer`, version pinned in \
    `services/detection-lab/peers/setup`) ran with its pattern recognizers for these four classes over a blank spaCy \
    pipeline: spaCy's models could not be had here, so its names and places are not measured. Each token's lower-case \
    text stood in for its lemma, so that its context words work. It leaves the threshold to its user: all of its \
    findings, and those from 0.35 on, which its demonstration takes.";

pub(super) const MAPPING: &str = "\
    Corpora of presidio-research, its code under MIT. `EMAIL_ADDRESS`, `PHONE_NUMBER`, `US_SSN`, `CREDIT_CARD` and `PERSON` are our \
    classes of that meaning. \
    `STREET_ADDRESS` and `ADDRESS` are addresses; `GPE`, `LOCATION` and `ZIP_CODE` are part of one where nothing but separators \
    stands between them and another part, and the joined parts are one span. `DATE_TIME` is a date of birth where \
    \"born\", \"birth\" or \"dob\" stands in the 40 bytes before it. Left out, because no class of ours means them: places in no \
    address, other dates, `ORGANIZATION`, `TITLE`, `PREFIX`, `AGE`, `NRP`, `DOMAIN_NAME`, `IBAN_CODE`, `IP_ADDRESS`, \
    `US_DRIVER_LICENSE`. What is found there counts as wrong.";

pub(super) const CAVEATS: &str = "\
- Generated text is kinder than life: its templates and its engine were written in one house, if by different hands, and \
  the held-out ones were looked at while the engine was improved. They show what the engine can do and hold it there; \
  they are no estimate for a customer's documents.
- The public corpora are small for some classes (16 social security numbers and 49 e-mail addresses in \
  `synth_dataset_v2.json`), and their addresses are made of parts that do not belong together. The misses in \
  `synth_dataset_v2.json` were looked at while the engine was improved, those in `generated_large.json` were not; but the \
  two share many templates.
- A bare number of nine digits in a column that only a line far above calls one of social security counts as missed.
- Labels of names are conventions: a title is no part of one, a suffix is, two family names are one span. A finding that \
  differs by a title is wrong by span and nearly right by character.
- Presidio with a language model would find names and places, and would be slower than here.
- Nothing was measured in languages other than English, German, French, Spanish, Italian and Dutch, but for names and \
  addresses of further countries among them.";
