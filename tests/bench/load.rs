//! Callers that call again as soon as they are answered.

use std::time::{Duration, Instant};

use tokio::task::JoinSet;
use tonic::Status;

/// What a round showed.
pub(crate) struct Round {
    pub n_calls: usize,
    pub latencies: Vec<Duration>,
    pub took: Duration,
}

/// One caller for each client, for this long; the first refusal ends it.
pub(crate) async fn drive<C, F, Fut>(clients: &[C], span: Duration, call: F) -> Result<Round, Status>
where
    C: Clone + Send + 'static,
    F: Fn(C) -> Fut + Copy + Send + 'static,
    Fut: Future<Output = Result<(), Status>> + Send + 'static,
{
    let started = Instant::now();
    let mut callers = JoinSet::new();
    for client in clients {
        let client = client.clone();
        callers.spawn(async move {
            let mut latencies = Vec::new();
            while started.elapsed() < span {
                let asked = Instant::now();
                call(client.clone()).await?;
                latencies.push(asked.elapsed());
            }
            Ok(latencies)
        });
    }
    let mut latencies = Vec::new();
    while let Some(done) = callers.join_next().await {
        let done: Result<Vec<Duration>, Status> =
            done.unwrap_or_else(|panic| std::panic::resume_unwind(panic.into_panic()));
        latencies.extend(done?);
    }
    Ok(Round { n_calls: latencies.len(), latencies, took: started.elapsed() })
}
