//! A watched feed as a stream: a heartbeat with the starting sequence, then events in order, heartbeats between them, and at
//! shutdown or at the end of its time the sequence to resume after. Nothing is queued per watcher: a slow reader just reads
//! later, from the shared recent events or from the database.

use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use futures_util::Stream;
use tonic::Status;

use crate::drain::Drain;
use crate::feed::Hub;
use crate::ids::OrgId;
use crate::{ApiError, gate};

/// At most 15 seconds are promised; a little less survives a slow network.
const HEARTBEAT_INTERVAL: Duration = Duration::from_secs(10);

#[derive(Debug, Clone)]
pub enum Seen {
    Event { sequence: i64, payload: Bytes },
    Heartbeat { sequence: i64 },
}

pub type WatchStream = Pin<Box<dyn Stream<Item = Result<Seen, Status>> + Send>>;

/// Watches from after `after`, or from now on where it is `None`.
pub async fn watch(
    hub: &Hub,
    drain: &Drain,
    org: OrgId,
    feed: &str,
    after: Option<i64>,
) -> Result<WatchStream, ApiError> {
    let topic = hub.topic(org, feed).await?;
    let drain = drain.clone();
    // The contract's deadline of a stream is how long it stays open.
    let ends_at = gate::stream_ends_at();
    Ok(Box::pin(async_stream::stream! {
        let mut head = topic.head();
        let mut sequence = after.unwrap_or(*head.borrow_and_update());
        yield Ok(Seen::Heartbeat { sequence });
        loop {
            if *head.borrow_and_update() > sequence {
                match topic.after(sequence).await {
                    Ok(events) => {
                        for event in events {
                            sequence = event.sequence;
                            yield Ok(Seen::Event { sequence, payload: event.payload });
                        }
                    }
                    Err(error) => {
                        yield Err(error.into());
                        return;
                    }
                }
                continue;
            }
            tokio::select! {
                biased;
                () = drain.streams_end() => {
                    yield Err(ApiError::resume_elsewhere(sequence).into());
                    return;
                }
                changed = head.changed() => {
                    if changed.is_err() {
                        return;
                    }
                }
                () = tokio::time::sleep(HEARTBEAT_INTERVAL) => yield Ok(Seen::Heartbeat { sequence }),
                () = tokio::time::sleep_until(ends_at) => {
                    yield Err(ApiError::resume_elsewhere(sequence).into());
                    return;
                }
            }
        }
    }))
}
