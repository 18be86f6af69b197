//! The detection lab: generated text with labelled personal data, how well detection finds it, and how fast, beside
//! its peers. Nothing of this runs in the product.

mod draw;
pub mod generate;
pub mod lists;
pub mod measure;
mod misses;
pub mod ours;
mod presidio;
mod presidio_research;
mod report;
pub mod sample;
pub mod score;
mod speed;
pub mod templates;
pub mod train;
mod values;
