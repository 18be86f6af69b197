//! A server that is killed while decisions are sent to it: what it acknowledged stands, and nothing stands twice.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::future::join_all;
use tokio_stream::wrappers::ReceiverStream;
use tracegate_proto::governance::v1::*;
use tracegate_tests::database::Database;
use tracegate_tests::processes::Process;
use tracegate_tests::server::{Wishes, channel};
use tracegate_tests::{Person, Tracegate};

use super::items::*;
use super::log::{check_log, times};

const KILLS: usize = 4;

/// What a sender was told of, and what it sent and heard nothing of.
#[derive(Default)]
struct Sent {
    told: Vec<IngestItem>,
    unanswered: Vec<IngestItem>,
}

/// Batches over one stream, as fast as they are acknowledged, until the server is gone.
async fn stream_until_killed(by: Person, answered: Arc<AtomicUsize>) -> Sent {
    let (send, batches) = tokio::sync::mpsc::channel(4);
    let mut sent = Sent::default();
    let Ok(told) = by.ingest().ingest_decision_stream(ReceiverStream::new(batches)).await else {
        return sent;
    };
    let mut told = told.into_inner();
    let mut waiting: std::collections::VecDeque<Vec<IngestItem>> = (0..4).map(|_| items(25)).collect();
    for (n, of_batch) in (0..).zip(&waiting) {
        send.send(batch(n, of_batch.clone())).await.unwrap();
    }
    while let Ok(Some(ack)) = told.message().await {
        assert_eq!((ack.accepted_count, ack.refused.len()), (25, 0));
        sent.told.extend(waiting.pop_front().unwrap());
        answered.fetch_add(1, Ordering::Relaxed);
        let next = items(25);
        waiting.push_back(next.clone());
        if send.send(batch(0, next)).await.is_err() {
            break;
        }
    }
    sent.unanswered = waiting.into_iter().flatten().collect();
    sent
}

async fn batches_until_killed(by: Person, answered: Arc<AtomicUsize>) -> Sent {
    let mut sent = Sent::default();
    loop {
        let next = items(10);
        match ingest(&by, next.clone()).await {
            Ok(told) => assert_eq!(counts(&told), (10, 0, 0)),
            Err(_) => {
                sent.unanswered = next;
                return sent;
            }
        }
        sent.told.extend(next);
        answered.fetch_add(1, Ordering::Relaxed);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_acknowledged_stands_after_kill_9_and_nothing_twice() {
    let database = Database::create().await;
    let wishes = Wishes { database: Some(database.clone()), workers: 0, ..Wishes::default() };
    let signup = Tracegate::start_with(wishes).await.unwrap();
    let key = signup.api_key(&signup.owner().await, &SENDER).await;
    signup.stop().await;
    let mut server = Process::start(&["serve"], &database, &[]).await;
    let mut all = Vec::new();
    let mut n_unanswered = 0;
    for kill in 0..KILLS {
        let by = key.at(channel(&server.url()));
        let answered = Arc::new(AtomicUsize::new(0));
        let streams = (0..2).map(|_| tokio::spawn(stream_until_killed(by.clone(), answered.clone())));
        let streams: Vec<_> = streams.collect();
        let batches = (0..3).map(|_| tokio::spawn(batches_until_killed(by.clone(), answered.clone())));
        let batches: Vec<_> = batches.collect();
        while answered.load(Ordering::Relaxed) < 15 + 7 * kill {
            tokio::task::yield_now().await;
        }
        server.kill();
        let sent = join_all(streams.into_iter().chain(batches)).await;
        server.restart().await;
        let by = key.at(channel(&server.url()));
        for Sent { told, unanswered } in sent.into_iter().map(Result::unwrap) {
            // Told means there: it is known when it comes again.
            for chunk in told.chunks(1_000) {
                let n = i32::try_from(chunk.len()).unwrap();
                assert_eq!(
                    counts(&ingest(&by, chunk.to_vec()).await.unwrap()),
                    (0, n, 0),
                    "after kill {kill}"
                );
            }
            n_unanswered += unanswered.len();
            let told_now = ingest(&by, unanswered.clone()).await.unwrap();
            assert_eq!(told_now.refused_count, 0);
            all.extend(told);
            all.extend(unanswered);
        }
    }
    let by = key.at(channel(&server.url()));
    let log = check_log(&by, &database).await;
    assert_eq!(log.len(), all.len());
    for chunk in all.chunks(1_000) {
        for result in ingest(&by, chunk.to_vec()).await.unwrap().results {
            assert_eq!(result.outcome(), IngestOutcome::Duplicate);
            assert_eq!(times(&log, &result.decision_id), 1);
        }
    }
    assert!(n_unanswered > 0, "no kill has met a batch under way");
}
