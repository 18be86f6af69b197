//! The end of an attempt that did not complete its task: back to the queue, or a final state, in one fenced transaction.

use std::time::Duration;

use time::OffsetDateTime;
use tokio::time::Instant;
use tracegate_platform::feed::Bell;
use tracegate_platform::queue::Delivery;
use tracegate_platform::{ApiError, OrgTx, audit};

use super::{Attempt, Failure, Shared, Stop, backoff};
use crate::store::tasks;
use crate::task::{State, Task};
use crate::{STREAM, subject, task_log};

const OUT_OF_TOUCH: &str = "its worker was out of touch with the database";
/// Between two tries to write the end while the database is away.
const AGAIN_AFTER: Duration = Duration::from_millis(250);

/// So many leases long an end is tried to be written.
const TRIED_FOR_LEASES: u32 = 6;

/// Writes the end, again and again: also past the lease, which forbids it only once somebody else has claimed the task. What
/// is not written in the end is found out by another worker.
pub(crate) async fn end(attempt: &Attempt, failure: Failure) {
    let task_id = attempt.task.id;
    if let Failure::Stopped(Stop::LeaseLost) = failure {
        tracing::warn!(task.id = %task_id, "the lease of a task is lost, its work stops here");
        return;
    }
    let lease = attempt.shared.leases.length();
    let give_up_at = Instant::now() + lease * TRIED_FOR_LEASES;
    while !attempt.leash.is_lost() && Instant::now() < give_up_at {
        match tokio::time::timeout(lease, try_end(attempt, &failure)).await {
            Ok(Ok(Some(task))) => {
                tracing::info!(task.id = %task_id, attempt = attempt.task.attempt, state = task.state.word(), "an attempt has ended");
                return;
            }
            Ok(Ok(None)) => return,
            Ok(Err(error)) => {
                tracing::warn!(task.id = %task_id, error = ?error, "the end of an attempt could not be written")
            }
            Err(_) => {}
        }
        tokio::time::sleep(AGAIN_AFTER).await;
    }
}

/// The task as written; `None` where it is no longer this attempt's.
async fn try_end(attempt: &Attempt, failure: &Failure) -> Result<Option<Task>, ApiError> {
    let (shared, lease) = (&attempt.shared, attempt.lease);
    let now = shared.clock.now();
    let mut tx = shared.db.begin(attempt.delivery.org).await?;
    let Some(mut task) = tasks::lock(&mut tx, attempt.task.id).await?.map(|locked| locked.task) else {
        return Ok(None);
    };
    let moved = match failure {
        Failure::Permanent(why) => task.fail(lease, why.clone(), now),
        Failure::Passing { cause, .. } => task.try_again(lease, cause, now),
        Failure::Stopped(Stop::Cancelled) => task.stop(lease, now),
        Failure::Stopped(Stop::ShuttingDown) => task.give_back(lease),
        // Not a death: the worker lives and says so.
        Failure::Stopped(Stop::OutOfTouch) => task.try_again(lease, OUT_OF_TOUCH, now),
        Failure::Stopped(Stop::LeaseLost) => return Ok(None),
    };
    if moved.is_err() || !tasks::update(&mut tx, &task, Some(lease)).await? {
        return Ok(None);
    }
    if task.state == State::Queued {
        let (delay, detail) = match failure {
            Failure::Passing { cause, retry_after } => {
                let delay = backoff::delay(task.attempt, *retry_after);
                (delay, format!("{cause}; tried again in {:.1} s", delay.as_secs_f64()))
            }
            Failure::Stopped(Stop::OutOfTouch) => {
                (backoff::delay(task.attempt, None), format!("{OUT_OF_TOUCH}; it goes on soon"))
            }
            _ => (Duration::ZERO, "its worker shuts down, another one goes on".to_owned()),
        };
        shared.queue.postpone(&mut tx, &attempt.delivery, delay).await?;
        tx.ring(Bell::Queue { stream: STREAM.into() });
        let mut event = task_log::event(&task, task_log::Kind::Retrying, detail, now);
        // It belongs to the attempt that ends here, also where that one does not count.
        event.attempt = attempt.task.attempt;
        task_log::append(&mut tx, task.id, &[event]).await?;
    } else {
        write(shared, &mut tx, &task, &attempt.delivery, now).await?;
    }
    tx.commit().await?;
    shared.queue.forget(&attempt.delivery).await;
    Ok(Some(task))
}

/// All that goes with a final state without a result.
pub(crate) async fn write(
    shared: &Shared,
    tx: &mut OrgTx,
    task: &Task,
    delivery: &Delivery,
    now: OffsetDateTime,
) -> Result<(), ApiError> {
    shared.queue.settle(tx, delivery).await?;
    subject::follow(tx, task).await?;
    // A cancelled task was recorded when the person cancelled it.
    let action = match task.state {
        State::Failed { .. } => Some("TaskFailed"),
        State::DeadLettered { .. } => Some("TaskDeadLettered"),
        _ => None,
    };
    if let Some(action) = action {
        let attributes = [("failure", task.state.failure().unwrap_or_default().to_owned())];
        audit::record(tx, &task.requester.0, now, action, format!("tasks/{}", task.id), attributes).await?;
    }
    match task_log::ending(task, now) {
        Some(event) => task_log::append(tx, task.id, &[event]).await,
        None => Ok(()),
    }
}
