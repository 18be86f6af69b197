use std::collections::HashMap;

use tracegate_platform::{ApiError, OrgTx};

use crate::task::TaskId;

/// Keeps a finished step's result; false where it was finished before, whose result then stays.
pub(crate) async fn insert(
    tx: &mut OrgTx,
    task_id: TaskId,
    step: &str,
    result: &[u8],
) -> Result<bool, ApiError> {
    let org = tx.org().0;
    let inserted = sqlx::query!(
        "INSERT INTO task_steps (org_id, task_id, step, result) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
        org,
        task_id.0,
        step,
        result
    )
    .execute(tx.conn())
    .await?;
    Ok(inserted.rows_affected() == 1)
}

/// Every finished step with its result.
pub(crate) async fn all(tx: &mut OrgTx, task_id: TaskId) -> Result<HashMap<String, Vec<u8>>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query!(
        "SELECT step, result FROM task_steps WHERE org_id = $1 AND task_id = $2",
        org,
        task_id.0
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().map(|row| (row.step, row.result)).collect())
}
