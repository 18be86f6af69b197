//! Group commit: each organization has a lane, which takes all work that waits and commits it as one transaction, answers, and takes what has come
//! meanwhile. An answer leaves after the commit and never before. Replicas have lanes of their own and take turns by a lock in the database.

use std::collections::HashMap;
use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::mpsc::{self, UnboundedReceiver};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};
use tokio_util::sync::CancellationToken;
use tracegate_proto::errors::v1::ErrorReason;

use crate::ApiError;
use crate::drain::Drain;
use crate::ids::OrgId;

/// Rows that may wait for one organization: about a second's worth. Beyond it callers are told to come back.
const ROWS_WAITING_MAX: usize = 16_384;
/// More rows in one transaction are not stored faster, and the first of them waits longer.
const ROWS_MAX: usize = 2_048;
/// A lane without work this long closes; the next call opens another.
const IDLE_MAX: Duration = Duration::from_secs(60);
const RETRY_AFTER: Duration = Duration::from_millis(200);

/// A piece of work, and who waits for it.
pub trait Work: Send + 'static {
    type Outcome: Send;

    /// Of the database, about.
    fn n_rows(&self) -> usize;
    fn answer(self, outcome: Self::Outcome);
    fn refuse(self, error: ApiError);
}

/// Commits an organization's work, and may remember between two commits what it left in the database.
pub trait Committer: Send + 'static {
    type Work: Work;

    /// All in one transaction, with an outcome for each in their order.
    fn commit(
        &mut self,
        works: &mut [Self::Work],
    ) -> impl Future<Output = Result<Vec<<Self::Work as Work>::Outcome>, ApiError>> + Send;

    /// What it remembers may have been rolled back.
    fn forget(&mut self);
}

/// The lanes of all organizations.
pub struct Lanes<C: Committer> {
    open: Arc<dyn Fn(OrgId) -> C + Send + Sync>,
    drain: Drain,
    entrances: Arc<Mutex<HashMap<OrgId, Entrance<C::Work>>>>,
}

impl<C: Committer> Clone for Lanes<C> {
    fn clone(&self) -> Self {
        Self { open: self.open.clone(), drain: self.drain.clone(), entrances: self.entrances.clone() }
    }
}

/// The way into a lane.
struct Entrance<W> {
    works: mpsc::UnboundedSender<Waiting<W>>,
    room: Arc<Semaphore>,
}

/// A piece of work with the room it takes.
struct Waiting<W> {
    work: W,
    caller: Caller,
    _room: OwnedSemaphorePermit,
}

/// Who waits for a piece of work.
struct Caller(oneshot::Receiver<()>);

impl Caller {
    fn is_gone(&mut self) -> bool {
        matches!(self.0.try_recv(), Err(oneshot::error::TryRecvError::Closed))
    }

    /// Ends when they wait no more.
    async fn gone(self) {
        let _ = self.0.await;
    }
}

/// What a lane will answer. Dropped, the work is nobody's any more.
pub struct Answer<T> {
    answer: oneshot::Receiver<Result<T, ApiError>>,
    _waits: oneshot::Sender<()>,
}

impl<T> Answer<T> {
    pub async fn of_lane(self) -> Result<T, ApiError> {
        self.answer.await.map_err(|_| ApiError::dependency_down("database", "the lane stopped"))?
    }
}

impl<C: Committer> Lanes<C> {
    /// `open` makes the committer of an organization whose lane opens.
    pub fn new(drain: Drain, open: impl Fn(OrgId) -> C + Send + Sync + 'static) -> Self {
        Self { open: Arc::new(open), drain, entrances: Arc::default() }
    }

    /// Puts work behind what waits already, and does not wait itself. Refused where too much waits.
    pub fn enter<T>(
        &self,
        org: OrgId,
        work: impl FnOnce(oneshot::Sender<Result<T, ApiError>>) -> C::Work,
    ) -> Result<Answer<T>, ApiError> {
        let (done, answer) = oneshot::channel();
        let (waits, gone) = oneshot::channel();
        let work = work(done);
        let n_rows = u32::try_from(work.n_rows().max(1)).unwrap_or(u32::MAX);
        let mut entrances = self.entrances.lock().unwrap_or_else(PoisonError::into_inner);
        let entrance = entrances.entry(org).or_insert_with(|| self.open(org));
        if entrance.works.is_closed() {
            *entrance = self.open(org);
        }
        let room = entrance.room.clone().try_acquire_many_owned(n_rows).map_err(|_| queue_full())?;
        let waiting = Waiting { work, caller: Caller(gone), _room: room };
        // A lane closes under the same lock, so this one is open.
        let _ = entrance.works.send(waiting);
        Ok(Answer { answer, _waits: waits })
    }

