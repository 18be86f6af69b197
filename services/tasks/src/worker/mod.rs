//! The worker: takes messages, claims their tasks under a lease, works, and ends each attempt in one fenced transaction. Any
//! number may run; one that dies costs the task a lease's time, and one that was only away finds that it may write no more.

mod attempt;
mod backoff;
mod claim;
mod ending;
mod failure;
mod history;
mod leases;

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tracegate_platform::peer::Peer;
use tracegate_platform::queue::{Delivery, Queue};
use tracegate_platform::{Clock, Db};
use tracing::Instrument;
use uuid::Uuid;

pub(crate) use attempt::{Attempt, Mark};
pub(crate) use failure::{Failure, Stop};
pub(crate) use history::History;

use crate::document::Readers;
use crate::parse;
use crate::task::Kind;
use leases::Leases;

/// How long a worker that cannot take messages waits before it asks again.
const AWAY_DELAY: Duration = Duration::from_millis(500);
/// Giving tasks back takes one transaction each; whoever is not done by then lets the lease pass.
const GIVE_BACK_MAX: Duration = Duration::from_secs(5);

/// A worker before it runs.
pub struct Worker {
    db: Db,
    clock: Clock,
    queue: Queue,
    governance: Peer,
    concurrency: usize,
}

impl Worker {
    /// Works on as many tasks at once as there are cores. The queue's lease is also that of the tasks.
    pub fn new(db: Db, clock: Clock, queue: Queue, governance: Peer) -> Self {
        Self { db, clock, queue, governance, concurrency: crate::cores() }
    }

    #[must_use]
    pub fn with_concurrency(self, concurrency: usize) -> Self {
        Self { concurrency: concurrency.max(1), ..self }
    }
}

/// What all attempts of one worker share.
pub(crate) struct Shared {
    pub db: Db,
    pub clock: Clock,
    pub queue: Queue,
    pub governance: Peer,
    pub readers: Readers,
    pub history: History,
    pub leases: Leases,
}

/// Works until `stop`, then gives back what it holds.
pub async fn run(worker: Worker, stop: CancellationToken) {
    // The random end of a UUIDv7: its beginning is the time, the same for all that start together.
    let id = Uuid::now_v7().simple().to_string().split_off(20);
    let span = tracing::info_span!("worker", worker.id = id);
    work(worker, stop).instrument(span).await;
}

async fn work(worker: Worker, stop: CancellationToken) {
    let concurrency = worker.concurrency;
    let shared = Arc::new(Shared {
        leases: Leases::new(worker.queue.lease(), stop.clone()),
        db: worker.db,
        clock: worker.clock,
        queue: worker.queue,
        governance: worker.governance,
        readers: Readers::new(concurrency),
        history: History::default(),
    });
    tracing::info!(concurrency, "the worker takes tasks");

    let beats_end = CancellationToken::new();
    let beats = TaskTracker::new();
    beats.spawn(leases::beat(shared.clone(), beats_end.clone()).in_current_span());
    let attempts = TaskTracker::new();
    let slots = Arc::new(Semaphore::new(concurrency));
    while let Some((slots, deliveries)) = take(&shared, &slots, &stop).await {
        for (slot, delivery) in slots.into_iter().zip(deliveries) {
            let shared = shared.clone();
            let attempt = async move {
                deliver(shared, delivery).await;
                drop(slot);
            };
            attempts.spawn(attempt.in_current_span());
        }
    }

    shared.leases.stop_all(Stop::ShuttingDown);
    attempts.close();
    if tokio::time::timeout(GIVE_BACK_MAX, attempts.wait()).await.is_err() {
        tracing::warn!("not every task was given back; their leases will pass");
    }
    beats_end.cancel();
    beats.close();
    beats.wait().await;
    tracing::info!("the worker has stopped");
}

/// As many messages as there are free slots, at least one; `None` at the stop.
async fn take(
    shared: &Shared,
    slots: &Arc<Semaphore>,
    stop: &CancellationToken,
) -> Option<(Vec<OwnedSemaphorePermit>, Vec<Delivery>)> {
    let first = tokio::select! {
        () = stop.cancelled() => return None,
        slot = slots.clone().acquire_owned() => slot.ok()?,
    };
    let mut free = vec![first];
    while let Ok(slot) = slots.clone().try_acquire_owned() {
        free.push(slot);
    }
    while !stop.is_cancelled() {
        match shared.queue.take(free.len(), stop).await {
            Ok(deliveries) if deliveries.is_empty() => {}
            Ok(deliveries) => return Some((free, deliveries)),
            Err(error) => {
                tracing::warn!(error = ?error, "the worker cannot take tasks and asks again");
                tokio::time::sleep(AWAY_DELAY).await;
            }
        }
    }
    None
}

async fn deliver(shared: Arc<Shared>, delivery: Delivery) {
    let task_id = delivery.subject_id;
    match claim::claim(shared, delivery).await {
        Ok(Some(attempt)) => attend(attempt).await,
        Ok(None) => {}
        // The message comes back when its lease has passed.
        Err(error) => tracing::warn!(task.id = %task_id, error = ?error, "a task could not be claimed"),
    }
}

/// Works on a claimed task until it is done or stopped. Stopping drops the work at whatever it awaits: all it had written
/// stands, and what it was about to write did not happen.
async fn attend(attempt: Attempt) {
    let outcome = tokio::select! {
        biased;
        stop = attempt.leash.stopped() => Err(Failure::Stopped(stop)),
        outcome = Box::pin(do_work(&attempt)) => outcome,
    };
    match outcome {
        Ok(()) => {
            tracing::info!(task.id = %attempt.task.id, attempt = attempt.task.attempt, "the task is completed")
        }
        Err(failure) => ending::end(&attempt, failure).await,
    }
}

async fn do_work(attempt: &Attempt) -> Result<(), Failure> {
    match attempt.task.kind {
        Kind::TemplateParse => parse::run(attempt).await,
        Kind::Unspecified => Err(Failure::Permanent("no work is known for this kind of task".to_owned())),
    }
}
