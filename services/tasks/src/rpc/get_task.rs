//! GetTask: one task of the caller's organization.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::tasks::v1::{GetTaskRequest, GetTaskResponse};

use crate::Tasks;
use crate::store::tasks;
use crate::task::TaskId;

pub(crate) async fn run(
    app: &Tasks,
    caller: Arc<Caller>,
    req: GetTaskRequest,
) -> Result<GetTaskResponse, ApiError> {
    let task_id = TaskId::from_field("task_id", &req.task_id)?;
    let mut tx = app.db.begin(caller.org).await?;
    let task = tasks::find(&mut tx, task_id).await?.ok_or_else(|| ApiError::not_found("task", task_id))?;
    Ok(GetTaskResponse { task: Some(task.into()) })
}
