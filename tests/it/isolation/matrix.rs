//! What PostgreSQL lets the application do with every table of an organization, by SQL that names no organization: the
//! expectation is computed from who owns a row, never written by hand.

use sqlx::Row;
use uuid::Uuid;

use super::*;

const ORG_A: &str = "aaaaaaaa-0000-7000-8000-000000000001";
const ORG_B: &str = "bbbbbbbb-0000-7000-8000-000000000002";

/// What `app.org` says in the transaction.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Context {
    Unset,
    Own,
    Other,
    Empty,
    Malformed,
}

impl Context {
    const ALL: [Self; 5] = [Self::Unset, Self::Own, Self::Other, Self::Empty, Self::Malformed];

    fn value(self) -> Option<&'static str> {
        match self {
            Self::Unset => None,
            Self::Own => Some(ORG_A),
            Self::Other => Some(ORG_B),
            Self::Empty => Some(""),
            Self::Malformed => Some("' OR true --"),
        }
    }

    /// Whose rows may be seen and touched.
    fn org(self) -> Option<Uuid> {
        self.value().and_then(|value| value.parse().ok())
    }
}

/// Two rows for each of two organizations in every table. Row-level security does not depend on checks and foreign keys, so
/// those are dropped first, and any value will do.
async fn seed(admin: &mut PgConnection, tables: &[String]) {
    let constraints: Vec<(String, String)> = sqlx::query_as(
        "SELECT k.conrelid::regclass::text, k.conname::text FROM pg_constraint k
         WHERE k.contype IN ('c', 'f') AND k.conrelid::regclass::text = ANY ($1) ORDER BY k.contype DESC",
    )
    .bind(tables)
    .fetch_all(&mut *admin)
    .await
    .unwrap();
    for (table, constraint) in constraints {
        run(admin, &format!("ALTER TABLE {table} DROP CONSTRAINT {constraint}")).await;
    }
    for table in tables {
        for org in [ORG_A, ORG_B] {
            // An organization has one row about itself.
            let n_rows = if ["auth.organizations", "governance.gate_heads", "traceability.plant_heads"]
                .contains(&table.as_str())
            {
                1
            } else {
                2
            };
            for _ in 0..n_rows {
                let columns = columns_of(admin, table).await;
                run(admin, &insert(columns, table, org)).await;
            }
        }
    }
}

async fn columns_of(admin: &mut PgConnection, table: &str) -> Vec<(String, String)> {
    sqlx::query_as(
        "SELECT a.attname::text, format_type(a.atttypid, NULL) FROM pg_attribute a
         WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' ORDER BY a.attnum",
    )
    .bind(table)
    .fetch_all(admin)
    .await
    .unwrap()
}

fn insert(columns: Vec<(String, String)>, table: &str, org: &str) -> String {
    let value = |name: &str, data_type: &str| match (name, data_type) {
        ("org_id", _) => format!("'{org}'"),
        (_, "uuid") => "gen_random_uuid()".to_owned(),
        (_, "text") => "'v' || gen_random_uuid()".to_owned(),
        (_, "bytea") => "decode(md5(gen_random_uuid()::text), 'hex')".to_owned(),
        (_, "bigint" | "integer" | "real" | "double precision" | "smallint" | "numeric") => {
            "(random() * 30000)::integer".to_owned()
        }
        (_, "timestamp with time zone") => "now()".to_owned(),
        (_, "date") => "'2026-03-01'".to_owned(),
        (_, "boolean") => "true".to_owned(),
        (_, "jsonb") => "'{}'".to_owned(),
        (_, array) if array.ends_with("[]") => "'{}'".to_owned(),
        (column, other) => panic!("{table}.{column} has the type {other}: say here how a value of it looks"),
    };
    let names: Vec<_> = columns.iter().map(|(name, _)| format!("\"{name}\"")).collect();
    let values: Vec<_> = columns.iter().map(|(name, data_type)| value(name, data_type)).collect();
    format!("INSERT INTO {table} ({}) VALUES ({})", names.join(", "), values.join(", "))
}

