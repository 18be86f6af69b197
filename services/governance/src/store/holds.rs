use time::OffsetDateTime;
use tracegate_platform::db::from_word;
use tracegate_platform::{ApiError, OrgTx};
use tracegate_proto::governance::v1::HoldState;
use uuid::Uuid;

use crate::budget::BudgetId;
use crate::ledger::Hold;

struct Row {
    hold_id: Uuid,
    budget_id: Uuid,
    period_starts_at: OffsetDateTime,
    amount: i64,
    state: String,
    settled: i64,
    created_at: OffsetDateTime,
    expires_at: OffsetDateTime,
}

impl Row {
    fn hold(self) -> Result<Hold, ApiError> {
        Ok(Hold {
            hold_id: self.hold_id,
            budget_id: BudgetId(self.budget_id),
            period_starts_at: self.period_starts_at,
            amount: self.amount,
            state: from_word(
                "budget_holds",
                self.hold_id,
                "HOLD_STATE_",
                &self.state,
                HoldState::from_str_name,
            )?,
            settled: self.settled,
            created_at: self.created_at,
            expires_at: self.expires_at,
        })
    }
}

/// All reservations of these calls, whatever their state.
pub(crate) async fn find(tx: &mut OrgTx, hold_ids: &[Uuid]) -> Result<Vec<Hold>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query_as!(
        Row,
        "SELECT hold_id, budget_id, period_starts_at, amount_nanos_usd AS amount, state, settled_nanos_usd AS settled, created_at, expires_at
         FROM budget_holds WHERE org_id = $1 AND hold_id = ANY ($2) ORDER BY hold_id, budget_id",
        org,
        hold_ids
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter().map(Row::hold).collect()
}

/// Reservations from a budget before another one, newest first.
pub(crate) async fn page(
    tx: &mut OrgTx,
    budget: BudgetId,
    open_only: bool,
    before: Option<Uuid>,
    n_max: i64,
) -> Result<Vec<Hold>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query_as!(
        Row,
        "SELECT hold_id, budget_id, period_starts_at, amount_nanos_usd AS amount, state, settled_nanos_usd AS settled, created_at, expires_at
         FROM budget_holds
         WHERE org_id = $1 AND budget_id = $2 AND (NOT $3 OR state = 'OPEN') AND ($4::uuid IS NULL OR hold_id < $4)
         ORDER BY hold_id DESC LIMIT $5",
        org,
        budget.0,
        open_only,
        before,
        n_max
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter().map(Row::hold).collect()
}

/// Forgets ended reservations made before another one would have been, some at a time.
pub(crate) async fn forget(tx: &mut OrgTx, before: Uuid, n_max: i64) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!(
        "DELETE FROM budget_holds h
         USING (SELECT hold_id, budget_id FROM budget_holds WHERE org_id = $1 AND hold_id < $2 AND state <> 'OPEN'
                ORDER BY hold_id LIMIT $3) AS old
         WHERE h.org_id = $1 AND h.hold_id = old.hold_id AND h.budget_id = old.budget_id",
        org,
        before,
        n_max
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Organizations with open reservations whose time is over.
pub(crate) async fn orgs_with_due(
    conn: &mut sqlx::PgConnection,
    now: OffsetDateTime,
    org_count_max: i32,
) -> Result<Vec<Uuid>, ApiError> {
    // all orgs: the answer is ids, and each is then worked on alone.
    let orgs = sqlx::query_scalar!(
        r#"SELECT org AS "org!" FROM orgs_with_due_holds($1, $2) AS org"#,
        now,
        org_count_max
    )
    .fetch_all(conn)
    .await?;
    Ok(orgs)
}
