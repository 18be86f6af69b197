//! Ending well: streams are told to resume elsewhere, calls in flight finish, background work stops, within a grace.

use std::future::Future;
use std::time::Duration;

use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

#[derive(Clone, Default)]
pub struct Drain {
    streams: CancellationToken,
    background: CancellationToken,
    tasks: TaskTracker,
}

impl Drain {
    /// Resolves once watched streams are to end.
    pub async fn streams_end(&self) {
        self.streams.cancelled().await;
    }

    /// Background work stops at this token; it is cancelled after the last call has finished.
    pub fn background_stop(&self) -> CancellationToken {
        self.background.clone()
    }

    pub fn is_draining(&self) -> bool {
        self.streams.is_cancelled()
    }

    /// Starts background work that shutdown waits for.
    pub fn spawn(&self, work: impl Future<Output = ()> + Send + 'static) {
        self.tasks.spawn(work);
    }

    pub fn end_streams(&self) {
        self.streams.cancel();
    }

    /// Stops background work and waits for it; false where the grace ran out first.
    pub async fn stop_background(&self, grace: Duration) -> bool {
        self.background.cancel();
        self.tasks.close();
        tokio::time::timeout(grace, self.tasks.wait()).await.is_ok()
    }
}
