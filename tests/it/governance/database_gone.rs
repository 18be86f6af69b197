//! PostgreSQL away under load, and a replica killed beside another: what was told is there, once; all else was refused and can be sent
//! again; the books are right and the log has no gap.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::future::join_all;
use tokio_util::sync::CancellationToken;
use tonic::{Code, Status};
use tracegate_proto::governance::v1::*;
use tracegate_proto::options::v1::Permission;
use tracegate_tests::database::{Database, Durability, PostgresServer};
use tracegate_tests::processes::Process;
use tracegate_tests::server::{Wishes, channel};
use tracegate_tests::{Person, Tracegate};

use super::items::{ingest, items};
use super::log::{check_log, times};
use super::money::*;

const CALLERS: usize = 6;
const SENDERS: usize = 2;

/// Whom calls go to. A call that is not answered by one server goes to the next, with the same request.
#[derive(Clone)]
struct Load {
    servers: Vec<Person>,
    answered: Arc<AtomicUsize>,
    refused: Arc<AtomicUsize>,
    stop: CancellationToken,
}

/// Ids of decisions that were told, once or again.
type Told = Vec<String>;

impl Load {
    fn new(servers: Vec<Person>) -> Self {
        Self { servers, answered: Arc::default(), refused: Arc::default(), stop: CancellationToken::new() }
    }

    /// Until it is answered, however often it has to be sent.
    async fn insist<T, F: Future<Output = Result<T, Status>>>(
        &self,
        first: usize,
        call: impl Fn(Person) -> F,
    ) -> T {
        for server in self.servers.iter().cycle().skip(first) {
            match call(server.clone()).await {
                Ok(answer) => {
                    self.answered.fetch_add(1, Ordering::Relaxed);
                    return answer;
                }
                Err(refused) => {
                    if refused.details().is_empty() {
                        assert!(self.servers.len() > 1, "a server that is there tells why: {refused:?}");
                    } else {
                        assert_eq!(refused.code(), Code::Unavailable, "{refused:?}");
                    }
                    self.refused.fetch_add(1, Ordering::Relaxed);
                    tokio::task::yield_now().await;
                }
            }
        }
        unreachable!("the servers are asked in turn, for ever")
    }

    async fn call(self, n: usize) -> Told {
        let mut told = Told::new();
        let mut random = Random(u64::try_from(n).unwrap());
        while !self.stop.is_cancelled() {
            let request = PrecheckRequest { hold_for: seconds(5), ..call(CENT) };
            let asking = |by: Person| {
                let request = request.clone();
                async move { precheck(&by, request).await }
            };
            let prechecked = self.insist(n, asking).await;
            let decision = prechecked.decision.clone().unwrap();
            told.push(decision.id.clone());
            if decision.verdict() != Verdict::Allow {
                continue;
            }
            match random.below(4) {
                0 => {}
                1 => {
                    let cancelling = |by: Person| {
                        let prechecked = prechecked.clone();
                        async move { cancel(&by, &prechecked).await }
                    };
                    self.insist(n, cancelling).await;
                }
                _ => {
                    let answer = answer(&prechecked, cost(random.cents(2)));
                    let settling = |by: Person| {
                        let answer = answer.clone();
                        async move { by.gate().postcheck(answer).await }
                    };
                    told.push(self.insist(n, settling).await.into_inner().decision.unwrap().id);
                }
            }
        }
        told
    }

    async fn send(self, n: usize) -> Told {
        let mut told = Told::new();
        while !self.stop.is_cancelled() {
            let batch = items(20);
            let sending = |by: Person| {
                let batch = batch.clone();
                async move { ingest(&by, batch).await }
            };
            let results = self.insist(n, sending).await.results;
            assert!(results.iter().all(|result| result.outcome() != IngestOutcome::Refused));
            told.extend(results.into_iter().map(|result| result.decision_id));
        }
        told
    }

    fn begin(&self) -> Vec<tokio::task::JoinHandle<Told>> {
        let callers = (0..CALLERS).map(|n| tokio::spawn(self.clone().call(n)));
        let senders = (0..SENDERS).map(|n| tokio::spawn(self.clone().send(n)));
        callers.chain(senders).collect()
    }

    async fn until(count: &AtomicUsize, more: usize) {
        let wanted = count.load(Ordering::Relaxed) + more;
        while count.load(Ordering::Relaxed) < wanted {
            tokio::time::sleep(std::time::Duration::from_millis(1)).await;
        }
    }
}

/// All that was told is in the log once, and nothing is wrong with the log or the books.
async fn check_told(person: &Person, database: &Database, told: Vec<Told>) {
    let told: Vec<String> = told.into_iter().flatten().collect();
    let log = check_log(person, database).await;
    for id in &told {
        assert_eq!(times(&log, id), 1, "{id} was told");
    }
    assert_eq!(log.len(), told.len(), "what was refused was sent again, and stands once");
    until_nothing_is_held(database).await;
    assert_eq!(wrong_in_the_books(database).await, Vec::<String>::new());
}

/// A key that does all of it, in an organization with a ceiling that is reached.
async fn key(t: &Tracegate) -> Person {
    let olga = t.owner().await;
    let scopes = [&SCOPES[..], &[Permission::IngestWrite]].concat();
    let key = t.api_key(&olga, &scopes).await;
    create(&key, ceiling("Ceiling", 10 * DOLLAR)).await.unwrap();
    key
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_stops_under_load_costs_nothing_that_was_told() {
    let postgres = PostgresServer::start(Durability::Safe).await;
    let wishes = Wishes { database: Some(postgres.database.clone()), workers: 0, ..Wishes::default() };
    let t = Tracegate::start_with(wishes).await.unwrap();
    let key = key(&t).await;
    let load = Load::new(vec![key.clone()]);
    let running = load.begin();
    for is_killed in [false, true] {
        Load::until(&load.answered, 100).await;
        if is_killed {
            postgres.kill().await;
        } else {
            postgres.stop().await;
        }
        // Everybody is told at least once that nothing can be recorded.
        Load::until(&load.refused, 2 * (CALLERS + SENDERS)).await;
        postgres.restart().await;
    }
    Load::until(&load.answered, 100).await;
    load.stop.cancel();
    let told = join_all(running).await.into_iter().map(Result::unwrap).collect();
    check_told(&key, &postgres.database, told).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replica_killed_beside_another_leaves_no_gap_and_nothing_twice() {
    let database = Database::create().await;
    let wishes = Wishes { database: Some(database.clone()), workers: 0, ..Wishes::default() };
    let signup = Tracegate::start_with(wishes).await.unwrap();
    let key = key(&signup).await;
    signup.stop().await;
    let mut victim = Process::start(&["serve"], &database, &[]).await;
    let other = Process::start(&["serve"], &database, &[]).await;
    let load = Load::new(vec![key.at(channel(&victim.url())), key.at(channel(&other.url()))]);
    let running = load.begin();
    for kill in 0..3 {
        Load::until(&load.answered, 60 + 13 * kill).await;
        victim.kill();
        Load::until(&load.answered, 60).await;
        victim.restart().await;
    }
    Load::until(&load.answered, 60).await;
    load.stop.cancel();
    let told = join_all(running).await.into_iter().map(Result::unwrap).collect();
    assert!(load.refused.load(Ordering::Relaxed) > 0, "no kill has met a call under way");
    check_told(&key.at(channel(&other.url())), &database, told).await;
}
