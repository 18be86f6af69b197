//! Time as a dependency: the system's, or one that a test moves by hand.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use time::{Duration, OffsetDateTime};

#[derive(Debug, Clone, Default)]
pub struct Clock {
    /// Microseconds added to the system's time; a test advances it.
    offset_us: Arc<AtomicI64>,
}

impl Clock {
    /// Now, cut to microseconds: what PostgreSQL stores is what the caller was told.
    #[expect(clippy::disallowed_methods, reason = "this is the clock that everybody else asks")]
    pub fn now(&self) -> OffsetDateTime {
        stored(OffsetDateTime::now_utc() + Duration::microseconds(self.offset_us.load(Ordering::Relaxed)))
    }

    /// Moves this clock, and every clone of it, forward.
    pub fn advance(&self, by: Duration) {
        self.offset_us
            .fetch_add(i64::try_from(by.whole_microseconds()).unwrap_or(i64::MAX), Ordering::Relaxed);
    }
}

/// A time as PostgreSQL keeps it: cut to microseconds.
pub fn stored(at: OffsetDateTime) -> OffsetDateTime {
    at.replace_microsecond(at.microsecond()).unwrap_or(at)
}

/// The contract's timestamp.
pub fn timestamp(at: OffsetDateTime) -> prost_types::Timestamp {
    prost_types::Timestamp {
        seconds: at.unix_timestamp(),
        nanos: i32::try_from(at.nanosecond()).unwrap_or(0),
    }
}

/// The time of a contract's timestamp, or `None` where it lies outside of the calendar.
pub fn from_timestamp(at: &prost_types::Timestamp) -> Option<OffsetDateTime> {
    let seconds = OffsetDateTime::from_unix_timestamp(at.seconds).ok()?;
    (0..1_000_000_000).contains(&at.nanos).then(|| seconds + Duration::nanoseconds(i64::from(at.nanos)))
}
