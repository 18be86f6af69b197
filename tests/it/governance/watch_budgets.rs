use time::Duration;
use tracegate_platform::clock::timestamp;
use tracegate_proto::governance::v1::budget_event::Kind;
use tracegate_proto::governance::v1::watch_budgets_response::Update;
use tracegate_proto::governance::v1::*;
use tracegate_tests::{Person, Tracegate, request_id};

use super::money::*;

/// Long past every promise.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(60);

/// So many events after a sequence, with their sequences.
async fn events(person: &Person, after: i64, n: usize) -> Vec<(i64, BudgetEvent)> {
    let watch = async {
        let request = WatchBudgetsRequest { after_sequence: Some(after) };
        let mut updates = person.budgets().watch_budgets(request).await.unwrap().into_inner();
        let mut seen = Vec::new();
        while seen.len() < n {
            let update = updates.message().await.unwrap().unwrap();
            if let Some(Update::Event(event)) = update.update {
                seen.push((update.sequence, event));
            }
        }
        seen
    };
    tokio::time::timeout(PATIENCE, watch).await.expect("the events come")
}

#[tokio::test(flavor = "multi_thread")]
async fn watchers_are_told_of_thresholds_denials_and_changes_once() {
    let t = Tracegate::start().await;
    let ana = spender(&t).await;
    let budget = Budget {
        period: BudgetPeriod::Prepaid.into(),
        threshold_percents: vec![50, 80, 100],
        ..ceiling("Spring", DOLLAR)
    };
    let budget = create(&ana, budget).await.unwrap();
    for cents in [40, 20, 40] {
        admitted(&ana, cents * CENT).await;
    }
    for _ in 0..3 {
        denied(&ana, CENT).await;
    }
    let budget_id = budget.id.clone();
    let (reason, amount_nanos_usd) = ("why".to_owned(), DOLLAR);
    let request = TopUpBudgetRequest {
        budget_id: budget_id.clone(),
        amount_nanos_usd,
        reason: reason.clone(),
        request_id: request_id(),
    };
    ana.budgets().top_up_budget(request).await.unwrap();
    // There was room again, so what is reached again is told again.
    admitted(&ana, 60 * CENT).await;
    denied(&ana, DOLLAR).await;
    let request = ExtendBudgetRequest {
        budget_id: budget_id.clone(),
        amount_nanos_usd,
        end_time: Some(timestamp(t.clock.now() + Duration::HOUR)),
        reason: reason.clone(),
        request_id: request_id(),
    };
    ana.budgets().extend_budget(request).await.unwrap();
    let request = ResetBudgetRequest { budget_id: budget_id.clone(), reason, request_id: request_id() };
    ana.budgets().reset_budget(request).await.unwrap();
    ana.budgets().archive_budget(ArchiveBudgetRequest { budget_id }).await.unwrap();

    let expected = [
        (Kind::Changed, 0),
        (Kind::Threshold, 50),
        (Kind::Threshold, 100),
        (Kind::Exhausted, 0),
        (Kind::ToppedUp, 0),
        (Kind::Threshold, 80),
        (Kind::Exhausted, 0),
        (Kind::Extended, 0),
        (Kind::Reset, 0),
        (Kind::Changed, 0),
    ];
    let seen = events(&ana, 0, expected.len()).await;
    let kinds: Vec<_> = seen.iter().map(|(_, event)| (event.kind(), event.threshold_percent)).collect();
    assert_eq!(kinds, expected);
    let sequences: Vec<i64> = seen.iter().map(|(sequence, _)| *sequence).collect();
    assert_eq!(sequences, (1..=10).collect::<Vec<_>>());
    let (_, exhausted) = &seen[3];
    let standing = exhausted.standing.as_ref().unwrap();
    assert_eq!((&exhausted.budget_id, exhausted.budget_name.as_str()), (&budget.id, "Spring"));
    assert_eq!((standing.left_nanos_usd, standing.denied_count), (0, 1));
    // Resumed in the middle: the rest, and the same.
    assert_eq!(events(&ana, 4, 6).await, seen[4..]);
}
