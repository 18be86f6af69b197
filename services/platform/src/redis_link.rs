//! Redis, where there is one: a multiplexed line for commands that heals by itself, and dedicated lines for blocking reads.
//! Redis may be emptied or gone at any moment; nothing that matters stands only there.

use std::time::Duration;

use redis::IntoConnectionInfo;
use redis::aio::{ConnectionManager, ConnectionManagerConfig, MultiplexedConnection, PubSub};
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::mpsc;

/// Bells waiting to be published; beyond that they are dropped, which only delays watchers.
const PUBLISH_QUEUE: usize = 10_000;

#[derive(Clone)]
pub struct RedisLink {
    client: redis::Client,
    manager: ConnectionManager,
    /// In front of every key and channel: several installations may share one Redis.
    prefix: String,
    to_publish: mpsc::Sender<String>,
}

impl RedisLink {
    #[expect(clippy::disallowed_methods, reason = "the publisher ends by itself with the last link")]
    pub async fn connect(url: &SecretString, prefix: &str) -> redis::RedisResult<Self> {
        // Off by default in this release of the client, and worth 40 ms now and then.
        let tcp = redis::io::tcp::TcpSettings::default().set_nodelay(true);
        let client = redis::Client::open(url.expose_secret().into_connection_info()?.set_tcp_settings(tcp))?;
        let config = ConnectionManagerConfig::new()
            .set_connection_timeout(Some(Duration::from_secs(1)))
            .set_response_timeout(Some(Duration::from_secs(1)))
            .set_number_of_retries(1);
        let manager = ConnectionManager::new_with_config(client.clone(), config).await?;
        let (to_publish, bells) = mpsc::channel(PUBLISH_QUEUE);
        tokio::spawn(publish(manager.clone(), format!("{prefix}bells"), bells));
        Ok(Self { client, manager, prefix: prefix.to_owned(), to_publish })
    }

    pub fn key(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }

    /// For commands that answer at once.
    pub fn commands(&self) -> ConnectionManager {
        self.manager.clone()
    }

    /// For blocking reads: the default response timeout would cut them.
    pub async fn blocking(&self) -> redis::RedisResult<MultiplexedConnection> {
        let config = redis::AsyncConnectionConfig::new()
            .set_connection_timeout(Some(Duration::from_secs(1)))
            .set_response_timeout(None);
        self.client.get_multiplexed_async_connection_with_config(&config).await
    }

    pub(crate) fn publish(&self, bell: String) {
        // A full queue means Redis is away: watchers look by themselves.
        let _ = self.to_publish.try_send(bell);
    }

    pub(crate) async fn subscribe(&self) -> redis::RedisResult<PubSub> {
        let mut line = self.client.get_async_pubsub().await?;
        line.subscribe(self.key("bells")).await?;
        Ok(line)
    }
}

async fn publish(mut manager: ConnectionManager, channel: String, mut bells: mpsc::Receiver<String>) {
    while let Some(bell) = bells.recv().await {
        let sent: redis::RedisResult<()> =
            redis::cmd("PUBLISH").arg(&channel).arg(&bell).query_async(&mut manager).await;
        if let Err(error) = sent {
            tracing::debug!(error = %error, "a bell was not published");
        }
    }
}
