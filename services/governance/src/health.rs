//! How the gate fares in this process: calls of the last five minutes, and how many of them failed for our own reasons.

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::time::{Duration, Instant};

/// Minutes looked back at.
const MINUTES: usize = 5;
const MINUTE: Duration = Duration::from_secs(60);

#[derive(Clone)]
pub(crate) struct Fate(Arc<Mutex<Ring>>);

struct Ring {
    /// Calls and errors of each minute, by its number.
    minutes: [(u64, u64, u64); MINUTES],
    began: Instant,
}

impl Default for Fate {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(Ring { minutes: [(0, 0, 0); MINUTES], began: Instant::now() })))
    }
}

impl Fate {
    pub(crate) fn count(&self, is_error: bool) {
        self.at(Instant::now(), |minute| {
            minute.1 += 1;
            minute.2 += u64::from(is_error);
        });
    }

    /// From 0 to 1; 0 where nobody called.
    pub(crate) fn error_rate(&self) -> f32 {
        let mut ring = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let now = ring.number(Instant::now());
        let recent = ring.minutes.iter_mut().filter(|minute| minute.0 + MINUTES as u64 > now);
        let (calls, errors) = recent.fold((0, 0), |sum, minute| (sum.0 + minute.1, sum.1 + minute.2));
        if calls == 0 { 0.0 } else { errors as f32 / calls as f32 }
    }

    fn at(&self, now: Instant, change: impl FnOnce(&mut (u64, u64, u64))) {
        let mut ring = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let number = ring.number(now);
        let place = usize::try_from(number).unwrap_or(0) % MINUTES;
        if let Some(minute) = ring.minutes.get_mut(place) {
            if minute.0 != number {
                *minute = (number, 0, 0);
            }
            change(minute);
        }
    }
}

impl Ring {
    /// Of the minute, from 1: a fresh ring holds none of them.
    fn number(&self, now: Instant) -> u64 {
        now.saturating_duration_since(self.began).as_secs() / MINUTE.as_secs() + MINUTES as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_are_a_part_of_the_calls() {
        let fate = Fate::default();
        assert_eq!(fate.error_rate(), 0.0);
        (0..8).for_each(|n| fate.count(n < 2));
        assert_eq!(fate.error_rate(), 0.25);
    }
}
