//! The leases one worker holds. One timer extends them all and learns which are lost and which tasks are cancelled; and each
//! task stops by itself, on this machine's monotonic clock, when its lease may be over because nobody could be asked.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::{StreamExt, stream};
use tokio::sync::watch;
use tokio::time::{Instant, MissedTickBehavior};
use tokio_util::sync::CancellationToken;
use tracegate_platform::ApiError;
use tracegate_platform::feed::{self, Bell};
use tracegate_platform::queue::Delivery;

use super::{Shared, Stop};
use crate::store::tasks;
use crate::task::{LeaseToken, TaskId};

/// Signs of life per lease: two may be lost.
const BEATS_PER_LEASE: u32 = 4;
/// Leases extended at the same time: each takes a connection.
const AT_ONCE_MAX: usize = 8;

/// What holds one task: how long it may be worked on, and why it must not be any more.
pub(crate) struct Leash {
    until: watch::Sender<Instant>,
    stop: watch::Sender<Option<Stop>>,
    /// The last transaction is under way, which finds out by itself whether it may.
    is_ending: AtomicBool,
}

#[derive(Clone)]
struct Held {
    task_id: TaskId,
    lease: LeaseToken,
    delivery: Delivery,
    leash: Arc<Leash>,
}

pub(crate) struct Leases {
    held: Mutex<HashMap<LeaseToken, Held>>,
    length: Duration,
    shutdown: CancellationToken,
}

/// Lets go of the lease's place among those that are extended, whatever becomes of the attempt.
pub(crate) struct Place {
    shared: Arc<Shared>,
    lease: LeaseToken,
}

impl Leash {
    /// Resolves when the work must stop.
    pub(crate) async fn stopped(&self) -> Stop {
        let (mut until, mut stop) = (self.until.subscribe(), self.stop.subscribe());
        loop {
            if let Some(stop) = *stop.borrow_and_update() {
                return stop;
            }
            let over_at = *until.borrow_and_update();
            // The senders live in `self`, so neither channel can close.
            tokio::select! {
                _ = stop.changed() => {}
                _ = until.changed() => {}
                () = tokio::time::sleep_until(over_at) => return Stop::OutOfTouch,
            }
        }
    }

    /// Whether the database has said that the task belongs to somebody else.
    pub(crate) fn is_lost(&self) -> bool {
        *self.stop.borrow() == Some(Stop::LeaseLost)
    }

    /// Work may go on until `over_at`; a slow answer does not shorten what a later question was granted.
    pub(crate) fn extend(&self, over_at: Instant) {
        self.until.send_if_modified(|until| {
            let later = over_at > *until;
            *until = (*until).max(over_at);
            later
        });
    }

    /// From here on no reason stops the work: the end would be mistaken for a loss.
    pub(crate) fn ending(&self) {
        self.is_ending.store(true, Ordering::Release);
    }

    /// The first reason stays, except that a lost lease outweighs all others.
    fn stop(&self, why: Stop) {
        if self.is_ending.load(Ordering::Acquire) {
            return;
        }
        self.stop.send_if_modified(|stop| {
            let heavier = stop.is_none() || (why == Stop::LeaseLost && *stop != Some(why));
            if heavier {
                *stop = Some(why);
            }
            heavier
        });
    }
}

impl Leases {
    pub(crate) fn new(length: Duration, shutdown: CancellationToken) -> Self {
        Self { held: Mutex::default(), length, shutdown }
    }

    pub(crate) fn length(&self) -> Duration {
        self.length
    }

    /// When work under a lease asked for at `asked_at` must have stopped: a beat before the lease can be over.
    pub(crate) fn over_at(&self, asked_at: Instant) -> Instant {
        asked_at + self.length - self.length / BEATS_PER_LEASE
    }

    pub(crate) fn stop_all(&self, why: Stop) {
        for held in self.held.lock().unwrap_or_else(PoisonError::into_inner).values() {
            held.leash.stop(why);
        }
    }

    fn all(&self) -> Vec<Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner).values().cloned().collect()
    }

    fn has(&self, id: uuid::Uuid) -> bool {
        self.held.lock().unwrap_or_else(PoisonError::into_inner).values().any(|held| held.task_id.0 == id)
    }
}