    fn open(&self, org: OrgId) -> Entrance<C::Work> {
        let (works, waiting) = mpsc::unbounded_channel();
        let lane = Lane { committer: (self.open)(org), org, entrances: self.entrances.clone() };
        self.drain.spawn(lane.run(waiting, self.drain.background_stop()));
        Entrance { works, room: Arc::new(Semaphore::new(ROWS_WAITING_MAX)) }
    }
}

fn queue_full() -> ApiError {
    ApiError::new(ErrorReason::QueueFull, "work comes faster than it can be stored, send again")
        .retry_after(RETRY_AFTER)
}

struct Lane<C: Committer> {
    committer: C,
    org: OrgId,
    entrances: Arc<Mutex<HashMap<OrgId, Entrance<C::Work>>>>,
}

/// Nothing can be stored at this time.
struct StoreAway;

impl<C: Committer> Lane<C> {
    /// Until nothing comes for a while, or until `stop` and nothing waits.
    async fn run(mut self, mut waiting: UnboundedReceiver<Waiting<C::Work>>, stop: CancellationToken) {
        loop {
            let first = tokio::select! {
                biased;
                first = waiting.recv() => first,
                () = stop.cancelled() => None,
                () = tokio::time::sleep(IDLE_MAX) => None,
            };
            let Some(first) = first else { break };
            self.commit_from(first, &mut waiting).await;
        }
        self.close(&mut waiting);
        while let Some(left) = waiting.recv().await {
            self.commit_from(left, &mut waiting).await;
        }
    }

    /// Whoever comes now opens another lane. What is in here already is still done.
    fn close(&self, waiting: &mut UnboundedReceiver<Waiting<C::Work>>) {
        let mut entrances = self.entrances.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.close();
        if entrances.get(&self.org).is_some_and(|entrance| entrance.works.is_closed()) {
            entrances.remove(&self.org);
        }
    }

    async fn commit_from(
        &mut self,
        first: Waiting<C::Work>,
        waiting: &mut UnboundedReceiver<Waiting<C::Work>>,
    ) {
        let (mut rooms, mut callers) = (Vec::new(), Vec::new());
        let mut works = Vec::new();
        let mut n_rows = 0;
        let mut next = Some(first);
        while let Some(Waiting { work, mut caller, _room: room }) = next {
            if !caller.is_gone() {
                n_rows += work.n_rows();
                works.push(work);
                callers.push(caller);
                rooms.push(room);
            }
            next = if n_rows < ROWS_MAX { waiting.try_recv().ok() } else { None };
        }
        if works.is_empty() {
            return;
        }
        let committed = tokio::select! {
            biased;
            committed = Box::pin(self.commit(works)) => committed,
            () = all_gone(callers) => {
                // Rolled back: what nobody is told of has not happened, and a lock that nobody waits for keeps no process from its end.
                self.committer.forget();
                Ok(())
            }
        };
        if let Err(StoreAway) = committed {
            // Whoever came while it was tried is told too: another try may take as long again, and their time would be up.
            while let Ok(Waiting { work, .. }) = waiting.try_recv() {
                work.refuse(away("database is away"));
            }
        }
    }

    /// Commits the works together. Should one of them be what the database refuses, the others must not suffer: they are tried apart.
    async fn commit(&mut self, mut works: Vec<C::Work>) -> Result<(), StoreAway> {
        match self.committer.commit(&mut works).await {
            Ok(outcomes) => {
                works.into_iter().zip(outcomes).for_each(|(work, outcome)| work.answer(outcome));
                Ok(())
            }
            Err(error) => {
                self.committer.forget();
                if error.reason() == ErrorReason::Internal && works.len() > 1 {
                    let second = works.split_off(works.len() / 2);
                    let first = Box::pin(self.commit(works)).await;
                    return Box::pin(self.commit(second)).await.and(first);
                }
                let is_away = error.reason() == ErrorReason::DependencyDown;
                refuse_all(works, error);
                if is_away { Err(StoreAway) } else { Ok(()) }
            }
        }
    }
}

async fn all_gone(callers: Vec<Caller>) {
    for caller in callers {
        caller.gone().await;
    }
}

/// As [`ApiError::dependency_down`], without a cause: it was told already.
fn away(message: &str) -> ApiError {
    ApiError::new(ErrorReason::DependencyDown, message)
        .with("dependency", "database")
        .retry_after(Duration::from_secs(1))
}

/// The cause goes to the first; it is logged once.
fn refuse_all(works: Vec<impl Work>, error: ApiError) {
    let (reason, message) = (error.reason(), error.message().to_owned());
    let mut first = Some(error);
    for work in works {
        let error = first.take().unwrap_or_else(|| match reason {
            ErrorReason::DependencyDown => away(&message),
            _ => ApiError::new(reason, message.clone()),
        });
        work.refuse(error);
    }
}

#[cfg(test)]
mod tests;
