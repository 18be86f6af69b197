//! When a failed call is sent again (AIP-194, gRFC A6): on UNAVAILABLE, and where the server says when to come back.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tonic::{Code, Status};
use tonic_types::StatusExt;

pub(crate) const ATTEMPTS_MAX: u32 = 4;
const BASE: Duration = Duration::from_millis(100);
const MAX: Duration = Duration::from_secs(2);
const PUSHBACK: &str = "grpc-retry-pushback-ms";

/// Once half of the budget is lost to failures, calls are no longer repeated, and the server can breathe. One per client.
#[derive(Debug)]
pub(crate) struct RetryBudget {
    tenths: Mutex<u32>,
}

impl RetryBudget {
    const FULL: u32 = 100;
    const PER_SUCCESS: u32 = 1;
    const PER_FAILURE: u32 = 10;

    pub(crate) fn new() -> Self {
        Self { tenths: Mutex::new(Self::FULL) }
    }

    pub(crate) fn succeeded(&self) {
        self.change(|tenths| (tenths + Self::PER_SUCCESS).min(Self::FULL));
    }

    /// How long to wait before attempt `failures + 1`; `None` where the failure is final. Costs a part of the budget.
    pub(crate) fn delay(&self, status: &Status, failures: u32) -> Option<Duration> {
        let hint = Hint::of(status);
        let mendable = match status.code() {
            Code::Unavailable => true,
            Code::ResourceExhausted => hint != Hint::None,
            _ => false,
        };
        if !mendable {
            return None;
        }
        let tenths = self.change(|tenths| tenths.saturating_sub(Self::PER_FAILURE));
        if tenths <= Self::FULL / 2 || failures >= ATTEMPTS_MAX {
            return None;
        }
        let jitter = backoff(failures, BASE, MAX);
        match hint {
            Hint::None => Some(jitter),
            Hint::After(asked) => asked.checked_add(jitter),
            Hint::Never => None,
        }
    }

    fn change(&self, change: impl FnOnce(u32) -> u32) -> u32 {
        let mut tenths = self.tenths.lock().unwrap_or_else(PoisonError::into_inner);
        *tenths = change(*tenths);
        *tenths
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Hint {
    None,
    After(Duration),
    Never,
}

impl Hint {
    /// A pushback that is negative, or no number, means: do not try again (gRFC A6).
    fn of(status: &Status) -> Self {
        if let Some(pushback) = status.metadata().get(PUSHBACK) {
            let ms = pushback.to_str().ok().and_then(|sent| sent.parse().ok());
            return ms.map_or(Self::Never, |ms| Self::After(Duration::from_millis(ms)));
        }
        let asked = status.get_details_retry_info().and_then(|sent| sent.retry_delay);
        asked.map_or(Self::None, Self::After)
    }
}

/// Full jitter: clients that failed together must not come back together. `failures` counts from 1.
pub(crate) fn backoff(failures: u32, base: Duration, max: Duration) -> Duration {
    let grown = base.saturating_mul(2_u32.saturating_pow(failures.saturating_sub(1)));
    grown.min(max).mul_f64(fastrand::f64())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::status;

    fn pushed_back(code: Code, ms: &str) -> Status {
        let mut status = status(code, "");
        status.metadata_mut().insert(PUSHBACK, ms.parse().unwrap());
        status
    }

    #[test]
    fn only_what_another_try_can_mend_is_tried_again() {
        let delay = |status: &Status| RetryBudget::new().delay(status, 1);
        assert!(delay(&status(Code::Unavailable, "")).unwrap() <= BASE);
        assert_eq!(delay(&status(Code::ResourceExhausted, "")), None);
        assert_eq!(delay(&status(Code::Internal, "")), None);
        assert_eq!(delay(&status(Code::Aborted, "")), None);
        assert_eq!(RetryBudget::new().delay(&status(Code::Unavailable, ""), ATTEMPTS_MAX), None);
    }

    #[test]
    fn pushback_decides_when_and_whether() {
        let delay = |status: &Status| RetryBudget::new().delay(status, 1);
        assert!(delay(&pushed_back(Code::Unavailable, "500")).unwrap() >= Duration::from_millis(500));
        assert!(delay(&pushed_back(Code::ResourceExhausted, "500")).unwrap() >= Duration::from_millis(500));
        assert_eq!(delay(&pushed_back(Code::Unavailable, "-1")), None);
        assert_eq!(delay(&pushed_back(Code::Unavailable, "soon")), None);
    }

    #[test]
    fn an_emptied_budget_stops_retries_until_calls_succeed() {
        let budget = RetryBudget::new();
        let unavailable = status(Code::Unavailable, "");
        let n_retries = (0..20).filter(|_| budget.delay(&unavailable, 1).is_some()).count();
        assert_eq!(n_retries, 4);
        for _ in 0..100 {
            budget.succeeded();
        }
        assert!(budget.delay(&unavailable, 1).is_some());
    }

    #[test]
    fn backoff_grows_to_its_limit() {
        for failures in 1..100 {
            assert!(backoff(failures, BASE, MAX) <= MAX.min(BASE * 2_u32.saturating_pow(failures - 1)));
        }
    }
}
