//! Tracegate for Rust: the generated clients, and a thin layer under and over them.
//!
//! Under them stands [`Transport`], which does for every call what the contract asks of a client: deadline and retry by the
//! method's policy, a `request_id` kept over retries, the credential, trace context and contract digest. Over them stand the
//! helpers of [`Client`]: a session, pages, watches that resume, and uploads.
//!
//! ```no_run
//! use tracegate_sdk::{Client, Error, proto::governance::v1::PrecheckRequest};
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::from_env()?;
//! client.log_in("ana@example.com", "her long password", "acme").await?;
//! let request = PrecheckRequest { content: "Hello".into(), tool: "ai.generate".into(), ..Default::default() };
//! let verdict = client.gate().precheck(request).await.map_err(Error::from)?.into_inner();
//! # let _ = verdict;
//! # Ok(())
//! # }
//! ```

mod answer;
mod client;
mod config;
mod contract;
mod credential;
mod deadline;
mod error;
mod pages;
mod request_id;
mod retry;
mod session;
mod trace_context;
mod transport;
mod upload;
mod watch;

pub use client::Client;
pub use config::{Builder, ConfigError};
pub use contract::digest as contract_digest;
pub use error::{Error, FieldViolation};
pub use pages::List;
pub use request_id::request_id;
pub use transport::Transport;
pub use upload::Uploaded;

/// The generated messages and clients.
pub use tracegate_proto as proto;
pub use tracegate_proto::errors::v1::ErrorReason;
