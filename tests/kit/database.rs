//! One PostgreSQL cluster for the whole test run, migrated once; every test gets a copy of that database.

use std::path::PathBuf;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::Sender;

use secrecy::SecretString;
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use tokio::sync::OnceCell;
use tracegate_embedded::Cluster;
pub use tracegate_embedded::Durability;
use tracegate_server::config::Config;
use tracegate_server::migrate;

const TEMPLATE: &str = "tracegate_template";

struct Shared {
    admin_url: String,
    password: String,
    /// Of a role and a database.
    url: Box<Url>,
}

type Url = dyn Fn(&str, &str) -> String + Send + Sync;

impl Shared {
    fn database(&self, name: String) -> Database {
        let app_url_text = (self.url)("tracegate_app", &name);
        Database {
            app_url: app_url_text.clone().into(),
            app_url_text,
            admin_url: (self.url)("postgres", &name),
            name,
        }
    }
}

/// A database of a test's own.
#[derive(Debug, Clone)]
pub struct Database {
    pub name: String,
    /// As the services connect.
    pub app_url: SecretString,
    pub app_url_text: String,
    /// As a superuser, for what a test does behind the services' back.
    pub admin_url: String,
}

fn shared() -> &'static Shared {
    static SHARED: OnceLock<Shared> = OnceLock::new();
    SHARED.get_or_init(|| cluster("test-postgres", Durability::None).0)
}

/// What the thread of a cluster is asked to do with it.
enum Order {
    Stop,
    Kill,
    Start,
}

/// A PostgreSQL of a test's own, to be stopped and started; to be killed only where every commit is on disk.
pub struct PostgresServer {
    pub database: Database,
    orders: Sender<(Order, Sender<()>)>,
}

/// A table without room on disk.
pub struct FullTable {
    path: PathBuf,
    kept: PathBuf,
}

impl PostgresServer {
    pub async fn start(durability: Durability) -> Self {
        let started = tokio::task::spawn_blocking(move || cluster("test-postgres-stopped", durability));
        let (shared, orders) = started.await.unwrap();
        Self { database: fresh(&shared, "test_stopped").await, orders }
    }

    /// As its administrator stops it.
    pub async fn stop(&self) {
        self.order(Order::Stop).await;
    }

    /// kill -9.
    pub async fn kill(&self) {
        self.order(Order::Kill).await;
    }

    /// Starts it again, on the same port.
    pub async fn restart(&self) {
        self.order(Order::Start).await;
    }

    /// From now on there is no room on disk for a table, which must be empty. Its file is `/dev/full`, which answers each write with ENOSPC: so no
    /// file system has to be mounted. The server is stopped meanwhile, since it keeps files open.
    pub async fn fill(&self, table: &str) -> FullTable {
        let mut admin = self.database.admin().await;
        let is_empty = format!("SELECT NOT EXISTS (SELECT FROM {table})");
        assert!(sqlx::query_scalar::<_, bool>(AssertSqlSafe(is_empty)).fetch_one(&mut admin).await.unwrap());
        let path =
            format!("SELECT current_setting('data_directory') || '/' || pg_relation_filepath('{table}')");
        let path: String = sqlx::query_scalar(AssertSqlSafe(path)).fetch_one(&mut admin).await.unwrap();
        drop(admin);
        let table = FullTable { kept: PathBuf::from(format!("{path}.kept")), path: path.into() };
        self.stop().await;
        std::fs::rename(&table.path, &table.kept).unwrap();
        std::os::unix::fs::symlink("/dev/full", &table.path).unwrap();
        self.restart().await;
        table
    }

    /// There is room again.
    pub async fn free(&self, table: FullTable) {
        self.stop().await;
        std::fs::rename(&table.kept, &table.path).unwrap();
        self.restart().await;
    }

    async fn order(&self, order: Order) {
        let (send, done) = std::sync::mpsc::channel();
        self.orders.send((order, send)).unwrap();
        tokio::task::spawn_blocking(move || done.recv().unwrap()).await.unwrap();
    }
}

fn cluster(name: &'static str, durability: Durability) -> (Shared, Sender<(Order, Sender<()>)>) {
    let (send, receive) = std::sync::mpsc::channel();
    let (send_order, orders) = std::sync::mpsc::channel::<(Order, Sender<()>)>();
    // The cluster ends with the thread that starts it, so that thread must not end before the process does.
    std::thread::spawn(move || {
        let folder = folder(name);
        let mut cluster = Cluster::start(&folder, durability).unwrap();
        let port_url = cluster.url("USER", cluster.password(), "DATABASE");
        let password = cluster.password().to_owned();
        send.send(Shared {
            admin_url: cluster.admin_url(),
            password,
            url: Box::new(move |user, database| port_url.replace("USER", user).replace("DATABASE", database)),
        })
        .unwrap();
        for (order, done) in orders {
            match order {
                Order::Stop => cluster.stop(),
                Order::Kill => cluster.kill(),
                Order::Start => cluster.start_again().unwrap(),
            }
            done.send(()).unwrap();
        }
        loop {
            std::thread::park();
        }
    });
    (receive.recv().unwrap(), send_order)
}

