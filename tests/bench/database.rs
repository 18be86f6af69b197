//! A real PostgreSQL as the product runs it, every commit on disk; the tests' one syncs nothing.

#![expect(clippy::disallowed_methods, reason = "nothing here belongs to the product's schema")]

use anyhow::Context;
use futures_util::StreamExt;
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use tracegate_embedded::{Cluster, Durability};
use tracegate_server::config::Config;
use tracegate_server::migrate;

use crate::process;

pub(crate) struct Postgres {
    cluster: Cluster,
    postmaster: u32,
}

/// A new database with the product's schemas.
pub(crate) struct Database {
    /// As the services connect.
    pub app_url: String,
    admin: PgConnection,
}

impl Postgres {
    /// In the folder of build results, kept between runs. It ends with the thread that calls this, so that must be the main one.
    pub(crate) async fn start() -> anyhow::Result<Self> {
        let binary = std::env::current_exe()?;
        let target = binary.ancestors().nth(2).context("a binary lies in target/release")?;
        let cluster = Cluster::start(&target.join("bench-postgres"), Durability::Safe)?;
        let mut admin = PgConnection::connect(&cluster.admin_url()).await?;
        let backend: i32 = sqlx::query_scalar("SELECT pg_backend_pid()").fetch_one(&mut admin).await?;
        let postmaster = process::parent_of(u32::try_from(backend)?)?;
        Ok(Self { cluster, postmaster })
    }

    pub(crate) async fn database(&self, name: &str) -> anyhow::Result<Database> {
        let mut admin = PgConnection::connect(&self.cluster.admin_url()).await?;
        sqlx::query(AssertSqlSafe(format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")))
            .execute(&mut admin)
            .await?;
        sqlx::query(AssertSqlSafe(format!("CREATE DATABASE {name}"))).execute(&mut admin).await?;
        let password = self.cluster.password();
        let (config, _) = Config::read(&|_| None)?;
        let admin_url = self.cluster.url("postgres", password, name);
        migrate::run(&admin_url.clone().into(), &password.into(), &config.schemas).await?;
        Ok(Database {
            app_url: self.cluster.url("tracegate_app", password, name),
            admin: PgConnection::connect(&admin_url).await?,
        })
    }

    pub(crate) fn cpu(&self) -> anyhow::Result<std::time::Duration> {
        process::cpu_of_postgres(self.postmaster)
    }
}

impl Database {
    /// Waits until everything recorded so far has reached its feed: that work belongs to the calls before.
    pub(crate) async fn settle(&mut self) -> anyhow::Result<()> {
        loop {
            let waiting: bool = sqlx::query_scalar("SELECT EXISTS (SELECT FROM platform.outbox)")
                .fetch_one(&mut self.admin)
                .await?;
            if !waiting {
                return Ok(());
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
    }

    /// Tables like those of decisions and of the requests they answered, with the same indexes.
    pub(crate) async fn create_copies(&mut self) -> anyhow::Result<()> {
        sqlx::raw_sql(
            "CREATE TABLE governance.copied_decisions (LIKE governance.decisions INCLUDING ALL);
             CREATE TABLE governance.copied_requests (LIKE governance.decision_requests INCLUDING ALL)",
        )
        .execute(&mut self.admin)
        .await?;
        Ok(())
    }

    /// The newest decisions with their requests, in the binary format of COPY, so many at a time.
    pub(crate) async fn newest_rows(&mut self, n_chunks: usize, n_rows: usize) -> anyhow::Result<Vec<Rows>> {
        sqlx::raw_sql("TRUNCATE governance.copied_decisions, governance.copied_requests")
            .execute(&mut self.admin)
            .await?;
        let last: i64 = sqlx::query_scalar("SELECT max(sequence) FROM governance.decisions")
            .fetch_one(&mut self.admin)
            .await?;
        let n_rows = i64::try_from(n_rows)?;
        let mut first = last - i64::try_from(n_chunks)? * n_rows;
        let mut chunks = Vec::with_capacity(n_chunks);
        for _ in 0..n_chunks {
            let between = format!("WHERE sequence > {first} AND sequence <= {}", first + n_rows);
            chunks.push(Rows {
                decisions: self.copy_out("decisions", &between).await?,
                requests: self.copy_out("decision_requests", &between).await?,
            });
            first += n_rows;
        }
        Ok(chunks)
    }

    async fn copy_out(&mut self, table: &str, filter: &str) -> anyhow::Result<Vec<u8>> {
        let sql = format!("COPY (SELECT * FROM governance.{table} {filter}) TO STDOUT (FORMAT binary)");
        let mut out = self.admin.copy_out_raw(&sql).await?;
        let mut bytes = Vec::new();
        while let Some(part) = out.next().await {
            bytes.extend(part?);
        }
        Ok(bytes)
    }

    /// In one commit.
    pub(crate) async fn copy_in(&mut self, rows: &Rows) -> anyhow::Result<()> {
        let mut tx = self.admin.begin().await?;
        for (table, bytes) in [("copied_decisions", &rows.decisions), ("copied_requests", &rows.requests)] {
            let sql = format!("COPY governance.{table} FROM STDIN (FORMAT binary)");
            let mut writer = tx.copy_in_raw(&sql).await?;
            writer.send(bytes.as_slice()).await?;
            writer.finish().await?;
        }
        Ok(tx.commit().await?)
    }
}

/// What is copied in one commit.
pub(crate) struct Rows {
    decisions: Vec<u8>,
    requests: Vec<u8>,
}
