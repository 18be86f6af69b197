use time::{Date, OffsetDateTime};
use tracegate_platform::db::{from_word, to_word};
use tracegate_platform::{ApiError, OrgTx};
use tracegate_proto::governance::v1::{BudgetPeriod, BudgetScope, HoldState};
use uuid::Uuid;

use crate::ledger::{Account, BudgetId, Hold};
use crate::periods::Span;

/// A budget with a period of it, if it has one.
struct Row {
    budget_id: Uuid,
    name: String,
    scope: String,
    subject: String,
    period: String,
    is_hard: bool,
    threshold_percents: Vec<i32>,
    budget_limit: i64,
    starts_at: Option<OffsetDateTime>,
    ends_at: Option<OffsetDateTime>,
    settled: Option<i64>,
    held: Option<i64>,
    overrun: Option<i64>,
    extension: Option<i64>,
    extension_ends_at: Option<OffsetDateTime>,
    alerted_percent: Option<i32>,
    denied_count: Option<i64>,
}

impl Row {
    /// The account of the period, or that of a budget which has none yet.
    fn account(self) -> Result<Account, ApiError> {
        let never = OffsetDateTime::UNIX_EPOCH;
        Ok(Account {
            scope: from_word("budgets", self.budget_id, "BUDGET_SCOPE_", &self.scope, BudgetScope::from_str_name)?,
            period: from_word("budgets", self.budget_id, "BUDGET_PERIOD_", &self.period, BudgetPeriod::from_str_name)?,
            budget_id: BudgetId(self.budget_id),
            name: self.name,
            subject: self.subject,
            is_hard: self.is_hard,
            threshold_percents: self.threshold_percents,
            span: Span { starts_at: self.starts_at.unwrap_or(never), ends_at: self.ends_at.unwrap_or(never) },
            limit: self.budget_limit,
            settled: self.settled.unwrap_or(0),
            held: self.held.unwrap_or(0),
            overrun: self.overrun.unwrap_or(0),
            extension: self.extension.unwrap_or(0),
            extension_ends_at: self.extension_ends_at,
            alerted_percent: self.alerted_percent.unwrap_or(0),
            denied_count: self.denied_count.unwrap_or(0),
        })
    }
}

/// The live budgets that count any of these subjects, each with its newest period.
pub(crate) async fn counting(
    tx: &mut OrgTx,
    scopes: &[&str],
    subjects: &[&str],
) -> Result<Vec<Account>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT b.budget_id, b.name, b.scope, b.subject, b.period, b.enforcement = 'HARD' AS "is_hard!", b.threshold_percents,
             b.limit_nanos_usd AS budget_limit, p.starts_at AS "starts_at?", p.ends_at AS "ends_at?",
             p.settled_nanos_usd AS "settled?", p.held_nanos_usd AS "held?", p.overrun_nanos_usd AS "overrun?",
             p.extension_nanos_usd AS "extension?", p.extension_ends_at, p.alerted_percent AS "alerted_percent?",
             p.denied_count AS "denied_count?"
           FROM budgets b
           LEFT JOIN LATERAL (
             SELECT * FROM budget_periods p WHERE p.org_id = b.org_id AND p.budget_id = b.budget_id ORDER BY starts_at DESC LIMIT 1
           ) p ON true
           WHERE b.org_id = $1 AND b.archived_at IS NULL
             AND (b.scope, b.subject) IN (SELECT * FROM unnest($2::text[], $3::text[]))"#,
        org,
        scopes as &[&str],
        subjects as &[&str]
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter().map(Row::account).collect()
}

/// The periods that these holds reserve from.
pub(crate) async fn of_holds(tx: &mut OrgTx, holds: &[Hold]) -> Result<Vec<Account>, ApiError> {
    let org = tx.org().0;
    let budgets: Vec<Uuid> = holds.iter().map(|hold| hold.budget_id.0).collect();
    let starts: Vec<OffsetDateTime> = holds.iter().map(|hold| hold.period_starts_at).collect();
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT b.budget_id, b.name, b.scope, b.subject, b.period, b.enforcement = 'HARD' AS "is_hard!", b.threshold_percents,
             b.limit_nanos_usd AS budget_limit, p.starts_at AS "starts_at?", p.ends_at AS "ends_at?",
             p.settled_nanos_usd AS "settled?", p.held_nanos_usd AS "held?", p.overrun_nanos_usd AS "overrun?",
             p.extension_nanos_usd AS "extension?", p.extension_ends_at, p.alerted_percent AS "alerted_percent?",
             p.denied_count AS "denied_count?"
           FROM (SELECT DISTINCT * FROM unnest($2::uuid[], $3::timestamptz[])) AS held (budget_id, starts_at)
           JOIN budgets b ON b.org_id = $1 AND b.budget_id = held.budget_id
           JOIN budget_periods p ON p.org_id = $1 AND p.budget_id = held.budget_id AND p.starts_at = held.starts_at"#,
        org,
        &budgets,
        &starts
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter().map(Row::account).collect()
}

