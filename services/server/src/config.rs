//! The process's configuration: environment only, all problems at once, secrets masked where it is shown.

use std::fmt;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use secrecy::SecretString;
use tracegate_platform::config::{ConfigError, Env};
use tracegate_platform::rate_limit::PerMinute;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Environment {
    /// A laptop or a test: secrets are made up and kept in the data folder, mail goes to the development mailbox.
    Dev,
    /// Anything else: every secret must be given.
    Prod,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Service {
    Auth,
    Governance,
    Traceability,
    Tasks,
}

impl Service {
    pub const ALL: [Service; 4] = [Service::Auth, Service::Governance, Service::Traceability, Service::Tasks];
}

#[derive(Debug, Clone)]
pub struct Config {
    pub environment: Environment,
    /// SPA, gRPC, grpc-web, reflection and health.
    pub listen: SocketAddr,
    /// Plaintext health and metrics, for probes.
    pub probe_listen: SocketAddr,
    pub data_dir: PathBuf,
    /// Unset: a private PostgreSQL in the data folder.
    pub database_url: Option<SecretString>,
    /// For `migrate` only: a role that may create roles and schemas.
    pub database_admin_url: Option<SecretString>,
    pub database_connections_max: u32,
    pub redis_url: Option<SecretString>,
    pub redis_prefix: String,
    pub master_key: Option<SecretString>,
    pub mesh_key: Option<SecretString>,
    /// Where people reach the web client; links in mails start with it.
    pub public_url: String,
    /// Further origins whose pages may call, such as a development server of the web client.
    pub origins: Vec<String>,
    pub web_dir: PathBuf,
    pub tls_files: Option<(PathBuf, PathBuf)>,
    pub auth_url: Option<String>,
    pub governance_url: Option<String>,
    pub smtp_url: Option<SecretString>,
    pub mail_from: String,
    /// Organizations may reach model providers at private addresses, in plain HTTP too.
    pub private_providers: bool,
    /// A folder that survives the process, where calls are journaled that pass while decisions cannot be stored.
    pub journal_dir: Option<PathBuf>,
    /// Parse workers inside of `serve`; 0 where `tracegate worker` runs beside it.
    pub workers: usize,
    pub task_lease: Duration,
    pub drain_grace: Duration,
    pub calls_in_flight_max: usize,
    /// What genealogies of lots may take in memory.
    pub genealogy_memory_mb: u64,
    pub rates: PerMinute,
    pub schemas: Schemas,
    pub reflection: bool,
    pub log: String,
    pub log_format: LogFormat,
    pub otlp_endpoint: Option<String>,
}

/// PostgreSQL schema of each area.
#[derive(Debug, Clone)]
pub struct Schemas {
    pub platform: String,
    pub auth: String,
    pub governance: String,
    pub traceability: String,
    pub tasks: String,
}

impl Schemas {
    pub fn all(&self) -> Vec<String> {
        [&self.platform, &self.auth, &self.governance, &self.traceability, &self.tasks]
            .map(String::clone)
            .to_vec()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    Json,
    Text,
}

impl Config {
    /// From the process's environment: the configuration, and what was read as shown to people.
    #[expect(clippy::disallowed_methods, reason = "this is where the environment is read")]
    pub fn from_env() -> Result<(Self, Vec<(String, String)>), ConfigError> {
        Self::read(&|name| std::env::var(name).ok())
    }

    pub fn read(
        lookup: &dyn Fn(&str) -> Option<String>,
    ) -> Result<(Self, Vec<(String, String)>), ConfigError> {
        let mut env = Env::new(lookup);
        let environment = env.get("TRACEGATE_ENV", Environment::Dev);
        let listen = env.get("TRACEGATE_LISTEN", SocketAddr::from(([127, 0, 0, 1], 8400)));
        let default_url = format!("http://localhost:{}", listen.port());
        let rates = PerMinute::default();
        let config = Self {
            environment,
            listen,
            probe_listen: env.get("TRACEGATE_PROBE_LISTEN", SocketAddr::from(([127, 0, 0, 1], 8401))),
            data_dir: env.get("TRACEGATE_DATA_DIR", ".tracegate".to_owned()).into(),
            database_url: env.secret("DATABASE_URL"),
            database_admin_url: env.secret("DATABASE_ADMIN_URL"),
            database_connections_max: env.get("TRACEGATE_DATABASE_CONNECTIONS_MAX", 16),
            redis_url: env.secret("REDIS_URL"),
            redis_prefix: env.get("TRACEGATE_REDIS_PREFIX", "tracegate:".to_owned()),
            master_key: env.secret("TRACEGATE_MASTER_KEY"),
            mesh_key: env.secret("TRACEGATE_MESH_KEY"),
            public_url: env.get("TRACEGATE_PUBLIC_URL", default_url).trim_end_matches('/').to_owned(),
            origins: list(&env.get("TRACEGATE_ORIGINS", String::new())),
            web_dir: env.get("TRACEGATE_WEB_DIR", "web-client/dist".to_owned()).into(),
            tls_files: tls_files(&mut env),
            auth_url: env.optional("TRACEGATE_AUTH_URL"),
            governance_url: env.optional("TRACEGATE_GOVERNANCE_URL"),
            smtp_url: env.secret("TRACEGATE_SMTP_URL"),
            mail_from: env.get("TRACEGATE_MAIL_FROM", "Tracegate <no-reply@localhost>".to_owned()),
            workers: env
                .get("TRACEGATE_WORKERS", std::thread::available_parallelism().map_or(1, usize::from)),
            task_lease: env.milliseconds("TRACEGATE_TASK_LEASE_MS", 5_000),
            drain_grace: env.seconds("TRACEGATE_DRAIN_SECONDS", 30),
            calls_in_flight_max: env.get("TRACEGATE_CALLS_IN_FLIGHT_MAX", 2_000),
            genealogy_memory_mb: env
                .get("TRACEGATE_GENEALOGY_MEMORY_MB", tracegate_traceability::GENEALOGY_MEMORY_MB),
            rates: PerMinute {
                read: env.get("TRACEGATE_RATE_READ_PER_MINUTE", rates.read),
                write: env.get("TRACEGATE_RATE_WRITE_PER_MINUTE", rates.write),
                login: env.get("TRACEGATE_RATE_LOGIN_PER_MINUTE", rates.login),
                account: env.get("TRACEGATE_RATE_ACCOUNT_PER_MINUTE", rates.account),
                bulk: env.get("TRACEGATE_RATE_BULK_PER_MINUTE", rates.bulk),
                stream: env.get("TRACEGATE_RATE_STREAM_PER_MINUTE", rates.stream),
            },
            schemas: schemas(&mut env),
            journal_dir: env.optional("TRACEGATE_JOURNAL_DIR").map(PathBuf::from),
            private_providers: env.get("TRACEGATE_PRIVATE_PROVIDERS", environment == Environment::Dev),
            reflection: env.get("TRACEGATE_REFLECTION", environment == Environment::Dev),
            log: env.get("TRACEGATE_LOG", "info".to_owned()),
            log_format: env.get("TRACEGATE_LOG_FORMAT", LogFormat::Json),
            otlp_endpoint: env.optional("OTEL_EXPORTER_OTLP_ENDPOINT"),
        };
        if environment == Environment::Prod {
            config.check_production(&mut env);
        }
        Ok((config, env.finish()?))
    }

    /// What a laptop may make up, a production system must be given.
    fn check_production(&self, env: &mut Env<'_>) {
        for (name, is_missing) in [
            ("DATABASE_URL", self.database_url.is_none()),
            ("TRACEGATE_MASTER_KEY", self.master_key.is_none()),
            ("TRACEGATE_MESH_KEY", self.mesh_key.is_none()),
            ("TRACEGATE_SMTP_URL", self.smtp_url.is_none()),
        ] {
            if is_missing {
                env.problem(format!("{name}: must be set where TRACEGATE_ENV is prod"));
            }
        }
        if !self.public_url.starts_with("https://") {
            env.problem("TRACEGATE_PUBLIC_URL: must start with https:// where TRACEGATE_ENV is prod");
        }
    }

    /// The origins whose pages may call with the session cookie.
    pub fn all_origins(&self) -> Vec<String> {
        let mut origins = vec![self.public_url.clone()];
        if self.environment == Environment::Dev {
            origins.extend(
                ["localhost", "127.0.0.1"].map(|host| format!("http://{host}:{}", self.listen.port())),
            );
        }
        origins.extend(self.origins.iter().cloned());
        origins.dedup();
        origins
    }
}

fn tls_files(env: &mut Env<'_>) -> Option<(PathBuf, PathBuf)> {
    match (env.optional("TRACEGATE_TLS_CERT_FILE"), env.optional("TRACEGATE_TLS_KEY_FILE")) {
        (Some(certificate), Some(key)) => Some((certificate.into(), key.into())),
        (None, None) => None,
        _ => {
            env.problem("TRACEGATE_TLS_CERT_FILE, TRACEGATE_TLS_KEY_FILE: set both or none");
            None
        }
    }
}

/// Schema names go into `search_path` and into `CREATE SCHEMA`: only plain identifiers.
fn schemas(env: &mut Env<'_>) -> Schemas {
    let mut name = |area: &str| {
        let variable = format!("TRACEGATE_SCHEMA_{}", area.to_uppercase());
        let name = env.get(&variable, area.to_owned());
        let plain = name.starts_with(|c: char| c.is_ascii_lowercase())
            && name.len() <= 40
            && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        if !plain || name == "public" {
            env.problem(format!("{variable}: must be a lower-case identifier other than public"));
        }
        name
    };
    Schemas {
        platform: name("platform"),
        auth: name("auth"),
        governance: name("governance"),
        traceability: name("traceability"),
        tasks: name("tasks"),
    }
}

fn list(text: &str) -> Vec<String> {
    text.split(',')
        .map(|item| item.trim().trim_end_matches('/').to_owned())
        .filter(|item| !item.is_empty())
        .collect()
}

/// Words of the environment's enums.
macro_rules! words {
    ($name:ident { $($variant:ident = $word:literal),+ }) => {
        impl FromStr for $name {
            type Err = ();

            fn from_str(text: &str) -> Result<Self, ()> {
                match text {
                    $($word => Ok(Self::$variant),)+
                    _ => Err(()),
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self { $(Self::$variant => $word,)+ })
            }
        }
    };
}

words!(Environment { Dev = "dev", Prod = "prod" });
words!(LogFormat { Json = "json", Text = "text" });
words!(Service { Auth = "auth", Governance = "governance", Traceability = "traceability", Tasks = "tasks" });

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> Result<Config, ConfigError> {
        let lookup =
            |name: &str| pairs.iter().find(|(n, _)| *n == name).map(|(_, value)| (*value).to_owned());
        Config::read(&lookup).map(|(config, _)| config)
    }

    #[test]
    fn an_empty_environment_is_a_laptop() {
        let config = read(&[]).unwrap();
        assert_eq!(config.environment, Environment::Dev);
        assert_eq!(config.public_url, "http://localhost:8400");
        assert!(config.database_url.is_none());
    }

    #[test]
    fn all_problems_are_told_at_once() {
        let problems = read(&[
            ("TRACEGATE_ENV", "prod"),
            ("TRACEGATE_LISTEN", "everywhere"),
            ("TRACEGATE_TLS_KEY_FILE", "key.pem"),
            ("TRACEGATE_SCHEMA_AUTH", "auth; drop"),
        ])
        .unwrap_err()
        .0;
        for name in [
            "TRACEGATE_LISTEN",
            "TRACEGATE_TLS_CERT_FILE",
            "TRACEGATE_SCHEMA_AUTH",
            "DATABASE_URL",
            "TRACEGATE_MASTER_KEY",
            "TRACEGATE_MESH_KEY",
            "TRACEGATE_SMTP_URL",
            "TRACEGATE_PUBLIC_URL",
        ] {
            assert!(
                problems.iter().any(|problem| problem.starts_with(name)),
                "{name} is not in {problems:?}"
            );
        }
    }

    #[test]
    fn secrets_are_masked() {
        let lookup = |name: &str| (name == "DATABASE_URL").then(|| "postgres://app:hunter2@db/x".to_owned());
        let (_, shown) = Config::read(&lookup).unwrap();
        assert!(shown.iter().all(|(_, value)| !value.contains("hunter2")));
        assert!(shown.contains(&("DATABASE_URL".to_owned(), "(set)".to_owned())));
    }
}
