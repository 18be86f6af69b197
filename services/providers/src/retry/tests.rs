use proptest::prelude::*;

use super::*;
use crate::error::{ErrorKind, Stage};

const POLICY: RetryPolicy = RetryPolicy {
    attempts_max: 4,
    wait_base: Duration::from_millis(100),
    wait_max: Duration::from_secs(1),
    total: Duration::from_secs(10),
};

fn error(kind: ErrorKind, retry_after_ms: u64) -> ProviderError {
    let retry_after = (retry_after_ms > 0).then_some(Duration::from_millis(retry_after_ms));
    ProviderError { retry_after, ..ProviderError::new(kind, "") }
}

fn wait(attempt: u32, error: &ProviderError, random: f64) -> Option<u128> {
    POLICY.wait(attempt, error, Duration::ZERO, random).map(|wait| wait.as_millis())
}

#[test]
fn waits_double_up_to_the_longest() {
    let overloaded = error(ErrorKind::Overloaded, 0);
    assert_eq!([1, 2, 3].map(|attempt| wait(attempt, &overloaded, 1.0)), [100, 200, 400].map(Some));
    let patient = RetryPolicy { attempts_max: u32::MAX, ..POLICY };
    let late = patient.wait(u32::MAX - 1, &overloaded, Duration::ZERO, 1.0);
    assert_eq!(late, Some(POLICY.wait_max));
}

#[test]
fn jitter_is_full() {
    let overloaded = error(ErrorKind::Overloaded, 0);
    assert_eq!(wait(2, &overloaded, 0.0), Some(0));
    assert_eq!(wait(2, &overloaded, 0.5), Some(100));
}

#[test]
fn attempts_end() {
    assert_eq!(wait(4, &error(ErrorKind::Overloaded, 0), 0.0), None);
}

#[test]
fn only_what_may_succeed_later_is_repeated() {
    for kind in
        [ErrorKind::InvalidRequest, ErrorKind::Unauthorized, ErrorKind::Malformed, ErrorKind::QuotaExhausted]
    {
        assert_eq!(wait(1, &error(kind, 0), 0.0), None, "{kind}");
    }
    for kind in [ErrorKind::RateLimited, ErrorKind::Cut, ErrorKind::Timeout(Stage::FirstByte)] {
        assert_eq!(wait(1, &error(kind, 0), 0.0), Some(0), "{kind}");
    }
}

#[test]
fn a_provider_that_asks_for_too_much_is_not_waited_for() {
    assert_eq!(wait(1, &error(ErrorKind::RateLimited, 1000), 0.0), Some(1000));
    assert_eq!(wait(1, &error(ErrorKind::RateLimited, 1001), 0.0), None);
}

#[test]
fn no_wait_outlasts_the_call() {
    let limited = error(ErrorKind::RateLimited, 900);
    assert!(POLICY.wait(1, &limited, Duration::from_millis(9_000), 0.0).is_some());
    assert!(POLICY.wait(1, &limited, Duration::from_millis(9_100), 0.0).is_none());
}

proptest! {
    #[test]
    fn never_earlier_than_asked_nor_without_bound(
        attempt in 1..10_u32,
        retry_after_ms in 0..2_000_u64,
        spent_ms in 0..20_000_u64,
        random in 0.0..1.0,
    ) {
        let limited = error(ErrorKind::RateLimited, retry_after_ms);
        let spent = Duration::from_millis(spent_ms);
        if let Some(wait) = POLICY.wait(attempt, &limited, spent, random) {
            prop_assert!(wait >= Duration::from_millis(retry_after_ms));
            prop_assert!(wait <= POLICY.wait_max + POLICY.wait_base);
            prop_assert!(spent + wait < POLICY.total);
        }
    }
}
