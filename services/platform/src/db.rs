//! The database as handlers see it: transactions that belong to one organization. There is no way to a tenant's row without
//! an [`OrgTx`], and an `OrgTx` has told PostgreSQL its organization before its first statement.

use std::fmt::Write as _;
use std::str::FromStr;
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{AssertSqlSafe, PgConnection, PgPool, Postgres, Transaction};

use crate::ApiError;
use crate::feed::{Bell, Doorbell};
use crate::gate;
use crate::ids::{OrgId, UserId};
use crate::keys;

/// The longest a statement may run where no call's deadline is nearer.
const STATEMENT_TIMEOUT: Duration = Duration::from_secs(30);

/// A transaction whose process stands still, or whose machine is gone, lets go of its rows. None of ours waits for anything
/// but the database.
const IDLE_MAX: Duration = Duration::from_secs(10);

/// How long a call waits for a connection, also while PostgreSQL is away. Less than the deadline of any call, which is told why it is refused
/// before its time is up.
const ACQUIRE_MAX: Duration = Duration::from_secs(3);
/// A start waits longer: nobody's time is up yet, and a busy machine may be slow to let in so many at once.
const START_TRIES: u32 = 10;

#[derive(Clone)]
pub struct Db {
    pool: PgPool,
    doorbell: Doorbell,
}

/// Whom a transaction may see: an organization, a person (their own user row), the holder of a mailed token, or any of these
/// together. Row-level security does the rest.
#[derive(Debug, Clone, Copy, Default)]
pub struct Scope {
    pub org: Option<OrgId>,
    pub user: Option<UserId>,
    /// SHA-256 of the token.
    pub token_hash: Option<[u8; 32]>,
}

impl Db {
    /// `schemas` become the search path of every connection, for good: a changed path breaks cached plans.
    pub async fn connect(
        url: &SecretString,
        schemas: &[String],
        connections_max: u32,
        doorbell: Doorbell,
    ) -> Result<Self, sqlx::Error> {
        let options =
            PgConnectOptions::from_str(url.expose_secret())?.application_name("tracegate").options([
                ("search_path", schemas.join(",")),
                ("idle_in_transaction_session_timeout", IDLE_MAX.as_millis().to_string()),
            ]);
        let pool = PgPoolOptions::new()
            .max_connections(connections_max)
            .acquire_timeout(ACQUIRE_MAX)
            .test_before_acquire(false)
            .connect_lazy_with(options);
        let mut n_tries = 1;
        while let Err(error) = pool.acquire().await {
            if !matches!(error, sqlx::Error::PoolTimedOut) || n_tries == START_TRIES {
                return Err(error);
            }
            n_tries += 1;
        }
        Ok(Self { pool, doorbell })
    }

    pub async fn begin(&self, org: OrgId) -> Result<OrgTx, ApiError> {
        self.begin_in(Scope { org: Some(org), ..Scope::default() }).await
    }

    /// Reads only, and everything as of its first statement.
    pub async fn begin_snapshot(&self, org: OrgId) -> Result<OrgTx, ApiError> {
        let scope = Scope { org: Some(org), ..Scope::default() };
        self.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY", scope).await
    }

    pub async fn begin_in(&self, scope: Scope) -> Result<OrgTx, ApiError> {
        self.begin_with("BEGIN", scope).await
    }

