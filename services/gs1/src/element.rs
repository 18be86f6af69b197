//! An element: an application identifier and what it says.

use time::{Date, PrimitiveDateTime};

use crate::ai::Ai;
use crate::date::Day;
use crate::keys::{Gln, Gtin, Sscc};
use crate::measure::Measure;
use crate::value_error::ValueError;

/// One element of a symbol or of a link, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    pub ai: Ai,
    /// The value as it was written, without percent-encoding.
    pub text: String,
    /// The value as it is meant.
    pub value: Value,
}

/// What an element says, as far as its type is known here.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Value {
    Gtin(Gtin),
    Sscc(Sscc),
    Gln(Gln),
    Day(Day),
    /// A day and a time of day, by the clock of where it was written.
    Moment(PrimitiveDateTime),
    /// Both days are within it; the same one twice where only one was given.
    Period {
        from: Date,
        to: Date,
    },
    Count(u32),
    Measure(Measure),
    /// Whatever else: lots, serial numbers, references. The element's text is all there is.
    Text,
}

impl Element {
    pub(crate) fn read(ai: Ai, text: &str, this_year: i32) -> Result<Self, ValueError> {
        let value = ai.read(text, this_year)?;
        Ok(Self { ai, text: text.to_owned(), value })
    }
}
