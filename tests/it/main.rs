//! The single integration-test binary: one module for each promise.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a failed expectation is a failed test")]
#![expect(
    clippy::disallowed_methods,
    reason = "those are the product's rules: a test stands outside, and runs until it ends"
)]

mod access_matrix;
mod audit_verify;
mod auth;
mod contract;
mod faults;
mod governance;
mod isolation;
mod platform;
mod tasks;
mod tenancy;
mod tidy;
mod traceability;
