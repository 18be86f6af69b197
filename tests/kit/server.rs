//! The whole stack in this process, on ports of its own, over a database of its own.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use tempfile::TempDir;
use tokio::runtime::{Handle, RuntimeFlavor};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;
use tonic::transport::{Channel, Endpoint};
use tracegate_governance::Recording;
use tracegate_platform::Clock;
use tracegate_platform::health::Health;
use tracegate_proto::DESCRIPTOR_SET;
use tracegate_server::app::{self, Role, Surroundings};
use tracegate_server::config::{Config, Service};

use crate::database::Database;

pub struct Tracegate {
    pub database: Database,
    pub clock: Clock,
    pub health: Health,
    pub address: String,
    pub probe_address: String,
    pub config: Config,
    stop: CancellationToken,
    serving: Option<JoinHandle<()>>,
    _folder: TempDir,
}

/// What a test wants other than the usual.
pub struct Wishes {
    pub redis_url: Option<String>,
    pub services: HashSet<Service>,
    pub workers: usize,
    pub recording: Recording,
    /// Further environment variables.
    pub env: Vec<(&'static str, String)>,
    /// Another start's database, to be a second replica.
    pub database: Option<Database>,
    pub descriptor_set: &'static [u8],
}

impl Default for Wishes {
    fn default() -> Self {
        Self {
            redis_url: None,
            services: Service::ALL.into(),
            workers: 2,
            recording: Recording::On,
            env: Vec::new(),
            database: None,
            descriptor_set: DESCRIPTOR_SET,
        }
    }
}

/// What a server that a test has left behind gets to end.
const END_MAX: Duration = Duration::from_secs(20);
/// Fixed, so that replicas of one test agree.
const MASTER_KEY: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
const MESH_KEY: &str = "202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f";

impl Tracegate {
    pub async fn start() -> Self {
        Self::start_with(Wishes::default()).await.unwrap()
    }

    pub async fn start_with(wishes: Wishes) -> anyhow::Result<Self> {
        let database = match wishes.database {
            Some(database) => database,
            None => Database::create().await,
        };
        let folder = tempfile::tempdir()?;
        let mut env = test_env(folder.path().to_str().unwrap(), "127.0.0.1:0", "127.0.0.1:0");
        env.extend(wishes.redis_url.map(|url| ("REDIS_URL", url)));
        env.extend(wishes.env);
        let lookup = |name: &str| env.iter().rev().find(|(n, _)| *n == name).map(|(_, value)| value.clone());
        let (config, _) = Config::read(&lookup)?;
        let clock = Clock::default();
        let surroundings = Surroundings {
            database_url: database.app_url.clone(),
            metrics: Arc::new(String::new),
            clock: clock.clone(),
            recording: wishes.recording,
            descriptor_set: wishes.descriptor_set,
        };
        let role = Role { services: wishes.services, workers: wishes.workers };
        let app = app::start(&config, &role, surroundings).await?;
        let stop = CancellationToken::new();
        Ok(Self {
            database,
            clock,
            health: app.health.clone(),
            address: app.listener.local_addr()?.to_string(),
            probe_address: app.probe_listener.local_addr()?.to_string(),
            config,
            serving: Some(tokio::spawn(app.run(stop.clone()))),
            stop,
            _folder: folder,
        })
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// A connection of its own.
    pub fn channel(&self) -> Channel {
        channel(&self.url())
    }

    /// Asks the server to stop, as SIGTERM does, and goes on at once.
    pub fn begin_stop(&self) {
        self.stop.cancel();
    }

    /// Asks the server to stop and waits until it has.
    pub async fn stop(mut self) {
        self.stop.cancel();
        if let Some(serving) = self.serving.take() {
            serving.await.unwrap();
        }
    }
}

impl Drop for Tracegate {
    /// Waits for the end: the services of one process know each other in a circle, so their connections close only when told.
    fn drop(&mut self) {
        self.stop.cancel();
        let (Some(serving), Ok(runtime)) = (self.serving.take(), Handle::try_current()) else { return };
        if runtime.runtime_flavor() == RuntimeFlavor::MultiThread {
            let end = async { drop(tokio::time::timeout(END_MAX, serving).await) };
            tokio::task::block_in_place(|| runtime.block_on(end));
        }
    }
}

pub fn channel(url: &str) -> Channel {
    Endpoint::from_shared(url.to_owned())
        .unwrap()
        .connect_timeout(Duration::from_secs(5))
        .tcp_nodelay(true)
        .connect_lazy()
}

/// The environment of a test's server: limits out of the way, quick leases, secrets that replicas share.
pub fn test_env(data_dir: &str, listen: &str, probe_listen: &str) -> Vec<(&'static str, String)> {
    let mut env: Vec<(&'static str, String)> = vec![
        ("TRACEGATE_LISTEN", listen.to_owned()),
        ("TRACEGATE_PROBE_LISTEN", probe_listen.to_owned()),
        ("TRACEGATE_DATA_DIR", data_dir.to_owned()),
        ("TRACEGATE_PUBLIC_URL", "http://localhost:8400".to_owned()),
        ("TRACEGATE_MASTER_KEY", MASTER_KEY.to_owned()),
        ("TRACEGATE_MESH_KEY", MESH_KEY.to_owned()),
        ("TRACEGATE_DATABASE_CONNECTIONS_MAX", "6".to_owned()),
        ("TRACEGATE_TASK_LEASE_MS", "1500".to_owned()),
        ("TRACEGATE_DRAIN_SECONDS", "10".to_owned()),
    ];
    let rates = [
        "TRACEGATE_RATE_READ_PER_MINUTE",
        "TRACEGATE_RATE_WRITE_PER_MINUTE",
        "TRACEGATE_RATE_LOGIN_PER_MINUTE",
        "TRACEGATE_RATE_ACCOUNT_PER_MINUTE",
        "TRACEGATE_RATE_BULK_PER_MINUTE",
        "TRACEGATE_RATE_STREAM_PER_MINUTE",
    ];
    env.extend(rates.map(|name| (name, "1000000".to_owned())));
    env
}
