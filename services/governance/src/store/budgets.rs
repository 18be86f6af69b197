use time::{Date, OffsetDateTime};
use tracegate_platform::api_error::OnConstraint;
use tracegate_platform::db::{from_word, to_word};
use tracegate_platform::{ApiError, OrgTx};
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1::{BudgetPeriod, BudgetScope};
use uuid::Uuid;

use crate::budget::{Budget, BudgetId};
use crate::ledger::{Account, Hold};
use crate::periods::Span;

/// A budget with a period of it, if it has one.
struct Row {
    budget_id: Uuid,
    name: String,
    scope: String,
    subject: String,
    period: String,
    budget_limit: i64,
    is_hard: bool,
    threshold_percents: Vec<i32>,
    revision: i64,
    created_at: OffsetDateTime,
    archived_at: Option<OffsetDateTime>,
    starts_at: Option<OffsetDateTime>,
    ends_at: Option<OffsetDateTime>,
    period_limit: Option<i64>,
    settled: Option<i64>,
    held: Option<i64>,
    overrun: Option<i64>,
    extension: Option<i64>,
    extension_ends_at: Option<OffsetDateTime>,
    alerted_percent: Option<i32>,
    is_exhausted: Option<bool>,
    denied_count: Option<i64>,
    reset_at: Option<OffsetDateTime>,
}

impl Row {
    /// The account of the period, or that of a budget which has none yet.
    fn account(self) -> Result<Account, ApiError> {
        let never = OffsetDateTime::UNIX_EPOCH;
        let id = self.budget_id;
        let budget = Budget {
            id: BudgetId(id),
            name: self.name,
            scope: from_word("budgets", id, "BUDGET_SCOPE_", &self.scope, BudgetScope::from_str_name)?,
            subject: self.subject,
            period: from_word("budgets", id, "BUDGET_PERIOD_", &self.period, BudgetPeriod::from_str_name)?,
            limit: self.budget_limit,
            is_hard: self.is_hard,
            threshold_percents: self.threshold_percents,
            revision: self.revision,
            created_at: self.created_at,
            archived_at: self.archived_at,
        };
        Ok(Account {
            limit: self.period_limit.unwrap_or(budget.limit),
            budget,
            span: Span { starts_at: self.starts_at.unwrap_or(never), ends_at: self.ends_at.unwrap_or(never) },
            settled: self.settled.unwrap_or(0),
            held: self.held.unwrap_or(0),
            overrun: self.overrun.unwrap_or(0),
            extension: self.extension.unwrap_or(0),
            extension_ends_at: self.extension_ends_at,
            alerted_percent: self.alerted_percent.unwrap_or(0),
            is_exhausted: self.is_exhausted.unwrap_or(false),
            denied_count: self.denied_count.unwrap_or(0),
            reset_at: self.reset_at,
        })
    }
}

/// Budgets with a period each: what comes before, what the period holds, and how it is joined are the second to fourth argument.
macro_rules! accounts {
    ($tx:expr, $with:tt, $held:tt, $joined:tt, $($argument:expr),+) => {{
        let rows = sqlx::query_as!(
            Row,
            $with + r#"SELECT b.budget_id, b.name, b.scope, b.subject, b.period, b.limit_nanos_usd AS budget_limit,
                 b.enforcement = 'HARD' AS "is_hard!", b.threshold_percents, b.revision, b.created_at, b.archived_at,
                 p.starts_at AS "starts_at?", p.ends_at AS "ends_at?", p.limit_nanos_usd AS "period_limit?",
                 p.settled_nanos_usd AS "settled?", "# + $held + r#" AS "held?", p.overrun_nanos_usd AS "overrun?",
                 p.extension_nanos_usd AS "extension?", p.extension_ends_at, p.alerted_percent AS "alerted_percent?",
                 p.is_exhausted AS "is_exhausted?", p.denied_count AS "denied_count?", p.reset_at
               FROM (SELECT * FROM budgets WHERE org_id = $1) AS b "# + $joined,
            $($argument),+
        )
        .fetch_all($tx.conn())
        .await?;
        rows.into_iter().map(Row::account).collect::<Result<Vec<Account>, ApiError>>()
    }};
}

