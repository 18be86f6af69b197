//! Two ways to drive a target: as fast as it answers, for what a request costs, and at a fixed rate, for how long one takes.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use tokio::runtime::Handle;
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use crate::chat::Chat;
use crate::target::Caller;

/// Across all targets and rounds, so that no chat is sent twice.
static SERIAL: AtomicU32 = AtomicU32::new(1);

#[derive(Default)]
pub(crate) struct Round {
    /// Of good answers, in order of length.
    pub latencies: Vec<Duration>,
    pub n_failed: usize,
    /// From the first request's time to the last answer.
    pub took: Duration,
}

impl Round {
    pub(crate) fn n_requests(&self) -> usize {
        self.latencies.len() + self.n_failed
    }

    pub(crate) fn per_second(&self) -> f64 {
        self.latencies.len() as f64 / self.took.as_secs_f64()
    }

    fn add(&mut self, latency: Option<Duration>) {
        match latency {
            Some(latency) => self.latencies.push(latency),
            None => self.n_failed += 1,
        }
    }

    fn end(mut self, started: Instant) -> Self {
        self.took = started.elapsed();
        self.latencies.sort_unstable();
        self
    }
}

pub(crate) fn next_serial() -> u32 {
    SERIAL.fetch_add(1, Ordering::Relaxed)
}

/// A next request as soon as an answer is there.
pub(crate) async fn closed(caller: &Caller, chat: Chat, n_in_flight: usize, span: Duration) -> Round {
    let started = Instant::now();
    let mut callers = JoinSet::new();
    for _ in 0..n_in_flight {
        let caller = caller.clone();
        callers.spawn(async move {
            let mut latencies = Vec::new();
            while started.elapsed() < span {
                latencies.push(timed(&caller, chat, Instant::now()).await);
            }
            latencies
        });
    }
    let mut round = Round::default();
    while let Some(done) = callers.join_next().await {
        for latency in done.unwrap_or_default() {
            round.add(latency);
        }
    }
    round.end(started)
}

/// One request each tick, whatever became of those before. A latency begins when its request was due, so a target that falls
/// behind shows it in every request that waited.
pub(crate) async fn open(caller: &Caller, chat: Chat, per_second: u32, span: Duration) -> Round {
    let n = (span.as_secs_f64() * f64::from(per_second)) as u32;
    let (report, mut reports) = mpsc::unbounded_channel();
    let caller = Arc::new(caller.clone());
    let runtime = Handle::current();
    let started = Instant::now();
    // A thread of its own: the runtime's timer wakes a millisecond late, which is longer than what is measured.
    let pace = std::thread::spawn(move || {
        for at in 0..n {
            let due = started + Duration::from_secs(1) * at / per_second;
            sleep_until(due);
            let (caller, report) = (caller.clone(), report.clone());
            runtime.spawn(async move {
                let latency = timed(&caller, chat, due).await;
                let _ = report.send(latency);
            });
        }
    });
    let mut round = Round::default();
    while let Some(latency) = reports.recv().await {
        round.add(latency);
    }
    let round = round.end(started);
    // It dropped its end of the channel, so it has nothing left to do.
    let _ = pace.join();
    round
}

async fn timed(caller: &Caller, chat: Chat, due: Instant) -> Option<Duration> {
    let body = chat.request(next_serial());
    caller.call(body).await.then(|| due.elapsed())
}

#[expect(clippy::disallowed_methods, reason = "the thread serves nobody else")]
fn sleep_until(due: Instant) {
    std::thread::sleep(due.saturating_duration_since(Instant::now()));
}
