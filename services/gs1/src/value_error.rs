//! ValueError: which rule a single value breaks.

/// The rule of the General Specifications that a value breaks. Characters are counted from 1.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ValueError {
    #[error("must not be empty")]
    Empty,
    #[error("must have {expected} digits, has {found} characters")]
    Length { expected: String, found: usize },
    #[error("must have at most {max} characters, has {found}")]
    TooLong { max: usize, found: usize },
    #[error("must be digits: character {at} is {found:?}")]
    NotDigit { at: usize, found: char },
    #[error("character {at}, {found:?}, is not in the GS1 character set {set}")]
    Character { at: usize, found: char, set: u8 },
    #[error("the check digit must be {expected}, is {found}")]
    CheckDigit { expected: char, found: char },
    #[error("{written:?} is no day of the calendar")]
    Date { written: String },
    #[error("{written:?} is no time of day")]
    Time { written: String },
    #[error("the first day must not be after the last")]
    Period,
    #[error("{written:?} is no piece of a total, as 0103 is the first of three")]
    Pieces { written: String },
    #[error("must begin with 0")]
    LeadingZero,
    #[error("must not begin with 0")]
    NoLeadingZero,
    #[error("is not an application identifier known here")]
    UnknownAi,
}
