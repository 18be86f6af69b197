//! Measures in element strings: six digits, and in the AI's last digit where the decimal point stands.

use crate::ai::Ai;

/// A trade measure, AIs (3100) to (3699): `digits` with the last `decimals` of them behind the point.
///
/// What is measured, and in which unit, says the AI: (310n) is a net weight in kilograms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Measure {
    pub ai: Ai,
    pub digits: u32,
    pub decimals: u8,
}

impl Measure {
    /// Whether it is the net weight of a trade item, without packaging.
    pub fn is_net(&self) -> bool {
        matches!(self.ai.measured(), Some(310 | 320 | 356))
    }

    /// The mass in whole milligrams; none where the AI measures something else.
    ///
    /// Kilograms come out exactly. Pounds and troy ounces seldom are whole milligrams: they are rounded to the
    /// nearest, halves to even.
    pub fn milligrams(&self) -> Option<i64> {
        // In tenths of a microgram, the largest unit that pound (453.59237 g) and troy ounce (31.1034768 g) are whole in.
        let unit = match self.ai.measured() {
            Some(310 | 330) => 10_000_000_000,
            Some(320 | 340) => 4_535_923_700,
            Some(356) => 311_034_768,
            _ => return None,
        };
        let numerator = i64::from(self.digits) * unit;
        let denominator = 10_000 * 10_i64.pow(u32::from(self.decimals.min(DECIMALS_MAX)));
        Some(round_half_even(numerator, denominator))
    }
}

/// All six digits behind the point; the AIs go to five.
pub(crate) const DECIMALS_MAX: u8 = 6;

fn round_half_even(numerator: i64, denominator: i64) -> i64 {
    let (whole, rest) = (numerator / denominator, numerator % denominator);
    match (rest * 2).cmp(&denominator) {
        std::cmp::Ordering::Less => whole,
        std::cmp::Ordering::Equal => whole + whole % 2,
        std::cmp::Ordering::Greater => whole + 1,
    }
}

#[cfg(test)]
mod tests;
