//! The three keys that traceability is made of: what (GTIN), in what (SSCC), where and who (GLN).

use std::fmt;
use std::str::FromStr;

use crate::check_digit;
use crate::text;
use crate::value_error::ValueError;

/// A key is an array of ASCII digits that has been checked; the three differ in length only.
macro_rules! key {
    ($(#[$doc:meta])* $name:ident, $digits:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; $digits]);

        impl $name {
            /// The digits, check digit included.
            pub fn as_str(&self) -> &str {
                // Only checked ASCII digits come in.
                str::from_utf8(&self.0).unwrap_or_default()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.as_str())
            }
        }
    };
}

key! {
    /// Global Trade Item Number: which kind of thing. Always 14 digits here; shorter ones are the same number with
    /// zeros before it (General Specifications, section 3.3.2).
    Gtin, 14
}
key! {
    /// Serial Shipping Container Code: one pallet, crate or parcel. 18 digits.
    Sscc, 18
}
key! {
    /// Global Location Number: one place or one party. 13 digits.
    Gln, 13
}

impl Gtin {
    /// The first digit: 1 to 8 are groupings of a smaller item, 9 is an item whose quantity varies.
    pub fn indicator(&self) -> char {
        let [first, ..] = self.0;
        char::from(first)
    }

    /// Whether the amount is not part of the number, so that a weight or count must be given beside it.
    pub fn has_variable_measure(&self) -> bool {
        self.indicator() == '9'
    }
}

impl FromStr for Gtin {
    type Err = ValueError;

    /// Takes 8, 12, 13 or 14 digits.
    fn from_str(written: &str) -> Result<Self, ValueError> {
        text::digits(written)?;
        if !matches!(written.len(), 8 | 12 | 13 | 14) {
            return Err(ValueError::Length { expected: "8, 12, 13 or 14".to_owned(), found: written.len() });
        }
        check_digit::verify(written)?;
        let mut digits = [b'0'; 14];
        // From the right: the zeros that are left are those a shorter number lacks.
        for (digit, byte) in digits.iter_mut().rev().zip(written.bytes().rev()) {
            *digit = byte;
        }
        Ok(Self(digits))
    }
}

impl FromStr for Sscc {
    type Err = ValueError;

    fn from_str(written: &str) -> Result<Self, ValueError> {
        exactly(written).map(Self)
    }
}

impl FromStr for Gln {
    type Err = ValueError;

    fn from_str(written: &str) -> Result<Self, ValueError> {
        exactly(written).map(Self)
    }
}

fn exactly<const DIGITS: usize>(written: &str) -> Result<[u8; DIGITS], ValueError> {
    text::digits(written)?;
    let digits = <[u8; DIGITS]>::try_from(written.as_bytes())
        .map_err(|_| ValueError::Length { expected: DIGITS.to_string(), found: written.len() })?;
    check_digit::verify(written)?;
    Ok(digits)
}

#[cfg(test)]
mod tests;
