//! Feeds that are being watched in this process. Each new event is read from the database once, however many watch;
//! watchers share the newest events and read older ones from the database themselves.

use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use bytes::Bytes;
use dashmap::DashMap;
use tokio::sync::{broadcast, watch};
use tokio_util::sync::CancellationToken;

use super::Bell;
use crate::ids::OrgId;
use crate::{ApiError, Db};

/// Newest events kept in memory for each watched feed.
const RECENT_MAX: usize = 256;
const PAGE: i64 = 256;
/// How late an event is seen where its bell was lost.
const POLL_INTERVAL: Duration = Duration::from_secs(1);

#[derive(Debug, Clone)]
pub struct FeedEvent {
    pub sequence: i64,
    pub payload: Bytes,
}

/// A feed that stands in a table of its own: its numbers are the table's, its head is in `feed_heads` like any other's.
pub trait FeedSource: Send + Sync {
    /// At most `event_count_max` events after `sequence`, in order and without gaps.
    fn after(
        &self,
        org: OrgId,
        sequence: i64,
        event_count_max: i64,
    ) -> Pin<Box<dyn Future<Output = Result<Vec<FeedEvent>, ApiError>> + Send + '_>>;
}

#[derive(Clone)]
pub struct Hub {
    db: Db,
    topics: Arc<Topics>,
    sources: Arc<DashMap<&'static str, Arc<dyn FeedSource>>>,
}

/// Watched feeds by organization and name.
type Topics = DashMap<(OrgId, Arc<str>), Weak<Topic>>;

/// One watched feed. Lives as long as somebody watches it.
pub struct Topic {
    db: Db,
    org: OrgId,
    feed: Arc<str>,
    /// Where its events stand, if not in `feed_events`.
    source: Option<Arc<dyn FeedSource>>,
    head: watch::Sender<i64>,
    recent: Mutex<VecDeque<FeedEvent>>,
    /// Held while the newest events are read, so that one watcher reads for all.
    reading: tokio::sync::Mutex<()>,
}

impl Hub {
    pub fn new(db: Db) -> Self {
        Self { db, topics: Arc::default(), sources: Arc::default() }
    }

    /// From now on the feed's events are read from `source`.
    pub fn read_from(&self, feed: &'static str, source: Arc<dyn FeedSource>) {
        self.sources.insert(feed, source);
    }

    /// The feed's topic, with its head as of now or later.
    pub async fn topic(&self, org: OrgId, feed: &str) -> Result<Arc<Topic>, ApiError> {
        let key = (org, Arc::<str>::from(feed));
        let topic = {
            let mut entry = self.topics.entry(key.clone()).or_default();
            match entry.upgrade() {
                Some(topic) => topic,
                None => {
                    let topic = Arc::new(Topic {
                        db: self.db.clone(),
                        org,
                        feed: key.1.clone(),
                        source: self.sources.get(feed).map(|source| source.clone()),
                        head: watch::Sender::new(0),
                        recent: Mutex::default(),
                        reading: tokio::sync::Mutex::default(),
                    });
                    *entry = Arc::downgrade(&topic);
                    topic
                }
            }
        };
        // Registered first, read second: an event between the two rings the topic.
        if *topic.head.borrow() == 0 {
            let mut tx = self.db.begin(org).await?;
            let sequence = sqlx::query_scalar!(
                "SELECT sequence FROM feed_heads WHERE org_id = $1 AND feed = $2",
                org.0,
                feed
            )
            .fetch_optional(tx.conn())
            .await?;
            topic.advance(sequence.unwrap_or(0));
        }
        Ok(topic)
    }

