//! Every way to weaken the schema, one at a time.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn the_migrated_schema_has_no_fault() {
    let database = Database::create().await;
    assert_eq!(faults(&mut database.app().await).await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_without_row_level_security_is_named() {
    check(
        "CREATE TABLE tasks.notes (org_id uuid NOT NULL, note_id uuid, PRIMARY KEY (org_id, note_id)); \
         GRANT SELECT ON tasks.notes TO tracegate_app",
        "table notes has no row-level security",
    )
    .await;
    check("ALTER TABLE traceability.lots DISABLE ROW LEVEL SECURITY", "table lots has no row-level security")
        .await;
    check(
        "ALTER TABLE governance.decisions NO FORCE ROW LEVEL SECURITY",
        "table decisions does not force row-level security on its owner",
    )
    .await;
    // A partition is a table: what its parent forbids does not bind a read of the partition itself.
    check(
        "CREATE TABLE tasks.log (org_id uuid NOT NULL) PARTITION BY HASH (org_id); SELECT platform.protect('tasks.log', 'SELECT'); \
         CREATE TABLE tasks.log_0 PARTITION OF tasks.log FOR VALUES WITH (MODULUS 1, REMAINDER 0)",
        "table log_0 has no row-level security",
    )
    .await;
}

const UNTIED: &str = "has no restrictive policy that ties every row to its organization";

#[tokio::test(flavor = "multi_thread")]
async fn a_policy_that_is_gone_or_weakened_is_named() {
    check("DROP POLICY organization ON traceability.lots", &format!("table lots {UNTIED}")).await;
    check(
        "DROP POLICY organization ON tasks.templates; CREATE POLICY organization ON tasks.templates AS PERMISSIVE FOR ALL \
         TO tracegate_app USING (org_id = (nullif(current_setting('app.org', true), ''))::uuid)",
        &format!("table templates {UNTIED}"),
    )
    .await;
    check(
        "ALTER POLICY organization ON governance.decisions USING (true)",
        &format!("table decisions {UNTIED}"),
    )
    .await;
    check(
        "ALTER POLICY organization ON governance.decisions WITH CHECK (true)",
        &format!("table decisions {UNTIED}"),
    )
    .await;
    check(
        "ALTER POLICY organization ON auth.api_keys TO tracegate_owner",
        &format!("table api_keys {UNTIED}"),
    )
    .await;
    check(
        "CREATE POLICY everybody ON traceability.lots USING (true)",
        "table lots has a policy for everybody",
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_of_no_organization_keeps_its_own_policy() {
    let untied = "belongs to no organization and has no restrictive policy that ties its rows to whom the transaction is for";
    check("DROP POLICY token_holder ON auth.signups", &format!("table signups {untied}")).await;
    check("ALTER POLICY person ON auth.users USING (true)", &format!("table users {untied}")).await;
    check("ALTER POLICY person ON auth.users WITH CHECK (true)", &format!("table users {untied}")).await;
    check("ALTER TABLE auth.users DISABLE ROW LEVEL SECURITY", "table users has no row-level security").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_privilege_that_row_level_security_does_not_stop_is_named() {
    check(
        "GRANT TRUNCATE ON traceability.lots TO tracegate_app",
        "table lots may be truncated by the application, which row-level security does not stop",
    )
    .await;
    // By way of everybody as well.
    check(
        "GRANT TRUNCATE ON traceability.lots TO PUBLIC",
        "table lots may be truncated by the application, which row-level security does not stop",
    )
    .await;
    check(
        "GRANT REFERENCES ON auth.sessions TO tracegate_app",
        "table sessions may be referenced by the application",
    )
    .await;
    check(
        "GRANT TRIGGER ON auth.sessions TO tracegate_app",
        "table sessions may be given triggers by the application, which run in everybody's transactions",
    )
    .await;
    check("GRANT CREATE ON SCHEMA tasks TO tracegate_app", "role tracegate_app may create tables").await;
    check("ALTER TABLE tasks.files OWNER TO tracegate_app", "role tracegate_app owns tables of the product")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_view_with_its_owners_rights_is_named() {
    let fault = "view all_lots runs with its owner's rights";
    check("CREATE VIEW traceability.all_lots AS SELECT * FROM traceability.lots", fault).await;
    check("CREATE VIEW traceability.all_lots WITH (security_invoker = false) AS SELECT * FROM traceability.lots", fault).await;
    check("CREATE MATERIALIZED VIEW traceability.all_lots AS SELECT * FROM traceability.lots", fault).await;

    let database = Database::create().await;
    let invoker =
        "CREATE VIEW traceability.my_lots WITH (security_invoker = true) AS SELECT * FROM traceability.lots";
    run(&mut database.admin().await, invoker).await;
    assert_eq!(faults(&mut database.app().await).await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_reaches_over_organizations_is_named() {
    check(
        "ALTER TABLE traceability.lots DROP CONSTRAINT lots_pkey; ALTER TABLE traceability.lots ADD PRIMARY KEY (lot_id)",
        "key lots_pkey of table lots does not lead with org_id",
    )
    .await;
    check(
        "ALTER TABLE traceability.lots ADD CONSTRAINT lots_global_key UNIQUE (lot_code, org_id)",
        "key lots_global_key of table lots does not lead with org_id",
    )
    .await;
    // An index is no constraint, and tells of other rows as well.
    check(
        "CREATE UNIQUE INDEX lots_global_idx ON traceability.lots (lower(lot_code))",
        "key lots_global_idx of table lots does not lead with org_id",
    )
    .await;
    check(
        "CREATE UNIQUE INDEX ON traceability.lots (lot_id); \
         ALTER TABLE tasks.tasks ADD CONSTRAINT tasks_lot_fkey FOREIGN KEY (subject_id) REFERENCES traceability.lots (lot_id)",
        "foreign key tasks_lot_fkey of table tasks does not lead with org_id on both sides",
    )
    .await;
    // Leads with org_id on its own side only: the row pointed at may be anybody's.
    check(
        "CREATE UNIQUE INDEX ON traceability.lots (lot_id, org_id); \
         ALTER TABLE tasks.tasks ADD CONSTRAINT tasks_lot_fkey FOREIGN KEY (org_id, subject_id) REFERENCES traceability.lots (lot_id, org_id)",
        "foreign key tasks_lot_fkey of table tasks does not lead with org_id on both sides",
    )
    .await;
    check(
        "CREATE TABLE tasks.loose (org_id uuid); SELECT platform.protect('tasks.loose', 'SELECT')",
        "table loose has no org_id, or one that may be null",
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_function_that_carries_content_across_organizations_is_named() {
    check(
        "CREATE FUNCTION traceability.all_codes() RETURNS SETOF text LANGUAGE sql SECURITY DEFINER SET search_path = traceability \
         AS 'SELECT lot_code FROM lots'; ALTER FUNCTION traceability.all_codes() OWNER TO tracegate_owner",
        "function traceability.all_codes runs with the rights of tracegate_owner",
    )
    .await;
    check(
        "CREATE FUNCTION public.all_users() RETURNS TABLE (user_id uuid, email text) LANGUAGE sql SECURITY DEFINER SET search_path = auth \
         AS 'SELECT user_id, email FROM users'; ALTER FUNCTION public.all_users() OWNER TO tracegate_resolver",
        "function public.all_users answers more than ids and counters",
    )
    .await;
    check(
        "CREATE FUNCTION auth.everything() RETURNS SETOF auth.users LANGUAGE sql SECURITY DEFINER SET search_path = auth \
         AS 'SELECT * FROM users'; ALTER FUNCTION auth.everything() OWNER TO tracegate_resolver",
        "function auth.everything answers more than ids and counters",
    )
    .await;
    check(
        "ALTER FUNCTION auth.org_by_slug(text) RESET search_path",
        "function auth.org_by_slug takes its tables from wherever its caller says",
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_elsewhere_that_the_application_can_read_is_named() {
    let fault = |name: &str| {
        format!("table {name} lies outside of the product's schemas and is open to the application")
    };
    check(
        "CREATE TABLE public.lots_backup AS TABLE traceability.lots; GRANT SELECT ON public.lots_backup TO tracegate_app",
        &fault("public.lots_backup"),
    )
    .await;
    check(
        "CREATE VIEW public.lots AS TABLE traceability.lots; GRANT SELECT ON public.lots TO PUBLIC",
        &fault("public.lots"),
    )
    .await;
}

/// The same mutations for each single table, inside of a transaction that is rolled back.
#[tokio::test(flavor = "multi_thread")]
async fn no_table_can_be_weakened_unnoticed() {
    let database = Database::create().await;
    let mut admin = database.admin().await;
    let org = "org_id = (nullif(current_setting('app.org', true), ''))::uuid";
    for table in tenant_tables(&mut admin).await {
        let mutations = [
            format!("ALTER TABLE {table} DISABLE ROW LEVEL SECURITY"),
            format!("ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY"),
            format!("DROP POLICY organization ON {table}"),
            format!("ALTER POLICY organization ON {table} USING (true)"),
            format!("ALTER POLICY organization ON {table} WITH CHECK (true)"),
            format!("ALTER POLICY organization ON {table} TO tracegate_resolver"),
            format!(
                "DROP POLICY organization ON {table}; CREATE POLICY organization ON {table} FOR ALL TO tracegate_app USING ({org})"
            ),
            format!(
                "DROP POLICY organization ON {table}; \
                 CREATE POLICY organization ON {table} AS RESTRICTIVE FOR SELECT TO tracegate_app USING ({org})"
            ),
            format!("CREATE POLICY public ON {table} FOR SELECT TO PUBLIC USING (true)"),
            format!("GRANT ALL ON {table} TO tracegate_app"),
            // A unique key of a partitioned table has to hold the partition's column.
            match table.as_str() {
                "governance.decisions" => format!("CREATE UNIQUE INDEX ON {table} (decision_id, expires_on)"),
                _ => format!("CREATE UNIQUE INDEX ON {table} ((org_id::text))"),
            },
        ];
        let name = table.split_once('.').unwrap().1;
        for mutation in mutations {
            let mut tx = admin.begin().await.unwrap();
            run(&mut tx, &mutation).await;
            run(&mut tx, "SET LOCAL ROLE tracegate_app").await;
            let found = faults(&mut tx).await;
            tx.rollback().await.unwrap();
            let named = found.iter().any(|fault| fault.contains(&format!("table {name} ")));
            assert!(named, "{mutation}: {found:#?}");
        }
    }
}
