//! Retention: months of decisions get a partition of their own before they come, and are dropped whole when their time is over. Done by the
//! owner of the tables, because the application can neither create nor drop any.

#![expect(
    clippy::disallowed_methods,
    reason = "partitions are named at run time, and the owner's role sees what no checked query may"
)]

use std::str::FromStr;

use anyhow::Context;
use secrecy::{ExposeSecret, SecretString};
use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{AssertSqlSafe, Connection, Row};
use time::{Date, Duration, Month};

use crate::config::Schemas;

/// Where rows are that nothing drops: under a legal hold, or not yet in a complete tile of the log.
const KEPT: &str = "9999-12-01";

/// A call that is sent again later is another call, and what became of a dead letter is old news.
const KEPT_FOR: Duration = Duration::days(30);

/// Tries at a lock that others hold; between them they get on.
const TRIES: u32 = 5;

/// What was done.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Maintained {
    pub created: Vec<String>,
    pub dropped: Vec<String>,
    /// Requests whose first answer is not looked for any more.
    pub n_requests_forgotten: i64,
    /// Dead letters that were retried or discarded long ago.
    pub n_dead_letters_forgotten: i64,
}

/// Brings the partitions of `decisions` to what `today` needs, and forgets old requests and dead letters. Twice at once is harmless: the second finds it done.
pub async fn run(admin_url: &SecretString, schemas: &Schemas, today: Date) -> anyhow::Result<Maintained> {
    let path = format!("{},{}", schemas.governance, schemas.platform);
    let options = PgConnectOptions::from_str(admin_url.expose_secret())
        .context("read the administrator's database URL")?
        .options([("role", "tracegate_owner"), ("search_path", path.as_str()), ("lock_timeout", "2s")]);
    let mut owner =
        PgConnection::connect_with(&options).await.context("connect as the owner of the tables")?;
    sqlx::query("SELECT pg_advisory_lock(hashtext('tracegate/maintain'))").execute(&mut owner).await?;
    let mut maintained = Maintained::default();
    // At least what an organization keeps that has set nothing: the next one may be new.
    let days: i32 = sqlx::query_scalar("SELECT greatest(365, max(retention_days)) FROM log_keepings()")
        .fetch_one(&mut owner)
        .await?;
    let last = next_month(first(today + Duration::days(i64::from(days))));
    let mut month = next_month(first(today));
    while month <= last {
        let name = partition(month);
        if !exists(&mut owner, &name).await? {
            patiently(&mut owner, &create(&name, month)).await.with_context(|| format!("create {name}"))?;
            maintained.created.push(name);
        }
        month = next_month(month);
    }
    for name in partitions(&mut owner).await? {
        let Some(month) = month_of(&name).filter(|month| *month <= first(today)) else { continue };
        patiently(&mut owner, &drop(&name, month)).await.with_context(|| format!("drop {name}"))?;
        maintained.dropped.push(name);
    }
    patiently(&mut owner, &release(today)).await.context("drop what is kept no longer")?;
    let before = (today - KEPT_FOR).midnight().assume_utc();
    maintained.n_requests_forgotten = sqlx::query_scalar("SELECT forget_requests($1)")
        .bind(before)
        .fetch_one(&mut owner)
        .await
        .context("forget old requests")?;
    maintained.n_dead_letters_forgotten = sqlx::query_scalar("SELECT forget_dead_letters($1)")
        .bind(before)
        .fetch_one(&mut owner)
        .await
        .context("forget old dead letters")?;
    owner.close().await?;
    Ok(maintained)
}

/// Taken first, in the order in which every other transaction comes to the tables: the whole, then its partitions. Otherwise one that has
/// the whole and waits for a partition is in our way and we in its, or it finds the partition it was led to closed to its row.
const ALONE: &str = "LOCK TABLE decisions IN ACCESS EXCLUSIVE MODE";

/// The rows of a month may stand among the kept ones since before it had a partition.
fn create(name: &str, month: Date) -> String {
    let (from, until) = (month, next_month(month));
    format!(
        "{ALONE};
         CREATE TABLE {name} (LIKE decisions INCLUDING ALL);
         ALTER TABLE decisions_kept NO FORCE ROW LEVEL SECURITY;
         WITH moved AS (DELETE FROM decisions_kept WHERE expires_on >= '{from}' AND expires_on < '{until}' RETURNING *)
         INSERT INTO {name} SELECT * FROM moved;
         ALTER TABLE decisions_kept FORCE ROW LEVEL SECURITY;
         ALTER TABLE decisions ATTACH PARTITION {name} FOR VALUES FROM ('{from}') TO ('{until}');
         SELECT protect_partition('{name}')"
    )
}

