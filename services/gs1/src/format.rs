//! The formats of values, and which application identifier has which: General Specifications, figure 3.2-1, with the
//! components of the GS1 Barcode Syntax Dictionary.

use std::ops::RangeInclusive;

use crate::check_digit;
use crate::keys::{Gln, Gtin, Sscc};
use crate::text;
use crate::value_error::ValueError;

/// What a value is made of. Numbers are how many characters there are, or may be at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Gtin,
    Sscc,
    Gln,
    /// Digits, the last of them the check digit.
    Checked(usize),
    CheckedThenText(usize, usize),
    CheckedThenDigits(usize, usize),
    /// A zero, 13 digits with check digit, up to 16 characters.
    ReturnableAsset,
    /// A GTIN, then which piece of how many.
    Pieces,
    /// Up to 12 digits that do not begin with zero.
    PartSerial,
    /// At least and at most so many digits.
    Digits(usize, usize),
    DigitsThenText(usize, usize),
    Text(usize),
    Set39(usize),
    /// `YYMMDD`, with 00 allowed for the day.
    Day,
    FullDay,
    /// One day, or the first and the last.
    Period,
    /// `YYMMDDHHMM`
    Minute,
    /// `YYMMDDHH`, minutes and seconds optional.
    Second,
    Count,
    Measure,
}

impl Format {
    /// Checks everything but whether dates are in the calendar.
    pub(crate) fn check(self, written: &str) -> Result<(), ValueError> {
        match self {
            // In a symbol a shorter GTIN has its zeros.
            Format::Gtin => digits(written, &[14]).and_then(|()| written.parse::<Gtin>().map(drop)),
            Format::Sscc => written.parse::<Sscc>().map(drop),
            Format::Gln => written.parse::<Gln>().map(drop),
            Format::Checked(length) => {
                digits(written, &[length])?;
                check_digit::verify(written)
            }
            Format::CheckedThenText(length, max) => {
                checked(written, length).and_then(|rest| optional(rest, max))
            }
            Format::CheckedThenDigits(length, max) => {
                let rest = checked(written, length)?;
                text::digits(rest)?;
                optional(rest, max)
            }
            Format::ReturnableAsset => {
                let serial = checked(written, 14)?;
                if written.starts_with('0') { optional(serial, 16) } else { Err(ValueError::LeadingZero) }
            }
            Format::Pieces => checked(written, 14).and_then(pieces),
            Format::PartSerial => {
                digits_between(written, 1, 12)?;
                if written.starts_with('0') { Err(ValueError::NoLeadingZero) } else { Ok(()) }
            }
            Format::Digits(min, max) => digits_between(written, min, max),
            Format::DigitsThenText(length, max) => {
                let (number, text) = written.split_at_checked(length).unwrap_or((written, ""));
                digits(number, &[length])?;
                text::set_82(text, max)
            }
            Format::Text(max) => text::set_82(written, max),
            Format::Set39(max) => text::set_39(written, max),
            Format::Day | Format::FullDay | Format::Measure => digits(written, &[6]),
            Format::Period => digits(written, &[6, 12]),
            Format::Minute => digits(written, &[10]),
            Format::Second => digits(written, &[8, 10, 12]),
            Format::Count => digits_between(written, 1, 8),
        }
    }
}

/// Checks the key that a value begins with; answers what follows it.
fn checked(written: &str, length: usize) -> Result<&str, ValueError> {
    let (key, rest) = written.split_at_checked(length).unwrap_or((written, ""));
    digits(key, &[length])?;
    check_digit::verify(key)?;
    Ok(rest)
}

/// Up to `max` characters of set 82, or nothing.
fn optional(text: &str, max: usize) -> Result<(), ValueError> {
    if text.is_empty() { Ok(()) } else { text::set_82(text, max) }
}

/// `PPTT`: piece P of T, both from 1.
fn pieces(written: &str) -> Result<(), ValueError> {
    digits(written, &[4])?;
    let (piece, total) = written.split_at_checked(2).unwrap_or_default();
    if "00" < piece && piece <= total {
        Ok(())
    } else {
        Err(ValueError::Pieces { written: written.to_owned() })
    }
}

/// Digits, as many as one of these lengths.
fn digits(written: &str, lengths: &[usize]) -> Result<(), ValueError> {
    text::digits(written)?;
    if lengths.contains(&written.len()) {
        return Ok(());
    }
    let expected = lengths.iter().map(usize::to_string).collect::<Vec<_>>().join(" or ");
    Err(ValueError::Length { expected, found: written.len() })
}

fn digits_between(written: &str, min: usize, max: usize) -> Result<(), ValueError> {
    text::digits(written)?;
    if (min..=max).contains(&written.len()) {
        return Ok(());
    }
    let expected = if min == max { min.to_string() } else { format!("{min} to {max}") };
    Err(ValueError::Length { expected, found: written.len() })
}

