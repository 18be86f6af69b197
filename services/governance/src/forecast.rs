//! Where spending leads if it goes on as it has. Linear: what was spent in the time that is counted, for the time that is left.

use time::{Duration, OffsetDateTime};

use crate::periods::Span;

/// A pace is not told from less than this, or than a 24th of a shorter period: one call in the first second of a month would foretell
/// a fortune.
const COUNTED_MIN: Duration = Duration::DAY;

/// What a forecast is made from.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Spending {
    pub span: Span,
    /// Since when it was counted: later than the period's start where the budget was made or reset within it.
    pub counted_from: OffsetDateTime,
    pub limit: i64,
    /// Since then.
    pub spent: i64,
}

impl Spending {
    /// What will be spent at the period's end; never less than what is.
    pub(crate) fn at_end(&self, now: OffsetDateTime) -> i64 {
        let left = (self.span.ends_at - now).max(Duration::ZERO).whole_microseconds();
        let more = i128::from(self.spent) * left / self.counted(now).whole_microseconds();
        i64::try_from(i128::from(self.spent) + more).unwrap_or(i64::MAX)
    }

    /// When the limit is reached, `None` where it is not within the period.
    pub(crate) fn exhausts_at(&self, now: OffsetDateTime) -> Option<OffsetDateTime> {
        let left = i128::from(self.limit) - i128::from(self.spent);
        if left <= 0 {
            return Some(now);
        }
        if self.spent == 0 {
            return None;
        }
        // Rounded up: at that moment it is reached, not just before.
        let spent = i128::from(self.spent);
        let until = (left * self.counted(now).whole_microseconds() + spent - 1) / spent;
        let until = Duration::microseconds(i64::try_from(until).ok()?);
        now.checked_add(until).filter(|at| *at < self.span.ends_at)
    }

    fn counted(&self, now: OffsetDateTime) -> Duration {
        let counted_min = COUNTED_MIN.min((self.span.ends_at - self.span.starts_at) / 24);
        (now - self.counted_from.max(self.span.starts_at)).max(counted_min).max(Duration::MICROSECOND)
    }
}

#[cfg(test)]
mod tests;