/// The organizations of the rows a statement answers, or the code of the error.
async fn touched(conn: &mut PgConnection, context: Context, sql: &str) -> Result<Vec<Uuid>, String> {
    let mut tx = conn.begin().await.unwrap();
    if let Some(value) = context.value() {
        sqlx::query("SELECT set_config('app.org', $1, true)").bind(value).execute(&mut *tx).await.unwrap();
    }
    let rows = sqlx::query(AssertSqlSafe(sql.to_owned())).fetch_all(&mut *tx).await;
    tx.rollback().await.unwrap();
    match rows {
        Ok(rows) => Ok(rows.iter().map(|row| row.get::<Uuid, _>("org_id")).collect()),
        Err(error) => Err(error.as_database_error().unwrap().code().unwrap().into_owned()),
    }
}

const DENIED: &str = "42501";
const NOT_A_UUID: &str = "22P02";

#[tokio::test(flavor = "multi_thread")]
async fn no_statement_reaches_another_organizations_row() {
    let database = Database::create().await;
    let mut admin = database.admin().await;
    let tables = tenant_tables(&mut admin).await;
    seed(&mut admin, &tables).await;
    let mut app = database.app().await;

    for table in &tables {
        let columns = columns_of(&mut admin, table).await;
        for context in Context::ALL {
            for sql in [
                format!("SELECT org_id FROM {table}"),
                format!("SELECT org_id FROM {table} WHERE org_id = '{ORG_A}' OR true"),
                format!("SELECT org_id FROM {table} FOR UPDATE"),
                format!("UPDATE {table} SET org_id = org_id RETURNING org_id"),
                format!("DELETE FROM {table} RETURNING org_id"),
            ] {
                let touched = touched(&mut app, context, &sql).await;
                match (&touched, context.org()) {
                    (Ok(orgs), Some(own)) => {
                        assert!(!orgs.is_empty(), "{sql}, {context:?}: not even the own rows are there");
                        assert!(orgs.iter().all(|org| *org == own), "{sql}, {context:?}: {orgs:?}");
                    }
                    (Ok(orgs), None) => {
                        assert!(
                            orgs.is_empty() && context != Context::Malformed,
                            "{sql}, {context:?}: {orgs:?}"
                        );
                    }
                    (Err(code), _) => {
                        let expected =
                            code == DENIED || (code == NOT_A_UUID && context == Context::Malformed);
                        let is_read = sql.starts_with("SELECT") && !sql.ends_with("FOR UPDATE");
                        assert!(
                            expected && (!is_read || context == Context::Malformed),
                            "{sql}, {context:?}: {code}"
                        );
                    }
                }
            }
            // Writing somebody else's name on a row, and moving an own row over to somebody else.
            let foreign = if context == Context::Other { ORG_A } else { ORG_B };
            for sql in [
                format!("{} RETURNING org_id", insert(columns.clone(), table, foreign)),
                format!(
                    "{} ON CONFLICT DO NOTHING RETURNING org_id",
                    insert(columns.clone(), table, foreign)
                ),
            ] {
                let code = touched(&mut app, context, &sql).await.unwrap_err();
                assert!(
                    code == DENIED || (code == NOT_A_UUID && context == Context::Malformed),
                    "{sql}, {context:?}: {code}"
                );
            }
            let moved = touched(
                &mut app,
                context,
                &format!("UPDATE {table} SET org_id = '{foreign}' RETURNING org_id"),
            )
            .await;
            match moved {
                Ok(orgs) => assert!(
                    orgs.is_empty() && context.org().is_none(),
                    "{table}, {context:?}: moved {orgs:?}"
                ),
                Err(code) => assert!(
                    code == DENIED || (code == NOT_A_UUID && context == Context::Malformed),
                    "{table}, {context:?}: {code}"
                ),
            }
            let truncated = touched(&mut app, context, &format!("TRUNCATE {table}")).await;
            assert_eq!(truncated, Err(DENIED.to_owned()), "{table}, {context:?}");
        }
    }
}

/// `SET LOCAL` leaves an empty string behind on its connection, for whoever borrows it next.
#[tokio::test(flavor = "multi_thread")]
async fn a_connection_forgets_its_organization_with_its_transaction() {
    let database = Database::create().await;
    let mut admin = database.admin().await;
    let tables = tenant_tables(&mut admin).await;
    seed(&mut admin, &tables).await;
    let mut app = database.app().await;
    for table in &tables {
        let sql = format!("SELECT org_id FROM {table}");
        assert!(!touched(&mut app, Context::Own, &sql).await.unwrap().is_empty(), "{table}");
        assert_eq!(touched(&mut app, Context::Unset, &sql).await, Ok(Vec::new()), "{table}");
    }
}