/// A database in a cluster of its own, with the roles as a migration makes them.
async fn fresh(cluster: &Shared, name: &str) -> Database {
    let mut admin = PgConnection::connect(&cluster.admin_url).await.unwrap();
    drop_leftovers(&mut admin).await;
    // What an earlier run did to the roles goes with them.
    sqlx::query("DROP ROLE IF EXISTS tracegate_app, tracegate_owner, tracegate_resolver")
        .execute(&mut admin)
        .await
        .unwrap();
    sqlx::query(AssertSqlSafe(format!("CREATE DATABASE {name}"))).execute(&mut admin).await.unwrap();
    let database = cluster.database(name.to_owned());
    migrate_to_this_release(&database.admin_url, &cluster.password).await;
    database
}

/// Kept between runs, since making a cluster takes a second; another run at the same time gets a folder of its own.
fn folder(name: &str) -> PathBuf {
    let target = std::env::current_exe().unwrap().ancestors().nth(3).unwrap().to_owned();
    (0..).map(|n| target.join(format!("{name}-{n}"))).find(|folder| is_free(folder)).unwrap()
}

fn is_free(folder: &std::path::Path) -> bool {
    std::fs::create_dir_all(folder).unwrap();
    let lock = std::fs::File::create(folder.join("kit.lock")).unwrap();
    let free = lock.try_lock().is_ok();
    if free {
        // Held until the process ends.
        std::mem::forget(lock);
    }
    free
}

impl Database {
    pub async fn create() -> Self {
        static TEMPLATE_READY: OnceCell<()> = OnceCell::const_new();
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let shared = shared();
        TEMPLATE_READY.get_or_init(make_template).await;
        let name = format!("test_{}", NEXT.fetch_add(1, Ordering::Relaxed));
        let mut admin = PgConnection::connect(&shared.admin_url).await.unwrap();
        sqlx::query(AssertSqlSafe(format!("CREATE DATABASE {name} TEMPLATE {TEMPLATE}")))
            .execute(&mut admin)
            .await
            .unwrap();
        shared.database(name)
    }

    /// In a cluster of its own, for tests that change roles: those belong to all databases of a cluster.
    pub async fn alone() -> Self {
        let started =
            tokio::task::spawn_blocking(|| cluster("test-postgres-alone", Durability::None)).await.unwrap();
        fresh(&started.0, "test_alone").await
    }

    /// The URL of another role; every role a test lets log in has the cluster's one password.
    pub fn url_as(&self, role: &str) -> String {
        self.app_url_text.replacen("tracegate_app", role, 1)
    }

    pub async fn admin(&self) -> PgConnection {
        PgConnection::connect(&self.admin_url).await.unwrap()
    }

    /// As the services connect, but without an organization.
    pub async fn app(&self) -> PgConnection {
        PgConnection::connect(&self.app_url_text).await.unwrap()
    }

    pub fn password(&self) -> SecretString {
        let (_, rest) = self.app_url_text.split_once("://tracegate_app:").unwrap();
        rest.split_once('@').unwrap().0.to_owned().into()
    }
}

async fn make_template() {
    let shared = shared();
    let mut admin = PgConnection::connect(&shared.admin_url).await.unwrap();
    drop_leftovers(&mut admin).await;
    sqlx::query("CREATE DATABASE tracegate_template").execute(&mut admin).await.unwrap();
    migrate_to_this_release(&(shared.url)("postgres", TEMPLATE), &shared.password).await;
}

async fn drop_leftovers(admin: &mut PgConnection) {
    let old: Vec<String> = sqlx::query_scalar(
        "SELECT datname FROM pg_database WHERE datname LIKE 'test\\_%' OR datname = 'tracegate_template'",
    )
    .fetch_all(&mut *admin)
    .await
    .unwrap();
    for name in old {
        sqlx::query(AssertSqlSafe(format!("DROP DATABASE {name} WITH (FORCE)")))
            .execute(&mut *admin)
            .await
            .unwrap();
    }
}

async fn migrate_to_this_release(admin_url: &str, password: &str) {
    let (config, _) = Config::read(&|_| None).unwrap();
    migrate::run(&admin_url.to_owned().into(), &password.to_owned().into(), &config.schemas).await.unwrap();
}
