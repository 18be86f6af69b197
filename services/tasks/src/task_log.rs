//! A task's own log: numbered without gaps, written in the transaction of what it tells, so that no watcher hears of
//! something that did not happen.

use prost::Message;
use time::OffsetDateTime;
use tracegate_platform::clock::timestamp;
use tracegate_platform::{ApiError, OrgTx, feed};
use tracegate_proto::tasks::v1::TaskEvent;

use crate::task::{State, Task, TaskId};

pub(crate) use tracegate_proto::tasks::v1::task_event::Kind;

pub(crate) fn feed(id: TaskId) -> String {
    format!("task/{id}")
}

/// Appends events; their sequence is the feed's, and is filled in when they are read. Call late: the log stays locked until
/// the transaction ends.
pub(crate) async fn append(tx: &mut OrgTx, id: TaskId, events: &[TaskEvent]) -> Result<(), ApiError> {
    let payloads: Vec<Vec<u8>> = events.iter().map(Message::encode_to_vec).collect();
    feed::append(tx, &feed(id), &payloads, false).await.map(drop)
}

/// An event of the task as it stands after it.
pub(crate) fn event(task: &Task, kind: Kind, detail: impl Into<String>, now: OffsetDateTime) -> TaskEvent {
    TaskEvent {
        sequence: 0,
        kind: kind.into(),
        event_time: Some(timestamp(now)),
        progress_percent: task.progress_percent,
        step: task.step.clone(),
        detail: detail.into(),
        attempt: task.attempt,
        eta_ms: 0,
    }
}

/// The event that tells a final state; `None` for a task that goes on.
pub(crate) fn ending(task: &Task, now: OffsetDateTime) -> Option<TaskEvent> {
    let kind = match &task.state {
        State::Queued | State::Running { .. } => return None,
        State::Completed { .. } => Kind::Completed,
        State::Failed { .. } => Kind::Failed,
        State::Cancelled { .. } => Kind::Cancelled,
        State::DeadLettered { .. } => Kind::DeadLettered,
    };
    Some(event(task, kind, task.state.failure().unwrap_or_default(), now))
}

pub(crate) fn is_ending(kind: Kind) -> bool {
    matches!(kind, Kind::Completed | Kind::Failed | Kind::Cancelled | Kind::DeadLettered)
}

/// An event as it was read from the feed.
pub(crate) fn read(sequence: i64, payload: &[u8]) -> Result<TaskEvent, ApiError> {
    let event = TaskEvent::decode(payload).map_err(ApiError::internal)?;
    Ok(TaskEvent { sequence, ..event })
}