/// Ends the open reservations whose time is over, and answers the live budgets that count any of these subjects, each with its newest period
/// as it is without them. Under the organization's lock.
pub(crate) async fn counting(
    tx: &mut OrgTx,
    scopes: &[&str],
    subjects: &[&str],
    now: OffsetDateTime,
) -> Result<Vec<Account>, ApiError> {
    let org = tx.org().0;
    accounts!(
        tx,
        "WITH due AS (
           UPDATE budget_holds SET state = 'EXPIRED' WHERE org_id = $1 AND state = 'OPEN' AND expires_at <= $4
           RETURNING budget_id, period_starts_at, amount_nanos_usd
         ), sums AS (
           SELECT budget_id, period_starts_at, sum(amount_nanos_usd)::bigint AS amount FROM due GROUP BY budget_id, period_starts_at
         ), freed AS (
           UPDATE budget_periods p SET held_nanos_usd = held_nanos_usd - sums.amount
           FROM sums WHERE p.org_id = $1 AND p.budget_id = sums.budget_id AND p.starts_at = sums.period_starts_at
         ) ",
        "p.held_nanos_usd - coalesce(
           (SELECT amount FROM sums WHERE sums.budget_id = p.budget_id AND sums.period_starts_at = p.starts_at), 0)",
        "LEFT JOIN LATERAL (
           SELECT * FROM budget_periods p WHERE p.org_id = b.org_id AND p.budget_id = b.budget_id ORDER BY starts_at DESC LIMIT 1
         ) p ON true
         WHERE b.archived_at IS NULL AND (b.scope, b.subject) IN (SELECT * FROM unnest($2::text[], $3::text[]))",
        org,
        scopes as &[&str],
        subjects as &[&str],
        now
    )
}

/// Ends the open reservations whose time is over, and gives back what they held. Under the organization's lock.
pub(crate) async fn end_due_holds(tx: &mut OrgTx, now: OffsetDateTime) -> Result<(), ApiError> {
    counting(tx, &[], &[], now).await.map(drop)
}

/// The periods that these holds reserve from.
pub(crate) async fn of_holds(tx: &mut OrgTx, holds: &[&Hold]) -> Result<Vec<Account>, ApiError> {
    let org = tx.org().0;
    let budgets: Vec<Uuid> = holds.iter().map(|hold| hold.budget_id.0).collect();
    let starts: Vec<OffsetDateTime> = holds.iter().map(|hold| hold.period_starts_at).collect();
    accounts!(
        tx,
        "",
        "p.held_nanos_usd",
        "JOIN (SELECT DISTINCT * FROM unnest($2::uuid[], $3::timestamptz[])) AS held (budget_id, starts_at)
           ON b.budget_id = held.budget_id
         JOIN budget_periods p ON p.org_id = b.org_id AND p.budget_id = held.budget_id AND p.starts_at = held.starts_at",
        org,
        &budgets,
        &starts
    )
}

/// A budget with its newest period.
pub(crate) async fn find(tx: &mut OrgTx, id: BudgetId) -> Result<Option<Account>, ApiError> {
    let org = tx.org().0;
    let mut found = accounts!(
        tx,
        "",
        "p.held_nanos_usd",
        "LEFT JOIN LATERAL (
           SELECT * FROM budget_periods p WHERE p.org_id = b.org_id AND p.budget_id = b.budget_id ORDER BY starts_at DESC LIMIT 1
         ) p ON true
         WHERE b.budget_id = $2",
        org,
        id.0
    )?;
    Ok(found.pop())
}

