//! The tenant-isolation gate: what PostgreSQL's own catalog says about who can see whose rows. Asked at every start, and by the
//! tests, which also break each rule on purpose.

use sqlx::PgConnection;

/// The policy text of an organization's own table, as PostgreSQL prints it.
const ORG_POLICY: &str = "(org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)";

/// Everything that would let the connection's role see across organizations, in words; empty when all is well.
/// `schemas` are the product's, `global_tables` those that belong to no organization and have policies of their own.
pub async fn faults(conn: &mut PgConnection, schemas: &[String], global_tables: &[&str]) -> Result<Vec<String>, sqlx::Error> {
    let mut faults = role_faults(conn, schemas).await?;
    faults.extend(table_faults(conn, schemas, global_tables).await?);
    faults.extend(key_faults(conn, schemas, global_tables).await?);
    faults.extend(view_faults(conn, schemas).await?);
    Ok(faults)
}

async fn role_faults(conn: &mut PgConnection, schemas: &[String]) -> Result<Vec<String>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT format('role %I %s', r.rolname, fault) FROM pg_roles r
         CROSS JOIN LATERAL (VALUES
           (r.rolsuper, 'is a superuser'),
           (r.rolbypassrls, 'bypasses row-level security'),
           (EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                    WHERE c.relowner = r.oid AND n.nspname = ANY ($1)), 'owns tables of the product'),
           (EXISTS (SELECT 1 FROM pg_roles o WHERE o.oid <> r.oid AND (o.rolsuper OR o.rolbypassrls OR o.rolname IN ('tracegate_owner', 'tracegate_resolver'))
                    AND pg_has_role(r.oid, o.oid, 'MEMBER')), 'is a member of a role that sees more than one organization'),
           (EXISTS (SELECT 1 FROM pg_namespace n WHERE n.nspname = ANY ($1) AND has_schema_privilege(r.oid, n.oid, 'CREATE')),
            'may create tables')
         ) AS faults (is_so, fault)
         WHERE r.rolname = current_user AND is_so",
    )
    .bind(schemas)
    .fetch_all(conn)
    .await
}

async fn table_faults(conn: &mut PgConnection, schemas: &[String], global_tables: &[&str]) -> Result<Vec<String>, sqlx::Error> {
    sqlx::query_scalar(
        "WITH tables AS (
           SELECT c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, c.relname = ANY ($2) AS is_global
           FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE n.nspname = ANY ($1) AND c.relkind IN ('r', 'p') AND c.relname <> '_sqlx_migrations'
         ), policies AS (
           SELECT p.polrelid, p.polpermissive, p.polcmd, pg_get_expr(p.polqual, p.polrelid) AS qual,
                  pg_get_expr(p.polwithcheck, p.polrelid) AS with_check,
                  (SELECT oid FROM pg_roles WHERE rolname = 'tracegate_app') = ANY (p.polroles) AS is_for_app,
                  0 = ANY (p.polroles) AS is_for_everybody
           FROM pg_policy p
         )
         SELECT format('table %I %s', t.relname, fault) FROM tables t
         CROSS JOIN LATERAL (VALUES
           (NOT t.relrowsecurity, 'has no row-level security'),
           (NOT t.relforcerowsecurity, 'does not force row-level security on its owner'),
           (NOT t.is_global AND NOT EXISTS (
              SELECT 1 FROM policies p WHERE p.polrelid = t.oid AND p.is_for_app AND NOT p.polpermissive AND p.polcmd = '*'
              AND p.qual = $3 AND p.with_check = $3), 'has no restrictive policy that ties every row to its organization'),
           (EXISTS (SELECT 1 FROM policies p WHERE p.polrelid = t.oid AND p.is_for_everybody), 'has a policy for everybody'),
           (NOT t.is_global AND NOT EXISTS (
              SELECT 1 FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attname = 'org_id' AND a.attnotnull AND NOT a.attisdropped),
            'has no org_id, or one that may be null'),
           (has_table_privilege('tracegate_app', t.oid, 'TRUNCATE'), 'may be truncated by the application, which row-level security does not stop'),
           (has_table_privilege('tracegate_app', t.oid, 'REFERENCES'), 'may be referenced by the application')
         ) AS faults (is_so, fault) WHERE is_so ORDER BY 1",
    )
    .bind(schemas)
    .bind(global_tables)
    .bind(ORG_POLICY)
    .fetch_all(conn)
    .await
}

/// A key that does not lead with the organization tells one tenant of another's rows; a foreign key ignores row-level security.
async fn key_faults(conn: &mut PgConnection, schemas: &[String], global_tables: &[&str]) -> Result<Vec<String>, sqlx::Error> {
    sqlx::query_scalar(
        "WITH tables AS (
           SELECT c.oid, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE n.nspname = ANY ($1) AND c.relkind IN ('r', 'p') AND c.relname <> '_sqlx_migrations' AND NOT c.relname = ANY ($2)
         )
         SELECT format('constraint %I of table %I does not lead with org_id', k.conname, t.relname)
         FROM tables t JOIN pg_constraint k ON k.conrelid = t.oid
         LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.conkey[1]
         WHERE k.contype IN ('p', 'u', 'f') AND a.attname <> 'org_id'
           AND NOT (k.contype = 'f' AND (SELECT relname FROM pg_class WHERE oid = k.confrelid) = ANY ($2))
           -- An organization's own slug is public, and unique among all.
           AND k.conname <> 'organizations_slug_key'
         ORDER BY 1",
    )
    .bind(schemas)
    .bind(global_tables)
    .fetch_all(conn)
    .await
}

async fn view_faults(conn: &mut PgConnection, schemas: &[String]) -> Result<Vec<String>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT format('view %I runs with its owner''s rights', c.relname)
         FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE n.nspname = ANY ($1) AND (c.relkind = 'm' OR c.relkind = 'v'
           AND NOT coalesce(c.reloptions @> ARRAY['security_invoker=true'], false))
         ORDER BY 1",
    )
    .bind(schemas)
    .fetch_all(conn)
    .await
}
