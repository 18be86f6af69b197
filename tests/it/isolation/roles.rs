//! The role the services use. Roles belong to the whole cluster, so these tests have one of their own.

use super::*;

/// Each mutation of the role, how it is undone, and what the gate says.
const MUTATIONS: [(&str, &str, &str); 10] = [
    (
        "ALTER ROLE tracegate_app SUPERUSER",
        "ALTER ROLE tracegate_app NOSUPERUSER",
        "role tracegate_app is a superuser",
    ),
    (
        "ALTER ROLE tracegate_app BYPASSRLS",
        "ALTER ROLE tracegate_app NOBYPASSRLS",
        "role tracegate_app bypasses row-level security",
    ),
    (
        "GRANT tracegate_owner TO tracegate_app",
        "REVOKE tracegate_owner FROM tracegate_app",
        "role tracegate_app is a member of a role that sees more than one organization",
    ),
    (
        "GRANT tracegate_resolver TO tracegate_app",
        "REVOKE tracegate_resolver FROM tracegate_app",
        "role tracegate_app is a member of a role that sees more than one organization",
    ),
    // Two steps away, and without inheriting: SET ROLE is enough.
    (
        "CREATE ROLE between NOLOGIN; GRANT postgres TO between; ALTER ROLE tracegate_app NOINHERIT; GRANT between TO tracegate_app",
        "DROP ROLE between; ALTER ROLE tracegate_app INHERIT",
        "role tracegate_app is a member of a role that sees more than one organization",
    ),
    (
        "GRANT pg_execute_server_program TO tracegate_app",
        "REVOKE pg_execute_server_program FROM tracegate_app",
        "role tracegate_app is a member of a role that sees more than one organization",
    ),
    (
        "ALTER ROLE tracegate_app REPLICATION",
        "ALTER ROLE tracegate_app NOREPLICATION",
        "role tracegate_app may replicate, which row-level security does not stop",
    ),
    (
        "ALTER ROLE tracegate_app CREATEROLE",
        "ALTER ROLE tracegate_app NOCREATEROLE",
        "role tracegate_app may give itself other roles",
    ),
    // A connection that begins inside of an organization shows it to whoever forgets to say theirs.
    (
        "ALTER ROLE tracegate_app SET app.org = '01890000-0000-7000-8000-000000000001'",
        "ALTER ROLE tracegate_app RESET app.org",
        "role tracegate_app begins with an organization, a person or a token already set",
    ),
    (
        "ALTER DATABASE test_alone SET app.\"user\" = '01890000-0000-7000-8000-000000000001'",
        "ALTER DATABASE test_alone RESET app.\"user\"",
        "role tracegate_app begins with an organization, a person or a token already set",
    ),
];

#[tokio::test(flavor = "multi_thread")]
async fn a_role_that_sees_more_than_one_organization_is_refused() {
    let database = Database::alone().await;
    let mut admin = database.admin().await;
    for (mutation, undo, fault) in MUTATIONS {
        assert_eq!(faults(&mut database.app().await).await, Vec::<String>::new(), "before {mutation}");
        run(&mut admin, mutation).await;
        let found = faults(&mut database.app().await).await;
        assert!(found.iter().any(|found| found == fault), "{mutation}: {fault:?} is not in {found:#?}");
        let error = start_error(database.clone()).await;
        assert!(error.contains(fault), "{mutation}: the start says {error}");
        run(&mut admin, undo).await;
    }

    run(&mut admin, &format!("ALTER ROLE tracegate_owner LOGIN PASSWORD '{}'", password(&database))).await;
    run(
        &mut admin,
        &format!("CREATE ROLE another LOGIN PASSWORD '{}' IN ROLE tracegate_app", password(&database)),
    )
    .await;
    check_url(
        &database,
        &database.url_as("tracegate_owner"),
        "role tracegate_owner owns tables of the product",
    )
    .await;
    check_url(&database, &database.url_as("postgres"), "role postgres is a superuser").await;
    check_url(
        &database,
        &database.url_as("another"),
        "role another is not tracegate_app, the only role the policies bind",
    )
    .await;
    // A superuser who says to be the application stays one statement away from not being it.
    let disguised = format!("{}?options=-c%20role%3Dtracegate_app", database.url_as("postgres"));
    let mut conn = PgConnection::connect(&disguised).await.unwrap();
    let found = faults(&mut conn).await;
    assert!(found.contains(&"role postgres is a superuser".to_owned()), "{found:#?}");
    run(&mut admin, "DROP ROLE another; ALTER ROLE tracegate_owner NOLOGIN").await;
    Tracegate::start_with(Wishes { database: Some(database), ..Wishes::default() })
        .await
        .unwrap()
        .stop()
        .await;
}

fn password(database: &Database) -> String {
    use secrecy::ExposeSecret;
    database.password().expose_secret().to_owned()
}

async fn check_url(database: &Database, url: &str, fault: &str) {
    let as_another =
        Database { app_url: url.to_owned().into(), app_url_text: url.to_owned(), ..database.clone() };
    let error = start_error(as_another).await;
    assert!(error.contains(fault), "the start says {error}");
}
