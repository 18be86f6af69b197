//! A real PostgreSQL as the product runs it, every commit on disk; the tests' one syncs nothing.

#![expect(clippy::disallowed_methods, reason = "nothing here belongs to the product's schema")]

use std::fmt::Write as _;

use anyhow::Context;
use futures_util::StreamExt;
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use tracegate_embedded::{Cluster, Durability};
use tracegate_server::config::Config;
use tracegate_server::migrate;
use uuid::Uuid;

use crate::process;

pub(crate) struct Postgres {
    cluster: Cluster,
    postmaster: u32,
}

/// A new database with the product's schemas.
pub(crate) struct Database {
    /// As the services connect.
    pub app_url: String,
    admin_url: String,
    admin: PgConnection,
}

/// Writes what a lot becomes into the tables of [`Database::create_plant_copies`].
pub(crate) struct Inserter(PgConnection);

impl Inserter {
    /// A lot, in one statement and one commit. Bodies have the sizes of the product's.
    pub(crate) async fn insert(&mut self) -> anyhow::Result<()> {
        sqlx::query(
            "WITH next AS (SELECT nextval('copied_positions') AS position, gen_random_uuid() AS id, now() AS at),
             event AS (
               INSERT INTO copied_plant_events (org_id, position, event_id, kind, occurred_at, recorded_at, actor_id, flow, body, equipment_ids)
               SELECT $1, position, id, 'lots_received', at, at, $1, 0, $2, '{}' FROM next
             ), ledger AS (
               INSERT INTO copied_lot_events SELECT $1, position, position, 1000000, 0 FROM next
             ), history AS (
               INSERT INTO copied_lot_history SELECT $1, id, 1, $3 FROM next
             ), outbox AS (
               INSERT INTO copied_outbox (org_id, outbox_id, feed, payload) SELECT $1, id, 'audit', $3 FROM next
             ), answered AS (
               INSERT INTO copied_request_ledger SELECT $1, $1, 'ReceiveLots', id, $4, $3, at FROM next
             )
             INSERT INTO copied_lots (org_id, lot_id, lot_number, lot_code, code_source, lot_type, state, quantity_mg, on_hand_mg, packed_mg,
               piece_mass_mg, supplier_lot_code, recalled, n_open_deviations, voided, n_uses, registrar_id, occurred_at, created_at, position,
               n_state_changes, history_hash, disposition, gates)
             SELECT $1, id, position, 'RAW-' || position, '', 'RAW', 'CREATED', 1000000, 1000000, 0, 0, '', false, 0, false, 0, $1, at, at,
               position, 1, $4, '', '' FROM next",
        )
        .bind(Uuid::nil())
        .bind([7_u8; 450].as_slice())
        .bind([7_u8; 250].as_slice())
        .bind([7_u8; 32].as_slice())
        .execute(&mut self.0)
        .await?;
        Ok(())
    }
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
            admin_url,
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

    /// Where there is one alone.
    pub(crate) async fn only_organization(&mut self) -> anyhow::Result<Uuid> {
        Ok(sqlx::query_scalar("SELECT org_id FROM auth.organizations").fetch_one(&mut self.admin).await?)
    }

    /// Of a plant's log.
    pub(crate) async fn last_position(&mut self, org: Uuid) -> anyhow::Result<i64> {
        Ok(sqlx::query_scalar("SELECT position FROM traceability.plant_heads WHERE org_id = $1")
            .bind(org)
            .fetch_one(&mut self.admin)
            .await?)
    }

    /// Says where a log ends that was written behind the product's back, and lets PostgreSQL look at what is there.
    pub(crate) async fn end_log(&mut self, org: Uuid, position: i64, n_lots: usize) -> anyhow::Result<()> {
        sqlx::query("UPDATE traceability.plant_heads SET position = $2, n_lots = $3 WHERE org_id = $1")
            .bind(org)
            .bind(position)
            .bind(i32::try_from(n_lots)?)
            .execute(&mut self.admin)
            .await?;
        sqlx::query("UPDATE platform.feed_heads SET sequence = $2 WHERE org_id = $1 AND feed = 'plant'")
            .bind(org)
            .bind(position)
            .execute(&mut self.admin)
            .await?;
        for table in ["plant_events", "lot_events", "lots"] {
            let sql = format!("VACUUM ANALYZE traceability.{table}");
            sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut self.admin).await?;
        }
        Ok(())
    }

    /// Rows in the text format of COPY.
    pub(crate) async fn copy_text(&mut self, table: &str, rows: &str) -> anyhow::Result<()> {
        let mut writer = self.admin.copy_in_raw(&format!("COPY {table} FROM STDIN")).await?;
        writer.send(rows.as_bytes()).await?;
        writer.finish().await?;
        Ok(())
    }

    /// Which lot was made of which, with a covering index for each direction.
    pub(crate) async fn create_links(&mut self, links: &[(u32, u32)]) -> anyhow::Result<()> {
        sqlx::raw_sql("CREATE TABLE links (parent integer NOT NULL, child integer NOT NULL)")
            .execute(&mut self.admin)
            .await?;
        for links in links.chunks(500_000) {
            let mut rows = String::new();
            for (parent, child) in links {
                let _ = writeln!(rows, "{parent}\t{child}");
            }
            self.copy_text("links", &rows).await?;
        }
        sqlx::raw_sql(
            "CREATE INDEX ON links (parent) INCLUDE (child); CREATE INDEX ON links (child) INCLUDE (parent)",
        )
        .execute(&mut self.admin)
        .await?;
        sqlx::raw_sql("VACUUM ANALYZE links").execute(&mut self.admin).await?;
        Ok(())
    }

    /// Everything that was made of a lot, and the lot: how many were found.
    pub(crate) async fn trace(&mut self, lot: u32) -> anyhow::Result<usize> {
        let lots: Vec<i32> = sqlx::query_scalar(
            "WITH RECURSIVE found (lot) AS (
               SELECT $1 UNION SELECT links.child FROM found JOIN links ON links.parent = found.lot
             ) SELECT lot FROM found",
        )
        .bind(i32::try_from(lot)?)
        .fetch_all(&mut self.admin)
        .await?;
        Ok(lots.len())
    }

    /// Tables like those that a lot is registered in, with the same indexes.
    pub(crate) async fn create_plant_copies(&mut self) -> anyhow::Result<()> {
        sqlx::raw_sql(
            "CREATE SEQUENCE copied_positions;
             CREATE TABLE copied_plant_events (LIKE traceability.plant_events INCLUDING ALL);
             CREATE TABLE copied_lots (LIKE traceability.lots INCLUDING ALL);
             CREATE TABLE copied_lot_events (LIKE traceability.lot_events INCLUDING ALL);
             CREATE TABLE copied_lot_history (LIKE traceability.lot_history INCLUDING ALL);
             CREATE TABLE copied_outbox (LIKE platform.outbox INCLUDING ALL);
             CREATE TABLE copied_request_ledger (LIKE platform.request_ledger INCLUDING ALL)",
        )
        .execute(&mut self.admin)
        .await?;
        Ok(())
    }

    pub(crate) async fn inserter(&self) -> anyhow::Result<Inserter> {
        Ok(Inserter(PgConnection::connect(&self.admin_url).await?))
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