/// Writes accounts as they are now, and what each spent today.
pub(crate) async fn write(
    tx: &mut OrgTx,
    accounts: &[(&Account, i64)],
    day: Date,
) -> Result<(), ApiError> {
    let org = tx.org().0;
    let column = |of: fn(&Account) -> i64| accounts.iter().map(|(account, _)| of(account)).collect::<Vec<_>>();
    let ids: Vec<Uuid> = accounts.iter().map(|(account, _)| account.budget_id.0).collect();
    let starts: Vec<OffsetDateTime> = accounts.iter().map(|(account, _)| account.span.starts_at).collect();
    let ends: Vec<OffsetDateTime> = accounts.iter().map(|(account, _)| account.span.ends_at).collect();
    let extension_ends: Vec<Option<OffsetDateTime>> =
        accounts.iter().map(|(account, _)| account.extension_ends_at).collect();
    let alerted: Vec<i32> = accounts.iter().map(|(account, _)| account.alerted_percent).collect();
    let spent: Vec<i64> = accounts.iter().map(|(_, spent)| *spent).collect();
    sqlx::query!(
        "WITH rows AS (
           SELECT * FROM unnest($2::uuid[], $3::timestamptz[], $4::timestamptz[], $5::bigint[], $6::bigint[], $7::bigint[], $8::bigint[],
             $9::bigint[], $10::timestamptz[], $11::integer[], $12::bigint[], $13::bigint[])
             AS rows (budget_id, starts_at, ends_at, budget_limit, settled, held, overrun, extension, extension_ends_at, alerted,
               denied, spent)
         ), days AS (
           INSERT INTO budget_days (org_id, budget_id, day, settled_nanos_usd)
           SELECT $1, budget_id, $14, sum(spent)::bigint FROM rows WHERE spent > 0 GROUP BY budget_id
           ON CONFLICT (org_id, budget_id, day) DO UPDATE
           SET settled_nanos_usd = budget_days.settled_nanos_usd + excluded.settled_nanos_usd
         )
         INSERT INTO budget_periods (org_id, budget_id, starts_at, ends_at, limit_nanos_usd, settled_nanos_usd, held_nanos_usd,
           overrun_nanos_usd, extension_nanos_usd, extension_ends_at, alerted_percent, denied_count)
         SELECT $1, budget_id, starts_at, ends_at, budget_limit, settled, held, overrun, extension, extension_ends_at, alerted, denied
         FROM rows
         ON CONFLICT (org_id, budget_id, starts_at) DO UPDATE
         SET limit_nanos_usd = excluded.limit_nanos_usd, settled_nanos_usd = excluded.settled_nanos_usd,
           held_nanos_usd = excluded.held_nanos_usd, overrun_nanos_usd = excluded.overrun_nanos_usd,
           extension_nanos_usd = excluded.extension_nanos_usd, extension_ends_at = excluded.extension_ends_at,
           alerted_percent = excluded.alerted_percent, denied_count = excluded.denied_count",
        org,
        &ids,
        &starts,
        &ends,
        &column(|account| account.limit),
        &column(|account| account.settled),
        &column(|account| account.held),
        &column(|account| account.overrun),
        &column(|account| account.extension),
        &extension_ends as &[Option<OffsetDateTime>],
        &alerted,
        &column(|account| account.denied_count),
        &spent,
        day
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Ends the open holds whose time is over, and gives back what they reserved. Under the organization's lock.
pub(crate) async fn expire_holds(tx: &mut OrgTx, now: OffsetDateTime) -> Result<u64, ApiError> {
    let org = tx.org().0;
    let ended = sqlx::query!(
        "WITH due AS (
           UPDATE budget_holds SET state = 'EXPIRED' WHERE org_id = $1 AND state = 'OPEN' AND expires_at <= $2
           RETURNING budget_id, period_starts_at, amount_nanos_usd
         ), sums AS (
           SELECT budget_id, period_starts_at, sum(amount_nanos_usd)::bigint AS amount FROM due GROUP BY budget_id, period_starts_at
         )
         UPDATE budget_periods p SET held_nanos_usd = held_nanos_usd - sums.amount
         FROM sums WHERE p.org_id = $1 AND p.budget_id = sums.budget_id AND p.starts_at = sums.period_starts_at",
        org,
        now
    )
    .execute(tx.conn())
    .await?;
    Ok(ended.rows_affected())
}

