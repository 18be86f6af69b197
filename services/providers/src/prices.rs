//! What tokens cost: a dated price for each provider and model, in whole nano-dollars.
//!
//! The prices are those of the provider's standard tier for text. A model without a row has no price, and whoever must
//! keep to a budget refuses it.

mod price;
mod table;

pub use price::{LongContext, Price, Rates};
pub use table::{PriceRow, PriceTable};

#[cfg(test)]
mod tests;
