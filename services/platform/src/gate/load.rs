//! Load shedding: a limit on calls in flight, partitioned by the contract's criticality. What can wait is turned away first,
//! and nothing queues: a caller is better off trying another replica.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::options::v1::Criticality;

use crate::ApiError;

#[derive(Clone)]
pub struct LoadLimit {
    in_flight: Arc<AtomicUsize>,
    in_flight_max: usize,
}

/// A call's place; given back when dropped.
pub(super) struct Permit(Arc<AtomicUsize>);

impl LoadLimit {
    pub fn new(in_flight_max: usize) -> Self {
        Self { in_flight: Arc::default(), in_flight_max }
    }

    pub(super) fn enter(&self, criticality: Criticality) -> Result<Permit, ApiError> {
        let before = self.in_flight.fetch_add(1, Ordering::Relaxed);
        let permit = Permit(self.in_flight.clone());
        if before < self.limit(criticality) {
            return Ok(permit);
        }
        metrics::counter!("tracegate_calls_shed_total", "criticality" => criticality.as_str_name())
            .increment(1);
        Err(ApiError::new(ErrorReason::Overloaded, "too many calls are in flight")
            .retry_after(Duration::from_millis(250)))
    }

    fn limit(&self, criticality: Criticality) -> usize {
        match criticality {
            Criticality::Critical => self.in_flight_max,
            Criticality::Default | Criticality::Unspecified => self.in_flight_max * 4 / 5,
            Criticality::Sheddable => self.in_flight_max / 2,
        }
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_wait_is_turned_away_first() {
        let load = LoadLimit::new(10);
        let held: Vec<_> = (0..5).filter_map(|_| load.enter(Criticality::Sheddable).ok()).collect();
        assert_eq!(held.len(), 5);
        assert!(load.enter(Criticality::Sheddable).is_err());
        let more: Vec<_> = (0..3).filter_map(|_| load.enter(Criticality::Default).ok()).collect();
        assert_eq!(more.len(), 3);
        assert!(load.enter(Criticality::Default).is_err());
        let last: Vec<_> = (0..3).filter_map(|_| load.enter(Criticality::Critical).ok()).collect();
        assert_eq!(last.len(), 2);
        drop((held, more, last));
        assert!(load.enter(Criticality::Sheddable).is_ok());
    }
}
