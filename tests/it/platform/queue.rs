//! The queue, the same cases over PostgreSQL alone and with Redis in front of it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use tokio_util::sync::CancellationToken;
use tracegate_platform::Db;
use tracegate_platform::feed::Doorbell;
use tracegate_platform::ids::OrgId;
use tracegate_platform::queue::{Delivery, Queue, enqueue};
use tracegate_platform::redis_link::RedisLink;
use tracegate_tests::database::Database;
use tracegate_tests::redis_server::RedisServer;
use uuid::Uuid;

use super::*;

const STREAM: &str = "test:stream";
/// Far longer than any of these tests holds a message.
const LONG: Duration = Duration::from_secs(120);
const SHORT: Duration = Duration::from_millis(700);

struct Place {
    database: Database,
    redis: Option<RedisServer>,
    db: Db,
}

#[derive(Debug, Clone, Copy)]
enum Kind {
    Postgres,
    Redis,
}

impl Place {
    async fn new(kind: Kind) -> Self {
        let database = Database::create().await;
        let redis = match kind {
            Kind::Postgres => None,
            Kind::Redis => Some(RedisServer::start().await),
        };
        let db = Self::connect(&database).await;
        Self { database, redis, db }
    }

    async fn connect(database: &Database) -> Db {
        Db::connect(&database.app_url, &["platform".to_owned()], 6, Doorbell::new(None)).await.unwrap()
    }

    /// A worker's own end of the queue.
    async fn queue(&self, lease: Duration) -> Queue {
        let link = match &self.redis {
            None => None,
            Some(redis) => Some(RedisLink::connect(&redis.url().into(), "test:").await.unwrap()),
        };
        Queue::new(self.db.clone(), STREAM, "workers", lease, link)
    }

    async fn put(&self, org: OrgId, delay: Duration) -> Uuid {
        let subject = Uuid::now_v7();
        let mut tx = self.db.begin(org).await.unwrap();
        enqueue(&mut tx, STREAM, subject, delay).await.unwrap();
        tx.commit().await.unwrap();
        subject
    }

    async fn put_many(&self, org: OrgId, n: usize) -> BTreeSet<Uuid> {
        let mut subjects = BTreeSet::new();
        for _ in 0..n {
            subjects.insert(self.put(org, Duration::ZERO).await);
        }
        subjects
    }

    async fn settle(&self, queue: &Queue, delivery: &Delivery) {
        let mut tx = self.db.begin(delivery.org).await.unwrap();
        queue.settle(&mut tx, delivery).await.unwrap();
        tx.commit().await.unwrap();
        queue.forget(delivery).await;
    }

    async fn left(&self) -> i64 {
        sqlx::query_scalar("SELECT count(*) FROM platform.queue_messages")
            .fetch_one(&mut self.database.admin().await)
            .await
            .unwrap()
    }
}

/// What comes within `wait`; nothing where nothing is due.
async fn take_within(queue: &Queue, n_max: usize, wait: Duration) -> Vec<Delivery> {
    let stop = CancellationToken::new();
    let stopper = stop.clone();
    let timer = tokio::spawn(async move {
        tokio::time::sleep(wait).await;
        stopper.cancel();
    });
    let taken = queue.take(n_max, &stop).await.unwrap();
    timer.abort();
    taken
}

async fn take(queue: &Queue, n_max: usize) -> Vec<Delivery> {
    let taken = take_within(queue, n_max, PATIENCE).await;
    assert!(!taken.is_empty(), "nothing came");
    taken
}

/// One test for each kind of queue.
macro_rules! over_both_kinds {
    ($($name:ident),+ $(,)?) => {
        mod over_postgresql { $(
            #[tokio::test(flavor = "multi_thread")]
            async fn $name() { super::$name(super::Place::new(super::Kind::Postgres).await).await }
        )+ }
        mod over_redis { $(
            #[tokio::test(flavor = "multi_thread")]
            async fn $name() { super::$name(super::Place::new(super::Kind::Redis).await).await }
        )+ }
    };
}

over_both_kinds!(
    each_message_is_delivered_once_where_nobody_dies,
    what_a_dead_worker_held_comes_again_after_its_lease_and_not_before,
    an_extended_lease_keeps_a_message,
    a_settled_message_never_comes_again,
    a_delayed_message_comes_after_its_delay_and_not_before,
    a_postponed_message_comes_again_after_its_delay,
    an_organization_with_much_to_do_does_not_keep_another_waiting,
    nor_does_one_with_more_than_anybody_looks_through,
    what_is_rolled_back_was_never_there,
);

