//! A circuit breaker: a provider that keeps failing is left alone for a while, then tried with one call.
//!
//! It is a value that is told the time, so each of its steps can be tested.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// When a breaker opens, and for how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BreakerSettings {
    /// So many failures in a row open it.
    pub failures_max: u32,
    /// How long no call is let through before one is tried.
    pub rest: Duration,
}

impl Default for BreakerSettings {
    fn default() -> Self {
        BreakerSettings { failures_max: 5, rest: Duration::from_secs(10) }
    }
}

/// The state of one provider's health.
#[derive(Clone, Debug)]
pub struct Breaker {
    settings: BreakerSettings,
    state: State,
    was_called: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Closed {
        n_failures: u32,
    },
    Open {
        until: Instant,
    },
    /// One call is on its way to see whether the provider is back.
    HalfOpen,
}

/// What is known of a provider's health.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Health {
    /// Nobody has called it yet.
    Unknown,
    Up,
    /// It was away and is being tried again.
    Trying,
    /// It failed too often and is left alone for a while.
    Down,
}

/// Leave to make a call; its outcome must be recorded with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Admission {
    Ordinary,
    /// The one call of a half-open breaker.
    Probe,
}

/// What a call showed about the provider's health.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It answered, be it with a refusal.
    Healthy,
    Failed,
    /// The caller went away first.
    Unknown,
}

impl Breaker {
    pub fn new(settings: BreakerSettings) -> Self {
        Breaker { settings, state: State::Closed { n_failures: 0 }, was_called: false }
    }

    /// As the last calls showed it.
    pub fn health(&self, now: Instant) -> Health {
        match self.state {
            State::Closed { .. } if !self.was_called => Health::Unknown,
            State::Closed { .. } => Health::Up,
            State::Open { until } if now < until => Health::Down,
            State::Open { .. } | State::HalfOpen => Health::Trying,
        }
    }

    /// Asks for leave to make a call; refused with the time that is left to rest, zero while a probe is on its way.
    pub fn admit(&mut self, now: Instant) -> Result<Admission, Duration> {
        self.was_called = true;
        match self.state {
            State::Closed { .. } => Ok(Admission::Ordinary),
            State::Open { until } if now < until => Err(until - now),
            State::Open { .. } => {
                self.state = State::HalfOpen;
                Ok(Admission::Probe)
            }
            State::HalfOpen => Err(Duration::ZERO),
        }
    }

    /// Takes what an admitted call showed. What ordinary calls show that began before the breaker opened is old news.
    pub fn record(&mut self, admission: Admission, outcome: Outcome, now: Instant) {
        self.state = match (self.state, admission, outcome) {
            (State::Closed { .. }, Admission::Ordinary, Outcome::Healthy) => State::Closed { n_failures: 0 },
            (State::Closed { n_failures }, Admission::Ordinary, Outcome::Failed) => {
                let n_failures = n_failures.saturating_add(1);
                if n_failures >= self.settings.failures_max {
                    State::Open { until: now + self.settings.rest }
                } else {
                    State::Closed { n_failures }
                }
            }
            (State::HalfOpen, Admission::Probe, Outcome::Healthy) => State::Closed { n_failures: 0 },
            (State::HalfOpen, Admission::Probe, Outcome::Failed) => {
                State::Open { until: now + self.settings.rest }
            }
            // The next call is the probe.
            (State::HalfOpen, Admission::Probe, Outcome::Unknown) => State::Open { until: now },
            (state, _, _) => state,
        };
    }
}

/// A breaker shared by all calls of one provider.
#[derive(Debug)]
pub struct SharedBreaker(Mutex<Breaker>);

impl SharedBreaker {
    pub fn new(settings: BreakerSettings) -> Self {
        SharedBreaker(Mutex::new(Breaker::new(settings)))
    }

    /// As the last calls showed it.
    pub fn health(&self) -> Health {
        self.lock().health(Instant::now())
    }

    /// Asks for leave; what is returned records the outcome, and `Unknown` if it is dropped without.
    pub(crate) fn admit(&self, now: Instant) -> Result<Admitted<'_>, Duration> {
        let admission = self.lock().admit(now)?;
        Ok(Admitted { breaker: self, admission, outcome: Outcome::Unknown })
    }

    fn lock(&self) -> MutexGuard<'_, Breaker> {
        // Each step is one assignment, so a panic elsewhere leaves nothing half done.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for SharedBreaker {
    fn default() -> Self {
        SharedBreaker::new(BreakerSettings::default())
    }
}

/// A call that was let through.
pub(crate) struct Admitted<'a> {
    breaker: &'a SharedBreaker,
    admission: Admission,
    outcome: Outcome,
}

impl Admitted<'_> {
    pub(crate) fn record(mut self, outcome: Outcome) {
        self.outcome = outcome;
    }
}

impl Drop for Admitted<'_> {
    fn drop(&mut self) {
        let now = tokio::time::Instant::now().into_std();
        self.breaker.lock().record(self.admission, self.outcome, now);
    }
}

#[cfg(test)]
mod tests;
