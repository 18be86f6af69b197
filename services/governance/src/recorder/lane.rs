//! One organization's lane: takes what waits, commits it as one batch, answers, and takes what has come meanwhile.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use aws_lc_rs::aead::LessSafeKey;
use tokio::sync::mpsc::UnboundedReceiver;
use tokio_util::sync::CancellationToken;
use tracegate_platform::ids::OrgId;
use tracegate_platform::keys::MasterKey;
use tracegate_platform::{ApiError, Clock, Db};
use tracegate_proto::errors::v1::ErrorReason;

use super::batch::{self, Outcome};
use super::tree::Tree;
use super::work::{Checked, Work};
use super::{Caller, Lanes, Waiting};
use crate::orgs::Orgs;

/// More rows in one transaction are not stored faster, and the first of them waits longer.
const ROWS_MAX: usize = 2_048;
/// A lane without work this long closes; the next call opens another.
const IDLE_MAX: Duration = Duration::from_secs(60);

pub(super) struct Lane {
    pub db: Db,
    pub clock: Clock,
    pub keys: MasterKey,
    pub id: OrgId,
    pub orgs: Arc<Orgs>,
    /// The tree as this lane left it; another replica may have grown it since.
    pub tree: Option<Tree>,
    pub vault: VaultMemory,
}

/// What this lane knows of the vault, as long as its epoch is the vault's.
#[derive(Default)]
pub(crate) struct VaultMemory {
    pub epoch: i64,
    /// Tokens that are in it.
    pub known: HashSet<(String, Vec<u8>)>,
    /// Its newest data key, opened, with its version.
    pub key: Option<(i32, LessSafeKey)>,
}

/// Nothing can be stored at this time.
struct StoreAway;

impl Lane {
    pub(super) fn new(db: Db, clock: Clock, keys: MasterKey, id: OrgId, orgs: Arc<Orgs>) -> Self {
        Self { db, clock, keys, id, orgs, tree: None, vault: VaultMemory::default() }
    }

    /// Until nothing comes for a while, or until `stop` and nothing waits.
    pub(super) async fn run(
        mut self,
        mut waiting: UnboundedReceiver<Waiting>,
        lanes: Arc<Lanes>,
        stop: CancellationToken,
    ) {
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
        // Closed first: whoever comes now opens another lane. What is in here already is still done.
        waiting.close();
        lanes.remove_if(&self.id, |_, entrance| entrance.works.is_closed());
        while let Some(left) = waiting.recv().await {
            self.commit_from(left, &mut waiting).await;
        }
    }

    async fn commit_from(&mut self, first: Waiting, waiting: &mut UnboundedReceiver<Waiting>) {
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
                self.forget();
                Ok(())
            }
        };
        if let Err(StoreAway) = committed {
            // Whoever came while it was tried is told too: another try may take as long again, and their time would be up.
            while let Ok(Waiting { work, .. }) = waiting.try_recv() {
                refuse(work, away("database is away"));
            }
        }
    }

    /// What it remembers may have been rolled back.
    pub(super) fn forget(&mut self) {
        self.tree = None;
        self.vault = VaultMemory::default();
    }

    /// Commits the works together. Should one of them be what the database refuses, the others must not suffer: they are tried apart.
    async fn commit(&mut self, mut works: Vec<Work>) -> Result<(), StoreAway> {
        match batch::commit(self, &mut works).await {
            Ok(outcomes) => {
                works.into_iter().zip(outcomes).for_each(|(work, outcome)| answer(work, outcome));
                Ok(())
            }
            Err(error) => {
                self.forget();
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

fn answer(work: Work, outcome: Outcome) {
    // A caller that went away meanwhile asks again with the same request id, and is told the same.
    match (work, outcome) {
        (Work::Check(check, done), Outcome::Recorded(entry)) => {
            let _ = done.send(Ok(Checked::Recorded(check, entry)));
        }
        (Work::Check(check, done), Outcome::Repeated(sequence)) => {
            let _ = done.send(Ok(Checked::Repeated(check, sequence)));
        }
        (Work::Ingest(_, done), Outcome::Ingested(taken)) => drop(done.send(Ok(taken))),
        (Work::Cancel(_, done), Outcome::Cancelled(released)) => drop(done.send(released)),
        (Work::Check(_, done), Outcome::Refused(error)) => drop(done.send(Err(error))),
        (work, _) => refuse(work, ApiError::internal("a batch answered another kind of work")),
    }
}

/// As [`ApiError::dependency_down`], without a cause: it was told already.
fn away(message: &str) -> ApiError {
    ApiError::new(ErrorReason::DependencyDown, message)
        .with("dependency", "database")
        .retry_after(Duration::from_secs(1))
}

/// The cause goes to the first; it is logged once.
fn refuse_all(works: Vec<Work>, error: ApiError) {
    let (reason, message) = (error.reason(), error.message().to_owned());
    let mut first = Some(error);
    for work in works {
        let error = first.take().unwrap_or_else(|| match reason {
            ErrorReason::DependencyDown => away(&message),
            _ => ApiError::new(reason, message.clone()),
        });
        refuse(work, error);
    }
}

fn refuse(work: Work, error: ApiError) {
    match work {
        Work::Check(_, done) => drop(done.send(Err(error))),
        Work::Ingest(_, done) => drop(done.send(Err(error))),
        Work::Cancel(_, done) => drop(done.send(Err(error))),
    }
}