    /// Passes bells on to the watched topics, and looks by itself once a second, until `stop`.
    pub async fn run(self, stop: CancellationToken) {
        let mut bells = self.db.doorbell().listen();
        let mut poll = tokio::time::interval(POLL_INTERVAL);
        poll.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                () = stop.cancelled() => return,
                bell = bells.recv() => match bell {
                    Ok(Bell::Feed { org, feed, sequence }) => {
                        let topic = self.topics.get(&(org, feed)).and_then(|topic| topic.upgrade());
                        if let Some(topic) = topic {
                            topic.advance(sequence);
                        }
                    }
                    Ok(Bell::Lost) | Err(broadcast::error::RecvError::Lagged(_)) => self.look().await,
                    Ok(_) => {}
                    Err(broadcast::error::RecvError::Closed) => return,
                },
                _ = poll.tick() => self.look().await,
            }
        }
    }

    async fn look(&self) {
        self.topics.retain(|_, topic| topic.strong_count() > 0);
        let watched: Vec<Arc<Topic>> = self.topics.iter().filter_map(|topic| topic.upgrade()).collect();
        if watched.is_empty() {
            return;
        }
        if let Err(error) = self.look_at(&watched).await {
            tracing::warn!(error = ?error, "watched feeds could not be looked at");
        }
    }

    async fn look_at(&self, watched: &[Arc<Topic>]) -> Result<(), ApiError> {
        let orgs: Vec<_> = watched.iter().map(|topic| topic.org.0).collect();
        let feeds: Vec<String> = watched.iter().map(|topic| topic.feed.to_string()).collect();
        let mut conn = self.db.lookup().await?;
        let heads = sqlx::query!(
            r#"SELECT org_id AS "org_id!", feed AS "feed!", sequence AS "sequence!" FROM feed_sequences($1, $2)"#,
            &orgs,
            &feeds
        )
        .fetch_all(&mut *conn)
        .await?;
        for head in heads {
            let topic =
                self.topics.get(&(OrgId(head.org_id), head.feed.into())).and_then(|topic| topic.upgrade());
            if let Some(topic) = topic {
                topic.advance(head.sequence);
            }
        }
        Ok(())
    }
}

impl Topic {
    pub fn head(&self) -> watch::Receiver<i64> {
        self.head.subscribe()
    }

    fn advance(&self, sequence: i64) {
        self.head.send_if_modified(|head| {
            let newer = sequence > *head;
            *head = (*head).max(sequence);
            newer
        });
    }

    /// The next events after `sequence`, in order and without gaps; empty where there are none yet.
    pub async fn after(&self, sequence: i64) -> Result<Vec<FeedEvent>, ApiError> {
        if let Some(events) = self.recent_after(sequence) {
            return Ok(events);
        }
        // Boxed: asking the database takes kilobytes, which would otherwise be part of every open stream.
        Box::pin(self.read_after(sequence)).await
    }

    async fn read_after(&self, sequence: i64) -> Result<Vec<FeedEvent>, ApiError> {
        let reading = self.reading.lock().await;
        if let Some(events) = self.recent_after(sequence) {
            return Ok(events);
        }
        let events = self.read(sequence).await?;
        self.keep(&events);
        drop(reading);
        Ok(events)
    }

    fn recent_after(&self, sequence: i64) -> Option<Vec<FeedEvent>> {
        let recent = self.recent.lock().unwrap_or_else(PoisonError::into_inner);
        let (first, last) = (recent.front()?.sequence, recent.back()?.sequence);
        (first <= sequence + 1 && sequence < last).then(|| {
            let from = recent.partition_point(|event| event.sequence <= sequence);
            recent.range(from..).cloned().collect()
        })
    }

    /// Joins the events to the recent ones where they follow them, or start anew.
    fn keep(&self, events: &[FeedEvent]) {
        let Some(first) = events.first() else { return };
        let mut recent = self.recent.lock().unwrap_or_else(PoisonError::into_inner);
        match recent.back().map(|last| last.sequence) {
            Some(last) if first.sequence <= last => return,
            Some(last) if first.sequence > last + 1 => recent.clear(),
            _ => {}
        }
        recent.extend(events.iter().cloned());
        let surplus = recent.len().saturating_sub(RECENT_MAX);
        recent.drain(..surplus);
    }

    async fn read(&self, sequence: i64) -> Result<Vec<FeedEvent>, ApiError> {
        if let Some(source) = &self.source {
            return source.after(self.org, sequence, PAGE).await;
        }
        let mut tx = self.db.begin(self.org).await?;
        let rows = sqlx::query!(
            "SELECT sequence, payload FROM feed_events WHERE org_id = $1 AND feed = $2 AND sequence > $3 ORDER BY sequence LIMIT $4",
            self.org.0,
            &*self.feed,
            sequence,
            PAGE
        )
        .fetch_all(tx.conn())
        .await?;
        Ok(rows
            .into_iter()
            .map(|row| FeedEvent { sequence: row.sequence, payload: row.payload.into() })
            .collect())
    }
}
