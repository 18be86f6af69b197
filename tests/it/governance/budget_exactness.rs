//! A dollar admits exactly ten calls of ten cents, however many ask at once and wherever they ask.

use futures_util::{StreamExt, stream};
use tracegate_proto::governance::v1::{Decision, Verdict};
use tracegate_tests::server::Wishes;
use tracegate_tests::{Person, Tracegate};

use super::money::*;

const CALLS: usize = 100;

/// A hundred calls by one organization over all of these servers, so many at once.
async fn check(replicas: &[&Tracegate], n_at_once: usize) {
    let first = replicas[0];
    let ana = spender(first).await;
    let budget = create(&ana, ceiling("Ceiling", DOLLAR)).await.unwrap();
    let callers: Vec<Person> = replicas.iter().map(|replica| ana.at(replica.channel())).collect();
    let calls = stream::iter(0..CALLS).map(|n| {
        let caller = callers[n % callers.len()].clone();
        async move { precheck(&caller, call(10 * CENT)).await.unwrap() }
    });
    let answers: Vec<_> = calls.buffer_unordered(n_at_once).collect().await;

    let (admitted, denied): (Vec<_>, Vec<_>) =
        answers.iter().partition(|answer| answer.decision.as_ref().unwrap().verdict() == Verdict::Allow);
    assert_eq!((admitted.len(), denied.len()), (10, CALLS - 10), "{n_at_once} at once");
    assert_eq!(sums(&ana, &budget.id).await, (0, DOLLAR, 0, 0));
    assert_eq!(standing(&ana, &budget.id).await.denied_count, 90);

    // On record: every denial names the budget, and none was made while there was room.
    let recorded = decisions(&ana).await;
    assert_eq!(recorded.len(), CALLS);
    let refused: Vec<&Decision> =
        recorded.iter().filter(|decision| decision.verdict() == Verdict::Deny).collect();
    assert_eq!(refused.len(), CALLS - 10);
    for decision in refused {
        assert_eq!(decision.reasons, ["budget Ceiling has $0.00 left and the call may cost $0.10"]);
        assert_eq!(decision.binding, decision.reasons[0]);
        let [charge] = decision.charges.as_slice() else { panic!("{decision:?}") };
        assert!(charge.refused && charge.left_nanos_usd < charge.amount_nanos_usd);
        assert_eq!((charge.budget_name.as_str(), &charge.budget_id), ("Ceiling", &budget.id));
    }
    // What was held becomes what is spent, to the last nano-dollar.
    for (n, precheck) in admitted.into_iter().enumerate() {
        settle(&callers[n % callers.len()], precheck, 10 * CENT).await;
    }
    assert_eq!(sums(&ana, &budget.id).await, (DOLLAR, 0, 0, 0));
    assert_eq!(wrong_in_the_books(&first.database).await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dollar_admits_ten_calls_of_ten_cents() {
    let t = Tracegate::start().await;
    for n_at_once in [1, 8, 32, 100] {
        check(&[&t], n_at_once).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dollar_admits_ten_calls_of_ten_cents_over_two_replicas() {
    let t = Tracegate::start().await;
    let wishes = Wishes { database: Some(t.database.clone()), ..Wishes::default() };
    let replica = Tracegate::start_with(wishes).await.unwrap();
    for n_at_once in [1, 8, 32, 100] {
        check(&[&t, &replica], n_at_once).await;
    }
}
