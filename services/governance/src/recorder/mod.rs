//! The recorder: everything that must be exact goes through it. Each organization has a lane; a lane takes what waits and writes it in one
//! transaction under the organization's lock: verdicts by the policy in force, reservations, the log and its tree, counts and the vault.
//! An answer leaves after the commit and never before. Replicas take turns by the lock.

mod batch;
mod lane;
pub(crate) mod money;
pub(crate) mod tree;
pub(crate) mod work;

use std::sync::Arc;
use std::time::Duration;

use dashmap::DashMap;
use tokio::sync::{Semaphore, mpsc, oneshot};
use tracegate_platform::drain::Drain;
use tracegate_platform::ids::OrgId;
use tracegate_platform::keys::MasterKey;
use tracegate_platform::{ApiError, Clock, Db};
use tracegate_proto::errors::v1::ErrorReason;
use uuid::Uuid;

use crate::orgs::Orgs;
pub(crate) use batch::decided;
use lane::Lane;
pub(crate) use lane::VaultMemory;
use work::{Check, Checked, Ingest, Taken, Work};

/// Rows that may wait for one organization: about a second's worth. Beyond it callers are told to come back.
const ROWS_WAITING_MAX: usize = 16_384;
const RETRY_AFTER: Duration = Duration::from_millis(200);

#[derive(Clone)]
pub(crate) struct Recorder {
    db: Db,
    clock: Clock,
    keys: MasterKey,
    orgs: Arc<Orgs>,
    drain: Drain,
    lanes: Arc<Lanes>,
}

type Lanes = DashMap<OrgId, Entrance>;

/// The way into a lane.
#[derive(Clone)]
struct Entrance {
    works: mpsc::UnboundedSender<Waiting>,
    room: Arc<Semaphore>,
}

/// A piece of work with the room it takes.
struct Waiting {
    work: Work,
    caller: Caller,
    _room: tokio::sync::OwnedSemaphorePermit,
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
pub(crate) struct Answer<T> {
    answer: oneshot::Receiver<Result<T, ApiError>>,
    _waits: oneshot::Sender<()>,
}

impl<T> Answer<T> {
    pub(crate) async fn of_lane(self) -> Result<T, ApiError> {
        self.answer.await.map_err(|_| ApiError::dependency_down("database", "the recorder stopped"))?
    }
}

impl Recorder {
    pub(crate) fn new(db: Db, clock: Clock, keys: MasterKey, orgs: Arc<Orgs>, drain: Drain) -> Self {
        Self { db, clock, keys, orgs, drain, lanes: Arc::default() }
    }

    /// Decides, reserves and records; answers once that is durable.
    pub(crate) async fn check(&self, org: OrgId, check: Box<Check>) -> Result<Checked, ApiError> {
        self.submit(org, |done| Work::Check(check, done)).await
    }

    pub(crate) async fn ingest(&self, org: OrgId, ingest: Ingest) -> Result<Vec<Taken>, ApiError> {
        self.enter(org, ingest)?.of_lane().await
    }

    /// Puts decisions where they are recorded in the order they were entered, and does not wait.
    pub(crate) fn enter(&self, org: OrgId, ingest: Ingest) -> Result<Answer<Vec<Taken>>, ApiError> {
        self.enqueue(org, |done| Work::Ingest(Box::new(ingest), done))
    }

    /// Gives a precheck's reservation back; answers how much.
    pub(crate) async fn cancel(&self, org: OrgId, hold_id: Uuid) -> Result<i64, ApiError> {
        self.submit(org, |done| Work::Cancel(hold_id, done)).await
    }

    async fn submit<T>(
        &self,
        org: OrgId,
        work: impl FnOnce(oneshot::Sender<Result<T, ApiError>>) -> Work,
    ) -> Result<T, ApiError> {
        self.enqueue(org, work)?.of_lane().await
    }

    fn enqueue<T>(
        &self,
        org: OrgId,
        work: impl FnOnce(oneshot::Sender<Result<T, ApiError>>) -> Work,
    ) -> Result<Answer<T>, ApiError> {
        let (done, answer) = oneshot::channel();
        let (waits, gone) = oneshot::channel();
        let (mut work, mut caller) = (work(done), Caller(gone));
        let n_rows = u32::try_from(work.n_rows().max(1)).unwrap_or(u32::MAX);
        loop {
            let entrance = self.entrance(org);
            let room = entrance.room.clone().try_acquire_many_owned(n_rows).map_err(|_| queue_full())?;
            match entrance.works.send(Waiting { work, caller, _room: room }) {
                Ok(()) => return Ok(Answer { answer, _waits: waits }),
                // The lane had just closed for want of work; the next one is open.
                Err(mpsc::error::SendError(unsent)) => (work, caller) = (unsent.work, unsent.caller),
            }
        }
    }

    fn entrance(&self, id: OrgId) -> Entrance {
        let mut entrance = self.lanes.entry(id).or_insert_with(|| self.open(id));
        if entrance.works.is_closed() {
            *entrance = self.open(id);
        }
        entrance.clone()
    }

    fn open(&self, id: OrgId) -> Entrance {
        let (works, waiting) = mpsc::unbounded_channel();
        let lane = Lane::new(self.db.clone(), self.clock.clone(), self.keys.clone(), id, self.orgs.clone());
        self.drain.spawn(lane.run(waiting, self.lanes.clone(), self.drain.background_stop()));
        Entrance { works, room: Arc::new(Semaphore::new(ROWS_WAITING_MAX)) }
    }
}

fn queue_full() -> ApiError {
    ApiError::new(ErrorReason::QueueFull, "decisions come faster than they can be stored, send again")
        .retry_after(RETRY_AFTER)
}
