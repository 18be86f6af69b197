//! Application identifiers: which there are, and what may follow each (General Specifications, section 3).

use std::fmt;

use crate::date::{self, Day};
use crate::element::Value;
use crate::format::{Format, TABLE};
use crate::measure::Measure;
use crate::value_error::ValueError;

/// An application identifier: two to four digits that say what the data behind them are.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ai {
    digits: u8,
    number: u16,
}

impl Ai {
    pub const SSCC: Ai = Ai::new(2, 0);
    pub const GTIN: Ai = Ai::new(2, 1);
    /// GTIN of what is in a logistic unit; how many of it says [`Ai::COUNT`].
    pub const CONTENT: Ai = Ai::new(2, 2);
    pub const LOT: Ai = Ai::new(2, 10);
    pub const PRODUCTION_DATE: Ai = Ai::new(2, 11);
    pub const PACKAGING_DATE: Ai = Ai::new(2, 13);
    pub const BEST_BEFORE: Ai = Ai::new(2, 15);
    pub const SELL_BY: Ai = Ai::new(2, 16);
    pub const EXPIRY: Ai = Ai::new(2, 17);
    pub const SERIAL: Ai = Ai::new(2, 21);
    /// Consumer product variant.
    pub const VARIANT: Ai = Ai::new(2, 22);
    pub const VARIABLE_COUNT: Ai = Ai::new(2, 30);
    pub const COUNT: Ai = Ai::new(2, 37);
    /// Serial number that a third party controls.
    pub const THIRD_PARTY_SERIAL: Ai = Ai::new(3, 235);
    pub const DOCUMENT: Ai = Ai::new(3, 253);
    pub const GLN_EXTENSION: Ai = Ai::new(3, 254);
    pub const COUPON: Ai = Ai::new(3, 255);
    pub const ORDER: Ai = Ai::new(3, 400);
    pub const CONSIGNMENT: Ai = Ai::new(3, 401);
    pub const SHIPMENT: Ai = Ai::new(3, 402);
    pub const SHIP_TO: Ai = Ai::new(3, 410);
    pub const LOCATION: Ai = Ai::new(3, 414);
    pub const PAY_TO: Ai = Ai::new(3, 415);
    pub const PARTY: Ai = Ai::new(3, 417);
    pub const EXPIRY_TIME: Ai = Ai::new(4, 7003);
    pub const HARVEST_DATE: Ai = Ai::new(4, 7007);
    /// Importer's index, which a Digital Link may add to a place, a party or an asset.
    pub const IMPORTER_INDEX: Ai = Ai::new(4, 7040);
    pub const RETURNABLE_ASSET: Ai = Ai::new(4, 8003);
    pub const ASSET: Ai = Ai::new(4, 8004);
    pub const PIECE: Ai = Ai::new(4, 8006);
    pub const PRODUCTION_TIME: Ai = Ai::new(4, 8008);
    pub const PART: Ai = Ai::new(4, 8010);
    pub const PART_SERIAL: Ai = Ai::new(4, 8011);
    pub const PROVIDER: Ai = Ai::new(4, 8017);
    pub const RECIPIENT: Ai = Ai::new(4, 8018);
    pub const SERVICE_INSTANCE: Ai = Ai::new(4, 8019);
    pub const PAYMENT_REFERENCE: Ai = Ai::new(4, 8020);

    const fn new(digits: u8, number: u16) -> Self {
        Self { digits, number }
    }

    /// The AI with this code; none where the code is no AI that is known here.
    pub fn from_code(code: &str) -> Option<Self> {
        if !code.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let ai = Self { digits: u8::try_from(code.len()).ok()?, number: code.parse().ok()? };
        ai.format().map(|_| ai)
    }

    /// The AI that `text` begins with, and what follows it. No AI is the beginning of another.
    pub(crate) fn leading(text: &str) -> Option<(Self, &str)> {
        (2..=4).find_map(|digits| {
            let (code, rest) = text.split_at_checked(digits)?;
            Some((Self::from_code(code)?, rest))
        })
    }

    /// How many characters follow in every case, so that no separator is needed behind them (General Specifications,
    /// section 7.8).
    pub(crate) fn predefined_length(self) -> Option<usize> {
        let length = match (self.digits, self.number) {
            (2, 0) => 18,
            (2, 1..=3) => 14,
            (2, 11..=19) => 6,
            (2, 20) => 2,
            (3, 410..=417) => 13,
            (4, 3100..=3699) => 6,
            _ => return None,
        };
        Some(length)
    }

    /// Of a trade measure, what is measured and in which unit: its first three digits.
    pub(crate) fn measured(self) -> Option<u16> {
        (self.format() == Some(Format::Measure)).then_some(self.number / 10)
    }

    /// Checks everything about a value but whether its dates are in the calendar.
    pub(crate) fn check(self, written: &str) -> Result<(), ValueError> {
        self.format().ok_or(ValueError::UnknownAi)?.check(written)
    }

    /// Reads what stands behind this AI. Two digits of a year mean one around `this_year`.
    pub(crate) fn read(self, written: &str, this_year: i32) -> Result<Value, ValueError> {
        let format = self.format().ok_or(ValueError::UnknownAi)?;
        format.check(written)?;
        Ok(match format {
            Format::Gtin => Value::Gtin(written.parse()?),
            Format::Sscc => Value::Sscc(written.parse()?),
            Format::Gln => Value::Gln(written.parse()?),
            Format::Day => Value::Day(date::day(written, this_year)?),
            Format::FullDay => Value::Day(Day { date: date::full_date(written, this_year)?, has_day: true }),
            Format::Period => {
                let (from, to) = date::period(written, this_year)?;
                Value::Period { from, to }
            }
            Format::Minute | Format::Second => Value::Moment(date::moment(written, this_year)?),
            Format::Count => Value::Count(small_number(written)),
            Format::Measure => Value::Measure(Measure {
                ai: self,
                digits: small_number(written),
                decimals: u8::try_from(self.number % 10).unwrap_or_default(),
            }),
            Format::Checked(_)
            | Format::CheckedThenText(..)
            | Format::CheckedThenDigits(..)
            | Format::ReturnableAsset
            | Format::Pieces
            | Format::PartSerial
            | Format::Digits(..)
            | Format::DigitsThenText(..)
            | Format::Text(_)
            | Format::Set39(_) => Value::Text,
        })
    }

    fn format(self) -> Option<Format> {
        let row = TABLE.iter().find(|row| row.digits == self.digits && row.numbers.contains(&self.number))?;
        // The last digit of a measure's AI says how many decimals there are: at most five.
        let exists = row.format != Format::Measure || self.number % 10 <= 5;
        exists.then_some(row.format)
    }
}

/// Up to eight digits, as their format has checked.
fn small_number(digits: &str) -> u32 {
    digits.parse().unwrap_or_default()
}

impl fmt::Display for Ai {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:0width$}", self.number, width = usize::from(self.digits))
    }
}

impl fmt::Debug for Ai {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Ai({self})")
    }
}

#[cfg(test)]
mod tests;
