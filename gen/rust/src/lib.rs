//! Tracegate's contracts in Rust. Everything under `generated/` is written by `make gen`; the rest of this crate is the
//! small runtime that the generated code calls.

pub mod check;
pub mod codec;

#[allow(clippy::all, unreachable_pub)]
mod generated;

pub use generated::{grpc, tracegate};
pub use tracegate::*;

/// Every file of the contract with its imports, encoded with all custom options.
pub const DESCRIPTOR_SET: &[u8] = include_bytes!("generated/descriptor.bin");
