//! The tenant-isolation gate: what PostgreSQL's own catalog says about who can see whose rows. Asked at every start, and by the
//! tests, which also break each rule on purpose.

#![expect(
    clippy::disallowed_methods,
    reason = "questions to the system catalog, asked as whichever role is to be judged"
)]

use sqlx::PgConnection;

/// The policy text of an organization's own table, as PostgreSQL prints it.
const ORG_POLICY: &str = "(org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)";

/// Tables of no organization whose every row the application may see, and why that is harmless. Any other table of no
/// organization has a restrictive policy that ties its rows to the transaction's person, token or organization.
const OPEN_TABLES: [&str; 2] = [
    // Random ids and times, no more.
    "revocations",
    // Written in the development environment only.
    "development_mails",
];

/// Unique over all organizations, and why that tells one of them nothing about another.
const KEYS_OVER_ALL: [&str; 3] = [
    // An organization's own slug is public.
    "organizations_slug_key",
    // A hash of 256 random bits: who can collide with it holds the token.
    "invitations_token_key",
    // A random id made by us.
    "api_keys_id_key",
];

/// Everything that would let the connection's role see across organizations, in words; empty when all is well.
/// `schemas` are the product's, `global_tables` those that belong to no organization and have policies of their own.
pub async fn faults(
    conn: &mut PgConnection,
    schemas: &[String],
    global_tables: &[&str],
) -> Result<Vec<String>, sqlx::Error> {
    let mut faults = role_faults(conn, schemas).await?;
    faults.extend(table_faults(conn, schemas, global_tables).await?);
    faults.extend(key_faults(conn, schemas, global_tables).await?);
    faults.extend(view_faults(conn, schemas).await?);
    faults.extend(function_faults(conn).await?);
    faults.extend(outside_faults(conn, schemas).await?);
    Ok(faults)
}

/// Of the role in force and of the one that signed in: `SET ROLE` can be undone by the statement after it.
async fn role_faults(conn: &mut PgConnection, schemas: &[String]) -> Result<Vec<String>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT format('role %I %s', r.rolname, fault) FROM pg_roles r
         CROSS JOIN LATERAL (VALUES
           (r.rolname <> 'tracegate_app', 'is not tracegate_app, the only role the policies bind'),
           (r.rolsuper, 'is a superuser'),
           (r.rolbypassrls, 'bypasses row-level security'),
           (r.rolreplication, 'may replicate, which row-level security does not stop'),
           (r.rolcreaterole, 'may give itself other roles'),
           (coalesce(current_setting('app.org', true), '') || coalesce(current_setting('app.user', true), '')
             || coalesce(current_setting('app.token', true), '') <> '', 'begins with an organization, a person or a token already set'),
           (EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                    WHERE c.relowner = r.oid AND n.nspname = ANY ($1)), 'owns tables of the product'),
           (EXISTS (SELECT 1 FROM pg_roles o WHERE o.oid <> r.oid AND (o.rolsuper OR o.rolbypassrls OR o.rolname IN ('tracegate_owner', 'tracegate_resolver',
                      'pg_read_server_files', 'pg_write_server_files', 'pg_execute_server_program'))
                    AND pg_has_role(r.oid, o.oid, 'MEMBER')), 'is a member of a role that sees more than one organization'),
           (EXISTS (SELECT 1 FROM pg_namespace n WHERE n.nspname = ANY ($1) AND has_schema_privilege(r.oid, n.oid, 'CREATE')),
            'may create tables')
         ) AS faults (is_so, fault)
         WHERE r.rolname IN (current_user, session_user) AND is_so ORDER BY 1",
    )
    .bind(schemas)
    .fetch_all(conn)
    .await
}

async fn table_faults(
    conn: &mut PgConnection,
    schemas: &[String],
    global_tables: &[&str],
) -> Result<Vec<String>, sqlx::Error> {
    sqlx::query_scalar(
        "WITH tables AS (
           SELECT c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, c.relname = ANY ($2) AS is_global
           FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE n.nspname = ANY ($1) AND c.relkind IN ('r', 'p', 'f') AND c.relname <> '_sqlx_migrations'
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
           (t.is_global AND NOT t.relname = ANY ($4) AND NOT EXISTS (
              SELECT 1 FROM policies p WHERE p.polrelid = t.oid AND p.is_for_app AND NOT p.polpermissive AND p.polcmd = '*'
              AND p.qual LIKE '%current_setting(''app.%' AND p.with_check LIKE '%current_setting(''app.%'),
            'belongs to no organization and has no restrictive policy that ties its rows to whom the transaction is for'),
           (EXISTS (SELECT 1 FROM policies p WHERE p.polrelid = t.oid AND p.is_for_everybody), 'has a policy for everybody'),
           (NOT t.is_global AND NOT EXISTS (
              SELECT 1 FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attname = 'org_id' AND a.attnotnull AND NOT a.attisdropped),
            'has no org_id, or one that may be null'),
           (has_table_privilege('tracegate_app', t.oid, 'TRUNCATE'), 'may be truncated by the application, which row-level security does not stop'),
           (has_table_privilege('tracegate_app', t.oid, 'REFERENCES'), 'may be referenced by the application'),
           (has_table_privilege('tracegate_app', t.oid, 'TRIGGER'),
            'may be given triggers by the application, which run in everybody''s transactions')
         ) AS faults (is_so, fault) WHERE is_so ORDER BY 1",
    )
    .bind(schemas)
    .bind(global_tables)
    .bind(ORG_POLICY)
    .bind(&OPEN_TABLES[..])
    .fetch_all(conn)
    .await
}

