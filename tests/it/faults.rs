//! What is killed, stopped, emptied or cut while the product works: every task ends exactly once, nothing is done twice, and
//! whoever watches sees every event once and in order.

mod site;

use std::time::{Duration, Instant};

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use tokio_stream::wrappers::ReceiverStream;
use tonic::Code;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::tasks::v1::upload_template_request::Part;
use tracegate_proto::tasks::v1::watch_task_response::Update;
use tracegate_proto::tasks::v1::{UploadTemplateRequest, task_event};
use tracegate_tests::redis_server::RedisServer;
use tracegate_tests::{metadata, reason};

use self::site::{LEASE, Site};
use crate::tasks::support::{
    Barrier, check_log, check_order, count, document, events, events_of, header, parts, task, until, watch,
    watch_stream,
};

/// Where a parse stands when its worker is killed: at its start, within and between its steps, at its end.
const MOMENTS: [i32; 8] = [0, 3, 12, 20, 45, 70, 82, 95];

#[expect(clippy::print_stdout, reason = "a measurement, shown with --nocapture")]
fn tell(what: &str, mut took: Vec<Duration>) {
    took.sort_unstable();
    if let (Some(median), Some(most)) = (took.get(took.len() / 2), took.last()) {
        println!("{what}: median {median:?}, at most {most:?}, of {}", took.len());
    }
}

