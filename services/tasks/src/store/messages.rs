use tracegate_platform::{ApiError, OrgTx};

use crate::STREAM;
use crate::task::TaskId;

/// Ends the task's messages to the workers, where nobody has one in hand who could.
pub(crate) async fn delete(tx: &mut OrgTx, task_id: TaskId) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!(
        "DELETE FROM queue_messages WHERE org_id = $1 AND stream = $2 AND subject_id = $3",
        org,
        STREAM,
        task_id.0
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
