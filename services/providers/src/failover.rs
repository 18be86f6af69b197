//! One request, several places that may answer it, in their order.

use std::sync::Arc;

use thiserror::Error;
use tokio::time::{Instant, sleep, timeout_at};

use crate::breaker::{Outcome, SharedBreaker};
use crate::chat::{ChatAnswer, ChatRequest};
use crate::client::Client;
use crate::endpoint::Endpoint;
use crate::error::{ErrorKind, ProviderError, Stage};
use crate::retry::RetryPolicy;
use crate::stream::ChatStream;

/// A place that may answer.
#[derive(Clone, Debug)]
pub struct Target {
    pub endpoint: Endpoint,
    pub model: String,
    /// Shared by all targets and calls that reach the same provider.
    pub breaker: Arc<SharedBreaker>,
}

/// An answer, and who gave it.
#[derive(Debug)]
pub struct Served<T> {
    pub value: T,
    /// The index of the target that answered.
    pub target: usize,
    /// What failed before.
    pub failures: Vec<Failure>,
}

/// An attempt that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failure {
    pub target: usize,
    pub kind: ErrorKind,
}

/// Nobody answered; `error` is the last attempt's.
#[derive(Debug, Error)]
#[error("{error}")]
pub struct Unserved {
    pub error: ProviderError,
    pub failures: Vec<Failure>,
}

/// Asks `targets` in turn for a whole answer.
pub async fn complete(
    client: &Client,
    targets: &[Target],
    policy: &RetryPolicy,
    request: &ChatRequest,
) -> Result<Served<ChatAnswer>, Unserved> {
    first_served(targets, policy, |target| client.complete(&target.endpoint, &target.model, request)).await
}

/// Asks `targets` in turn for a stream. Once one has sent content, the stream is its own: what was shown to a caller is
/// not begun again elsewhere.
pub async fn stream(
    client: &Client,
    targets: &[Target],
    policy: &RetryPolicy,
    request: &ChatRequest,
) -> Result<Served<ChatStream>, Unserved> {
    first_served(targets, policy, |target| client.stream(&target.endpoint, &target.model, request)).await
}

async fn first_served<'a, T, F: Future<Output = Result<T, ProviderError>>>(
    targets: &'a [Target],
    policy: &RetryPolicy,
    call: impl Fn(&'a Target) -> F,
) -> Result<Served<T>, Unserved> {
    let start = Instant::now();
    let mut failures = Vec::new();
    let mut last = ProviderError::new(ErrorKind::Resting, "no target");
    'targets: for (index, target) in targets.iter().enumerate() {
        for attempt in 1.. {
            let error = match admitted(target, start + policy.total, &call).await {
                Ok(value) => return Ok(Served { value, target: index, failures }),
                Err(error) => error,
            };
            failures.push(Failure { target: index, kind: error.kind });
            let wait = policy.wait(attempt, &error, start.elapsed(), fastrand::f64());
            let moves_on = error.kind.moves_on();
            last = error;
            match wait {
                Some(wait) => sleep(wait).await,
                None if moves_on => continue 'targets,
                None => break 'targets,
            }
        }
    }
    Err(Unserved { error: last, failures })
}

/// One attempt, if the target's breaker lets it through.
async fn admitted<'a, T, F: Future<Output = Result<T, ProviderError>>>(
    target: &'a Target,
    deadline: Instant,
    call: &impl Fn(&'a Target) -> F,
) -> Result<T, ProviderError> {
    let admitted = target.breaker.admit(Instant::now().into_std()).map_err(|rest| ProviderError {
        retry_after: Some(rest).filter(|rest| !rest.is_zero()),
        ..ProviderError::new(ErrorKind::Resting, "")
    })?;
    let total = ErrorKind::Timeout(Stage::Total);
    let result =
        timeout_at(deadline, call(target)).await.unwrap_or_else(|_| Err(ProviderError::new(total, "")));
    admitted.record(match &result {
        Err(error) if error.kind.counts_as_failure() => Outcome::Failed,
        _ => Outcome::Healthy,
    });
    result
}
