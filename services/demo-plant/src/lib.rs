//! A skewer plant that never was: what happens in it day by day, the same for the same seed. Meat comes in from suppliers, is deboned, buffered in
//! bulk, mixed in tanks, put on skewers, frozen, packed and shipped; broken skewers are reworked into the next mixture. Used by demos, tests and
//! benchmarks; it knows neither contract nor database.
//!
//! Lots are numbered from 1 in the order they come into being, as the product numbers them, so a history can be loaded wherever lots have numbers.

pub use crate::day::{N_CUSTOMERS, N_EQUIPMENT, N_SUPPLIERS, Plant};
pub use crate::happening::{Content, Happening, LotType, NewLot, What};

mod day;
mod happening;
mod store;
