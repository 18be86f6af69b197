//! Row-level security from outside: the catalogue gate is silent on the migrated schema and speaks up for every way to break
//! it, one at a time; and what PostgreSQL itself lets the application do, for every table, with SQL that names no organization.

mod catalogue;
mod matrix;
mod roles;

use sqlx::{AssertSqlSafe, Connection, PgConnection};
use tracegate_platform::isolation;
use tracegate_server::config::Config;
use tracegate_tests::Tracegate;
use tracegate_tests::database::Database;
use tracegate_tests::server::Wishes;

/// Tables that belong to no organization.
fn global_tables() -> Vec<&'static str> {
    tracegate_auth::GLOBAL_TABLES.iter().map(|(table, _)| *table).collect()
}

fn schemas() -> Vec<String> {
    Config::read(&|_| None).unwrap().0.schemas.all()
}

async fn faults(conn: &mut PgConnection) -> Vec<String> {
    isolation::faults(conn, &schemas(), &global_tables()).await.unwrap()
}

async fn run(conn: &mut PgConnection, sql: &str) {
    if let Err(error) = sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(conn).await {
        panic!("{sql}: {error}");
    }
}

/// The tables that belong to organizations, as `schema.table`; a partition is reached through the whole.
async fn tenant_tables(conn: &mut PgConnection) -> Vec<String> {
    let tables = sqlx::query_scalar(
        "SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE n.nspname = ANY ($1) AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND NOT c.relname = ANY ($2) AND c.relname <> '_sqlx_migrations'
         ORDER BY 1",
    )
    .bind(schemas())
    .bind(global_tables())
    .fetch_all(conn)
    .await
    .unwrap();
    assert!(tables.len() >= 20, "the catalogue query finds the tables: {tables:?}");
    tables
}

/// What a server says when it is to start over this database.
async fn start_error(database: Database) -> String {
    match Tracegate::start_with(Wishes { database: Some(database), ..Wishes::default() }).await {
        Ok(_) => panic!("the server started"),
        Err(error) => format!("{error:#}"),
    }
}

/// `mutation` on a fresh database turns the gate red, with `fault` among its words, and stops the server from starting.
async fn check(mutation: &str, fault: &str) {
    let database = Database::create().await;
    run(&mut database.admin().await, mutation).await;
    let found = faults(&mut database.app().await).await;
    assert!(found.iter().any(|found| found == fault), "{mutation}: {fault:?} is not in {found:#?}");
    let error = start_error(database).await;
    assert!(error.contains(fault), "{mutation}: the start says {error}");
    assert!(error.contains("start phase 2 of 6"), "{mutation}: the start says {error}");
}
