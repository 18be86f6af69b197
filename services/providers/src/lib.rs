//! Language-model providers: one model of a chat, each provider's wire format, and a client with limits.
//!
//! The crate knows no tenant, no policy and no database. Keys are in no error, log or `Debug` of it.

mod anthropic;
pub mod breaker;
pub mod chat;
mod client;
mod endpoint;
mod error;
mod error_answer;
pub mod estimate;
pub mod failover;
mod gemini;
pub mod openai;
pub mod prices;
mod retry;
mod retry_after;
#[cfg(feature = "scripted")]
pub mod scripted;
pub mod sse;
mod stream;
mod tool_arguments;
mod transport;
pub mod wire;

pub use client::{Client, ClientError};
pub use endpoint::{Endpoint, EndpointError, WireFormat};
pub use error::{ErrorKind, ProviderError, Stage};
pub use retry::RetryPolicy;
pub use stream::ChatStream;
pub use transport::{AddressPolicy, Limits, Timeouts, TransportOptions};
