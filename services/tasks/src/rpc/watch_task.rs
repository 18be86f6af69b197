//! WatchTask: a task's log from any point on, then live, until it has ended. The log may go on after an end, when somebody
//! tries the task again; so a stream ends only at an end that nothing follows.

use std::pin::Pin;
use std::sync::Arc;

use futures_util::{Stream, StreamExt};
use tonic::Status;
use tracegate_platform::watch::{self, Seen, WatchStream};
use tracegate_platform::{ApiError, Caller};
use tracegate_proto::events::v1::Heartbeat;
use tracegate_proto::tasks::v1::watch_task_response::Update;
use tracegate_proto::tasks::v1::{WatchTaskRequest, WatchTaskResponse};

use tracegate_platform::feed::Topic;

use crate::store::tasks;
use crate::task::{Task, TaskId};
use crate::{Tasks, task_log};

pub(crate) type UpdateStream = Pin<Box<dyn Stream<Item = Result<WatchTaskResponse, Status>> + Send>>;

pub(crate) async fn run(
    app: &Tasks,
    caller: Arc<Caller>,
    req: WatchTaskRequest,
) -> Result<UpdateStream, ApiError> {
    let task_id = TaskId::from_field("task_id", &req.task_id)?;
    let feed = task_log::feed(task_id);
    // Registered on the log before the snapshot is read: what happens between the two is in the log.
    let topic = app.hub.topic(caller.org, &feed).await?;
    let seen = watch::watch(&app.hub, &app.drain, caller.org, &feed, Some(req.after_sequence)).await?;

    let mut tx = app.db.begin(caller.org).await?;
    let task = tasks::find(&mut tx, task_id).await?.ok_or_else(|| ApiError::not_found("task", task_id))?;
    drop(tx);
    let is_over = task.state.is_final() && is_last(&topic, req.after_sequence).await?;
    Ok(updates(task, is_over, req.after_sequence, topic, seen))
}

fn updates(task: Task, is_over: bool, after: i64, topic: Arc<Topic>, mut seen: WatchStream) -> UpdateStream {
    Box::pin(async_stream::try_stream! {
        yield WatchTaskResponse { sequence: after, update: Some(Update::Snapshot(task.into())) };
        if is_over {
            return;
        }
        while let Some(next) = seen.next().await {
            match next? {
                Seen::Heartbeat { sequence } => {
                    yield WatchTaskResponse { sequence, update: Some(Update::Heartbeat(Heartbeat { sequence })) };
                }
                Seen::Event { sequence, payload } => {
                    let event = task_log::read(sequence, &payload)?;
                    let is_ending = task_log::is_ending(event.kind());
                    yield WatchTaskResponse { sequence, update: Some(Update::Event(event)) };
                    if is_ending && is_last(&topic, sequence).await? {
                        return;
                    }
                }
            }
        }
    })
}

/// Whether nothing stands in the log after `sequence`, by the database where memory does not know better.
async fn is_last(topic: &Topic, sequence: i64) -> Result<bool, ApiError> {
    Ok(topic.after(sequence).await?.is_empty())
}
