//! A real PostgreSQL as the product runs it, every commit on disk; the tests' one syncs nothing.

#![expect(clippy::disallowed_methods, reason = "nothing here belongs to the product's schema")]

use anyhow::Context;
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
}
