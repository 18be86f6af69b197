//! The SDK against small servers of its own contract, on loopback.
#![expect(clippy::disallowed_methods, reason = "a scripted server builds what a broken one would send")]
#![expect(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

mod calls;
mod kit;
mod pages;
mod session;
mod tls;
mod upload;
mod watch;
