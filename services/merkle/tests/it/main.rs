//! The whole crate against the definitions of RFC 6962, word by word, and against an implementation by others.

mod every_size;
mod known_answers;
mod naive;
mod peer;
mod store;
mod tall;
mod tampering;