/// Rows that must stay move to the kept ones first.
fn drop(name: &str, month: Date) -> String {
    format!(
        "{ALONE};
         ALTER TABLE {name} NO FORCE ROW LEVEL SECURITY;
         ALTER TABLE decisions_kept NO FORCE ROW LEVEL SECURITY;
         CREATE TEMP TABLE staying ON COMMIT DROP AS
           SELECT d.* FROM {name} d JOIN log_keepings() k USING (org_id)
           WHERE k.is_held = 1 OR d.sequence > k.tree_size - k.tree_size % 256;
         UPDATE staying SET expires_on = '{KEPT}';
         INSERT INTO decisions_kept SELECT * FROM staying;
         ALTER TABLE decisions_kept FORCE ROW LEVEL SECURITY;
         ALTER TABLE decisions DETACH PARTITION {name};
         DROP TABLE {name} /* {month} */"
    )
}

/// What was kept for a hold that was released, or for a tile that is complete now, goes when its own time is over. A row that has only come
/// before its month had a partition says itself when that is.
fn release(today: Date) -> String {
    format!(
        "ALTER TABLE decisions_kept NO FORCE ROW LEVEL SECURITY;
         DELETE FROM decisions_kept d USING log_keepings() k
         WHERE k.org_id = d.org_id AND k.is_held = 0 AND d.sequence <= k.tree_size - k.tree_size % 256
           AND CASE d.expires_on
             WHEN '{KEPT}' THEN date_trunc('month', d.created_at + k.retention_days * interval '1 day') + interval '1 month'
             ELSE d.expires_on
           END <= '{today}'::date;
         ALTER TABLE decisions_kept FORCE ROW LEVEL SECURITY"
    )
}

/// In one transaction, again where somebody else was using the table.
async fn patiently(owner: &mut PgConnection, sql: &str) -> anyhow::Result<()> {
    let mut n_tries = 0;
    loop {
        let mut tx = owner.begin().await?;
        match sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut *tx).await {
            Ok(_) => return Ok(tx.commit().await?),
            Err(error) => {
                tx.rollback().await?;
                n_tries += 1;
                let is_busy = error
                    .as_database_error()
                    .and_then(|db| db.code())
                    .is_some_and(|code| code == "55P03" || code == "40P01");
                if !is_busy || n_tries == TRIES {
                    return Err(error.into());
                }
            }
        }
    }
}

async fn exists(owner: &mut PgConnection, name: &str) -> anyhow::Result<bool> {
    Ok(sqlx::query_scalar("SELECT to_regclass($1) IS NOT NULL").bind(name).fetch_one(owner).await?)
}

async fn partitions(owner: &mut PgConnection) -> anyhow::Result<Vec<String>> {
    let rows = sqlx::query(
        "SELECT c.relname::text AS name FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
         WHERE i.inhparent = 'decisions'::regclass AND c.relname <> 'decisions_kept' ORDER BY 1",
    )
    .fetch_all(owner)
    .await?;
    rows.iter().map(|row| Ok(row.try_get("name")?)).collect()
}

fn partition(month: Date) -> String {
    format!("decisions_{:04}_{:02}", month.year(), u8::from(month.month()))
}

fn month_of(name: &str) -> Option<Date> {
    let (year, month) = name.strip_prefix("decisions_")?.split_once('_')?;
    let month = Month::try_from(month.parse::<u8>().ok()?).ok()?;
    Date::from_calendar_date(year.parse().ok()?, month, 1).ok()
}

fn first(day: Date) -> Date {
    day.replace_day(1).unwrap_or(day)
}

/// The first of the month after.
fn next_month(month: Date) -> Date {
    first(first(month) + Duration::days(32))
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn a_partition_is_named_after_its_month() {
        assert_eq!(partition(date!(2027 - 01 - 01)), "decisions_2027_01");
        assert_eq!(month_of("decisions_2027_01"), Some(date!(2027 - 01 - 01)));
        assert_eq!(month_of("decisions_kept"), None);
        assert_eq!(next_month(date!(2026 - 12 - 31)), date!(2027 - 01 - 01));
    }
}
