//! The crate from outside: every rule broken once, the standard's own examples, golden hashes, and laws that hold for
//! generated events.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a failed expectation is a failed test")]

mod documents;
mod generated;
mod golden_hashes;
mod hashes;
mod kit;
mod laws;
mod limits;
mod made;
mod rules;
mod standard_examples;
mod testdata;
mod views;