/// kill -9 of one of two workers, at every moment of a parse.
async fn check_killed_workers(redis: Option<RedisServer>) {
    let site = Site::start(redis).await;
    let content = document("Killed", 150_000);
    let mut workers = [site.worker().await, site.worker().await];
    let undisturbed = site.undisturbed(&content).await;
    let (mut recoveries, mut n_killed_at_work) = (Vec::new(), 0);
    for (round, percent) in MOMENTS.into_iter().enumerate() {
        // As many as both workers together hold.
        let mut submitted = site.submit(&[content.as_slice(); 4]).await;
        let victim = &mut workers[round % 2];
        submitted[round % 4].1.until_percent(percent).await;
        victim.kill();
        let killed_at = Instant::now();
        victim.restart().await;
        let mut taken_over = 0;
        for (task, follower) in submitted {
            let told = site.check_completed(&task, follower, &undisturbed).await;
            taken_over += told.iter().filter(|event| event.detail.contains("taken over")).count();
        }
        if taken_over > 0 {
            recoveries.push(killed_at.elapsed());
            n_killed_at_work += taken_over;
        }
        site.check_idle().await;
    }
    assert!(n_killed_at_work > 0, "no kill has met a worker at work");
    tell("from kill -9 of a worker to the end of all its tasks", recoveries);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_worker_costs_no_task_and_doubles_none() {
    Box::pin(check_killed_workers(None)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_worker_costs_no_task_and_doubles_none_with_redis() {
    Box::pin(check_killed_workers(Some(RedisServer::start().await))).await;
}

/// kill -9 of the only worker in front of a known decision; another one is there at once.
async fn check_takeover(redis: Option<RedisServer>) {
    let site = Site::start(redis).await;
    let content = document("Taken over", 200_000);
    let (mut first, mut recoveries) = (site.worker().await, Vec::new());
    let undisturbed = site.undisturbed(&content).await;
    for n_decisions in [0, 1, 3] {
        let mut barrier = Barrier::after(&site.database, n_decisions).await;
        let mut submitted = site.submit(&[content.as_slice()]).await;
        let (task, mut follower) = submitted.remove(0);
        barrier.reached(1).await;
        let second = site.worker().await;
        first.kill();
        let killed_at = Instant::now();
        barrier.lift().await;
        follower.until("the second attempt", |event| event.attempt == 2).await;
        recoveries.push(killed_at.elapsed());
        let told = site.check_completed(&task, follower, &undisturbed).await;
        let n_of = |kind| told.iter().filter(|event| event.kind() == kind).count();
        assert_eq!((n_of(task_event::Kind::Started), n_of(task_event::Kind::Retrying)), (2, 1));
        site.check_idle().await;
        first = second;
    }
    tell("from kill -9 of a worker to the start of the next attempt", recoveries);
}

#[tokio::test(flavor = "multi_thread")]
async fn another_worker_takes_over_after_the_lease() {
    Box::pin(check_takeover(None)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_worker_takes_over_after_the_lease_with_redis() {
    Box::pin(check_takeover(Some(RedisServer::start().await))).await;
}

/// A worker that stands still past its lease and then goes on as if nothing had been: while another one works on its task, or
/// when that one has ended it.
async fn check_zombie(redis: Option<RedisServer>) {
    let site = Site::start(redis).await;
    let content = document("Zombie", 150_000);
    let zombie = site.worker().await;
    let undisturbed = site.undisturbed(&content).await;
    for comes_back_late in [false, true] {
        let mut barrier = Barrier::after(&site.database, 2).await;
        let mut submitted = site.submit(&[content.as_slice()]).await;
        let (taken, mut follower) = submitted.remove(0);
        barrier.reached(1).await;
        zombie.signal("STOP");
        if comes_back_late {
            // What it has asked for is never answered, or the decision would wait for it.
            barrier.cut().await;
        }
        let other = site.worker().await;
        follower.until("the second attempt", |event| event.attempt == 2).await;
        barrier.lift().await;
        if !comes_back_late {
            zombie.signal("CONT");
        }
        let told = site.check_completed(&taken, follower, &undisturbed).await;
        zombie.signal("CONT");
        drop(other);
        // The zombie is a worker like any other again, and by then has done what it was about to do.
        let mut submitted = site.submit(&[content.as_slice()]).await;
        let (next, follower) = submitted.remove(0);
        let next_told = site.check_completed(&next, follower, &undisturbed).await;
        assert_eq!(next_told.last().unwrap().attempt, 1);
        assert_eq!(events(&site.olga, &taken.id).await, told);
        site.check_idle().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_that_comes_back_after_its_lease_may_write_nothing() {
    Box::pin(check_zombie(None)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_that_comes_back_after_its_lease_may_write_nothing_with_redis() {
    Box::pin(check_zombie(Some(RedisServer::start().await))).await;
}

/// With a decision written and not committed, which whoever follows it must wait for.
#[tokio::test(flavor = "multi_thread")]
async fn a_worker_that_stands_still_in_a_transaction_holds_nobody_up_for_long() {
    let site = Site::start(None).await;
    let content = document("Frozen", 150_000);
    let frozen = site.worker().await;
    let undisturbed = site.undisturbed(&content).await;
    let mut barrier = Barrier::after(&site.database, 2).await;
    let mut submitted = site.submit(&[content.as_slice()]).await;
    let (taken, follower) = submitted.remove(0);
    barrier.reached(1).await;
    frozen.signal("STOP");
    let stopped_at = Instant::now();
    // Its own statement goes on in the database, up to the commit that it does not ask for.
    barrier.lift().await;
    let _other = site.worker().await;
    site.check_completed(&taken, follower, &undisturbed).await;
    tell("from SIGSTOP within a transaction to the end of the task", vec![stopped_at.elapsed()]);
    frozen.signal("CONT");
}

/// A worker that is asked to stop gives its task to another, long before its lease is over.
async fn check_given_back(redis: Option<RedisServer>) {
    let site = Site::start_with(redis, Duration::from_secs(30), 0).await;
    let content = document("Given back", 150_000);
    let mut first = site.worker().await;
    let undisturbed = site.undisturbed(&content).await;
    let mut barrier = Barrier::after(&site.database, 2).await;
    let mut submitted = site.submit(&[content.as_slice()]).await;
    let (task, mut follower) = submitted.remove(0);
    barrier.reached(1).await;
    let _second = site.worker().await;
    let asked_at = Instant::now();
    let ended = first.terminate(Duration::from_secs(15)).await;
    assert_eq!(ended.and_then(|status| status.code()), Some(0));
    barrier.lift().await;
    let given_back =
        follower.until("the task given back", |event| event.kind() == task_event::Kind::Retrying).await;
    assert!(given_back.detail.contains("shuts down"), "{given_back:?}");
    let told = site.check_completed(&task, follower, &undisturbed).await;
    let took = asked_at.elapsed();
    // An attempt that was taken from the task does not count.
    assert_eq!(told.last().unwrap().attempt, 1);
    assert!(took < Duration::from_secs(20), "the task waited for its lease: {took:?}");
    site.check_idle().await;
    tell("from SIGTERM of a worker to the end of its task", vec![took]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_that_is_asked_to_stop_gives_its_task_back() {
    Box::pin(check_given_back(None)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_that_is_asked_to_stop_gives_its_task_back_with_redis() {
    Box::pin(check_given_back(Some(RedisServer::start().await))).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_and_an_emptied_redis_lose_nothing() {
    let mut site = Site::start(Some(RedisServer::start().await)).await;
    let (short, long) = (document("Short", 20_000), document("Long", 200_000));
    let _workers = [site.worker().await, site.worker().await];
    let (plain_short, plain_long) = (site.undisturbed(&short).await, site.undisturbed(&long).await);

    let contents = [short.as_slice(), &long].repeat(6);
    let mut submitted = site.submit(&contents).await;
    submitted[0].1.until_percent(50).await;
    let redis = site.redis.as_mut().unwrap();
    redis.kill();
    let killed_at = Instant::now();
    // What comes while it is away is taken in all the same.
    submitted.extend(site.submit(&contents[..2]).await);
    site.redis.as_mut().unwrap().restart().await;
    submitted[4].1.until_percent(20).await;
    site.redis.as_ref().unwrap().flush().await;
    submitted.extend(site.submit(&contents[..2]).await);
    site.redis.as_ref().unwrap().flush().await;
    for (n, (task, follower)) in submitted.into_iter().enumerate() {
        let plain = if n % 2 == 0 { &plain_short } else { &plain_long };
        site.check_completed(&task, follower, plain).await;
    }
    site.check_idle().await;
    tell("from kill -9 of redis to the end of a backlog of 16", vec![killed_at.elapsed()]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_server_costs_its_watchers_nothing() {
    let mut site = Site::start(None).await;
    let content = document("Watched", 250_000);
    let _worker = site.worker().await;
    let undisturbed = site.undisturbed(&content).await;
    let mut gaps = Vec::new();
    for percent in [0, 20, 60] {
        let mut submitted = site.submit(&[content.as_slice(); 2]).await;
        submitted[0].1.until_percent(percent).await;
        site.server.kill();
        let killed_at = Instant::now();
        site.server.restart().await;
        for (task, follower) in submitted {
            site.check_completed(&task, follower, &undisturbed).await;
        }
        gaps.push(killed_at.elapsed());
    }
    tell("from kill -9 of the server to the end of what was watched", gaps);
}

#[tokio::test(flavor = "multi_thread")]
async fn cut_database_connections_cost_no_task_and_double_none() {
    let site = Site::start(None).await;
    let content = document("Cut", 250_000);
    let _workers = [site.worker().await, site.worker().await];
    let undisturbed = site.undisturbed(&content).await;
    let mut admin = site.database.admin().await;
    let mut submitted = site.submit(&[content.as_slice(); 4]).await;
    let mut n_cut = 0;
    for percent in [3, 30, 60] {
        submitted[0].1.until_percent(percent).await;
        n_cut += count(
            &mut admin,
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
             WHERE datname = current_database() AND pid <> pg_backend_pid() AND usename = 'tracegate_app'",
        )
        .await;
    }
    assert!(n_cut > 10);
    for (task, follower) in submitted {
        site.check_completed(&task, follower, &undisturbed).await;
    }
    site.check_idle().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_asked_to_stop_tells_its_streams_and_finishes_its_calls() {
    let mut site = Site::start_with(None, LEASE, 2).await;
    let olga = site.olga.clone();
    let content = document("Stopped", 150_000);
    let undisturbed = site.undisturbed(&content).await;
    let mut barrier = Barrier::after(&site.database, 2).await;
    let mut submitted = site.submit(&[content.as_slice()]).await;
    let (running, follower) = submitted.remove(0);
    barrier.reached(1).await;

    // An open stream that has seen all there is.
    let seen = until(&olga, &running.id, |event| event.detail.starts_with("part 2 of")).await;
    let mut stream = watch_stream(&olga, &running.id, i64::try_from(seen.len()).unwrap()).await.unwrap();
    let first = stream.message().await.unwrap().unwrap();
    assert!(matches!(first.update, Some(Update::Snapshot(_))));
    // A call in flight: half of a file has been sent.
    let (send, rest) = tokio::sync::mpsc::channel(1);
    let mut halves = parts(header("late.docx", &content), &content, content.len() / 2 + 1).into_iter();
    let sent: Vec<Part> = halves.by_ref().take(2).collect();
    let messages = stream::iter(sent).chain(ReceiverStream::new(rest));
    let messages = messages.map(|part| UploadTemplateRequest { part: Some(part) });
    let mut templates = olga.templates();
    let call = tokio::spawn(async move { templates.upload_template(messages).await });
    // Both are on one connection: an answer to a later call says that the earlier one has arrived.
    task(&olga, &running.id).await;

    let asked_at = Instant::now();
    site.server.signal("TERM");
    let told = loop {
        match stream.message().await {
            Ok(Some(update)) => assert!(!matches!(update.update, Some(Update::Event(_))), "{update:?}"),
            Ok(None) => panic!("the stream ends as if the task had"),
            Err(status) => break status,
        }
    };
    assert_eq!(told.code(), Code::Unavailable);
    assert_eq!(reason(&told), ErrorReason::ResumeElsewhere);
    assert_eq!(metadata(&told, "sequence"), seen.len().to_string());
    let Some(Part::Chunk(half)) = halves.next() else { panic!("a file of two halves") };
    send.send(Part::Chunk(Bytes::clone(&half))).await.unwrap();
    drop(send);
    let late = call.await.unwrap().unwrap().into_inner().task.unwrap();

    let ended = site.server.terminate(Duration::from_secs(20)).await;
    let took = asked_at.elapsed();
    assert_eq!(ended.and_then(|status| status.code()), Some(0), "after {took:?}");
    barrier.lift().await;
    site.server.restart().await;
    let whole = site.check_completed(&running, follower, &undisturbed).await;
    check_order(&whole);
    let rest = events_of(watch(&olga, &running.id, i64::try_from(seen.len()).unwrap()).await);
    assert_eq!([seen, rest].concat(), whole);
    assert!(whole.iter().any(|event| event.detail.contains("shuts down")), "{whole:#?}");
    check_log(&events(&olga, &late.id).await, task_event::Kind::Completed);
    site.check_idle().await;
    tell("from SIGTERM of the server to exit 0, with a call in flight", vec![took]);
}
