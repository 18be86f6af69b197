//! Redis Streams with a consumer group: the fast path of the queue. Works with Redis 6.2 and later; whatever Redis forgets is
//! published again from `queue_messages`.

use std::sync::Arc;
use std::time::Duration;

use redis::AsyncCommands;
use redis::streams::{
    StreamAutoClaimOptions, StreamAutoClaimReply, StreamId, StreamPendingReply, StreamReadOptions,
    StreamReadReply,
};
use uuid::Uuid;

use super::{Delivery, milliseconds};
use crate::ids::OrgId;
use crate::redis_link::RedisLink;
use crate::{ApiError, Db};

#[derive(Clone)]
pub struct RedisStreams {
    link: RedisLink,
    key: Arc<str>,
    group: Arc<str>,
    /// Unique for each start of a process: a restarted worker is another consumer.
    consumer: Arc<str>,
}

impl RedisStreams {
    pub(super) fn new(link: RedisLink, stream: &str, group: &str) -> Self {
        let key = link.key(stream).into();
        Self { link, key, group: group.into(), consumer: Uuid::now_v7().to_string().into() }
    }

    /// Creates the group where it is missing; true where it was, which means that Redis has lost what it had.
    pub(super) async fn ensure_group(&self) -> Result<bool, ApiError> {
        let created: redis::RedisResult<()> =
            self.link.commands().xgroup_create_mkstream(&*self.key, &*self.group, "0").await;
        match created {
            Ok(()) => Ok(true),
            Err(error) if error.code() == Some("BUSYGROUP") => Ok(false),
            Err(error) => Err(away(error)),
        }
    }

    /// Entries that no worker has in its hands.
    pub(super) async fn waiting(&self) -> Result<usize, ApiError> {
        let (length, in_hand): (usize, StreamPendingReply) = redis::pipe()
            .xlen(&*self.key)
            .xpending(&*self.key, &*self.group)
            .query_async(&mut self.link.commands())
            .await
            .map_err(away)?;
        Ok(length.saturating_sub(in_hand.count()))
    }

    pub(super) async fn add(&self, org: OrgId, message_id: Uuid, subject_id: Uuid) -> Result<(), ApiError> {
        let fields = [
            ("org", org.to_string()),
            ("message", message_id.to_string()),
            ("subject", subject_id.to_string()),
        ];
        self.link.commands().xadd::<_, _, _, _, ()>(&*self.key, "*", &fields).await.map_err(away)
    }

    pub(super) async fn take(
        &self,
        db: &Db,
        stream: &str,
        n_max: usize,
        lease: Duration,
    ) -> Result<Vec<Delivery>, ApiError> {
        // What dead consumers left behind comes first.
        let claimed: StreamAutoClaimReply = self
            .link
            .commands()
            .xautoclaim_options(
                &*self.key,
                &*self.group,
                &*self.consumer,
                u64::try_from(lease.as_millis()).unwrap_or(u64::MAX),
                "0-0",
                StreamAutoClaimOptions::default().count(n_max),
            )
            .await
            .map_err(away)?;
        let mut entries = claimed.claimed;
        if entries.len() < n_max {
            let options = StreamReadOptions::default()
                .group(&*self.group, &*self.consumer)
                .count(n_max - entries.len());
            let read: Option<StreamReadReply> =
                self.link.commands().xread_options(&[&*self.key], &[">"], &options).await.map_err(away)?;
            entries.extend(read.into_iter().flat_map(|reply| reply.keys).flat_map(|key| key.ids));
        }
        let mut taken = Vec::with_capacity(entries.len());
        for entry in entries {
            match delivery(&entry) {
                Some(message) => match lease_message(db, stream, &message, lease).await? {
                    Some(delivery_count) => taken.push(Delivery { delivery_count, ..message }),
                    // Settled, or leased to somebody else: this entry is a duplicate.
                    None => self.forget(&entry.id).await,
                },
                None => {
                    tracing::error!(
                        entry.id = entry.id,
                        "a queue entry in redis is not one of ours and is dropped"
                    );
                    self.forget(&entry.id).await;
                }
            }
        }
        Ok(taken)
    }

    pub(super) async fn forget(&self, entry: &str) {
        let forgotten: redis::RedisResult<()> = redis::pipe()
            .atomic()
            .xack(&*self.key, &*self.group, &[entry])
            .ignore()
            .xdel(&*self.key, &[entry])
            .ignore()
            .query_async(&mut self.link.commands())
            .await;
        if let Err(error) = forgotten {
            tracing::debug!(error = %error, "a queue entry was not cleared from redis");
        }
    }
}

fn delivery(entry: &StreamId) -> Option<Delivery> {
    let field = |name: &str| entry.get::<String>(name)?.parse::<Uuid>().ok();
    Some(Delivery {
        org: OrgId(field("org")?),
        message_id: field("message")?,
        subject_id: field("subject")?,
        delivery_count: 0,
        redis_entry: Some(entry.id.clone()),
    })
}

/// The lease stands in PostgreSQL for both kinds of queue; answers the delivery's number, or `None` where it is not to be had.
async fn lease_message(
    db: &Db,
    stream: &str,
    message: &Delivery,
    lease: Duration,
) -> Result<Option<i32>, ApiError> {
    let mut tx = db.begin(message.org).await?;
    let delivery_count = sqlx::query_scalar!(
        "UPDATE queue_messages
         SET visible_at = clock_timestamp() + $4::bigint * interval '1 millisecond', delivery_count = delivery_count + 1
         WHERE org_id = $1 AND message_id = $2 AND stream = $3 AND visible_at <= clock_timestamp()
         RETURNING delivery_count",
        message.org.0,
        message.message_id,
        stream,
        milliseconds(lease)
    )
    .fetch_optional(tx.conn())
    .await?;
    tx.commit().await?;
    Ok(delivery_count)
}

fn away(error: redis::RedisError) -> ApiError {
    ApiError::dependency_down("redis", error)
}
