//! CancelTask: a queued task ends here, a running one is stopped by its worker within a second.

use std::sync::Arc;

use tracegate_platform::feed::Bell;
use tracegate_platform::{ApiError, Caller, audit};
use tracegate_proto::tasks::v1::{CancelTaskRequest, CancelTaskResponse};

use crate::store::{messages, tasks};
use crate::task::{Cancel, TaskId};
use crate::{Tasks, subject, task_log};

pub(crate) async fn run(
    app: &Tasks,
    caller: Arc<Caller>,
    req: CancelTaskRequest,
) -> Result<CancelTaskResponse, ApiError> {
    let task_id = TaskId::from_field("task_id", &req.task_id)?;
    let now = app.clock.now();

    let mut tx = app.db.begin(caller.org).await?;
    let mut task =
        tasks::lock(&mut tx, task_id).await?.ok_or_else(|| ApiError::not_found("task", task_id))?.task;
    let lease = task.state.lease();
    let cancel = task.cancel(now)?;
    if cancel == Cancel::Already {
        return Ok(CancelTaskResponse { task: Some(task.into()) });
    }

    tasks::update(&mut tx, &task, lease).await?;
    match cancel {
        Cancel::AtOnce => messages::delete(&mut tx, task_id).await?,
        // Heard by the worker that has it in hand; it would also notice with its next sign of life.
        Cancel::Requested | Cancel::Already => tx.ring(Bell::Subject { id: task_id.0 }),
    }
    subject::follow(&mut tx, &task).await?;
    audit::record(&mut tx, &caller, now, "TaskCancelled", format!("tasks/{task_id}"), []).await?;
    if let Some(event) = task_log::ending(&task, now) {
        task_log::append(&mut tx, task_id, &[event]).await?;
    }
    tx.commit().await?;
    Ok(CancelTaskResponse { task: Some(task.into()) })
}
