use std::time::Duration;

use time::OffsetDateTime;
use tracegate_platform::db::{from_word, to_word};
use tracegate_platform::{ApiError, OrgTx};
use uuid::Uuid;

use crate::requester::Requester;
use crate::task::{Death, Kind, LeaseToken, State, Task, TaskId};

struct Row {
    task_id: Uuid,
    kind: String,
    subject_id: Uuid,
    state: String,
    progress_percent: i32,
    step: String,
    attempt: i32,
    attempt_max: i32,
    retry_count: i32,
    death_step: Option<String>,
    death_percent: Option<i32>,
    death_count: i32,
    lease_token: Option<Uuid>,
    lease_left_ms: Option<i64>,
    cancel_requested_at: Option<OffsetDateTime>,
    failure: Option<String>,
    requester: Vec<u8>,
    created_at: OffsetDateTime,
    started_at: Option<OffsetDateTime>,
    ended_at: Option<OffsetDateTime>,
}

/// A task whose row is locked until the transaction ends.
pub(crate) struct Locked {
    pub task: Task,
    /// By the database's clock, which tells all leases; below zero once it is over, `None` without one.
    pub lease_left_ms: Option<i64>,
}

impl Locked {
    pub(crate) fn lease_is_over(&self) -> bool {
        self.lease_left_ms.is_some_and(|left| left < 0)
    }
}

/// What a write of the worker that holds the task has found.
pub(crate) struct Moved {
    pub progress_percent: i32,
    pub is_cancel_requested: bool,
}

impl TryFrom<Row> for Task {
    type Error = ApiError;

    fn try_from(row: Row) -> Result<Self, ApiError> {
        let id = row.task_id;
        let inconsistent =
            |what: &str| ApiError::internal(format!("inconsistent: tasks row {id} has {what}"));
        let state = match (row.state.as_str(), row.lease_token, row.ended_at, row.failure) {
            ("QUEUED", None, None, None) => State::Queued,
            ("RUNNING", Some(lease), None, None) => State::Running { lease: LeaseToken(lease) },
            ("COMPLETED", None, Some(ended_at), None) => State::Completed { ended_at },
            ("FAILED", None, Some(ended_at), Some(failure)) => State::Failed { failure, ended_at },
            ("CANCELLED", None, Some(ended_at), None) => State::Cancelled { ended_at },
            ("DEAD_LETTERED", None, Some(ended_at), Some(failure)) => {
                State::DeadLettered { failure, ended_at }
            }
            (word, ..) => return Err(inconsistent(&format!("the state {word} without what belongs to it"))),
        };
        let death = match (row.death_step, row.death_percent) {
            (Some(step), Some(percent)) => Some(Death { step, percent, count: row.death_count }),
            _ => None,
        };
        Ok(Self {
            id: TaskId(id),
            kind: from_word("tasks", id, "KIND_", &row.kind, Kind::from_str_name)?,
            subject_id: row.subject_id,
            state,
            progress_percent: row.progress_percent,
            step: row.step,
            attempt: row.attempt,
            attempt_max: row.attempt_max,
            retry_count: row.retry_count,
            death,
            cancel_requested_at: row.cancel_requested_at,
            requester: Requester::decode(&row.requester)
                .ok_or_else(|| inconsistent("a requester that cannot be read"))?,
            created_at: row.created_at,
            started_at: row.started_at,
        })
    }
}

/// A new task, in QUEUED.
pub(crate) async fn insert(tx: &mut OrgTx, task: &Task) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!(
        "INSERT INTO tasks (org_id, task_id, kind, subject_id, state, attempt_max, requester_id, requester, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        org,
        task.id.0,
        to_word(task.kind.as_str_name(), "KIND_"),
        task.subject_id,
        task.state.word(),
        task.attempt_max,
        task.requester.actor_id(),
        task.requester.encode(),
        task.created_at
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub(crate) async fn find(tx: &mut OrgTx, id: TaskId) -> Result<Option<Task>, ApiError> {
    let org = tx.org().0;
    let row = sqlx::query_as!(
        Row,
        r#"SELECT task_id, kind, subject_id, state, progress_percent, step, attempt, attempt_max, retry_count, death_step,
                  death_percent, death_count, lease_token, (extract(epoch FROM lease_until - clock_timestamp()) * 1000)::bigint AS lease_left_ms,
                  cancel_requested_at, failure, requester, created_at, started_at, ended_at
           FROM tasks WHERE org_id = $1 AND task_id = $2"#,
        org,
        id.0
    )
    .fetch_optional(tx.conn())
    .await?;
    row.map(Task::try_from).transpose()
}

pub(crate) async fn lock(tx: &mut OrgTx, id: TaskId) -> Result<Option<Locked>, ApiError> {
    let org = tx.org().0;
    let row = sqlx::query_as!(
        Row,
        r#"SELECT task_id, kind, subject_id, state, progress_percent, step, attempt, attempt_max, retry_count, death_step,
                  death_percent, death_count, lease_token, (extract(epoch FROM lease_until - clock_timestamp()) * 1000)::bigint AS lease_left_ms,
                  cancel_requested_at, failure, requester, created_at, started_at, ended_at
           FROM tasks WHERE org_id = $1 AND task_id = $2 FOR UPDATE"#,
        org,
        id.0
    )
    .fetch_optional(tx.conn())
    .await?;
    row.map(|row| {
        let lease_left_ms = row.lease_left_ms;
        Ok(Locked { task: row.try_into()?, lease_left_ms })
    })
    .transpose()
}

/// Newest first, from before `before`, where state and subject are as given.
pub(crate) async fn page(
    tx: &mut OrgTx,
    state: Option<&str>,
    subject_id: Option<Uuid>,
    before: Option<Uuid>,
    n_max: i64,
) -> Result<Vec<Task>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT task_id, kind, subject_id, state, progress_percent, step, attempt, attempt_max, retry_count, death_step,
                  death_percent, death_count, lease_token, (extract(epoch FROM lease_until - clock_timestamp()) * 1000)::bigint AS lease_left_ms,
                  cancel_requested_at, failure, requester, created_at, started_at, ended_at
           FROM tasks
           WHERE org_id = $1 AND ($2::text IS NULL OR state = $2) AND ($3::uuid IS NULL OR subject_id = $3)
             AND ($4::uuid IS NULL OR task_id < $4)
           ORDER BY task_id DESC LIMIT $5"#,
        org,
        state,
        subject_id,
        before,
        n_max
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter().map(Task::try_from).collect()
}