/// No two workers hold one message: all are quick and the lease is long, so a second delivery would be a double one.
async fn each_message_is_delivered_once_where_nobody_dies(place: Place) {
    let place = Arc::new(place);
    let orgs = [OrgId::generate(), OrgId::generate(), OrgId::generate()];
    let deliveries: Arc<Mutex<BTreeMap<Uuid, Vec<i32>>>> = Arc::default();
    let stop = CancellationToken::new();
    let mut workers = Vec::new();
    for _ in 0..4 {
        let (place, queue, stop, deliveries) =
            (place.clone(), place.queue(LONG).await, stop.clone(), deliveries.clone());
        workers.push(tokio::spawn(async move {
            while !stop.is_cancelled() {
                for delivery in queue.take(3, &stop).await.unwrap() {
                    deliveries
                        .lock()
                        .unwrap()
                        .entry(delivery.subject_id)
                        .or_default()
                        .push(delivery.delivery_count);
                    place.settle(&queue, &delivery).await;
                }
            }
        }));
    }
    let mut expected = BTreeSet::new();
    for org in orgs {
        expected.extend(place.put_many(org, 20).await);
    }
    until("all is settled", || async { place.left().await == 0 }).await;
    stop.cancel();
    for worker in workers {
        worker.await.unwrap();
    }
    let deliveries = deliveries.lock().unwrap();
    assert_eq!(deliveries.keys().copied().collect::<BTreeSet<_>>(), expected);
    assert!(deliveries.values().all(|counts| *counts == [1]), "{deliveries:?}");
}

async fn what_a_dead_worker_held_comes_again_after_its_lease_and_not_before(place: Place) {
    let subjects = place.put_many(OrgId::generate(), 5).await;
    let dead = place.queue(SHORT).await;
    let asked = Instant::now();
    let mut held = BTreeSet::new();
    while held.len() < 5 {
        held.extend(take(&dead, 10).await.into_iter().map(|delivery| delivery.subject_id));
    }
    drop(dead);
    let heir = place.queue(SHORT).await;
    let mut again = BTreeSet::new();
    while again.len() < 5 {
        for delivery in take(&heir, 10).await {
            assert!(asked.elapsed() >= SHORT, "taken from a worker that had it for {:?}", asked.elapsed());
            assert!(delivery.delivery_count >= 2);
            again.insert(delivery.subject_id);
            place.settle(&heir, &delivery).await;
        }
    }
    assert_eq!((held, again), (subjects.clone(), subjects));
    assert_eq!(place.left().await, 0);
}

async fn an_extended_lease_keeps_a_message(place: Place) {
    let subject = place.put(OrgId::generate(), Duration::ZERO).await;
    // Leases long enough that a slow machine extends in time.
    let lease = Duration::from_secs(2);
    let (holder, other) = (place.queue(lease).await, place.queue(lease).await);
    let delivery = take(&holder, 1).await.remove(0);
    assert_eq!(delivery.subject_id, subject);
    let waiting = tokio::spawn(async move { take(&other, 1).await });
    for _ in 0..10 {
        tokio::time::sleep(lease / 4).await;
        assert!(!waiting.is_finished(), "taken from a worker that extended its lease");
        let mut tx = place.db.begin(delivery.org).await.unwrap();
        holder.extend(&mut tx, &delivery).await.unwrap();
        tx.commit().await.unwrap();
    }
    // And no longer than that.
    let again = waiting.await.unwrap().remove(0);
    assert_eq!((again.subject_id, again.delivery_count), (subject, 2));
}

async fn a_settled_message_never_comes_again(place: Place) {
    place.put(OrgId::generate(), Duration::ZERO).await;
    let worker = place.queue(SHORT).await;
    let delivery = take(&worker, 1).await.remove(0);
    // Without `forget`, as where the worker dies between the commit and Redis.
    let mut tx = place.db.begin(delivery.org).await.unwrap();
    worker.settle(&mut tx, &delivery).await.unwrap();
    tx.commit().await.unwrap();
    let other = place.queue(SHORT).await;
    assert_eq!(take_within(&other, 1, SHORT * 4).await, []);
}

async fn a_delayed_message_comes_after_its_delay_and_not_before(place: Place) {
    let asked = Instant::now();
    let delay = Duration::from_millis(1_200);
    let late = place.put(OrgId::generate(), delay).await;
    let soon = place.put(OrgId::generate(), Duration::ZERO).await;
    let worker = place.queue(LONG).await;
    assert_eq!(take(&worker, 5).await[0].subject_id, soon);
    assert_eq!(take(&worker, 5).await[0].subject_id, late);
    assert!(asked.elapsed() >= delay, "{:?}", asked.elapsed());
}

