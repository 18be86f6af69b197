//! Roles, schemas and tables. Runs as an administrator of the database, once at a time; the application itself owns nothing.

#![expect(
    clippy::disallowed_methods,
    reason = "checked queries cannot be checked before the schema is there"
)]

use std::str::FromStr;

use anyhow::{Context, ensure};
use secrecy::{ExposeSecret, SecretString};
use sqlx::migrate::Migrator;
use sqlx::postgres::{PgConnectOptions, PgConnection, PgPoolOptions};
use sqlx::{AssertSqlSafe, Connection};
use tracegate_platform::keys::{random, sha256};
use uuid::Uuid;

use crate::config::Schemas;

static PLATFORM: Migrator = sqlx::migrate!("../../migrations/platform");
static AUTH: Migrator = sqlx::migrate!("../../migrations/auth");
static GOVERNANCE: Migrator = sqlx::migrate!("../../migrations/governance");
static TRACEABILITY: Migrator = sqlx::migrate!("../../migrations/traceability");
static TASKS: Migrator = sqlx::migrate!("../../migrations/tasks");

/// Any number, the same in every release: two migrations at once wait for each other.
const LOCK: i64 = 0x7472_6163_6567;

fn migrators(schemas: &Schemas) -> [(&str, &'static Migrator); 5] {
    [
        (&schemas.platform, &PLATFORM),
        (&schemas.auth, &AUTH),
        (&schemas.governance, &GOVERNANCE),
        (&schemas.traceability, &TRACEABILITY),
        (&schemas.tasks, &TASKS),
    ]
}

/// Brings the database to this release. `app_password` becomes that of `tracegate_app`, the role the services use.
pub async fn run(
    admin_url: &SecretString,
    app_password: &SecretString,
    schemas: &Schemas,
) -> anyhow::Result<()> {
    let options = PgConnectOptions::from_str(admin_url.expose_secret())
        .context("read the administrator's database URL")?;
    let mut admin =
        PgConnection::connect_with(&options).await.context("connect as the database's administrator")?;
    sqlx::query("SELECT pg_advisory_lock($1)").bind(LOCK).execute(&mut admin).await?;
    roles(&mut admin, app_password).await.context("create the roles")?;
    for (schema, migrator) in migrators(schemas) {
        prepare(&mut admin, schema).await.with_context(|| format!("create schema {schema}"))?;
        let path = format!("{schema},{}", schemas.platform);
        let as_owner = options.clone().options([("role", "tracegate_owner"), ("search_path", path.as_str())]);
        let pool = PgPoolOptions::new().max_connections(1).connect_with(as_owner).await?;
        migrator.run(&pool).await.with_context(|| format!("migrate schema {schema}"))?;
        // What the application needs to see whether it fits the schema.
        sqlx::query("GRANT SELECT ON _sqlx_migrations TO tracegate_app").execute(&pool).await?;
        pool.close().await;
        execute(&mut admin, format!("REVOKE CREATE ON SCHEMA {schema} FROM tracegate_resolver")).await?;
    }
    admin.close().await?;
    Ok(())
}

/// Whether each schema is the one this release was built for.
pub async fn check(conn: &mut PgConnection, schemas: &Schemas) -> anyhow::Result<()> {
    for (schema, migrator) in migrators(schemas) {
        let applied: Option<i64> = sqlx::query_scalar(AssertSqlSafe(format!(
            "SELECT max(version) FROM {schema}._sqlx_migrations WHERE success"
        )))
        .fetch_one(&mut *conn)
        .await
        .with_context(|| format!("schema {schema} is not there: run `tracegate migrate` first"))?;
        let wanted = migrator.iter().map(|migration| migration.version).max();
        ensure!(
            applied >= wanted,
            "schema {schema} is at {applied:?}, this release needs {wanted:?}: run `tracegate migrate` first"
        );
    }
    Ok(())
}

async fn roles(admin: &mut PgConnection, app_password: &SecretString) -> anyhow::Result<()> {
    for (role, attributes) in [
        ("tracegate_owner", "NOLOGIN"),
        ("tracegate_resolver", "NOLOGIN"),
        ("tracegate_app", "LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS"),
    ] {
        let exists: bool = sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = $1)")
            .bind(role)
            .fetch_one(&mut *admin)
            .await?;
        if !exists {
            execute(admin, format!("CREATE ROLE {role} {attributes}")).await?;
        }
    }
    execute(admin, format!("ALTER ROLE tracegate_app PASSWORD {}", literal(app_password.expose_secret())))
        .await?;
    // The owner gives functions to the resolver, and the administrator acts as the owner.
    for (role, member) in [("tracegate_resolver", "tracegate_owner"), ("tracegate_owner", "CURRENT_USER")] {
        execute(admin, format!("GRANT {role} TO {member}")).await?;
    }
    Ok(())
}

async fn prepare(admin: &mut PgConnection, schema: &str) -> anyhow::Result<()> {
    execute(admin, format!("CREATE SCHEMA IF NOT EXISTS {schema} AUTHORIZATION tracegate_owner")).await?;
    execute(admin, format!("GRANT USAGE ON SCHEMA {schema} TO tracegate_app, tracegate_resolver")).await?;
    execute(admin, format!("GRANT CREATE ON SCHEMA {schema} TO tracegate_resolver")).await
}

/// For statements that take no parameters; everything put into them is checked or quoted by us.
async fn execute(conn: &mut PgConnection, sql: String) -> anyhow::Result<()> {
    sqlx::query(AssertSqlSafe(sql)).execute(conn).await?;
    Ok(())
}

fn literal(text: &str) -> String {
    // Dollar quotes cannot be left by a text that does not contain their tag.
    let mut seed = [0; 16];
    random(&mut seed);
    let tag = format!("t{}", Uuid::from_slice(&sha256(&seed)[..16]).unwrap_or_default().simple());
    format!("${tag}${text}${tag}$")
}
