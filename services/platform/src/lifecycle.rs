//! The six phases of a start, in order; a failed phase names itself and ends the process.

use std::future::Future;

use anyhow::Context;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    Database = 1,
    TenantSecurity = 2,
    Broker = 3,
    Authentication = 4,
    Streams = 5,
    Health = 6,
}

impl Phase {
    fn name(self) -> &'static str {
        match self {
            Phase::Database => "database and telemetry",
            Phase::TenantSecurity => "row-level security and tenants",
            Phase::Broker => "broker and middleware",
            Phase::Authentication => "authentication and limits",
            Phase::Streams => "streams and events",
            Phase::Health => "health",
        }
    }
}

/// Runs one phase.
pub async fn phase<T>(phase: Phase, work: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    let result = work.await.with_context(|| format!("start phase {} of 6, {}", phase as u8, phase.name()))?;
    tracing::info!(phase = phase as u8, "started: {}", phase.name());
    Ok(result)
}
