//! The recorder: everything that must be exact goes through it. Each organization has a lane; a lane takes what waits and writes it in one
//! transaction under the organization's lock: verdicts by the policy in force, reservations, the log and its tree, counts and the vault.
//! An answer leaves after the commit and never before. Replicas take turns by the lock.

mod batch;
mod lane;
pub(crate) mod money;
pub(crate) mod tree;
pub(crate) mod work;

use std::sync::Arc;

use tokio::sync::oneshot;
use tracegate_platform::drain::Drain;
use tracegate_platform::ids::OrgId;
use tracegate_platform::keys::MasterKey;
use tracegate_platform::lane::{Answer, Lanes};
use tracegate_platform::{ApiError, Clock, Db};
use uuid::Uuid;

use crate::orgs::Orgs;
pub(crate) use batch::decided;
use lane::Lane;
pub(crate) use lane::VaultMemory;
use work::{Check, Checked, Ingest, Taken, Work};

#[derive(Clone)]
pub(crate) struct Recorder {
    lanes: Lanes<Lane>,
}

impl Recorder {
    pub(crate) fn new(db: Db, clock: Clock, keys: MasterKey, orgs: Arc<Orgs>, drain: Drain) -> Self {
        let open = move |id| Lane::new(db.clone(), clock.clone(), keys.clone(), id, orgs.clone());
        Self { lanes: Lanes::new(drain, open) }
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
        self.lanes.enter(org, |done| Work::Ingest(Box::new(ingest), done))
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
        self.lanes.enter(org, work)?.of_lane().await
    }
}
