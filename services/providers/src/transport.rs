//! The way to a provider: pooled connections to addresses that are allowed, with a limit on everything.

mod address_policy;
mod connector;
mod http_client;
mod options;
mod resolver;
mod tls;

pub use address_policy::AddressPolicy;
pub use options::{Limits, Timeouts, TransportOptions};

pub(crate) use http_client::{Answer, HttpClient};
