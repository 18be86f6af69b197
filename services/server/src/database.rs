//! Which database a process uses: the one it is told, or a private one it starts itself.

#![expect(
    clippy::disallowed_methods,
    reason = "checked queries cannot be checked before the database is there"
)]

use std::time::Duration;

use anyhow::{Context, bail};
use secrecy::{ExposeSecret, SecretString};
use sqlx::{Connection, PgConnection};
use tracegate_embedded::{Cluster, Durability};

use crate::config::{Config, Schemas};
use crate::maintain::{self, Maintained};
use crate::migrate;

const NAME: &str = "tracegate";
const DAY: Duration = Duration::from_secs(24 * 3600);

/// The application's database URL, with the private cluster behind it where there is one: it stops when dropped.
pub struct Database {
    pub url: SecretString,
    /// Of who may create and drop partitions, where this process has it.
    pub admin_url: Option<SecretString>,
    _cluster: Option<Cluster>,
}

/// Starts the private cluster where no database is configured. Call it on the main thread, before anything else: the cluster
/// ends with the thread that started it.
pub fn cluster(config: &Config) -> anyhow::Result<Option<Cluster>> {
    if config.database_url.is_some() {
        return Ok(None);
    }
    Ok(Some(Cluster::start(&config.data_dir, Durability::Safe).context("start a private PostgreSQL")?))
}

/// Makes the database ready: the private one is migrated, a given one only where the administrator's URL is given too.
pub async fn ready(config: &Config, cluster: Option<Cluster>) -> anyhow::Result<Database> {
    if let Some(cluster) = cluster {
        let admin = cluster.admin_url().into();
        create(&admin).await?;
        let password: SecretString = cluster.password().to_owned().into();
        let in_database = cluster.url("postgres", cluster.password(), NAME).into();
        migrate::run(&in_database, &password, &config.schemas).await?;
        maintain::run(&in_database, &config.schemas, today()).await?;
        let url = app_url(&cluster);
        return Ok(Database { url, admin_url: Some(in_database), _cluster: Some(cluster) });
    }
    let Some(url) = config.database_url.clone() else { bail!("DATABASE_URL: must be set") };
    if let Some(admin_url) = &config.database_admin_url {
        migrate::run(admin_url, &password_of(&url)?, &config.schemas).await?;
        maintain::run(admin_url, &config.schemas, today()).await?;
    }
    Ok(Database { url, admin_url: config.database_admin_url.clone(), _cluster: None })
}

/// The database as it is: nothing is migrated or maintained.
pub fn existing(config: &Config, cluster: Option<Cluster>) -> anyhow::Result<Database> {
    let url = cluster.as_ref().map(app_url).or_else(|| config.database_url.clone());
    let url = url.context("DATABASE_URL: must be set")?;
    Ok(Database { url, admin_url: None, _cluster: cluster })
}

fn app_url(cluster: &Cluster) -> SecretString {
    cluster.url("tracegate_app", cluster.password(), NAME).into()
}

/// `tracegate migrate`: needs both URLs, the administrator's and the application's.
pub async fn migrate_given(config: &Config, schemas: &Schemas) -> anyhow::Result<()> {
    let (Some(url), Some(admin_url)) = (&config.database_url, &config.database_admin_url) else {
        bail!(
            "DATABASE_URL, DATABASE_ADMIN_URL: must both be set: who the services are, and who may create their schemas"
        );
    };
    migrate::run(admin_url, &password_of(url)?, schemas).await
}

/// `tracegate maintain`: needs the administrator's URL.
pub async fn maintain_given(config: &Config) -> anyhow::Result<()> {
    let Some(admin_url) = &config.database_admin_url else { bail!("DATABASE_ADMIN_URL: must be set") };
    let maintained = maintain::run(admin_url, &config.schemas, today()).await?;
    tell(&maintained);
    Ok(())
}

fn tell(maintained: &Maintained) {
    let Maintained { created, dropped, n_requests_forgotten, n_dead_letters_forgotten } = maintained;
    tracing::info!(
        ?created,
        ?dropped,
        n_requests_forgotten,
        n_dead_letters_forgotten,
        "partitions are maintained"
    );
}

impl Database {
    /// Maintains it once a day, where this process may; elsewhere a job of the cluster does. Ends with the process.
    pub async fn maintain_daily(admin_url: Option<SecretString>, schemas: Schemas) {
        let Some(admin_url) = admin_url else { return };
        loop {
            tokio::time::sleep(DAY).await;
            match maintain::run(&admin_url, &schemas, today()).await {
                Ok(maintained) => tell(&maintained),
                Err(error) => {
                    tracing::warn!(error = format!("{error:#}"), "the database is not maintained today")
                }
            }
        }
    }
}

fn today() -> time::Date {
    tracegate_platform::Clock::default().now().date()
}

async fn create(admin_url: &SecretString) -> anyhow::Result<()> {
    let mut admin = PgConnection::connect(admin_url.expose_secret())
        .await
        .context("connect to the private PostgreSQL")?;
    let exists: bool = sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM pg_database WHERE datname = $1)")
        .bind(NAME)
        .fetch_one(&mut admin)
        .await?;
    if !exists {
        sqlx::query("CREATE DATABASE tracegate").execute(&mut admin).await?;
    }
    Ok(())
}

/// The application role gets the password that the services use.
fn password_of(url: &SecretString) -> anyhow::Result<SecretString> {
    let authority =
        url.expose_secret().split_once("://").map(|(_, rest)| rest).and_then(|rest| rest.rsplit_once('@'));
    let (user, password) = authority
        .and_then(|(user_info, _)| user_info.split_once(':'))
        .context("DATABASE_URL: must carry the user tracegate_app and its password")?;
    if user != "tracegate_app" {
        bail!("DATABASE_URL: the services use the role tracegate_app, not {user}");
    }
    Ok(percent_decoded(password).into())
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let decoded = after.get(..2).filter(|_| *first == b'%').and_then(|hex| std::str::from_utf8(hex).ok());
        match decoded.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