/// Writes a claimed task if it is still to be had; false where another worker was faster.
pub(crate) async fn claim(tx: &mut OrgTx, task: &Task, lease_for: Duration) -> Result<bool, ApiError> {
    let org = tx.org().0;
    let claimed = sqlx::query!(
        "UPDATE tasks
         SET state = 'RUNNING', attempt = $3, death_step = $4, death_percent = $5, death_count = $6, lease_token = $7,
             lease_until = clock_timestamp() + $8::bigint * interval '1 millisecond', started_at = $9
         WHERE org_id = $1 AND task_id = $2
           AND (state = 'QUEUED' OR (state = 'RUNNING' AND lease_until < clock_timestamp()))",
        org,
        task.id.0,
        task.attempt,
        task.death.as_ref().map(|death| death.step.as_str()),
        task.death.as_ref().map(|death| death.percent),
        task.death.as_ref().map_or(0, |death| death.count),
        task.state.lease().map(|lease| lease.0),
        milliseconds(lease_for),
        task.started_at
    )
    .execute(tx.conn())
    .await?;
    Ok(claimed.rows_affected() == 1)
}

/// Writes what changes in a task's life. `lease` is the one it was under when it was read: false where somebody has claimed
/// the task since, and nothing is written.
pub(crate) async fn update(tx: &mut OrgTx, task: &Task, lease: Option<LeaseToken>) -> Result<bool, ApiError> {
    let org = tx.org().0;
    let updated = sqlx::query!(
        "UPDATE tasks
         SET state = $4, progress_percent = GREATEST(progress_percent, $5), step = $6, attempt = $7, retry_count = $8,
             death_step = $9, death_percent = $10, death_count = $11, cancel_requested_at = $12, failure = $13,
             requester_id = $14, requester = $15, started_at = $16, ended_at = $17,
             lease_token = $18, lease_until = CASE WHEN $18::uuid IS NULL THEN NULL ELSE lease_until END
         WHERE org_id = $1 AND task_id = $2 AND lease_token IS NOT DISTINCT FROM $3",
        org,
        task.id.0,
        lease.map(|lease| lease.0),
        task.state.word(),
        task.progress_percent,
        task.step,
        task.attempt,
        task.retry_count,
        task.death.as_ref().map(|death| death.step.as_str()),
        task.death.as_ref().map(|death| death.percent),
        task.death.as_ref().map_or(0, |death| death.count),
        task.cancel_requested_at,
        task.state.failure(),
        task.requester.actor_id(),
        task.requester.encode(),
        task.started_at,
        task.state.ended_at(),
        task.state.lease().map(|lease| lease.0)
    )
    .execute(tx.conn())
    .await?;
    Ok(updated.rows_affected() == 1)
}

/// Moves a task forward, never back, and extends its lease; `None` where the lease is lost.
pub(crate) async fn move_on(
    tx: &mut OrgTx,
    id: TaskId,
    lease: LeaseToken,
    lease_for: Duration,
    step: &str,
    percent: i32,
) -> Result<Option<Moved>, ApiError> {
    let org = tx.org().0;
    let moved = sqlx::query_as!(
        Moved,
        r#"UPDATE tasks
           SET step = $5, progress_percent = GREATEST(progress_percent, $6),
               lease_until = clock_timestamp() + $4::bigint * interval '1 millisecond'
           WHERE org_id = $1 AND task_id = $2 AND lease_token = $3
           RETURNING progress_percent, cancel_requested_at IS NOT NULL AS "is_cancel_requested!""#,
        org,
        id.0,
        lease.0,
        milliseconds(lease_for),
        step,
        percent
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(moved)
}

/// Extends a lease and says whether its task is cancelled; `None` where the lease is lost.
pub(crate) async fn extend(
    tx: &mut OrgTx,
    id: TaskId,
    lease: LeaseToken,
    lease_for: Duration,
) -> Result<Option<bool>, ApiError> {
    let org = tx.org().0;
    let is_cancel_requested = sqlx::query_scalar!(
        r#"UPDATE tasks SET lease_until = clock_timestamp() + $4::bigint * interval '1 millisecond'
           WHERE org_id = $1 AND task_id = $2 AND lease_token = $3
           RETURNING cancel_requested_at IS NOT NULL AS "is_cancel_requested!""#,
        org,
        id.0,
        lease.0,
        milliseconds(lease_for)
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(is_cancel_requested)
}

fn milliseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}