/// AIs of so many digits with these numbers, and their format.
pub(crate) struct Row {
    pub(crate) digits: u8,
    pub(crate) numbers: RangeInclusive<u16>,
    pub(crate) format: Format,
}

const fn one(digits: u8, number: u16, format: Format) -> Row {
    range(digits, number, number, format)
}

const fn range(digits: u8, first: u16, last: u16, format: Format) -> Row {
    Row { digits, numbers: first..=last, format }
}

/// Left out are AIs for coupons, signatures, addresses of delivery, and patients: no food carries them.
pub(crate) static TABLE: &[Row] = &[
    one(2, 0, Format::Sscc),
    range(2, 1, 3, Format::Gtin),
    one(2, 10, Format::Text(20)),
    range(2, 11, 13, Format::Day),
    range(2, 15, 17, Format::Day),
    one(2, 20, Format::Digits(2, 2)),
    range(2, 21, 22, Format::Text(20)),
    one(2, 30, Format::Count),
    one(2, 37, Format::Count),
    one(2, 90, Format::Text(30)),
    range(2, 91, 99, Format::Text(90)),
    one(3, 235, Format::Text(28)),
    range(3, 240, 241, Format::Text(30)),
    one(3, 242, Format::Digits(1, 6)),
    one(3, 243, Format::Text(20)),
    range(3, 250, 251, Format::Text(30)),
    one(3, 253, Format::CheckedThenText(13, 17)),
    one(3, 254, Format::Text(20)),
    one(3, 255, Format::CheckedThenDigits(13, 12)),
    range(3, 400, 401, Format::Text(30)),
    one(3, 402, Format::Checked(17)),
    one(3, 403, Format::Text(30)),
    range(3, 410, 417, Format::Gln),
    one(3, 420, Format::Text(20)),
    one(3, 421, Format::DigitsThenText(3, 9)),
    one(3, 422, Format::Digits(3, 3)),
    one(3, 423, Format::Digits(3, 15)),
    one(3, 424, Format::Digits(3, 3)),
    one(3, 425, Format::Digits(3, 15)),
    one(3, 426, Format::Digits(3, 3)),
    one(3, 427, Format::Text(3)),
    range(3, 710, 717, Format::Text(20)),
    range(4, 3100, 3169, Format::Measure),
    range(4, 3200, 3379, Format::Measure),
    range(4, 3400, 3579, Format::Measure),
    range(4, 3600, 3699, Format::Measure),
    range(4, 3900, 3909, Format::Digits(1, 15)),
    range(4, 3910, 3919, Format::Digits(4, 18)),
    range(4, 3920, 3929, Format::Digits(1, 15)),
    range(4, 3930, 3939, Format::Digits(4, 18)),
    range(4, 3950, 3955, Format::Digits(6, 6)),
    one(4, 7001, Format::Digits(13, 13)),
    one(4, 7002, Format::Text(30)),
    one(4, 7003, Format::Minute),
    one(4, 7004, Format::Digits(1, 4)),
    one(4, 7005, Format::Text(12)),
    one(4, 7006, Format::FullDay),
    one(4, 7007, Format::Period),
    one(4, 7008, Format::Text(3)),
    one(4, 7009, Format::Text(10)),
    one(4, 7010, Format::Text(2)),
    range(4, 7020, 7022, Format::Text(20)),
    one(4, 7023, Format::Text(30)),
    range(4, 7030, 7039, Format::DigitsThenText(3, 27)),
    one(4, 7040, Format::DigitsThenText(1, 3)),
    range(4, 7230, 7239, Format::Text(30)),
    one(4, 7240, Format::Text(20)),
    one(4, 8001, Format::Digits(14, 14)),
    one(4, 8002, Format::Text(20)),
    one(4, 8003, Format::ReturnableAsset),
    one(4, 8004, Format::Text(30)),
    one(4, 8005, Format::Digits(6, 6)),
    one(4, 8006, Format::Pieces),
    one(4, 8007, Format::Text(34)),
    one(4, 8008, Format::Second),
    one(4, 8009, Format::Text(50)),
    one(4, 8010, Format::Set39(30)),
    one(4, 8011, Format::PartSerial),
    one(4, 8012, Format::Text(20)),
    one(4, 8013, Format::Text(25)),
    range(4, 8017, 8018, Format::Checked(18)),
    one(4, 8019, Format::Digits(1, 10)),
    one(4, 8020, Format::Text(25)),
    one(4, 8026, Format::Pieces),
    one(4, 8200, Format::Text(70)),
];

#[cfg(test)]
mod tests;
