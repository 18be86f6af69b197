//! What changes in the ledger, in one statement.

use time::{Date, OffsetDateTime};
use tracegate_platform::db::to_word;
use tracegate_platform::{ApiError, OrgTx};
use uuid::Uuid;

use crate::ledger::{Account, Hold};

/// An account to be written, with what it spent since it was read, and the day that counts on.
pub(crate) struct Written<'a> {
    pub account: &'a Account,
    pub spent: i64,
    pub day: Date,
}

/// Writes accounts and reservations as they are now, new ones and known ones.
pub(crate) async fn write(tx: &mut OrgTx, written: &[Written<'_>], holds: &[&Hold]) -> Result<(), ApiError> {
    if written.is_empty() && holds.is_empty() {
        return Ok(());
    }
    let org = tx.org().0;
    let number = |of: fn(&Account) -> i64| written.iter().map(|row| of(row.account)).collect::<Vec<i64>>();
    let time =
        |of: fn(&Account) -> OffsetDateTime| written.iter().map(|row| of(row.account)).collect::<Vec<_>>();
    let time_or_none = |of: fn(&Account) -> Option<OffsetDateTime>| {
        written.iter().map(|row| of(row.account)).collect::<Vec<_>>()
    };
    let ids: Vec<Uuid> = written.iter().map(|row| row.account.budget.id.0).collect();
    let alerted: Vec<i32> = written.iter().map(|row| row.account.alerted_percent).collect();
    let exhausted: Vec<bool> = written.iter().map(|row| row.account.is_exhausted).collect();
    let spent: Vec<i64> = written.iter().map(|row| row.spent).collect();
    let days: Vec<Date> = written.iter().map(|row| row.day).collect();
    let held_at = |of: fn(&Hold) -> OffsetDateTime| holds.iter().map(|hold| of(hold)).collect::<Vec<_>>();
    let states: Vec<&str> =
        holds.iter().map(|hold| to_word(hold.state.as_str_name(), "HOLD_STATE_")).collect();
    sqlx::query!(
        "WITH rows AS (
           SELECT * FROM unnest($2::uuid[], $3::timestamptz[], $4::timestamptz[], $5::bigint[], $6::bigint[], $7::bigint[], $8::bigint[],
             $9::bigint[], $10::timestamptz[], $11::integer[], $12::boolean[], $13::bigint[], $14::timestamptz[], $15::bigint[], $16::date[])
             AS rows (budget_id, starts_at, ends_at, period_limit, settled, held, overrun, extension, extension_ends_at, alerted, exhausted,
               denied, reset_at, spent, day)
         ), days AS (
           INSERT INTO budget_days (org_id, budget_id, day, settled_nanos_usd)
           SELECT $1, budget_id, day, least(sum(spent), 9223372036854775807)::bigint FROM rows WHERE spent > 0 GROUP BY budget_id, day
           ON CONFLICT (org_id, budget_id, day) DO UPDATE
           SET settled_nanos_usd =
             least(budget_days.settled_nanos_usd::numeric + excluded.settled_nanos_usd, 9223372036854775807)::bigint
         ), holds AS (
           INSERT INTO budget_holds (org_id, hold_id, budget_id, period_starts_at, decision_id, amount_nanos_usd, state, settled_nanos_usd,
             created_at, expires_at)
           SELECT $1, hold_id, budget_id, starts_at, hold_id, amount, state, settled, created_at, expires_at
           FROM unnest($17::uuid[], $18::uuid[], $19::timestamptz[], $20::bigint[], $21::text[], $22::bigint[], $23::timestamptz[],
             $24::timestamptz[]) AS rows (hold_id, budget_id, starts_at, amount, state, settled, created_at, expires_at)
           ON CONFLICT (org_id, hold_id, budget_id) DO UPDATE
           SET state = excluded.state, settled_nanos_usd = excluded.settled_nanos_usd
         )
         INSERT INTO budget_periods (org_id, budget_id, starts_at, ends_at, limit_nanos_usd, settled_nanos_usd, held_nanos_usd,
           overrun_nanos_usd, extension_nanos_usd, extension_ends_at, alerted_percent, is_exhausted, denied_count, reset_at)
         SELECT $1, budget_id, starts_at, ends_at, period_limit, settled, held, overrun, extension, extension_ends_at, alerted, exhausted,
           denied, reset_at
         FROM rows
         ON CONFLICT (org_id, budget_id, starts_at) DO UPDATE
         SET limit_nanos_usd = excluded.limit_nanos_usd, settled_nanos_usd = excluded.settled_nanos_usd,
           held_nanos_usd = excluded.held_nanos_usd, overrun_nanos_usd = excluded.overrun_nanos_usd,
           extension_nanos_usd = excluded.extension_nanos_usd, extension_ends_at = excluded.extension_ends_at,
           alerted_percent = excluded.alerted_percent, is_exhausted = excluded.is_exhausted,
           denied_count = excluded.denied_count, reset_at = excluded.reset_at",
        org,
        &ids,
        &time(|account| account.span.starts_at),
        &time(|account| account.span.ends_at),
        &number(|account| account.limit),
        &number(|account| account.settled),
        &number(|account| account.held),
        &number(|account| account.overrun),
        &number(|account| account.extension),
        &time_or_none(|account| account.extension_ends_at) as &[Option<OffsetDateTime>],
        &alerted,
        &exhausted,
        &number(|account| account.denied_count),
        &time_or_none(|account| account.reset_at) as &[Option<OffsetDateTime>],
        &spent,
        &days,
        &holds.iter().map(|hold| hold.hold_id).collect::<Vec<_>>(),
        &holds.iter().map(|hold| hold.budget_id.0).collect::<Vec<_>>(),
        &held_at(|hold| hold.period_starts_at),
        &holds.iter().map(|hold| hold.amount).collect::<Vec<_>>(),
        &states as &[&str],
        &holds.iter().map(|hold| hold.settled).collect::<Vec<_>>(),
        &held_at(|hold| hold.created_at),
        &held_at(|hold| hold.expires_at)
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