    async fn begin_with(&self, begin: &'static str, scope: Scope) -> Result<OrgTx, ApiError> {
        let timeout = gate::time_left()
            .map_or(STATEMENT_TIMEOUT, |left| left.clamp(Duration::from_millis(1), STATEMENT_TIMEOUT));
        // Everything put into the text is a UUID, hexadecimal or a number: nothing to inject.
        let mut sql =
            format!("{begin}; SELECT set_config('statement_timeout', '{}', true)", timeout.as_millis());
        if let Some(org) = scope.org {
            let _ = write!(sql, ", set_config('app.org', '{org}', true)");
        }
        if let Some(user) = scope.user {
            let _ = write!(sql, ", set_config('app.user', '{user}', true)");
        }
        if let Some(hash) = scope.token_hash {
            let _ = write!(sql, ", set_config('app.token', '{}', true)", keys::hex(&hash));
        }
        // The pool does not ping: connections that died while idle show here, one by one, before anything was done.
        let mut n_tries = self.pool.options().get_max_connections();
        let tx = loop {
            match self.pool.begin_with(AssertSqlSafe(sql.clone())).await {
                Err(error) if has_died(&error) && n_tries > 0 => n_tries -= 1,
                begun => break begun?,
            }
        };
        Ok(OrgTx { tx, org: scope.org, bells: Vec::new(), doorbell: self.doorbell.clone() })
    }

    /// A connection without an organization: it can call the functions that answer ids, and sees no tenant's row.
    pub async fn lookup(&self) -> Result<PoolConnection<Postgres>, ApiError> {
        Ok(self.pool.acquire().await?)
    }

    pub fn doorbell(&self) -> &Doorbell {
        &self.doorbell
    }

    pub fn pool(&self) -> &PgPool {
        &self.pool
    }

    pub async fn close(&self) {
        self.pool.close().await;
    }
}

/// Cut by the network, by an administrator, or because the server stopped.
fn has_died(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(_) => true,
        sqlx::Error::Database(db) => {
            matches!(db.code().as_deref(), Some("57P01" | "57P02" | "57P05" | "25P03"))
        }
        _ => false,
    }
}

/// A transaction of one organization. Dropped without `commit`, it rolls back.
pub struct OrgTx {
    tx: Transaction<'static, Postgres>,
    org: Option<OrgId>,
    bells: Vec<Bell>,
    doorbell: Doorbell,
}

impl OrgTx {
    pub fn conn(&mut self) -> &mut PgConnection {
        &mut self.tx
    }

    /// The organization's id for the statement's own predicate.
    pub fn org(&self) -> OrgId {
        // The nil organization has no rows: a scope without one fails closed here too.
        self.org.unwrap_or(OrgId(uuid::Uuid::nil()))
    }

    /// From here on the transaction acts for `org` as well: for the step that brings an organization into being.
    pub async fn enter(&mut self, org: OrgId) -> Result<(), ApiError> {
        sqlx::query!("SELECT set_config('app.org', $1, true)", org.to_string())
            .fetch_one(self.conn())
            .await?;
        self.org = Some(org);
        Ok(())
    }

    /// From here on the transaction may see and write the person's own row.
    pub async fn become_user(&mut self, user: UserId) -> Result<(), ApiError> {
        sqlx::query!("SELECT set_config('app.user', $1, true)", user.to_string())
            .fetch_one(self.conn())
            .await?;
        Ok(())
    }

    /// Rung once the transaction is committed, never before.
    pub fn ring(&mut self, bell: Bell) {
        self.bells.push(bell);
    }

    pub async fn commit(mut self) -> Result<(), ApiError> {
        self.doorbell.before_commit(&mut self.tx, &self.bells).await?;
        self.tx.commit().await?;
        self.doorbell.after_commit(self.bells);
        Ok(())
    }
}

/// How a contract's enum value is stored: its name without the prefix.
pub fn to_word<'a>(name: &'a str, prefix: &str) -> &'a str {
    name.strip_prefix(prefix).unwrap_or(name)
}

/// The value of a stored word. A word that is none is an inconsistency of the database, told with table and row; never a default.
pub fn from_word<T>(
    table: &str,
    row: impl std::fmt::Display,
    prefix: &str,
    word: &str,
    read: impl Fn(&str) -> Option<T>,
) -> Result<T, ApiError> {
    read(&format!("{prefix}{word}"))
        .ok_or_else(|| ApiError::internal(format!("inconsistent: {table} row {row} has the word {word:?}")))
}