/// Holds a lease that was asked for at `asked_at` and granted.
pub(crate) fn hold(
    shared: &Arc<Shared>,
    task_id: TaskId,
    lease: LeaseToken,
    delivery: Delivery,
    asked_at: Instant,
) -> (Arc<Leash>, Place) {
    let leases = &shared.leases;
    let leash = Arc::new(Leash {
        until: watch::Sender::new(leases.over_at(asked_at)),
        stop: watch::Sender::new(None),
        is_ending: AtomicBool::new(false),
    });
    let held = Held { task_id, lease, delivery, leash: leash.clone() };
    leases.held.lock().unwrap_or_else(PoisonError::into_inner).insert(lease, held);
    // Looked at after the insertion: a shutdown before it would not have found this lease.
    if leases.shutdown.is_cancelled() {
        leash.stop(Stop::ShuttingDown);
    }
    (leash, Place { shared: shared.clone(), lease })
}

impl Drop for Place {
    fn drop(&mut self) {
        self.shared.leases.held.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.lease);
    }
}

/// Gives signs of life until `end`; at once when a bell says that something has happened to a task in hand.
pub(crate) async fn beat(shared: Arc<Shared>, end: CancellationToken) {
    let leases = &shared.leases;
    // A slow answer is better than none; a later one would come after the work has stopped.
    let patience = leases.length / 2;
    let mut bells = shared.db.doorbell().listen();
    let mut beats = tokio::time::interval(leases.length / BEATS_PER_LEASE);
    beats.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        let rung = feed::heard(&mut bells, |bell| matches!(bell, Bell::Subject { id } if leases.has(*id)));
        tokio::select! {
            () = end.cancelled() => return,
            _ = beats.tick() => {}
            () = rung => {}
        }
        // Each task in a transaction of its own: one whose row is being written makes no other wait.
        stream::iter(leases.all())
            .for_each_concurrent(AT_ONCE_MAX, |held| {
                let shared = &shared;
                async move {
                    match tokio::time::timeout(patience, extend(shared, &held)).await {
                        Ok(Ok(())) => {}
                        Ok(Err(error)) => {
                            tracing::warn!(task.id = %held.task_id, error = ?error, "a lease could not be extended");
                        }
                        Err(_) => tracing::warn!(task.id = %held.task_id, "a lease could not be extended in time"),
                    }
                }
            })
            .await;
    }
}

async fn extend(shared: &Shared, held: &Held) -> Result<(), ApiError> {
    let asked_at = Instant::now();
    let mut tx = shared.db.begin(held.delivery.org).await?;
    let extended = tasks::extend(&mut tx, held.task_id, held.lease, shared.leases.length).await?;
    let Some(is_cancel_requested) = extended else {
        held.leash.stop(Stop::LeaseLost);
        return Ok(());
    };
    shared.queue.extend(&mut tx, &held.delivery).await?;
    tx.commit().await?;
    held.leash.extend(shared.leases.over_at(asked_at));
    if is_cancel_requested {
        held.leash.stop(Stop::Cancelled);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leash(left: Duration) -> Leash {
        Leash {
            until: watch::Sender::new(Instant::now() + left),
            stop: watch::Sender::new(None),
            is_ending: AtomicBool::new(false),
        }
    }

    #[tokio::test]
    async fn work_stops_by_itself_when_nobody_extends_the_lease() {
        let leash = leash(Duration::ZERO);
        assert_eq!(leash.stopped().await, Stop::OutOfTouch);
        assert!(!leash.is_lost());
    }

    #[tokio::test]
    async fn an_extended_lease_goes_on() {
        let leash = leash(Duration::from_millis(100));
        let (stop, ()) = tokio::join!(leash.stopped(), async {
            leash.extend(Instant::now() + Duration::from_secs(3600));
            leash.extend(Instant::now());
            tokio::time::sleep(Duration::from_millis(150)).await;
            leash.stop(Stop::Cancelled);
        });
        assert_eq!(stop, Stop::Cancelled);
    }

    #[tokio::test]
    async fn a_lost_lease_outweighs_every_other_reason() {
        let leash = leash(Duration::from_secs(3600));
        leash.stop(Stop::Cancelled);
        assert_eq!(leash.stopped().await, Stop::Cancelled);
        leash.stop(Stop::ShuttingDown);
        assert_eq!(leash.stopped().await, Stop::Cancelled);
        leash.stop(Stop::LeaseLost);
        assert_eq!(leash.stopped().await, Stop::LeaseLost);
    }

    #[tokio::test]
    async fn the_end_is_not_taken_for_a_loss() {
        let leash = leash(Duration::from_millis(50));
        leash.ending();
        leash.stop(Stop::LeaseLost);
        assert_eq!(leash.stopped().await, Stop::OutOfTouch);
    }
}
