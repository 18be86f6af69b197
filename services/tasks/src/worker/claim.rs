//! Claiming: a message says that a task may want work; the row says whether it does, and who has it.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;
use tracegate_platform::queue::Delivery;
use tracegate_platform::{ApiError, OrgTx};

use super::attempt::Attempt;
use super::{Shared, ending, leases};
use crate::store::{steps, tasks};
use crate::task::{Claim, LeaseToken, Task, TaskId};
use crate::{subject, task_log};

/// Past the end of a lease, so that whoever comes then finds it over.
const AFTER_LEASE: Duration = Duration::from_millis(20);

/// An attempt at the task, or `None` where there is nothing to do for this worker.
pub(crate) async fn claim(shared: Arc<Shared>, delivery: Delivery) -> Result<Option<Attempt>, ApiError> {
    let task_id = TaskId(delivery.subject_id);
    let mut tx = shared.db.begin(delivery.org).await?;
    let Some(locked) = tasks::lock(&mut tx, task_id).await? else {
        tracing::error!(task.id = %task_id, "a message names a task that does not exist and is dropped");
        return settle(&shared, tx, &delivery).await;
    };
    let (lease_is_over, lease_left_ms) = (locked.lease_is_over(), locked.lease_left_ms);
    let mut task = locked.task;
    if task.state.is_final() {
        return settle(&shared, tx, &delivery).await;
    }

    let now = shared.clock.now();
    let (before, lease) = (task.state.lease(), LeaseToken::generate());
    let asked_at = Instant::now();
    let claim = match task.claim(lease, lease_is_over, now) {
        Ok(claim) => claim,
        // Somebody is at it: this message is for the case that they do not live to end it.
        Err(_) => return come_back(&shared, tx, &delivery, lease_left_ms).await,
    };
    if claim == Claim::Ended {
        tasks::update(&mut tx, &task, before).await?;
        ending::write(&shared, &mut tx, &task, &delivery, now).await?;
        tx.commit().await?;
        shared.queue.forget(&delivery).await;
        tracing::warn!(task.id = %task_id, state = task.state.word(), "a task was ended instead of claimed");
        return Ok(None);
    }
    if !tasks::claim(&mut tx, &task, shared.leases.length()).await? {
        return come_back(&shared, tx, &delivery, lease_left_ms).await;
    }
    let finished = steps::all(&mut tx, task_id).await?;
    subject::follow(&mut tx, &task).await?;
    announce(&mut tx, &task, claim, now).await?;
    tx.commit().await?;
    tracing::info!(task.id = %task_id, attempt = task.attempt, taken_over = claim == Claim::TakenOver, "a task is claimed");

    let (leash, place) = leases::hold(&shared, task_id, lease, delivery.clone(), asked_at);
    Ok(Some(Attempt { task, lease, delivery, leash, finished, shared, _place: place }))
}

async fn announce(
    tx: &mut OrgTx,
    task: &Task,
    claim: Claim,
    now: time::OffsetDateTime,
) -> Result<(), ApiError> {
    let mut events = Vec::with_capacity(2);
    if claim == Claim::TakenOver {
        events.push(task_log::event(
            task,
            task_log::Kind::Retrying,
            "taken over from a worker that gave no sign of life",
            now,
        ));
    }
    events.push(task_log::event(task, task_log::Kind::Started, "", now));
    task_log::append(tx, task.id, &events).await
}

async fn settle(shared: &Shared, mut tx: OrgTx, delivery: &Delivery) -> Result<Option<Attempt>, ApiError> {
    shared.queue.settle(&mut tx, delivery).await?;
    tx.commit().await?;
    shared.queue.forget(delivery).await;
    Ok(None)
}

async fn come_back(
    shared: &Shared,
    mut tx: OrgTx,
    delivery: &Delivery,
    lease_left_ms: Option<i64>,
) -> Result<Option<Attempt>, ApiError> {
    let left =
        Duration::from_millis(lease_left_ms.and_then(|left| u64::try_from(left).ok()).unwrap_or_default());
    shared.queue.postpone(&mut tx, delivery, left + AFTER_LEASE).await?;
    tx.commit().await?;
    shared.queue.forget(delivery).await;
    Ok(None)
}
