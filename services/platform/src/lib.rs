//! What all services share: callers and permissions read from the contract, errors, organization transactions, outbox and
//! feeds, the queue, health, the accept loop, telemetry and shutdown. It knows no product noun.

pub mod api_error;
pub mod audit;
pub mod caller;
pub mod clock;
mod coalesce;
pub mod config;
mod cors;
pub mod db;
pub mod drain;
pub mod feed;
pub mod gate;
pub mod health;
pub mod identity;
pub mod ids;
pub mod isolation;
pub mod keys;
pub mod lane;
pub mod lifecycle;
pub mod method_policy;
pub mod outbox;
pub mod page;
pub mod peer;
pub mod queue;
pub mod rate_limit;
pub mod redis_link;
pub mod relay;
pub mod request_ledger;
pub mod rpc;
pub mod serve;
pub mod telemetry;
pub mod tls;
pub mod watch;

pub use api_error::ApiError;
pub use caller::Caller;
pub use clock::Clock;
pub use db::{Db, OrgTx};
