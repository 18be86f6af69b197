//! One attempt at a task: what the work may know and write. Every write names the lease and tells the watchers in the same
//! transaction, so nothing is told that another worker would have to take back.

use std::collections::HashMap;
use std::sync::Arc;

use prost::Message;
use tokio::time::Instant;
use tracegate_platform::OrgTx;
use tracegate_platform::queue::Delivery;

use super::leases::{Leash, Place};
use super::{Failure, Shared, Stop};
use crate::store::{steps, tasks};
use crate::task::{LeaseToken, Task};
use crate::task_log;

pub(crate) struct Attempt {
    /// As it was claimed.
    pub task: Task,
    pub lease: LeaseToken,
    pub delivery: Delivery,
    pub leash: Arc<Leash>,
    /// Steps that earlier attempts finished, with their results.
    pub finished: HashMap<String, Vec<u8>>,
    pub shared: Arc<Shared>,
    pub(super) _place: Place,
}

/// How far an attempt is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mark {
    pub step: &'static str,
    pub percent: i32,
    pub eta_ms: i64,
}

impl Attempt {
    pub(crate) fn has_finished(&self, step: &str) -> bool {
        self.finished.contains_key(step)
    }

    /// The result an earlier attempt has stored; one that cannot be read is not there.
    pub(crate) fn result<T: Message + Default>(&self, step: &str) -> Option<T> {
        self.finished.get(step).and_then(|bytes| T::decode(bytes.as_slice()).ok())
    }

    /// Says where the work is; quietly where an earlier attempt has told it.
    pub(crate) async fn enter(&self, mark: Mark) -> Result<(), Failure> {
        let quiet = self.has_finished(mark.step);
        self.write(mark, if quiet { None } else { Some((task_log::Kind::Progress, String::new())) }, None)
            .await
    }

    /// Something to show before the end.
    pub(crate) async fn partial(&self, mark: Mark, detail: String) -> Result<(), Failure> {
        self.write(mark, Some((task_log::Kind::Partial, detail)), None).await
    }

    /// Stores the result of a part of a step, and tells of it.
    pub(crate) async fn keep(
        &self,
        mark: Mark,
        name: &str,
        result: &impl Message,
        detail: String,
    ) -> Result<(), Failure> {
        self.write(mark, Some((task_log::Kind::Progress, detail)), Some((name, result.encode_to_vec()))).await
    }

    /// Stores a finished step's result, and tells of it the first time.
    pub(crate) async fn finish(
        &self,
        mark: Mark,
        result: &impl Message,
        detail: String,
    ) -> Result<(), Failure> {
        if self.has_finished(mark.step) {
            return Ok(());
        }
        self.write(mark, Some((task_log::Kind::Step, detail)), Some((mark.step, result.encode_to_vec())))
            .await
    }

    async fn write(
        &self,
        mark: Mark,
        told: Option<(task_log::Kind, String)>,
        result: Option<(&str, Vec<u8>)>,
    ) -> Result<(), Failure> {
        let leases = &self.shared.leases;
        let asked_at = Instant::now();
        let mut tx = self.shared.db.begin(self.delivery.org).await?;
        // A write is a sign of life, too.
        let (id, length) = (self.task.id, leases.length());
        let moved = tasks::move_on(&mut tx, id, self.lease, length, mark.step, mark.percent).await?;
        let moved = moved.ok_or(Failure::Stopped(Stop::LeaseLost))?;
        if moved.is_cancel_requested {
            return Err(Failure::Stopped(Stop::Cancelled));
        }
        if let Some((name, bytes)) = result {
            steps::insert(&mut tx, self.task.id, name, &bytes).await?;
        }
        if let Some((kind, detail)) = told {
            let mut event = task_log::event(&self.task, kind, detail, self.shared.clock.now());
            event.step = mark.step.to_owned();
            event.progress_percent = moved.progress_percent;
            event.eta_ms = mark.eta_ms;
            task_log::append(&mut tx, self.task.id, &[event]).await?;
        }
        tx.commit().await?;
        self.leash.extend(leases.over_at(asked_at));
        Ok(())
    }

    /// The task, locked for its last write; not to be had where it is lost or cancelled.
    pub(crate) async fn lock(&self, tx: &mut OrgTx) -> Result<Task, Failure> {
        let task = tasks::lock(tx, self.task.id).await?.map(|locked| locked.task);
        let task = task.filter(|task| task.state.lease() == Some(self.lease));
        let task = task.ok_or(Failure::Stopped(Stop::LeaseLost))?;
        if task.cancel_requested_at.is_some() {
            return Err(Failure::Stopped(Stop::Cancelled));
        }
        Ok(task)
    }
}
