//! Watched streams over as many connections as they take: every event in order, none twice and none left out.

use std::time::Duration;

use futures_util::stream::BoxStream;
use tokio::time::{Instant, timeout};
use tonic::{Code, Response, Status, Streaming};
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1::{
    WatchDecisionsRequest, WatchDecisionsResponse, watch_decisions_response,
};
use tracegate_proto::tasks::v1::{WatchTaskRequest, WatchTaskResponse, watch_task_response};

use crate::client::Client;
use crate::error::{Error, lost};
use crate::retry::backoff;

const BASE: Duration = Duration::from_millis(250);
const MAX: Duration = Duration::from_secs(15);
/// A connection that lived this long was no failure when it ended.
const SETTLED: Duration = Duration::from_secs(5);

impl Client {
    /// A task's events after the given sequence (0 for all), until a final state ends the stream. A snapshot comes first, and
    /// again after each reconnect; heartbeats are left out. An error ends the stream: another connection could not mend it.
    pub fn watch_task(
        &self,
        task_id: impl Into<String>,
        after: i64,
    ) -> BoxStream<'static, Result<WatchTaskResponse, Error>> {
        let (client, task_id) = (self.clone(), task_id.into());
        let open = move |after: Option<i64>| {
            let (mut tasks, task_id) = (client.tasks(), task_id.clone());
            async move {
                tasks
                    .watch_task(WatchTaskRequest { task_id, after_sequence: after.unwrap_or_default() })
                    .await
            }
        };
        watch(open, Some(after), self.watch_silence_max())
    }

    /// Decisions as they are recorded: after the given sequence (0 for all that are kept), or from now on. Ends with an error
    /// only, one that another connection could not mend.
    pub fn watch_decisions(
        &self,
        after: Option<i64>,
    ) -> BoxStream<'static, Result<WatchDecisionsResponse, Error>> {
        let client = self.clone();
        let open = move |after_sequence| {
            let mut decisions = client.decisions();
            async move { decisions.watch_decisions(WatchDecisionsRequest { after_sequence }).await }
        };
        watch(open, after, self.watch_silence_max())
    }
}

enum Kind {
    /// The whole state beside the sequence: events before it may still be on their way.
    Snapshot,
    Event,
    Heartbeat,
}

trait Update: Send + 'static {
    fn sequence(&self) -> i64;
    fn kind(&self) -> Kind;
}

impl Update for WatchTaskResponse {
    fn sequence(&self) -> i64 {
        self.sequence
    }

    fn kind(&self) -> Kind {
        match self.update {
            Some(watch_task_response::Update::Snapshot(_)) => Kind::Snapshot,
            Some(watch_task_response::Update::Event(_)) => Kind::Event,
            // What is newer than this client moves the sequence and nothing else.
            Some(watch_task_response::Update::Heartbeat(_)) | None => Kind::Heartbeat,
        }
    }
}

impl Update for WatchDecisionsResponse {
    fn sequence(&self) -> i64 {
        self.sequence
    }

    fn kind(&self) -> Kind {
        match self.update {
            Some(watch_decisions_response::Update::Decision(_)) => Kind::Event,
            Some(watch_decisions_response::Update::Heartbeat(_)) | None => Kind::Heartbeat,
        }
    }
}

fn watch<U, Opening>(
    open: impl Fn(Option<i64>) -> Opening + Send + 'static,
    mut after: Option<i64>,
    silence_max: Duration,
) -> BoxStream<'static, Result<U, Error>>
where
    U: Update,
    Opening: Future<Output = Result<Response<Streaming<U>>, Status>> + Send,
{
    Box::pin(async_stream::stream! {
        let mut failures = 0;
        loop {
            let opened_at = Instant::now();
            let mut connection = Connection { open: Some(open(after)), updates: None, silence_max };
            let failed = loop {
                let update = match connection.next().await {
                    Ok(Some(update)) => update,
                    Ok(None) => return,
                    Err(failed) => break Error::from(failed),
                };
                let is_new = after.is_none_or(|last| update.sequence() > last);
                match update.kind() {
                    Kind::Snapshot => yield Ok(update),
                    Kind::Event if is_new => {
                        after = Some(update.sequence());
                        yield Ok(update);
                    }
                    Kind::Heartbeat if is_new => after = Some(update.sequence()),
                    Kind::Event | Kind::Heartbeat => {}
                }
            };
            drop(connection);
            failures = if opened_at.elapsed() > SETTLED { 1 } else { failures + 1 };
            if !is_mendable(&failed, failures) {
                yield Err(failed);
                return;
            }
            let asked = failed.retry_after().unwrap_or_default();
            tokio::time::sleep(asked.saturating_add(backoff(failures, BASE, MAX))).await;
        }
    })
}

/// Could a new connection, resumed by sequence, go on?
fn is_mendable(failed: &Error, failures: u32) -> bool {
    match failed.code() {
        Code::Unavailable | Code::DeadlineExceeded => true,
        Code::ResourceExhausted => {
            failed.reason() == ErrorReason::StreamTooSlow || failed.retry_after().is_some()
        }
        // The access token ran out under an open stream. The next connection brings a new one; a second refusal is final.
        Code::Unauthenticated => failed.reason() == ErrorReason::CredentialInvalid && failures == 1,
        _ => false,
    }
}

/// One connection of a watch, given up when it falls silent.
struct Connection<U, Opening> {
    open: Option<Opening>,
    updates: Option<Streaming<U>>,
    silence_max: Duration,
}

impl<U, Opening: Future<Output = Result<Response<Streaming<U>>, Status>>> Connection<U, Opening> {
    /// Silence counts only while we wait for the server: a slow reader of ours is none.
    async fn next(&mut self) -> Result<Option<U>, Status> {
        let silence_max = self.silence_max;
        let silent = |_| lost(format!("no heartbeat for {silence_max:?}"));
        if let Some(open) = self.open.take() {
            self.updates = Some(timeout(silence_max, open).await.map_err(silent)??.into_inner());
        }
        match &mut self.updates {
            Some(updates) => timeout(silence_max, updates.message()).await.map_err(silent)?,
            None => Ok(None),
        }
    }
}
