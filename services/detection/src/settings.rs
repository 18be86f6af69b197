//! What an organization sets: thresholds, classes it does not want, and detectors of its own.

use crate::finding::PiiClass;

/// Below this a match is as likely something else.
pub const CONFIDENCE_MIN: f32 = 0.5;

/// The rules of one [`crate::Detector`].
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// Findings below are left out, unless their class has a threshold of its own.
    pub confidence_min: f32,
    /// Thresholds of single classes; of two for one class the last counts.
    pub confidence_min_by_class: Vec<(PiiClass, f32)>,
    /// Classes that are not looked for.
    pub off: Vec<PiiClass>,
    pub customs: Vec<Custom>,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            confidence_min: CONFIDENCE_MIN,
            confidence_min_by_class: Vec::new(),
            off: Vec::new(),
            customs: Vec::new(),
        }
    }
}

/// A detector of an organization's own; its class is `PiiClass::Custom` with its place in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Custom {
    /// What policies and records call the class: lower-case letters, digits and underscores.
    pub name: String,
    pub matcher: Matcher,
    pub checksum: Checksum,
    /// Letters match in either case.
    pub fold_case: bool,
    /// No letter or digit may touch the match.
    pub whole_word: bool,
    /// Words that speak for the class when they stand near by, in any case.
    pub context_words: Vec<String>,
    /// Without a context word near by there is no finding; otherwise one only makes it surer.
    pub context_required: bool,
    /// Of a match without a context word; one raises it half of the way to 1.
    pub confidence: f32,
}

impl Default for Custom {
    fn default() -> Self {
        Custom {
            name: String::new(),
            matcher: Matcher::Words(Vec::new()),
            checksum: Checksum::None,
            fold_case: false,
            whole_word: true,
            context_words: Vec::new(),
            context_required: false,
            confidence: 0.8,
        }
    }
}

/// What a custom detector looks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Matcher {
    /// A regular expression in the syntax of the regex crate, without look-around but `\b`, `^` and `$`, which mean
    /// words and lines.
    Pattern(String),
    Words(Vec<String>),
}

/// A check digit rule that a match must keep, read over its letters and digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checksum {
    None,
    /// Cards, and many national numbers.
    Luhn,
    /// IBAN: the first four characters moved to the end, letters as 10 to 35, rest 1 by 97.
    Mod97,
    /// ISBN-10 and its like: weights from the right 1, 2, 3, ...; the last digit may be X for ten.
    Mod11,
}

/// One thing wrong with the settings; [`crate::Detector::compile`] answers all of them at once.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {rule}")]
pub struct Problem {
    /// Which of the customs; `None` for what concerns the settings as a whole.
    pub index: Option<usize>,
    /// Such as `pattern` or `context_words[2]`.
    pub field: String,
    /// What must hold, in words.
    pub rule: String,
}
