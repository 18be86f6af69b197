//! Text within a key: GS1 character sets 82 and 39, and the qualifiers that are written in the first.

use std::fmt;
use std::str::FromStr;

use crate::value_error::ValueError;

/// Character set 82, General Specifications, figure 7.11-1.
pub(crate) fn is_set_82(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'!' | b'"' | b'%'..=b'/' | b':'..=b'?' | b'_')
}

/// Character set 39, General Specifications, figure 7.11-2.
pub(crate) fn is_set_39(byte: u8) -> bool {
    byte.is_ascii_uppercase() || byte.is_ascii_digit() || matches!(byte, b'#' | b'-' | b'/')
}

/// One to `max` characters of set 82.
pub(crate) fn set_82(text: &str, max: usize) -> Result<(), ValueError> {
    of_set(text, max, 82, is_set_82)
}

/// One to `max` characters of set 39.
pub(crate) fn set_39(text: &str, max: usize) -> Result<(), ValueError> {
    of_set(text, max, 39, is_set_39)
}

fn of_set(text: &str, max: usize, set: u8, contains: fn(u8) -> bool) -> Result<(), ValueError> {
    if text.is_empty() {
        return Err(ValueError::Empty);
    }
    // The sets are ASCII, so no byte of another character is in them.
    if let Some((at, found)) = foreign(text, contains) {
        return Err(ValueError::Character { at, found, set });
    }
    if text.len() > max {
        return Err(ValueError::TooLong { max, found: text.len() });
    }
    Ok(())
}

/// Digits only; nothing at all passes.
pub(crate) fn digits(text: &str) -> Result<(), ValueError> {
    match foreign(text, |byte| byte.is_ascii_digit()) {
        Some((at, found)) => Err(ValueError::NotDigit { at, found }),
        None => Ok(()),
    }
}

/// The first character that is not in the set, counted from 1.
fn foreign(text: &str, contains: fn(u8) -> bool) -> Option<(usize, char)> {
    let is_foreign = |c: char| !u8::try_from(c).is_ok_and(contains);
    text.chars().zip(1..).find(|(c, _)| is_foreign(*c)).map(|(c, at)| (at, c))
}

/// Characters in a lot, a serial number and a GLN's extension: `X..20`.
const QUALIFIER_MAX: usize = 20;

/// A qualifier is the same type three times, kept apart so that none is taken for another.
macro_rules! qualifier {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = ValueError;

            fn from_str(text: &str) -> Result<Self, ValueError> {
                set_82(text, QUALIFIER_MAX)?;
                Ok(Self(text.to_owned()))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

qualifier! {
    /// Batch or lot number, AI (10): 1 to 20 characters of set 82. Upper and lower case differ.
    Lot
}
qualifier! {
    /// Serial number, AI (21): 1 to 20 characters of set 82. Upper and lower case differ.
    Serial
}
qualifier! {
    /// Extension component of a GLN, AI (254): a place within a place, 1 to 20 characters of set 82.
    GlnExtension
}

#[cfg(test)]
mod tests;
