//! Bells between tasks, processes and machines: through PostgreSQL's NOTIFY when embedded, through Redis when there is one.
//! A bell carries no content and may be lost; everybody who listens also looks by themselves now and then.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt;
use sqlx::postgres::PgListener;
use sqlx::{PgPool, Postgres, Transaction};
use tokio::sync::broadcast;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::ids::OrgId;
use crate::redis_link::RedisLink;

/// Listeners that fall this many bells behind hear that they missed some, and look for themselves.
const BELLS_KEPT: usize = 4096;
const CHANNEL: &str = "tracegate";
const RECONNECT_DELAY: Duration = Duration::from_millis(500);

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Bell {
    /// A feed has events up to this sequence.
    Feed { org: OrgId, feed: Arc<str>, sequence: i64 },
    /// The outbox has rows. Stays in this process: every process has a relay.
    Outbox,
    /// A stream of the queue has messages.
    Queue { stream: Arc<str> },
    /// Something wants to be looked at by whoever works on this subject, such as a cancelled task.
    Subject { id: Uuid },
    /// Bells were missed: look at everything.
    Lost,
}

impl fmt::Display for Bell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Bell::Feed { org, feed, sequence } => write!(f, "feed {org} {sequence} {feed}"),
            Bell::Outbox => f.write_str("outbox"),
            Bell::Queue { stream } => write!(f, "queue {stream}"),
            Bell::Subject { id } => write!(f, "subject {id}"),
            Bell::Lost => f.write_str("lost"),
        }
    }
}

impl FromStr for Bell {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let mut words = text.splitn(4, ' ');
        match (words.next(), words.next(), words.next(), words.next()) {
            (Some("feed"), Some(org), Some(sequence), Some(feed)) => Ok(Bell::Feed {
                org: OrgId(org.parse().map_err(|_| ())?),
                feed: feed.into(),
                sequence: sequence.parse().map_err(|_| ())?,
            }),
            (Some("queue"), Some(stream), None, None) => Ok(Bell::Queue { stream: stream.into() }),
            (Some("subject"), Some(id), None, None) => Ok(Bell::Subject { id: id.parse().map_err(|_| ())? }),
            _ => Err(()),
        }
    }
}

#[derive(Clone)]
pub struct Doorbell {
    local: broadcast::Sender<Bell>,
    redis: Option<RedisLink>,
}

impl Doorbell {
    /// Without Redis, bells go through PostgreSQL.
    pub fn new(redis: Option<RedisLink>) -> Self {
        Self { local: broadcast::channel(BELLS_KEPT).0, redis }
    }

    pub fn listen(&self) -> broadcast::Receiver<Bell> {
        self.local.subscribe()
    }

    /// PostgreSQL delivers these if and only if the transaction commits.
    pub(crate) async fn before_commit(
        &self,
        tx: &mut Transaction<'_, Postgres>,
        bells: &[Bell],
    ) -> Result<(), sqlx::Error> {
        if self.redis.is_none() {
            for bell in bells.iter().filter(|bell| **bell != Bell::Outbox) {
                sqlx::query!("SELECT pg_notify($1, $2)", CHANNEL, bell.to_string())
                    .fetch_one(&mut **tx)
                    .await?;
            }
        }
        Ok(())
    }

    pub(crate) fn after_commit(&self, bells: Vec<Bell>) {
        for bell in bells {
            if let Some(redis) = &self.redis
                && bell != Bell::Outbox
            {
                redis.publish(bell.to_string());
            }
            // No listener is no error.
            let _ = self.local.send(bell);
        }
    }

    /// Brings in the bells of other processes, until `stop`.
    pub async fn run(self, pool: PgPool, stop: CancellationToken) {
        let forever = async {
            loop {
                let lost = match &self.redis {
                    Some(redis) => self.hear_redis(redis).await,
                    None => self.hear_postgres(&pool).await,
                };
                if let Err(error) = lost {
                    tracing::warn!(error = %error, "the doorbell lost its line and calls again");
                }
                let _ = self.local.send(Bell::Lost);
                tokio::time::sleep(RECONNECT_DELAY).await;
            }
        };
        tokio::select! {
            () = stop.cancelled() => {}
            () = forever => {}
        }
    }

    async fn hear_postgres(&self, pool: &PgPool) -> anyhow::Result<()> {
        let mut listener = PgListener::connect_with(pool).await?;
        listener.listen(CHANNEL).await?;
        let _ = self.local.send(Bell::Lost);
        while let Some(notification) = listener.try_recv().await? {
            self.pass_on(notification.payload());
        }
        Ok(())
    }

    async fn hear_redis(&self, redis: &RedisLink) -> anyhow::Result<()> {
        let mut bells = redis.subscribe().await?;
        let _ = self.local.send(Bell::Lost);
        let mut messages = bells.on_message();
        while let Some(message) = messages.next().await {
            self.pass_on(&message.get_payload::<String>()?);
        }
        Ok(())
    }

    fn pass_on(&self, text: &str) {
        if let Ok(bell) = text.parse() {
            let _ = self.local.send(bell);
        }
    }
}

/// Waits for a bell that matters; a missed one always does.
pub async fn heard(bells: &mut broadcast::Receiver<Bell>, matters: impl Fn(&Bell) -> bool) {
    loop {
        match bells.recv().await {
            Ok(bell) if bell == Bell::Lost || matters(&bell) => return,
            Ok(_) => {}
            Err(broadcast::error::RecvError::Lagged(_)) => return,
            // The doorbell outlives its listeners; should it not, nobody may spin.
            Err(broadcast::error::RecvError::Closed) => std::future::pending().await,
        }
    }
}