/// A key that does not lead with the organization tells one tenant of another's rows; a foreign key ignores row-level security.
async fn key_faults(
    conn: &mut PgConnection,
    schemas: &[String],
    global_tables: &[&str],
) -> Result<Vec<String>, sqlx::Error> {
    sqlx::query_scalar(
        "WITH tables AS (
           SELECT c.oid, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE n.nspname = ANY ($1) AND c.relkind IN ('r', 'p') AND c.relname <> '_sqlx_migrations' AND NOT c.relname = ANY ($2)
         )
         SELECT format('key %I of table %I does not lead with org_id', i.relname, t.relname)
         FROM tables t JOIN pg_index x ON x.indrelid = t.oid JOIN pg_class i ON i.oid = x.indexrelid
         LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = x.indkey[0]
         WHERE (x.indisunique OR x.indisexclusion) AND a.attname IS DISTINCT FROM 'org_id' AND NOT i.relname = ANY ($3)
         UNION ALL
         SELECT format('foreign key %I of table %I does not lead with org_id on both sides', k.conname, t.relname)
         FROM tables t JOIN pg_constraint k ON k.conrelid = t.oid
         LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.conkey[1]
         LEFT JOIN pg_attribute f ON f.attrelid = k.confrelid AND f.attnum = k.confkey[1]
         WHERE k.contype = 'f' AND (a.attname IS DISTINCT FROM 'org_id' OR f.attname IS DISTINCT FROM 'org_id')
           AND NOT (SELECT relname FROM pg_class WHERE oid = k.confrelid) = ANY ($2)
         ORDER BY 1",
    )
    .bind(schemas)
    .bind(global_tables)
    .bind(&KEYS_OVER_ALL[..])
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

/// Functions that run with rights other than the caller's are the one way across organizations: they belong to the resolver,
/// which sees few columns, and answer ids and counters; a text only where it is a feed's name, which the caller gave.
async fn function_faults(conn: &mut PgConnection) -> Result<Vec<String>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT format('function %I.%I %s', n.nspname, p.proname, fault)
         FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
         CROSS JOIN LATERAL (VALUES
           (pg_get_userbyid(p.proowner) <> 'tracegate_resolver', 'runs with the rights of ' || pg_get_userbyid(p.proowner)),
           (EXISTS (
              SELECT 1
              FROM unnest(
                coalesce(p.proallargtypes, ARRAY[p.prorettype]),
                CASE WHEN p.proallargtypes IS NULL THEN ARRAY['o'] ELSE p.proargmodes::text[] END,
                CASE WHEN p.proallargtypes IS NULL THEN ARRAY[''] ELSE p.proargnames END
              ) AS answers (type, mode, name)
              WHERE mode <> 'i' AND NOT type = ANY ('{uuid,integer,bigint}'::regtype[]) AND NOT (type = 'text'::regtype AND name = 'feed')),
            'answers more than ids and counters'),
           (NOT EXISTS (SELECT 1 FROM unnest(p.proconfig) AS setting WHERE setting LIKE 'search_path=%'),
            'takes its tables from wherever its caller says')
         ) AS faults (is_so, fault)
         WHERE is_so AND p.prosecdef AND n.nspname NOT IN ('pg_catalog', 'information_schema')
           AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
         ORDER BY 1",
    )
    .fetch_all(conn)
    .await
}

/// Copies and leftovers elsewhere in the database that the application could read without any policy.
async fn outside_faults(conn: &mut PgConnection, schemas: &[String]) -> Result<Vec<String>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT format('table %I.%I lies outside of the product''s schemas and is open to the application', n.nspname, c.relname)
         FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE NOT n.nspname = ANY ($1) AND NOT starts_with(n.nspname, 'pg_') AND n.nspname <> 'information_schema'
           AND c.relkind IN ('r', 'p', 'f', 'v', 'm') AND c.relname <> '_sqlx_migrations'
           AND NOT (c.relrowsecurity AND c.relforcerowsecurity)
           AND has_schema_privilege('tracegate_app', n.oid, 'USAGE') AND has_table_privilege('tracegate_app', c.oid, 'SELECT')
           AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
         ORDER BY 1",
    )
    .bind(schemas)
    .fetch_all(conn)
    .await
}
