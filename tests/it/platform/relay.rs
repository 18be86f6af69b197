//! The relay moves each event once, in order, whoever else moves and wherever it is stopped.

use std::collections::HashMap;

use prost::Message;
use tokio_util::sync::CancellationToken;
use tracegate_platform::feed::{self, Doorbell};
use tracegate_platform::ids::OrgId;
use tracegate_platform::{Db, outbox, relay};
use tracegate_proto::events::v1::Heartbeat;
use tracegate_tests::database::Database;

use super::*;

const FEED: &str = "test";

async fn connect(database: &Database) -> Db {
    Db::connect(&database.app_url, &["platform".to_owned()], 6, Doorbell::new(None)).await.unwrap()
}

/// One event in a transaction of its own.
async fn write(db: &Db, org: OrgId, feed: &str, number: i64) {
    let mut tx = db.begin(org).await.unwrap();
    outbox::append(&mut tx, feed, &Heartbeat { sequence: number }).await.unwrap();
    tx.commit().await.unwrap();
}

async fn left(database: &Database) -> i64 {
    sqlx::query_scalar("SELECT count(*) FROM platform.outbox")
        .fetch_one(&mut database.admin().await)
        .await
        .unwrap()
}

/// The numbers in a feed, by sequence; the sequences are checked to be gapless.
async fn moved(database: &Database, org: OrgId, feed: &str) -> Vec<i64> {
    let rows: Vec<(i64, Vec<u8>)> =
        sqlx::query_as("SELECT sequence, payload FROM platform.feed_events WHERE org_id = $1 AND feed = $2 ORDER BY sequence")
            .bind(org.0)
            .bind(feed)
            .fetch_all(&mut database.admin().await)
            .await
            .unwrap();
    let n_rows = i64::try_from(rows.len()).unwrap();
    assert_eq!(
        rows.iter().map(|(sequence, _)| *sequence).collect::<Vec<_>>(),
        (1..=n_rows).collect::<Vec<_>>()
    );
    rows.iter().map(|(_, payload)| Heartbeat::decode(payload.as_slice()).unwrap().sequence).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn two_relays_and_many_writers_lose_and_double_nothing() {
    let database = Database::create().await;
    let orgs = [OrgId::generate(), OrgId::generate()];
    let stop = CancellationToken::new();
    for _ in 0..2 {
        tokio::spawn(relay::run(connect(&database).await, stop.clone()));
    }
    let db = connect(&database).await;
    let writers = (0..6_i64).map(|writer| {
        let (db, org) = (db.clone(), orgs[usize::try_from(writer % 2).unwrap()]);
        tokio::spawn(async move {
            for n in 0..20 {
                write(&db, org, FEED, writer * 1000 + n).await;
                // And as many that never happen.
                let mut undone = db.begin(org).await.unwrap();
                outbox::append(&mut undone, FEED, &Heartbeat { sequence: -1 }).await.unwrap();
                drop(undone);
            }
        })
    });
    for writer in writers.collect::<Vec<_>>() {
        writer.await.unwrap();
    }
    until("the outbox is empty", || async { left(&database).await == 0 }).await;
    stop.cancel();
    for (n, org) in orgs.into_iter().enumerate() {
        let numbers = moved(&database, org, FEED).await;
        let mut by_writer: HashMap<i64, Vec<i64>> = HashMap::new();
        for number in &numbers {
            by_writer.entry(number / 1000).or_default().push(number % 1000);
        }
        assert_eq!(numbers.len(), 60);
        for writer in (0..6).filter(|writer| usize::try_from(writer % 2).unwrap() == n) {
            assert_eq!(
                by_writer[&writer],
                (0..20).collect::<Vec<_>>(),
                "writer {writer}'s events keep their order"
            );
        }
    }
}

/// While one relay holds an event in its hands, a later one of the same organization must not overtake it.
#[tokio::test(flavor = "multi_thread")]
async fn an_event_in_the_hands_of_one_relay_is_not_overtaken_by_another() {
    let database = Database::create().await;
    let org = OrgId::generate();
    let db = connect(&database).await;
    write(&db, org, FEED, 1).await;
    let mut slow = db.begin(org).await.unwrap();
    let held: i64 = sqlx::query_scalar("SELECT count(*) FROM (SELECT 1 FROM outbox FOR UPDATE) AS held")
        .fetch_one(slow.conn())
        .await
        .unwrap();
    assert_eq!(held, 1);
    write(&db, org, FEED, 2).await;
    let quick = tokio::spawn({
        let db = connect(&database).await;
        async move { relay::move_events(&db, org).await }
    });
    // Long enough for it to overtake, were it to do so; it is not waited for otherwise.
    let _ = tokio::time::timeout(Duration::from_millis(500), async {
        while !quick.is_finished() {
            tokio::task::yield_now().await
        }
    })
    .await;
    drop(slow);
    quick.await.unwrap().unwrap();
    while relay::move_events(&db, org).await.unwrap() > 0 {}
    assert_eq!(moved(&database, org, FEED).await, [1, 2]);
}

/// Killed after any step: a relay has moved an event, or has not.
#[tokio::test(flavor = "multi_thread")]
async fn a_relay_killed_anywhere_has_moved_an_event_or_has_not() {
    let database = Database::create().await;
    let org = OrgId::generate();
    let db = connect(&database).await;
    for n in 0..40 {
        write(&db, org, if n % 2 == 0 { "even" } else { "odd" }, n).await;
    }
    // A little longer each time, so that every step is once the last one.
    for step in 0..60 {
        let victim = tokio::spawn({
            let db = db.clone();
            async move { relay::move_events(&db, org).await }
        });
        let _ = tokio::time::timeout(Duration::from_micros(250 * step), async {
            while !victim.is_finished() {
                tokio::task::yield_now().await
            }
        })
        .await;
        victim.abort();
        let _ = victim.await;
        if step % 10 == 0 {
            write(&db, org, "even", 40 + i64::try_from(step).unwrap()).await;
        }
    }
    // By connection too, as a kill -9 of the process or of the database's backend would.
    let victim = tokio::spawn({
        let db = connect(&database).await;
        async move { relay::move_events(&db, org).await }
    });
    sqlx::query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()")
        .execute(&mut database.admin().await)
        .await
        .unwrap();
    let _ = victim.await;
    let db = connect(&database).await;
    while relay::move_events(&db, org).await.unwrap() > 0 {}
    assert_eq!(left(&database).await, 0);
    let mut even: Vec<i64> = (0..40).step_by(2).collect();
    even.extend((0..60).step_by(10).map(|step| 40 + step));
    assert_eq!(moved(&database, org, "even").await, even);
    assert_eq!(moved(&database, org, "odd").await, (1..40).step_by(2).collect::<Vec<_>>());
}

/// Any changed byte, order or omission breaks the chain of the audit trail.
#[tokio::test(flavor = "multi_thread")]
async fn the_audit_trail_is_chained() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    t.member(&olga, tracegate_proto::auth::v1::Role::Viewer).await;
    until("the outbox is empty", || async { left(&t.database).await == 0 }).await;
    let rows: Vec<(i64, Vec<u8>, Vec<u8>)> = sqlx::query_as(
        "SELECT sequence, payload, hash FROM platform.feed_events WHERE org_id = $1::uuid AND feed = 'audit' ORDER BY sequence",
    )
    .bind(&olga.org_id)
    .fetch_all(&mut t.database.admin().await)
    .await
    .unwrap();
    assert!(rows.len() >= 4, "signing up, signing in, inviting and accepting are in it");
    let mut previous = Vec::new();
    for (sequence, payload, hash) in rows {
        assert_eq!(feed::chain_hash(&previous, sequence, &payload).to_vec(), hash, "at {sequence}");
        previous = hash;
    }
}
