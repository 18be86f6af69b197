//! A thousand random interleavings over two replicas: callers that leave, cancels, settlements too late, too dear and twice, and a clock
//! that rolls periods over. After every one the books must be right.

use std::collections::HashSet;
use std::time::Duration;

use futures_util::future::join_all;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1::*;
use tracegate_tests::server::Wishes;
use tracegate_tests::{Person, Tracegate, reason};

use super::money::*;

const ROUNDS: usize = 1_000;
const SEED: u64 = 20_260_301;

/// What one caller does.
enum Deed {
    Precheck { request: PrecheckRequest, patience: Option<Duration> },
    Settle { precheck: PrecheckResponse, cost: i64, patience: Option<Duration> },
    Fail { precheck: PrecheckResponse },
    Cancel { precheck: PrecheckResponse },
}

async fn patiently<T>(patience: Option<Duration>, call: impl Future<Output = T>) -> Option<T> {
    match patience {
        Some(patience) => tokio::time::timeout(patience, call).await.ok(),
        None => Some(call.await),
    }
}

impl Deed {
    /// At random: of the newest calls more often than of old ones, and of the same call by several at once.
    fn choose(random: &mut Random, known: &[PrecheckResponse]) -> Self {
        let patience = (random.below(4) == 0).then(|| Duration::from_micros(random.below(8_000)));
        let older = random.below(6).min(random.below(40));
        let precheck = known.iter().rev().nth(usize::try_from(older).unwrap()).cloned();
        match (random.below(10), precheck) {
            (5..=7, Some(precheck)) => Deed::Settle { precheck, cost: random.cents(14), patience },
            (8, Some(precheck)) => Deed::Cancel { precheck },
            (9, Some(precheck)) => Deed::Fail { precheck },
            _ => {
                let hold_for = seconds(1 + i64::try_from(random.below(1_200)).unwrap());
                let model = if random.below(2) == 0 { "small" } else { "large" };
                let request = PrecheckRequest { hold_for, model: model.to_owned(), ..call(random.cents(20)) };
                Deed::Precheck { request, patience }
            }
        }
    }

    /// Answers a precheck that was told to its caller.
    async fn do_it(self, by: Person) -> Option<PrecheckResponse> {
        match self {
            Deed::Precheck { request, patience } => {
                let told = patiently(patience, precheck(&by, request)).await?.unwrap();
                let decision = told.decision.as_ref().unwrap();
                for charge in decision.charges.iter().filter(|charge| charge.refused) {
                    assert!(
                        charge.left_nanos_usd < charge.amount_nanos_usd,
                        "a phantom denial: {decision:?}"
                    );
                }
                (decision.verdict() == Verdict::Allow).then_some(told)
            }
            Deed::Settle { precheck, cost: nanos, patience } => {
                let mut gate = by.gate();
                let _ = patiently(patience, gate.postcheck(answer(&precheck, cost(nanos)))).await?.unwrap();
                None
            }
            Deed::Fail { precheck } => {
                let request = PostcheckRequest { failed: true, ..answer(&precheck, None) };
                by.gate().postcheck(request).await.unwrap();
                None
            }
            Deed::Cancel { precheck } => {
                if let Err(status) = cancel(&by, &precheck).await {
                    assert_eq!(reason(&status), ErrorReason::StateForbids);
                }
                None
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_books_are_right_after_every_interleaving() {
    let t = Tracegate::start().await;
    let wishes = Wishes { database: Some(t.database.clone()), ..Wishes::default() };
    let replica = Tracegate::start_with(wishes).await.unwrap();
    let ana = spender(&t).await;
    let at = [ana.clone(), ana.at(replica.channel())];
    for budget in [
        ceiling("Monthly", 30 * DOLLAR),
        Budget { period: BudgetPeriod::Daily.into(), ..ceiling("Daily", 150 * CENT) },
        Budget {
            scope: BudgetScope::Model.into(),
            subject: "large".to_owned(),
            enforcement: Enforcement::Soft.into(),
            ..ceiling("Large model", 30 * CENT)
        },
        Budget { period: BudgetPeriod::Prepaid.into(), ..ceiling("Credit", 60 * DOLLAR) },
    ] {
        create(&ana, budget).await.unwrap();
    }

    let mut admin = t.database.admin().await;
    let mut random = Random(SEED);
    let mut known: Vec<PrecheckResponse> = Vec::new();
    for round in 0..ROUNDS {
        if random.below(5) == 0 {
            let forward = time::Duration::seconds(i64::try_from(random.below(900)).unwrap());
            // Replicas do not agree on the time to the second.
            t.clock.advance(forward);
            replica
                .clock
                .advance(forward + time::Duration::milliseconds(i64::try_from(random.below(50)).unwrap()));
        } else if random.below(40) == 0 {
            for clock in [&t.clock, &replica.clock] {
                clock.advance(time::Duration::DAY);
            }
        }
        let n_deeds = 1 + random.below(5);
        let deeds = (0..n_deeds).map(|n| {
            let by = at[usize::try_from(n).unwrap() % 2].clone();
            Deed::choose(&mut random, &known).do_it(by)
        });
        let told: Vec<_> = deeds.collect();
        known.extend(join_all(told).await.into_iter().flatten());
        assert_eq!(wrong_by(&mut admin).await, Vec::<String>::new(), "round {round} of seed {SEED}");
    }

    // No decision that was told is missing, and none is there twice.
    let recorded = decisions(&ana).await;
    let ids: HashSet<&str> = recorded.iter().map(|decision| decision.id.as_str()).collect();
    assert_eq!(ids.len(), recorded.len());
    assert!(known.iter().all(|told| ids.contains(told.decision.as_ref().unwrap().id.as_str())));
    let sequences: Vec<i64> = recorded.iter().rev().map(|decision| decision.sequence).collect();
    assert_eq!(sequences, (1..=i64::try_from(recorded.len()).unwrap()).collect::<Vec<_>>());
    // The rounds did what they are for.
    let denied = recorded.iter().filter(|decision| decision.verdict() == Verdict::Deny).count();
    let overrun =
        recorded.iter().flat_map(|decision| &decision.charges).any(|charge| charge.overrun_nanos_usd > 0);
    assert!(known.len() > 200 && denied > 100 && overrun, "{} admitted, {denied} denied", known.len());

    for clock in [&t.clock, &replica.clock] {
        clock.advance(time::Duration::HOUR);
    }
    until_nothing_is_held(&t.database).await;
    assert_eq!(wrong_in_the_books(&t.database).await, Vec::<String>::new());
}
