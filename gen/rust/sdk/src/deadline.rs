//! One deadline over all attempts of a call: the caller's own `grpc-timeout`, else the method's.

use std::time::Duration;

use http::{HeaderMap, HeaderValue};
use tokio::time::{Instant, timeout_at};
use tonic::Status;

use crate::error;

const HEADER: &str = "grpc-timeout";
/// The wire takes eight digits.
const VALUE_MAX: u128 = 99_999_999;

#[derive(Debug, Clone, Copy)]
pub(crate) struct Deadline(Option<Instant>);

impl Deadline {
    pub(crate) fn of(headers: &HeaderMap, default: Option<Duration>) -> Self {
        let asked = headers.get(HEADER).and_then(|value| parse(value.to_str().ok()?));
        Self(asked.or(default).and_then(|timeout| Instant::now().checked_add(timeout)))
    }

    pub(crate) fn ends_at(self) -> Option<Instant> {
        self.0
    }

    /// False where waiting for this long would use up the time.
    pub(crate) fn allows(self, delay: Duration) -> bool {
        self.0.is_none_or(|ends_at| ends_at.saturating_duration_since(Instant::now()) > delay)
    }

    /// Tells the server what is left.
    pub(crate) fn write(self, headers: &mut HeaderMap) {
        let Some(ends_at) = self.0 else { return };
        let left = ends_at.saturating_duration_since(Instant::now());
        if let Ok(value) = HeaderValue::try_from(format(left)) {
            headers.insert(HEADER, value);
        }
    }

    pub(crate) async fn bound<T>(self, call: impl Future<Output = Result<T, Status>>) -> Result<T, Status> {
        match self.0 {
            Some(ends_at) => {
                timeout_at(ends_at, call).await.unwrap_or_else(|_| Err(error::deadline_exceeded()))
            }
            None => call.await,
        }
    }
}

/// At least a millisecond, as 0 would be over before it began.
fn format(left: Duration) -> String {
    match left.as_millis().max(1) {
        ms if ms <= VALUE_MAX => format!("{ms}m"),
        ms => format!("{}S", (ms / 1000).min(VALUE_MAX)),
    }
}

fn parse(value: &str) -> Option<Duration> {
    let (digits, unit) = value.split_at_checked(value.len().checked_sub(1)?)?;
    let n: u64 = digits.parse().ok()?;
    match unit {
        "H" => Some(Duration::from_secs(n.checked_mul(3600)?)),
        "M" => Some(Duration::from_secs(n.checked_mul(60)?)),
        "S" => Some(Duration::from_secs(n)),
        "m" => Some(Duration::from_millis(n)),
        "u" => Some(Duration::from_micros(n)),
        "n" => Some(Duration::from_nanos(n)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_timeout_reads_back_as_it_was_written() {
        for (timeout, written) in [
            (Duration::ZERO, "1m"),
            (Duration::from_millis(5000), "5000m"),
            (Duration::from_secs(3600), "3600000m"),
            (Duration::from_secs(1_000_000), "1000000S"),
        ] {
            assert_eq!(format(timeout), written);
            assert_eq!(parse(written), Some(timeout.max(Duration::from_millis(1))));
        }
        assert_eq!(parse("2H"), Some(Duration::from_secs(7200)));
        for broken in ["", "m", "5", "5x", "5é", "-5m"] {
            assert_eq!(parse(broken), None, "{broken}");
        }
    }
}
