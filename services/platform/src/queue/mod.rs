//! The queue wakes workers. A message stands in `queue_messages` from the transaction of its effect until a worker settles it;
//! Redis Streams, where there are any, only carry it faster. So a message may come twice, and none is lost: the work itself
//! must be claimed with a fence by whoever receives it.

mod redis_streams;

use std::sync::Arc;
use std::time::Duration;

use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::feed::{self, Bell};
use crate::ids::OrgId;
use crate::redis_link::RedisLink;
use crate::{ApiError, Db, OrgTx};

pub use redis_streams::RedisStreams;

/// How late a message is taken where its bell was not heard, or when a delay ends.
const POLL_INTERVAL: Duration = Duration::from_millis(250);
/// Enough for a burst of workers; each look for work fills it up again.
const WAITING_IN_REDIS_MAX: usize = 16;

/// A message in a worker's hands. It comes back to another worker when `lease` passes without `extend` or `settle`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    pub org: OrgId,
    pub message_id: Uuid,
    pub subject_id: Uuid,
    /// 1 for the first delivery.
    pub delivery_count: i32,
    /// Its entry in the Redis stream, where it came from there.
    pub(crate) redis_entry: Option<String>,
}

/// One stream of messages, taken by one group of workers.
#[derive(Clone)]
pub struct Queue {
    db: Db,
    /// Name such as `template:parse`.
    stream: Arc<str>,
    lease: Duration,
    redis: Option<RedisStreams>,
}

/// Puts a message into `stream` in the transaction of its effect, due after `delay`.
pub async fn enqueue(
    tx: &mut OrgTx,
    stream: &str,
    subject_id: Uuid,
    delay: Duration,
) -> Result<(), ApiError> {
    let org = tx.org().0;
    sqlx::query!(
        "INSERT INTO queue_messages (org_id, message_id, stream, subject_id, visible_at)
         VALUES ($1, $2, $3, $4, clock_timestamp() + $5::bigint * interval '1 millisecond')",
        org,
        Uuid::now_v7(),
        stream,
        subject_id,
        milliseconds(delay)
    )
    .execute(tx.conn())
    .await?;
    tx.ring(Bell::Queue { stream: stream.into() });
    Ok(())
}

impl Queue {
    /// `group` names the workers that share the stream's messages in Redis.
    pub fn new(db: Db, stream: &str, group: &str, lease: Duration, redis: Option<RedisLink>) -> Self {
        let redis = redis.map(|link| RedisStreams::new(link, stream, group));
        Self { db, stream: stream.into(), lease, redis }
    }

    pub fn lease(&self) -> Duration {
        self.lease
    }

    /// Up to `n_max` messages; waits for the first one. Empty only when `stop` is cancelled.
    pub async fn take(&self, n_max: usize, stop: &CancellationToken) -> Result<Vec<Delivery>, ApiError> {
        let mut bells = self.db.doorbell().listen();
        while !stop.is_cancelled() {
            let taken = match &self.redis {
                None => self.take_due(n_max).await?,
                Some(redis) => {
                    self.publish_due(redis, self.lease * 2).await?;
                    redis.take(&self.db, &self.stream, n_max, self.lease).await?
                }
            };
            if !taken.is_empty() {
                return Ok(taken);
            }
            tokio::select! {
                () = stop.cancelled() => {}
                () = tokio::time::sleep(POLL_INTERVAL) => {}
                () = feed::heard(&mut bells, |bell| matches!(bell, Bell::Queue { stream } if *stream == self.stream)) => {}
            }
        }
        Ok(Vec::new())
    }

    async fn take_due(&self, n_max: usize) -> Result<Vec<Delivery>, ApiError> {
        let mut conn = self.db.lookup().await?;
        let rows = sqlx::query!(
            r#"SELECT org_id AS "org_id!", message_id AS "message_id!", subject_id AS "subject_id!", delivery_count AS "delivery_count!"
               FROM queue_take($1, $2, $3)"#,
            &*self.stream,
            i32::try_from(n_max).unwrap_or(i32::MAX),
            milliseconds(self.lease)
        )
        .fetch_all(&mut *conn)
        .await?;
        Ok(rows
            .into_iter()
            .map(|row| Delivery {
                org: OrgId(row.org_id),
                message_id: row.message_id,
                subject_id: row.subject_id,
                delivery_count: row.delivery_count,
                redis_entry: None,
            })
            .collect())
    }

    /// Carries due messages to Redis: those that never went, and those that went longer than `republish_after` ago. Only as
    /// many as workers take soon: what waits in Redis waits in the order of its coming, however many are an organization's.
    async fn publish_due(&self, redis: &RedisStreams, republish_after: Duration) -> Result<(), ApiError> {
        let republish_after = if redis.ensure_group().await? { Duration::ZERO } else { republish_after };
        let room = WAITING_IN_REDIS_MAX.saturating_sub(redis.waiting().await?);
        if room == 0 {
            return Ok(());
        }
        let mut conn = self.db.lookup().await?;
        let due = sqlx::query!(
            r#"SELECT org_id AS "org_id!", message_id AS "message_id!", subject_id AS "subject_id!"
               FROM queue_publishable($1, $2, $3)"#,
            &*self.stream,
            i32::try_from(room).unwrap_or(i32::MAX),
            milliseconds(republish_after)
        )
        .fetch_all(&mut *conn)
        .await?;
        drop(conn);
        for message in due {
            redis.add(OrgId(message.org_id), message.message_id, message.subject_id).await?;
        }
        Ok(())
    }

    /// Keeps a delivery for another lease.
    pub async fn extend(&self, tx: &mut OrgTx, delivery: &Delivery) -> Result<(), ApiError> {
        self.postpone(tx, delivery, self.lease).await
    }

    /// Gives a delivery back, due after `delay`; goes to Redis again as soon as it is due, since its entry there is forgotten.
    pub async fn postpone(
        &self,
        tx: &mut OrgTx,
        delivery: &Delivery,
        delay: Duration,
    ) -> Result<(), ApiError> {
        sqlx::query!(
            "UPDATE queue_messages
             SET visible_at = clock_timestamp() + $3::bigint * interval '1 millisecond', published_at = NULL
             WHERE org_id = $1 AND message_id = $2",
            delivery.org.0,
            delivery.message_id,
            milliseconds(delay)
        )
        .execute(tx.conn())
        .await?;
        Ok(())
    }

    /// Ends a message in the transaction of its effect. Call `forget` after the commit.
    pub async fn settle(&self, tx: &mut OrgTx, delivery: &Delivery) -> Result<(), ApiError> {
        sqlx::query!(
            "DELETE FROM queue_messages WHERE org_id = $1 AND message_id = $2",
            delivery.org.0,
            delivery.message_id
        )
        .execute(tx.conn())
        .await?;
        Ok(())
    }

    /// Clears the delivery's entry from Redis. Not doing it costs one needless delivery.
    pub async fn forget(&self, delivery: &Delivery) {
        if let (Some(redis), Some(entry)) = (&self.redis, &delivery.redis_entry) {
            redis.forget(entry).await;
        }
    }
}

fn milliseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}
