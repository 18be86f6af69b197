//! The client against the scripted provider: every format, whole and streamed, and every way to fail.

#![expect(clippy::unwrap_used, reason = "a failed expectation is a failed test")]

mod addresses;
mod answers;
mod cancel;
mod failover;
mod faults;
mod keys;
mod kit;
mod limits;
mod requests;
mod tls;
