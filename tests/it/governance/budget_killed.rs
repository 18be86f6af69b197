//! kill -9 of a server under load, at random points: what was told is there, once; what was held is given back.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::future::join_all;
use tracegate_proto::governance::v1::*;
use tracegate_tests::Person;
use tracegate_tests::Tracegate;
use tracegate_tests::database::Database;
use tracegate_tests::processes::Process;
use tracegate_tests::server::{Wishes, channel};

use super::money::*;

const KILLS: usize = 8;
const CALLERS: usize = 8;

/// What a caller was told, and what it asked and was not.
#[derive(Default)]
struct Remembered {
    told: Vec<Decision>,
    unanswered: Vec<PrecheckRequest>,
}

/// Calls until the server is gone.
async fn call_until_killed(by: Person, answered: Arc<AtomicUsize>, mut random: Random) -> Remembered {
    let mut remembered = Remembered::default();
    loop {
        let request = PrecheckRequest { hold_for: seconds(1), ..call(CENT) };
        let Ok(prechecked) = precheck(&by, request.clone()).await else {
            remembered.unanswered.push(request);
            return remembered;
        };
        answered.fetch_add(1, Ordering::Relaxed);
        let decision = prechecked.decision.clone().unwrap();
        let is_allowed = decision.verdict() == Verdict::Allow;
        remembered.told.push(decision);
        let ended = match random.below(4) {
            _ if !is_allowed => continue,
            0 => continue,
            1 => cancel(&by, &prechecked).await.map(|_| ()),
            _ => {
                let settled = by.gate().postcheck(answer(&prechecked, cost(random.cents(2)))).await;
                settled.map(|settled| remembered.told.extend(settled.into_inner().decision))
            }
        };
        if ended.is_err() {
            return remembered;
        }
    }
}

async fn signed_up(database: &Database) -> Person {
    let wishes = Wishes { database: Some(database.clone()), workers: 0, ..Wishes::default() };
    let signup = Tracegate::start_with(wishes).await.unwrap();
    let ana = spender(&signup).await;
    create(&ana, ceiling("Ceiling", 2 * DOLLAR)).await.unwrap();
    signup.stop().await;
    ana
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_server_loses_no_decision_and_no_money() {
    let database = Database::create().await;
    let ana = signed_up(&database).await;
    let mut server = Process::start(&["serve"], &database, &[]).await;
    let mut random = Random(9);
    let (mut told, mut n_unanswered) = (Vec::new(), 0);
    for kill in 0..KILLS {
        let by = ana.at(channel(&server.url()));
        let answered = Arc::new(AtomicUsize::new(0));
        let callers = (0..CALLERS).map(|n| {
            let random = Random(u64::try_from(kill * CALLERS + n).unwrap());
            tokio::spawn(call_until_killed(by.clone(), answered.clone(), random))
        });
        let callers: Vec<_> = callers.collect();
        let kill_after = 5 + usize::try_from(random.below(120)).unwrap();
        while answered.load(Ordering::Relaxed) < kill_after {
            tokio::task::yield_now().await;
        }
        server.kill();
        let remembered: Vec<Remembered> = join_all(callers).await.into_iter().map(Result::unwrap).collect();
        assert_eq!(wrong_in_the_books(&database).await, Vec::<String>::new(), "after kill {kill}");
        server.restart().await;
        // Whoever was not answered asks again, with the same request.
        let by = ana.at(channel(&server.url()));
        for Remembered { told: of_caller, unanswered } in remembered {
            told.extend(of_caller);
            for request in unanswered {
                n_unanswered += 1;
                let first = precheck(&by, request.clone()).await.unwrap().decision.unwrap();
                let again = precheck(&by, request).await.unwrap();
                assert!(again.replayed);
                assert_eq!(again.decision.unwrap().id, first.id);
                told.push(first);
            }
        }
    }
    let by = ana.at(channel(&server.url()));
    let recorded = decisions(&by).await;
    let sequences: Vec<i64> = recorded.iter().rev().map(|decision| decision.sequence).collect();
    assert_eq!(
        sequences,
        (1..=i64::try_from(recorded.len()).unwrap()).collect::<Vec<_>>(),
        "a gap in the log"
    );
    for decision in &told {
        let n = recorded.iter().filter(|recorded| recorded.id == decision.id).count();
        assert_eq!(n, 1, "{} was told and is recorded {n} times", decision.id);
    }
    assert!(n_unanswered > 0, "no kill has met a call under way");
    until_nothing_is_held(&database).await;
    assert_eq!(wrong_in_the_books(&database).await, Vec::<String>::new());
}
