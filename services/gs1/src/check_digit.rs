//! The check digit of all numeric keys: General Specifications, section 7.9.1.

use crate::text;
use crate::value_error::ValueError;

/// The digit that goes behind `digits`; none where they are not all digits, or none at all.
pub fn check_digit(digits: &str) -> Option<char> {
    let all_digits = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    all_digits.then(|| behind(digits))
}

/// Checks digits whose last is the check digit.
pub(crate) fn verify(digits: &str) -> Result<(), ValueError> {
    text::digits(digits)?;
    let (body, last) = digits.split_at_checked(digits.len().saturating_sub(1)).unwrap_or_default();
    let Some(found) = last.chars().next() else { return Err(ValueError::Empty) };
    let expected = behind(body);
    if found == expected { Ok(()) } else { Err(ValueError::CheckDigit { expected, found }) }
}

/// Weights are 3 and 1 in turn, beginning next to the check digit.
pub(crate) fn behind(digits: &str) -> char {
    let weights = [3, 1].into_iter().cycle();
    let sum = digits.bytes().rev().zip(weights).fold(0, |sum, (digit, weight)| {
        let digit = u32::from(digit.wrapping_sub(b'0'));
        (sum + digit * weight) % 10
    });
    char::from_digit((10 - sum) % 10, 10).unwrap_or('0')
}

#[cfg(test)]
mod tests;
