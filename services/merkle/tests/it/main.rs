//! The whole crate against the definitions of RFC 6962, word by word, and against an implementation by others.

#![expect(clippy::unwrap_used, reason = "a failed expectation is a failed test")]

mod every_size;
mod known_answers;
mod naive;
mod peer;
mod store;
mod tall;
mod tampering;
