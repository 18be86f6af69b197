//! The crate's services: one line for each RPC, each story in `rpc/`.

mod budget;
mod decision;
mod gate;
mod ingest;
mod policy;
mod provider;
mod usage;
mod vault;

use std::pin::Pin;

use futures_util::Stream;
use tonic::Status;

/// A streamed answer.
pub(crate) type Answers<T> = Pin<Box<dyn Stream<Item = Result<T, Status>> + Send>>;
