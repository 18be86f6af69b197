//! A labelled text: what must be found in it, and what must not.

use std::io::{BufRead, Write};
use std::ops::Range;

use serde::{Deserialize, Serialize};
use tracegate_detection::PiiClass;

/// Whether an engine may learn from a text, or is measured by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Split {
    Train,
    HeldOut,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sample {
    pub text: String,
    /// In the order of the text, disjoint.
    pub spans: Vec<Span>,
    /// In the order of the text, disjoint from each other and from the spans.
    pub negatives: Vec<Negative>,
    /// Which template made it, or which of a corpus.
    pub template: String,
    pub split: Split,
}

/// A place that must be found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Span {
    #[serde(with = "class_word")]
    pub class: PiiClass,
    /// Byte offsets; the end is exclusive.
    pub start: usize,
    pub end: usize,
    /// Whether a word of it comes from the held-out lists, which no engine has seen.
    #[serde(default)]
    pub unseen: bool,
}

/// A place that looks like personal data, must not be found, and why it is there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Negative {
    pub kind: String,
    pub start: usize,
    pub end: usize,
}

impl Span {
    pub fn bytes(&self) -> Range<usize> {
        self.start..self.end
    }
}

/// Writes one sample a line, as JSON.
pub fn write<'a>(samples: impl IntoIterator<Item = &'a Sample>, mut to: impl Write) -> anyhow::Result<()> {
    for sample in samples {
        serde_json::to_writer(&mut to, sample)?;
        to.write_all(b"\n")?;
    }
    Ok(())
}

/// Reads what `write` wrote.
pub fn read(from: impl BufRead) -> anyhow::Result<Vec<Sample>> {
    from.lines().map(|line| Ok(serde_json::from_str(&line?)?)).collect()
}

/// A class by the word that policies use.
pub fn class_named(word: &str) -> Option<PiiClass> {
    PiiClass::ALL.into_iter().find(|class| class.as_str() == word)
}

mod class_word {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};
    use tracegate_detection::PiiClass;

    pub(super) fn serialize<S: Serializer>(class: &PiiClass, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(class.as_str())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<PiiClass, D::Error> {
        let word = String::deserialize(from)?;
        super::class_named(&word).ok_or_else(|| D::Error::custom(format!("no class is called {word}")))
    }
}

#[cfg(test)]
mod tests;
