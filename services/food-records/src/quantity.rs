//! Quantities, exact: whole milligrams or whole pieces come in, decimal digits go out.

use std::fmt;

/// How much of a food, in the unit the plant keeps it in ("quantity and unit of measure").
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Quantity {
    /// A mass in milligrams, written as kilograms with as many of six decimals as it needs.
    MassMg(i64),
    /// Whole units of what `unit` names, such as cases. A blank unit is a gap.
    Count { count: i64, unit: String },
}

impl Quantity {
    pub(crate) fn number(&self) -> Decimal {
        match self {
            Self::MassMg(mg) => Decimal { units: *mg, scale: 6 },
            Self::Count { count, .. } => Decimal { units: *count, scale: 0 },
        }
    }

    /// Nothing where the unit is blank.
    pub(crate) fn unit(&self) -> Option<&str> {
        match self {
            Self::MassMg(_) => Some("kg"),
            Self::Count { unit, .. } => (!unit.trim().is_empty()).then_some(unit),
        }
    }
}

/// `units` of 10 to the power of `-scale`. Written in full, without an exponent and without needless zeros.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Decimal {
    pub(crate) units: i64,
    pub(crate) scale: u8,
}

/// What a spreadsheet keeps of a number: it holds doubles, which are exact to 15 decimal digits.
const DIGITS_MAX: u32 = 15;

impl Decimal {
    /// Whether a spreadsheet would keep every digit. The largest mass that it keeps is 999,999,999.999999 kg.
    pub(crate) fn fits_double(self) -> bool {
        self.units.unsigned_abs() < 10_u64.pow(DIGITS_MAX)
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let one = 10_u64.pow(u32::from(self.scale));
        let magnitude = self.units.unsigned_abs();
        let sign = if self.units < 0 { "-" } else { "" };
        write!(f, "{sign}{}", magnitude / one)?;
        let mut fraction = magnitude % one;
        if fraction == 0 {
            return Ok(());
        }
        let mut width = usize::from(self.scale);
        while fraction.is_multiple_of(10) {
            fraction /= 10;
            width -= 1;
        }
        write!(f, ".{fraction:0width$}")
    }
}

#[cfg(test)]
mod tests;
