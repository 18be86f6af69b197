//! Amounts of a kind or a batch: QuantityElement of EPCIS 2.0.

use crate::decimal::Decimal;
use crate::json::{Json, Object};

/// How much of something there is. Without a quantity: an amount that nobody knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quantity<'e> {
    /// URI of the kind or batch.
    pub class: &'e str,
    /// The number by its digits, so that nothing of it is lost.
    pub digits: Option<&'e str>,
    /// Code of UN/ECE Recommendation 20; without one, things are counted.
    pub unit: Option<&'e str>,
}

/// Why a quantity is no whole number of milligrams or pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MassError {
    #[error("no quantity is given")]
    Unknown,
    #[error("the unit is none of mass")]
    NotMass,
    #[error("the mass is finer than a milligram")]
    TooFine,
    #[error("the mass is too large to be counted in milligrams")]
    TooLarge,
}

/// Milligrams of a unit, as a fraction, and whether it is metric: UN/ECE Recommendation 20.
const MASSES: [(&str, i64, i64, bool); 14] = [
    ("MC", 1, 1_000, true),
    ("MGM", 1, 1, true),
    ("CGM", 10, 1, true),
    ("DG", 100, 1, true),
    ("GRM", 1_000, 1, true),
    ("DJ", 10_000, 1, true),
    ("HGM", 100_000, 1, true),
    ("KGM", 1_000_000, 1, true),
    ("DTN", 100_000_000, 1, true),
    ("TNE", 1_000_000_000, 1, true),
    ("ONZ", 28_349_523_125, 1_000_000, false),
    ("LBR", 45_359_237, 100, false),
    ("STN", 907_184_740, 1, false),
    ("LTN", 10_160_469_088, 10, false),
];

impl<'e> Quantity<'e> {
    pub(crate) fn read(element: &'e Object) -> Option<Self> {
        let digits = element.get("quantity").and_then(Json::as_number).map(|number| number.as_str());
        Some(Self { class: element.text("epcClass")?, digits, unit: element.text("uom") })
    }

    /// The mass in whole milligrams.
    ///
    /// Metric masses must come out exactly. Pounds, ounces and their tons seldom are whole milligrams: they are rounded
    /// to the nearest, halves to even.
    pub fn milligrams(&self) -> Result<i64, MassError> {
        let unit = self.unit.ok_or(MassError::NotMass)?;
        let mass = MASSES.iter().find(|(code, ..)| *code == unit);
        let &(_, numerator, denominator, is_metric) = mass.ok_or(MassError::NotMass)?;
        let number = Decimal::read(self.digits.ok_or(MassError::Unknown)?).ok_or(MassError::TooLarge)?;
        let (milligrams, is_exact) = number.times(numerator, denominator).ok_or(MassError::TooLarge)?;
        if is_metric && !is_exact { Err(MassError::TooFine) } else { Ok(milligrams) }
    }

    /// How many things there are, where they are counted.
    pub fn pieces(&self) -> Option<i64> {
        let number = Decimal::read(self.digits.filter(|_| self.unit.is_none())?)?;
        number.times(1, 1).filter(|(_, is_exact)| *is_exact).map(|(pieces, _)| pieces)
    }
}

#[cfg(test)]
mod tests;
