//! The detection lab: generated text with labelled personal data, how well detection finds it, and how fast, beside
//! its peers. Nothing of this runs in the product.

mod draw;
pub mod generate;
pub mod lists;
pub mod sample;
pub mod templates;
mod values;
