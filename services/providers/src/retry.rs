//! When to ask the same provider again: full jitter, never earlier than the provider said, never without end.

use std::time::Duration;

use crate::error::ProviderError;

/// How often and how long one call may be repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    /// Attempts at each target, the first one included.
    pub attempts_max: u32,
    /// The first wait is below this, each further one below twice the one before.
    pub wait_base: Duration,
    /// No wait is longer. A provider that asks for more is not waited for.
    pub wait_max: Duration,
    /// All attempts and waits together, until the answer or, of a stream, its first content.
    pub total: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        RetryPolicy {
            attempts_max: 3,
            wait_base: Duration::from_millis(250),
            wait_max: Duration::from_secs(10),
            total: Duration::from_secs(600),
        }
    }
}

impl RetryPolicy {
    /// How long to wait after attempt number `attempt` failed, `spent` after the first began; none to give up.
    /// `random` is in 0..1: full jitter keeps callers that failed together from coming back together.
    pub fn wait(
        &self,
        attempt: u32,
        error: &ProviderError,
        spent: Duration,
        random: f64,
    ) -> Option<Duration> {
        if attempt >= self.attempts_max || !error.retryable() {
            return None;
        }
        let doubled = self.wait_base.saturating_mul(2_u32.saturating_pow(attempt.saturating_sub(1)));
        let jitter = doubled.min(self.wait_max).mul_f64(random.clamp(0.0, 1.0));
        let asked = error.retry_after.unwrap_or_default();
        if asked > self.wait_max {
            return None;
        }
        // Behind the time asked for, too, or all who were turned away return at its end at once.
        let wait = if asked.is_zero() { jitter } else { asked + jitter.min(self.wait_base) };
        (spent + wait < self.total).then_some(wait)
    }
}

#[cfg(test)]
mod tests;
