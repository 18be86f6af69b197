//! How long each step took lately in this process, for an honest guess of what is left.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Enough for a median that follows the machine's mood.
const KEPT: usize = 32;

#[derive(Debug, Default)]
pub(crate) struct History(Mutex<HashMap<&'static str, VecDeque<Duration>>>);

impl History {
    /// One unit of a step took so long.
    pub(crate) fn record(&self, step: &'static str, took: Duration) {
        let mut by_step = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = by_step.entry(step).or_default();
        if kept.len() == KEPT {
            kept.pop_front();
        }
        kept.push_back(took);
    }

    fn median(&self, step: &'static str) -> Option<Duration> {
        let by_step = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut sorted: Vec<Duration> = by_step.get(step)?.iter().copied().collect();
        sorted.sort_unstable();
        sorted.get(sorted.len() / 2).copied()
    }

    /// Milliseconds that these units of these steps will likely take; 0 where one of the steps has no history.
    pub(crate) fn left_ms(&self, steps: impl IntoIterator<Item = (&'static str, u32)>) -> i64 {
        let left: Option<Duration> =
            steps.into_iter().map(|(step, units)| Some(self.median(step)?.saturating_mul(units))).sum();
        left.map_or(0, |left| i64::try_from(left.as_millis()).unwrap_or(i64::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(recorded: &[(&'static str, u64)], asked: &[(&'static str, u32)], expected_ms: i64) {
        let history = History::default();
        for (step, ms) in recorded {
            history.record(step, Duration::from_millis(*ms));
        }
        assert_eq!(history.left_ms(asked.iter().copied()), expected_ms, "{recorded:?} {asked:?}");
    }

    #[test]
    fn what_is_left_is_the_sum_of_medians() {
        check(&[("a", 10), ("a", 30), ("a", 20)], &[("a", 1)], 20);
        check(&[("a", 10), ("b", 5)], &[("a", 3), ("b", 1)], 35);
        check(&[("a", 10)], &[("a", 0)], 0);
    }

    #[test]
    fn what_is_not_known_is_not_guessed() {
        check(&[], &[("a", 1)], 0);
        check(&[("a", 10)], &[("a", 1), ("b", 1)], 0);
    }

    #[test]
    fn only_the_newest_count() {
        let recorded: Vec<_> =
            (0..KEPT as u64 * 2).map(|n| ("a", if n < KEPT as u64 { 1_000 } else { 1 })).collect();
        check(&recorded, &[("a", 1)], 1);
    }
}
