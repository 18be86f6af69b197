//! Masses and pieces: a lot that is weighed is taken of by mass, one that is counted by the piece. The ledger knows milligrams only.

use tracegate_proto::traceability::v1::{Quantity, quantity::Amount};

use crate::lot::Type;

/// The heaviest a lot may be: 1,000 tonnes.
pub(crate) const MASS_MAX_MG: i64 = 1_000_000_000_000;

/// What a piece weighs by its type alone: the plant makes skewers of 15 g and of 30 g.
pub(crate) fn piece_mass_mg(lot_type: Type) -> i64 {
    match lot_type {
        Type::Skw15 | Type::Frz15 | Type::Fg15 => 15_000,
        Type::Skw30 | Type::Frz30 | Type::Fg30 => 30_000,
        _ => 0,
    }
}

/// In milligrams of a lot whose pieces weigh `piece_mass_mg`, 0 where it is weighed.
pub(crate) fn to_mg(quantity: &Quantity, piece_mass_mg: i64) -> Result<i64, Mismatch> {
    match (quantity.amount.as_ref(), piece_mass_mg) {
        (None, _) => Err(Mismatch::Missing),
        (Some(Amount::Pieces(_)), 0) => Err(Mismatch::PiecesOfWeighed),
        (Some(Amount::MassMg(mg)), 0) => Ok(*mg),
        (Some(Amount::MassMg(mg)), mass) if mg % mass == 0 => Ok(*mg),
        (Some(Amount::MassMg(_)), mass) => Err(Mismatch::NoWholePieces(mass)),
        (Some(Amount::Pieces(pieces)), mass) => {
            pieces.checked_mul(mass).filter(|mg| *mg <= MASS_MAX_MG).ok_or(Mismatch::TooHeavy)
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Mismatch {
    #[error("must be a mass or a number of pieces")]
    Missing,
    #[error("the lot is weighed, not counted: give a mass")]
    PiecesOfWeighed,
    #[error("the lot is counted in pieces of {0} mg: give whole pieces")]
    NoWholePieces(i64),
    #[error("is more than 1,000 tonnes")]
    TooHeavy,
}

/// A mass as a quantity.
pub(crate) fn of_mg(mg: i64) -> Quantity {
    Quantity { amount: Some(Amount::MassMg(mg)) }
}