async fn a_postponed_message_comes_again_after_its_delay(place: Place) {
    let subject = place.put(OrgId::generate(), Duration::ZERO).await;
    let worker = place.queue(SHORT).await;
    let delivery = take(&worker, 1).await.remove(0);
    let given_back = Instant::now();
    let delay = Duration::from_millis(1_500);
    let mut tx = place.db.begin(delivery.org).await.unwrap();
    worker.postpone(&mut tx, &delivery, delay).await.unwrap();
    tx.commit().await.unwrap();
    worker.forget(&delivery).await;
    let again = take(&worker, 1).await.remove(0);
    assert_eq!((again.subject_id, again.delivery_count), (subject, 2));
    assert!(given_back.elapsed() >= delay, "{:?}", given_back.elapsed());
}

async fn an_organization_with_much_to_do_does_not_keep_another_waiting(place: Place) {
    let (busy, quiet) = (OrgId::generate(), OrgId::generate());
    place.put_many(busy, 120).await;
    assert_comes_soon(&place, place.put(quiet, Duration::ZERO).await).await;
}

async fn nor_does_one_with_more_than_anybody_looks_through(place: Place) {
    let (busy, quiet) = (OrgId::generate(), OrgId::generate());
    sqlx::query(
        "INSERT INTO platform.queue_messages (org_id, message_id, stream, subject_id, visible_at)
         SELECT $1, gen_random_uuid(), $2, gen_random_uuid(), now() - interval '1 hour' FROM generate_series(1, 3000)",
    )
    .bind(busy.0)
    .bind(STREAM)
    .execute(&mut place.database.admin().await)
    .await
    .unwrap();
    assert_comes_soon(&place, place.put(quiet, Duration::ZERO).await).await;
}

async fn assert_comes_soon(place: &Place, wanted: Uuid) {
    let worker = place.queue(LONG).await;
    let mut before = 0;
    'taking: loop {
        for delivery in take(&worker, 5).await {
            if delivery.subject_id == wanted {
                break 'taking;
            }
            before += 1;
        }
    }
    assert!(before < 20, "{before} messages of the busy organization came first");
}

async fn what_is_rolled_back_was_never_there(place: Place) {
    let mut tx = place.db.begin(OrgId::generate()).await.unwrap();
    enqueue(&mut tx, STREAM, Uuid::now_v7(), Duration::ZERO).await.unwrap();
    drop(tx);
    let worker = place.queue(SHORT).await;
    assert_eq!(take_within(&worker, 1, SHORT * 2).await, []);
}

/// A worker that goes on whatever Redis does, until `n` messages are settled.
async fn work(place: &Place, queue: &Queue, settled: &mut BTreeSet<Uuid>, n: usize) {
    let started = Instant::now();
    while settled.len() < n {
        assert!(started.elapsed() < PATIENCE, "{} of {n} messages came", settled.len());
        let stop = CancellationToken::new();
        let taken = tokio::time::timeout(Duration::from_secs(5), queue.take(4, &stop)).await;
        for delivery in taken.ok().and_then(Result::ok).unwrap_or_default() {
            place.settle(queue, &delivery).await;
            settled.insert(delivery.subject_id);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn redis_flushed_killed_and_restarted_loses_no_message() {
    let mut place = Place::new(Kind::Redis).await;
    let org = OrgId::generate();
    let mut expected = place.put_many(org, 12).await;
    let worker = place.queue(SHORT).await;
    let mut settled = BTreeSet::new();
    work(&place, &worker, &mut settled, 3).await;

    // Some are in a worker's hands and some only published when Redis forgets everything.
    let in_hand = take(&worker, 3).await;
    place.redis.as_ref().unwrap().flush().await;
    expected.extend(place.put_many(org, 5).await);
    for delivery in &in_hand {
        place.settle(&worker, delivery).await;
        settled.insert(delivery.subject_id);
    }
    work(&place, &worker, &mut settled, 10).await;

    let abandoned = take(&worker, 2).await;
    place.redis.as_mut().unwrap().kill();
    expected.extend(place.put_many(org, 5).await);
    assert!(!abandoned.is_empty());
    place.redis.as_mut().unwrap().restart().await;
    expected.extend(place.put_many(org, 5).await);
    work(&place, &worker, &mut settled, expected.len()).await;
    assert_eq!(settled, expected);
    assert_eq!(place.left().await, 0);
}
