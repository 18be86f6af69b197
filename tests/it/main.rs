//! The single integration-test binary: one module for each promise.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a failed expectation is a failed test")]

mod auth;
mod faults;
mod isolation;
mod platform;
mod tasks;
mod traceability;
mod access_matrix;
mod contract;
mod tenancy;
