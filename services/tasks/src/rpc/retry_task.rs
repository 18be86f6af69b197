//! RetryTask: a task that ended without a result is queued again, for whoever asks now. Finished steps are not repeated.

use std::sync::Arc;
use std::time::Duration;

use tracegate_platform::request_ledger::{self, Claim};
use tracegate_platform::{ApiError, Caller, audit, queue};
use tracegate_proto::tasks::v1::{RetryTaskRequest, RetryTaskResponse};

use crate::requester::Requester;
use crate::store::tasks;
use crate::task::TaskId;
use crate::{STREAM, Tasks, subject, task_log};

pub(crate) async fn run(
    app: &Tasks,
    caller: Arc<Caller>,
    req: RetryTaskRequest,
) -> Result<RetryTaskResponse, ApiError> {
    let task_id = TaskId::from_field("task_id", &req.task_id)?;
    let now = app.clock.now();

    let mut tx = app.db.begin(caller.org).await?;
    let slot = match request_ledger::claim(&mut tx, &caller, "RetryTask", &req.request_id, &req).await? {
        Claim::Replay(first) => return Ok(first),
        Claim::First(slot) => slot,
    };
    let mut task =
        tasks::lock(&mut tx, task_id).await?.ok_or_else(|| ApiError::not_found("task", task_id))?.task;

    task.retry(Requester(caller.clone()))?;

    tasks::update(&mut tx, &task, None).await?;
    queue::enqueue(&mut tx, STREAM, task_id.0, Duration::ZERO).await?;
    subject::follow(&mut tx, &task).await?;
    audit::record(&mut tx, &caller, now, "TaskRetried", format!("tasks/{task_id}"), []).await?;
    task_log::append(
        &mut tx,
        task_id,
        &[task_log::event(&task, task_log::Kind::Queued, "tried again by a person", now)],
    )
    .await?;
    let response = RetryTaskResponse { task: Some(task.into()) };
    slot.keep(&mut tx, &response).await?;
    tx.commit().await?;
    Ok(response)
}
