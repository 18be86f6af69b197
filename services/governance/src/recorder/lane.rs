//! One organization's lane: what it remembers between two batches, and what becomes of each piece of work.

use std::collections::HashSet;
use std::sync::Arc;

use aws_lc_rs::aead::LessSafeKey;
use tracegate_platform::ids::OrgId;
use tracegate_platform::keys::MasterKey;
use tracegate_platform::lane::{self, Committer};
use tracegate_platform::{ApiError, Clock, Db};

use super::batch::{self, Outcome};
use super::tree::Tree;
use super::work::{Checked, Work};
use crate::orgs::Orgs;

pub(crate) struct Lane {
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

impl Lane {
    pub(super) fn new(db: Db, clock: Clock, keys: MasterKey, id: OrgId, orgs: Arc<Orgs>) -> Self {
        Self { db, clock, keys, id, orgs, tree: None, vault: VaultMemory::default() }
    }
}

impl Committer for Lane {
    type Work = Work;

    async fn commit(&mut self, works: &mut [Work]) -> Result<Vec<Outcome>, ApiError> {
        batch::commit(self, works).await
    }

    fn forget(&mut self) {
        self.tree = None;
        self.vault = VaultMemory::default();
    }
}

impl lane::Work for Work {
    type Outcome = Outcome;

    fn n_rows(&self) -> usize {
        match self {
            Work::Check(..) => 1,
            Work::Ingest(ingest, _) => ingest.items.len(),
            Work::Cancel(..) => 0,
        }
    }

    fn answer(self, outcome: Outcome) {
        // A caller that went away meanwhile asks again with the same request id, and is told the same.
        match (self, outcome) {
            (Work::Check(check, done), Outcome::Recorded(entry)) => {
                let _ = done.send(Ok(Checked::Recorded(check, entry)));
            }
            (Work::Check(check, done), Outcome::Repeated(sequence)) => {
                let _ = done.send(Ok(Checked::Repeated(check, sequence)));
            }
            (Work::Ingest(_, done), Outcome::Ingested(taken)) => drop(done.send(Ok(taken))),
            (Work::Cancel(_, done), Outcome::Cancelled(released)) => drop(done.send(released)),
            (Work::Check(_, done), Outcome::Refused(error)) => drop(done.send(Err(error))),
            (work, _) => {
                lane::Work::refuse(work, ApiError::internal("a batch answered another kind of work"))
            }
        }
    }

    fn refuse(self, error: ApiError) {
        match self {
            Work::Check(_, done) => drop(done.send(Err(error))),
            Work::Ingest(_, done) => drop(done.send(Err(error))),
            Work::Cancel(_, done) => drop(done.send(Err(error))),
        }
    }
}
