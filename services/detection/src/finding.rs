//! What a scan reports: where personal data stands, of which class, how sure, and why. Never the value itself.

use std::borrow::Cow;
use std::ops::Range;

/// The classes of personal data that policies speak of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PiiClass {
    Email,
    Phone,
    Ssn,
    CreditCard,
    Address,
    Name,
    DateOfBirth,
    /// An organization's own; [`crate::Detector::class_name`] says what it is called.
    Custom(CustomId),
}

/// Which of an organization's own detectors: its place in [`crate::Settings::customs`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CustomId(pub u16);

impl PiiClass {
    /// The classes that every detector knows.
    pub const ALL: [PiiClass; 7] = [
        PiiClass::Email,
        PiiClass::Phone,
        PiiClass::Ssn,
        PiiClass::CreditCard,
        PiiClass::Address,
        PiiClass::Name,
        PiiClass::DateOfBirth,
    ];

    /// The word used in policies and records; an organization's own are all `custom` here.
    pub fn as_str(self) -> &'static str {
        match self {
            PiiClass::Email => "email",
            PiiClass::Phone => "phone",
            PiiClass::Ssn => "ssn",
            PiiClass::CreditCard => "credit_card",
            PiiClass::Address => "address",
            PiiClass::Name => "name",
            PiiClass::DateOfBirth => "date_of_birth",
            PiiClass::Custom(_) => "custom",
        }
    }

    /// Numbers the classes from zero, in the order of [`PiiClass::ALL`], then an organization's own in theirs.
    pub fn index(self) -> usize {
        match self {
            PiiClass::Email => 0,
            PiiClass::Phone => 1,
            PiiClass::Ssn => 2,
            PiiClass::CreditCard => 3,
            PiiClass::Address => 4,
            PiiClass::Name => 5,
            PiiClass::DateOfBirth => 6,
            PiiClass::Custom(CustomId(id)) => PiiClass::ALL.len() + usize::from(id),
        }
    }
}

/// One place in the scanned text that holds personal data.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    pub class: PiiClass,
    /// Byte offsets into the scanned text, always on character boundaries; the end is exclusive.
    pub start_byte: usize,
    pub end_byte: usize,
    /// The same place counted in Unicode code points.
    pub start_char: usize,
    pub end_char: usize,
    pub detector: &'static str,
    /// Between 0 and 1.
    pub confidence: f32,
    pub evidence: Evidence,
}

impl Finding {
    pub fn bytes(&self) -> Range<usize> {
        self.start_byte..self.end_byte
    }
}

/// Why a finding was made, in words of ours or of the settings only: nothing here is copied from the scanned text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Evidence {
    pub pattern: &'static str,
    /// The checksum or calendar rule that held.
    pub checksum: Option<&'static str>,
    /// Context words near by that speak for the class, nearest first.
    pub context_for: Vec<Cow<'static, str>>,
    /// Context words near by that speak against it, nearest first.
    pub context_against: Vec<Cow<'static, str>>,
    /// The word lists that the value's words are in.
    pub gazetteer: Vec<&'static str>,
    /// How sure the tagger is of the value's words, between 0 and 1.
    pub tagger_score: Option<f32>,
}

/// A place that a detector proposes; overlaps between candidates are not yet resolved.
#[derive(Clone, Debug)]
pub(crate) struct Candidate {
    pub(crate) class: PiiClass,
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) detector: &'static str,
    pub(crate) confidence: f32,
    pub(crate) evidence: Evidence,
}