/// All reservations of these holds, whatever their state.
pub(crate) async fn holds(tx: &mut OrgTx, hold_ids: &[Uuid]) -> Result<Vec<Hold>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query_as!(
        HoldRow,
        "SELECT hold_id, budget_id, period_starts_at, amount_nanos_usd AS amount, state, settled_nanos_usd AS settled, created_at, expires_at
         FROM budget_holds WHERE org_id = $1 AND hold_id = ANY ($2) ORDER BY hold_id, budget_id",
        org,
        hold_ids
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter().map(HoldRow::hold).collect()
}

pub(crate) struct HoldRow {
    pub hold_id: Uuid,
    pub budget_id: Uuid,
    pub period_starts_at: OffsetDateTime,
    pub amount: i64,
    pub state: String,
    pub settled: i64,
    pub created_at: OffsetDateTime,
    pub expires_at: OffsetDateTime,
}

impl HoldRow {
    pub(crate) fn hold(self) -> Result<Hold, ApiError> {
        Ok(Hold {
            hold_id: self.hold_id,
            budget_id: BudgetId(self.budget_id),
            period_starts_at: self.period_starts_at,
            amount: self.amount,
            state: from_word("budget_holds", self.hold_id, "HOLD_STATE_", &self.state, HoldState::from_str_name)?,
            settled: self.settled,
            created_at: self.created_at,
            expires_at: self.expires_at,
        })
    }
}

pub(crate) async fn insert_holds(tx: &mut OrgTx, holds: &[Hold]) -> Result<(), ApiError> {
    let org = tx.org().0;
    let ids: Vec<Uuid> = holds.iter().map(|hold| hold.hold_id).collect();
    let budgets: Vec<Uuid> = holds.iter().map(|hold| hold.budget_id.0).collect();
    let starts: Vec<OffsetDateTime> = holds.iter().map(|hold| hold.period_starts_at).collect();
    let amounts: Vec<i64> = holds.iter().map(|hold| hold.amount).collect();
    let created: Vec<OffsetDateTime> = holds.iter().map(|hold| hold.created_at).collect();
    let expires: Vec<OffsetDateTime> = holds.iter().map(|hold| hold.expires_at).collect();
    sqlx::query!(
        "INSERT INTO budget_holds (org_id, hold_id, budget_id, period_starts_at, decision_id, amount_nanos_usd, state, created_at, expires_at)
         SELECT $1, hold_id, budget_id, starts_at, hold_id, amount, 'OPEN', created_at, expires_at
         FROM unnest($2::uuid[], $3::uuid[], $4::timestamptz[], $5::bigint[], $6::timestamptz[], $7::timestamptz[])
           AS rows (hold_id, budget_id, starts_at, amount, created_at, expires_at)",
        org,
        &ids,
        &budgets,
        &starts,
        &amounts,
        &created,
        &expires
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Writes what became of holds.
pub(crate) async fn end_holds(tx: &mut OrgTx, holds: &[&Hold]) -> Result<(), ApiError> {
    let org = tx.org().0;
    let ids: Vec<Uuid> = holds.iter().map(|hold| hold.hold_id).collect();
    let budgets: Vec<Uuid> = holds.iter().map(|hold| hold.budget_id.0).collect();
    let states: Vec<&str> = holds.iter().map(|hold| to_word(hold.state.as_str_name(), "HOLD_STATE_")).collect();
    let settled: Vec<i64> = holds.iter().map(|hold| hold.settled).collect();
    sqlx::query!(
        "UPDATE budget_holds h SET state = rows.state, settled_nanos_usd = rows.settled
         FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::bigint[]) AS rows (hold_id, budget_id, state, settled)
         WHERE h.org_id = $1 AND h.hold_id = rows.hold_id AND h.budget_id = rows.budget_id",
        org,
        &ids,
        &budgets,
        &states as &[&str],
        &settled
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