/// Budgets after another, by name, each with its newest period.
pub(crate) async fn page(
    tx: &mut OrgTx,
    with_archived: bool,
    after: Option<BudgetId>,
    n_max: i64,
) -> Result<Vec<Account>, ApiError> {
    let org = tx.org().0;
    accounts!(
        tx,
        "",
        "p.held_nanos_usd",
        "LEFT JOIN LATERAL (
           SELECT * FROM budget_periods p WHERE p.org_id = b.org_id AND p.budget_id = b.budget_id ORDER BY starts_at DESC LIMIT 1
         ) p ON true
         WHERE ($2 OR b.archived_at IS NULL)
           AND ($3::uuid IS NULL
             OR (b.name, b.budget_id) > (SELECT c.name, c.budget_id FROM budgets c WHERE c.org_id = $1 AND c.budget_id = $3))
         ORDER BY b.name, b.budget_id LIMIT $4",
        org,
        with_archived,
        after.map(|id| id.0),
        n_max
    )
}

/// Periods of a budget before a moment, newest first.
pub(crate) async fn periods(
    tx: &mut OrgTx,
    id: BudgetId,
    before: Option<OffsetDateTime>,
    n_max: i64,
) -> Result<Vec<Account>, ApiError> {
    let org = tx.org().0;
    accounts!(
        tx,
        "",
        "p.held_nanos_usd",
        "JOIN budget_periods p ON p.org_id = b.org_id AND p.budget_id = b.budget_id
         WHERE b.budget_id = $2 AND ($3::timestamptz IS NULL OR p.starts_at < $3)
         ORDER BY p.starts_at DESC LIMIT $4",
        org,
        id.0,
        before,
        n_max
    )
}

fn name_taken(name: &str) -> ApiError {
    ApiError::new(ErrorReason::NameTaken, format!("budget.name: {name} is the name of another budget"))
        .with("field", "budget.name")
}

fn enforcement(budget: &Budget) -> &'static str {
    if budget.is_hard { "HARD" } else { "SOFT" }
}

pub(crate) async fn insert(tx: &mut OrgTx, budget: &Budget) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!(
        "INSERT INTO budgets (org_id, budget_id, name, scope, subject, period, limit_nanos_usd, enforcement, threshold_percents, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        org,
        budget.id.0,
        budget.name,
        to_word(budget.scope.as_str_name(), "BUDGET_SCOPE_"),
        budget.subject,
        to_word(budget.period.as_str_name(), "BUDGET_PERIOD_"),
        budget.limit,
        enforcement(budget),
        &budget.threshold_percents,
        budget.created_at
    )
    .execute(tx.conn())
    .await
    .on_constraint("budgets_name_key", || name_taken(&budget.name))?;
    Ok(())
}

/// Writes what can change. Under the organization's lock, which is what makes the revision that was looked at the one in place.
pub(crate) async fn update(tx: &mut OrgTx, budget: &Budget) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!(
        "UPDATE budgets SET name = $3, limit_nanos_usd = $4, enforcement = $5, threshold_percents = $6, revision = $7, archived_at = $8
         WHERE org_id = $1 AND budget_id = $2",
        org,
        budget.id.0,
        budget.name,
        budget.limit,
        enforcement(budget),
        &budget.threshold_percents,
        budget.revision,
        budget.archived_at
    )
    .execute(tx.conn())
    .await
    .on_constraint("budgets_name_key", || name_taken(&budget.name))?;
    Ok(())
}

/// What was settled of a budget on each day from the first to the last, both inclusive, of those on which something was.
pub(crate) async fn days(
    tx: &mut OrgTx,
    id: BudgetId,
    first: Date,
    last: Date,
) -> Result<Vec<(Date, i64)>, ApiError> {
    let org = tx.org().0;
    let rows = sqlx::query!(
        "SELECT day, settled_nanos_usd FROM budget_days
         WHERE org_id = $1 AND budget_id = $2 AND day BETWEEN $3 AND $4 ORDER BY day",
        org,
        id.0,
        first,
        last
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().map(|row| (row.day, row.settled_nanos_usd)).collect())
}
