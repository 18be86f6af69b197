use std::time::{Duration, Instant};

use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::tasks::v1::watch_task_response::Update;
use tracegate_proto::tasks::v1::{WatchTaskResponse, task, task_event};
use tracegate_tests::server::Wishes;
use tracegate_tests::{Tracegate, metadata, reason, request_id, violated_fields};

use super::support::*;

/// The snapshot that a watch begins with.
#[track_caller]
fn snapshot(told: &[WatchTaskResponse]) -> task::State {
    let n_snapshots = told.iter().filter(|update| matches!(update.update, Some(Update::Snapshot(_)))).count();
    assert_eq!(n_snapshots, 1);
    match &told[0].update {
        Some(Update::Snapshot(task)) => task.state(),
        other => panic!("begins with {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_watch_resumed_after_any_event_has_exactly_the_rest() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let submitted = submit(&olga, &document("Watched", 150_000)).await;
    let live = watch(&olga, &submitted.id, 0).await;
    snapshot(&live);
    let whole = events_of(live);
    check_log(&whole, task_event::Kind::Completed);
    for n_seen in 0..=whole.len() {
        let after = i64::try_from(n_seen).unwrap();
        let told = watch(&olga, &submitted.id, after).await;
        assert_eq!(snapshot(&told), task::State::Completed);
        assert_eq!(told[0].sequence, after);
        assert_eq!(events_of(told), whole[n_seen..]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_watch_that_is_cut_and_resumed_while_the_work_goes_on_misses_nothing() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let submitted = submit(&olga, &document("Cut", 400_000)).await;
    let (mut seen, mut n_cuts) = (Vec::new(), 0);
    while !seen.last().is_some_and(is_ending) {
        let after = i64::try_from(seen.len()).unwrap();
        let mut updates = watch_stream(&olga, &submitted.id, after).await.unwrap();
        // Two events of each connection, then it is dropped.
        let mut n_events = 0;
        while n_events < 2 {
            let Some(update) = updates.message().await.unwrap() else { break };
            if let Some(Update::Event(event)) = update.update {
                seen.push(event);
                n_events += 1;
            }
        }
        n_cuts += 1;
    }
    check_log(&seen, task_event::Kind::Completed);
    assert!(n_cuts > 5);
    assert_eq!(seen, events(&olga, &submitted.id).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn twenty_watchers_see_the_same() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let submitted = submit(&olga, &document("Popular", 200_000)).await;
    let watchers: Vec<_> = (0..20)
        .map(|n| {
            // Half of them over connections of their own.
            let person = if n % 2 == 0 { olga.clone() } else { olga.at(t.channel()) };
            let id = submitted.id.clone();
            tokio::spawn(async move { events(&person, &id).await })
        })
        .collect();
    let first = events(&olga, &submitted.id).await;
    check_log(&first, task_event::Kind::Completed);
    for watcher in watchers {
        assert_eq!(watcher.await.unwrap(), first);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_watcher_on_another_replica_sees_the_same_live() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let wishes = Wishes { database: Some(t.database.clone()), workers: 0, ..Wishes::default() };
    let replica = Tracegate::start_with(wishes).await.unwrap();
    let ana = olga.at(replica.channel());
    let submitted = submit(&olga, &document("Replicated", 150_000)).await;
    let (here, there) = tokio::join!(events(&olga, &submitted.id), events(&ana, &submitted.id));
    check_log(&here, task_event::Kind::Completed);
    assert_eq!(here, there);
    replica.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_elses_task_can_be_watched() {
    let t = Tracegate::start().await;
    let (olga, other) = (t.owner().await, t.owner().await);
    let submitted = submit(&olga, &small_document()).await;
    for id in [submitted.id.clone(), request_id()] {
        let refused = watch_stream(&other, &id, 0).await.unwrap_err();
        assert_eq!(reason(&refused), ErrorReason::NotFound);
        assert_eq!((metadata(&refused, "resource"), metadata(&refused, "id")), ("task".to_owned(), id));
    }
    let refused = watch_stream(&olga, "7", -1).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["task_id", "after_sequence"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_task_that_waits_is_watched_with_heartbeats() {
    let t = Tracegate::start_with(Wishes { workers: 0, ..Wishes::default() }).await.unwrap();
    let olga = t.owner().await;
    let submitted = submit(&olga, &small_document()).await;
    let mut updates = watch_stream(&olga, &submitted.id, 0).await.unwrap();
    let mut told = Vec::new();
    let mut silent_since = Instant::now();
    let mut n_heartbeats = 0;
    // The first heartbeat may come at once; the one after it is of the clock.
    while n_heartbeats < 2 {
        let update = updates.message().await.unwrap().unwrap();
        assert!(silent_since.elapsed() < Duration::from_secs(15), "silent for {:?}", silent_since.elapsed());
        silent_since = Instant::now();
        if let Some(Update::Heartbeat(heartbeat)) = &update.update {
            n_heartbeats += 1;
            assert_eq!(heartbeat.sequence, update.sequence);
        }
        told.push(update);
    }
    assert_eq!(snapshot(&told), task::State::Queued);
    // The sequence to resume after is that of the newest event.
    assert_eq!(told.last().unwrap().sequence, 1);
    let seen = events_of(told);
    assert_eq!(seen.iter().map(|event| event.kind()).collect::<Vec<_>>(), [task_event::Kind::Queued]);
}
