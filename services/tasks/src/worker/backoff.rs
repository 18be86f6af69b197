//! How long a task waits between two attempts: full jitter, so that tasks that failed together do not come back together.

use std::time::Duration;

use tracegate_platform::keys;

const FIRST_MAX: Duration = Duration::from_secs(2);
const LONGEST: Duration = Duration::from_secs(60);

/// The wait after attempt `attempt`, at least what `retry_after` asks for.
pub(crate) fn delay(attempt: i32, retry_after: Option<Duration>) -> Duration {
    let mut random = [0; 4];
    keys::random(&mut random);
    let share = f64::from(u32::from_le_bytes(random)) / f64::from(u32::MAX);
    delay_with(attempt, retry_after, share)
}

fn delay_with(attempt: i32, retry_after: Option<Duration>, share: f64) -> Duration {
    let doublings = u32::try_from(attempt - 1).unwrap_or(0).min(16);
    let longest = FIRST_MAX.saturating_mul(1 << doublings).min(LONGEST);
    longest.mul_f64(share.clamp(0.0, 1.0)).max(retry_after.unwrap_or_default().min(LONGEST))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(attempt: i32, retry_after_ms: Option<u64>, share: f64, expected_ms: u64) {
        let delay = delay_with(attempt, retry_after_ms.map(Duration::from_millis), share);
        assert_eq!(delay, Duration::from_millis(expected_ms), "attempt {attempt}, {share}");
    }

    #[test]
    fn the_wait_doubles_up_to_a_limit_and_keeps_to_a_hint() {
        check(1, None, 0.0, 0);
        check(1, None, 1.0, 2_000);
        check(3, None, 0.5, 4_000);
        check(40, None, 1.0, 60_000);
        check(0, None, 1.0, 2_000);
        check(1, Some(3_000), 0.5, 3_000);
        check(1, Some(3_600_000), 0.5, 60_000);
    }
}
