//! What happens to a budget in use: holds, resets, extensions, credit, periods, and what is left of them on record.

use time::Duration;
use tonic::Code;
use tracegate_platform::clock::{from_timestamp, timestamp};
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1::*;
use tracegate_tests::{Person, Tracegate, metadata, reason, request_id, violated_fields};

use super::money::*;

async fn holds(person: &Person, budget_id: &str, open_only: bool, page_size: i32) -> Vec<Hold> {
    let mut holds = Vec::new();
    let mut request = ListHoldsRequest {
        budget_id: budget_id.to_owned(),
        page_size,
        open_only,
        ..ListHoldsRequest::default()
    };
    loop {
        let page = person.budgets().list_holds(request.clone()).await.unwrap().into_inner();
        holds.extend(page.holds);
        if page.next_page_token.is_empty() {
            return holds;
        }
        request.page_token = page.next_page_token;
    }
}

async fn release(person: &Person, hold_id: &str) -> Result<i64, tonic::Status> {
    let request = ReleaseHoldRequest { hold_id: hold_id.to_owned(), reason: "the caller is gone".to_owned() };
    Ok(person.budgets().release_hold(request).await?.into_inner().released_nanos_usd)
}

fn reset_request(budget_id: &str) -> ResetBudgetRequest {
    ResetBudgetRequest {
        budget_id: budget_id.to_owned(),
        reason: "agreed".to_owned(),
        request_id: request_id(),
    }
}

fn top_up_request(budget_id: &str, amount_nanos_usd: i64) -> TopUpBudgetRequest {
    TopUpBudgetRequest {
        budget_id: budget_id.to_owned(),
        amount_nanos_usd,
        reason: "bought".to_owned(),
        request_id: request_id(),
    }
}

fn extend_request(budget_id: &str, amount_nanos_usd: i64, end: time::OffsetDateTime) -> ExtendBudgetRequest {
    ExtendBudgetRequest {
        budget_id: budget_id.to_owned(),
        amount_nanos_usd,
        end_time: Some(timestamp(end)),
        reason: "a busy week".to_owned(),
        request_id: request_id(),
    }
}

fn daily(name: &str, limit: i64) -> Budget {
    Budget { period: BudgetPeriod::Daily.into(), ..ceiling(name, limit) }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hold_ends_once_by_whatever_comes_first() {
    let t = Tracegate::start().await;
    let ana = spender(&t).await;
    let budget = create(&ana, ceiling("A", DOLLAR)).await.unwrap();
    let mut made = Vec::new();
    for _ in 0..4 {
        made.push(admitted(&ana, 10 * CENT).await);
    }
    let id = |n: usize| made[n].decision.as_ref().unwrap().id.clone();
    settle(&ana, &made[0], 4 * CENT).await;
    assert_eq!(cancel(&ana, &made[1]).await.unwrap(), 10 * CENT);
    assert_eq!(release(&ana, &id(2)).await.unwrap(), 10 * CENT);
    assert_eq!(sums(&ana, &budget.id).await, (4 * CENT, 10 * CENT, 0, 86 * CENT));

    // Again, and the other way round: nothing is given back twice.
    for n in 0..3 {
        assert_eq!(release(&ana, &id(n)).await.unwrap(), 0);
    }
    assert_eq!(cancel(&ana, &made[2]).await.unwrap(), 0);
    let settled = cancel(&ana, &made[0]).await.unwrap_err();
    assert_eq!(
        (reason(&settled), metadata(&settled, "state")),
        (ErrorReason::StateForbids, "SETTLED".to_owned())
    );
    let again = settle(&ana, &made[0], 50 * CENT).await;
    assert_eq!((again.charges.len(), again.usage), (0, None));
    assert_eq!(sums(&ana, &budget.id).await, (4 * CENT, 10 * CENT, 0, 86 * CENT));

    let listed = holds(&ana, &budget.id, false, 50).await;
    let newest_first: Vec<_> = listed.iter().map(|hold| (hold.id.clone(), hold.state())).collect();
    let expected = [
        (id(3), HoldState::Open),
        (id(2), HoldState::Cancelled),
        (id(1), HoldState::Cancelled),
        (id(0), HoldState::Settled),
    ];
    assert_eq!(newest_first, expected);
    assert_eq!((listed[3].amount_nanos_usd, listed[3].settled_nanos_usd), (10 * CENT, 4 * CENT));
    for page_size in [1, 3] {
        assert_eq!(holds(&ana, &budget.id, false, page_size).await, listed);
    }
    assert_eq!(holds(&ana, &budget.id, true, 50).await, listed[..1]);

    let unknown = release(&ana, &budget.id).await.unwrap_err();
    assert_eq!(unknown.code(), Code::NotFound);
    let silent = ReleaseHoldRequest { hold_id: "x".to_owned(), reason: String::new() };
    let refused = ana.budgets().release_hold(silent).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["hold_id", "reason"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_that_costs_after_its_hold_has_ended_costs_all_the_same() {
    let t = Tracegate::start().await;
    let ana = spender(&t).await;
    let budget = create(&ana, ceiling("A", 30 * CENT)).await.unwrap();
    let late = precheck(&ana, PrecheckRequest { hold_for: seconds(60), ..call(20 * CENT) }).await.unwrap();
    let cancelled = admitted(&ana, 10 * CENT).await;
    cancel(&ana, &cancelled).await.unwrap();
    t.clock.advance(Duration::minutes(2));
    // Nobody calls, and yet it is given back.
    until_nothing_is_held(&t.database).await;
    assert_eq!(holds(&ana, &budget.id, false, 50).await[1].state(), HoldState::Expired);
    assert_eq!(sums(&ana, &budget.id).await, (0, 0, 0, 30 * CENT));

    admitted(&ana, 15 * CENT).await;
    let settled = settle(&ana, &late, 20 * CENT).await;
    assert_eq!(
        (settled.charges[0].amount_nanos_usd, settled.charges[0].overrun_nanos_usd),
        (20 * CENT, 5 * CENT)
    );
    settle(&ana, &cancelled, 10 * CENT).await;
    assert_eq!(sums(&ana, &budget.id).await, (15 * CENT, 15 * CENT, 15 * CENT, 0));
    assert_eq!(wrong_in_the_books(&t.database).await, Vec::<String>::new());
    denied(&ana, 1).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_without_usage_costs_all_that_was_held_and_a_failed_call_nothing() {
    let t = Tracegate::start().await;
    let ana = spender(&t).await;
    let budget = create(&ana, ceiling("A", DOLLAR)).await.unwrap();
    let (silent, failed) = (admitted(&ana, 10 * CENT).await, admitted(&ana, 20 * CENT).await);
    ana.gate().postcheck(answer(&silent, None)).await.unwrap();
    ana.gate().postcheck(PostcheckRequest { failed: true, ..answer(&failed, None) }).await.unwrap();
    assert_eq!(sums(&ana, &budget.id).await, (10 * CENT, 0, 0, 90 * CENT));
    // Tokens of a model without a price cost what was reserved for them.
    let request = PrecheckRequest { model: "unheard-of".to_owned(), ..call(5 * CENT) };
    let unpriced = precheck(&ana, request).await.unwrap();
    let usage = Some(Usage { input_tokens: 10, ..Usage::default() });
    ana.gate().postcheck(answer(&unpriced, usage)).await.unwrap();
    assert_eq!(sums(&ana, &budget.id).await, (15 * CENT, 0, 0, 85 * CENT));
    // And nobody gets anything back by what the call says it used.
    let below_zero =
        Some(Usage { input_tokens: -1, output_tokens: -1, cached_tokens: -1, cost_nanos_usd: -1 });
    let refused = ana.gate().postcheck(answer(&unpriced, below_zero)).await.unwrap_err();
    let expected =
        ["usage.input_tokens", "usage.output_tokens", "usage.cached_tokens", "usage.cost_nanos_usd"];
    assert_eq!(violated_fields(&refused), expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_made_before_there_was_a_budget_is_charged_to_it_once() {
    let t = Tracegate::start().await;
    let ana = spender(&t).await;
    let before = admitted(&ana, 10 * CENT).await;
    let budget = create(&ana, ceiling("A", DOLLAR)).await.unwrap();
    settle(&ana, &before, 10 * CENT).await;
    settle(&ana, &before, 10 * CENT).await;
    assert_eq!(sums(&ana, &budget.id).await, (10 * CENT, 0, 0, 90 * CENT));
    assert_eq!(wrong_in_the_books(&t.database).await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_period_that_is_over_keeps_what_it_held_and_its_successor_begins_with_nothing() {
    let t = Tracegate::start().await;
    let ana = spender(&t).await;
    let budget = create(&ana, daily("A", DOLLAR)).await.unwrap();
    let request = PrecheckRequest { hold_for: seconds(86_400), ..call(DOLLAR) };
    let yesterdays = precheck(&ana, request).await.unwrap();
    denied(&ana, 1).await;
    let end = from_timestamp(&standing(&ana, &budget.id).await.period_end.unwrap()).unwrap();
    t.clock.advance(end - t.clock.now() + Duration::SECOND);
    assert_eq!(sums(&ana, &budget.id).await, (0, 0, 0, DOLLAR));
    admitted(&ana, DOLLAR).await;
    // It was reserved yesterday, so it is yesterday's cost, on its burn-down too.
    settle(&ana, &yesterdays, 30 * CENT).await;
    let request =
        ListBudgetPeriodsRequest { budget_id: budget.id.clone(), ..ListBudgetPeriodsRequest::default() };
    let periods = ana.budgets().list_budget_periods(request.clone()).await.unwrap().into_inner().periods;
    let told: Vec<_> =
        periods.iter().map(|period| (period.settled_nanos_usd, period.held_nanos_usd)).collect();
    assert_eq!(told, [(0, DOLLAR), (30 * CENT, 0)]);
    assert_eq!(periods[1].period_end, periods[0].period_start);
    let request_days = GetBudgetBurnDownRequest { budget_id: budget.id.clone() };
    let days = ana.budgets().get_budget_burn_down(request_days).await.unwrap().into_inner().days;
    assert_eq!(days.iter().map(|day| day.settled_nanos_usd).collect::<Vec<_>>(), [0]);
    assert_eq!(wrong_in_the_books(&t.database).await, Vec::<String>::new());

    let first = ListBudgetPeriodsRequest { page_size: 1, ..request };
    let page = ana.budgets().list_budget_periods(first.clone()).await.unwrap().into_inner();
    let second = ListBudgetPeriodsRequest { page_token: page.next_page_token, ..first };
    let rest = ana.budgets().list_budget_periods(second).await.unwrap().into_inner();
    assert_eq!((rest.periods, rest.next_page_token), (periods[1..].to_vec(), String::new()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_goes_back_reopens_nothing() {
    let t = Tracegate::start().await;
    let ana = spender(&t).await;
    let budget = create(&ana, daily("A", DOLLAR)).await.unwrap();
    t.clock.advance(Duration::days(3));
    let spent = admitted(&ana, DOLLAR).await;
    settle(&ana, &spent, DOLLAR).await;
    for back in [Duration::hours(1), Duration::days(1), Duration::days(2)] {
        t.clock.advance(-back);
        denied(&ana, 1).await;
        assert_eq!(sums(&ana, &budget.id).await, (DOLLAR, 0, 0, 0));
    }
    assert_eq!(wrong_in_the_books(&t.database).await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reset_forgives_what_was_spent_and_keeps_what_is_held() {
    let t = Tracegate::start().await;
    let ana = spender(&t).await;
    let budget = create(&ana, ceiling("A", DOLLAR)).await.unwrap();
    let spent = admitted(&ana, 60 * CENT).await;
    settle(&ana, &spent, 70 * CENT).await;
    let held = admitted(&ana, 30 * CENT).await;
    settle(&ana, &spent, 1).await;
    let request = reset_request(&budget.id);
    let reset = ana.budgets().reset_budget(request.clone()).await.unwrap().into_inner().budget.unwrap();
    assert_eq!(sums(&ana, &budget.id).await, (0, 30 * CENT, 0, 70 * CENT));
    // A retry of a reset forgives nothing more.
    settle(&ana, &held, 30 * CENT).await;
    let again = ana.budgets().reset_budget(request).await.unwrap().into_inner().budget.unwrap();
    assert_eq!(again, reset);
    assert_eq!(sums(&ana, &budget.id).await, (30 * CENT, 0, 0, 70 * CENT));

    let silent = ResetBudgetRequest { reason: String::new(), ..reset_request("x") };
    let refused = ana.budgets().reset_budget(silent).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["budget_id", "reason"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_extension_makes_room_until_it_ends() {
    let t = Tracegate::start().await;
    let ana = spender(&t).await;
    let budget =
        create(&ana, Budget { period: BudgetPeriod::Prepaid.into(), ..ceiling("A", DOLLAR) }).await.unwrap();
    admitted(&ana, DOLLAR).await;
    denied(&ana, 1).await;
    let end = t.clock.now() + Duration::hours(2);
    let request = extend_request(&budget.id, 50 * CENT, end);
    let extended = ana.budgets().extend_budget(request).await.unwrap().into_inner().budget.unwrap();
    let standing = extended.standing.unwrap();
    assert_eq!((standing.limit_nanos_usd, standing.extension_nanos_usd), (150 * CENT, 50 * CENT));
    assert_eq!(standing.extension_end_time, Some(timestamp(end)));
    admitted(&ana, 50 * CENT).await;
    denied(&ana, 1).await;
    // Another one takes its place.
    ana.budgets().extend_budget(extend_request(&budget.id, 60 * CENT, end)).await.unwrap();
    assert_eq!(sums(&ana, &budget.id).await.3, 10 * CENT);
    t.clock.advance(Duration::hours(3));
    until_nothing_is_held(&t.database).await;
    assert_eq!(sums(&ana, &budget.id).await, (0, 0, 0, DOLLAR));

    let past = extend_request(&budget.id, 1, t.clock.now() - Duration::SECOND);
    let refused = ana.budgets().extend_budget(past).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["end_time"]);
    let daily = create(&ana, daily("B", DOLLAR)).await.unwrap();
    let beyond = extend_request(&daily.id, 1, t.clock.now() + Duration::hours(25));
    let refused = ana.budgets().extend_budget(beyond).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["end_time"]);
    let broken = ExtendBudgetRequest {
        amount_nanos_usd: -1,
        budget_id: "x".to_owned(),
        ..ExtendBudgetRequest::default()
    };
    let refused = ana.budgets().extend_budget(broken).await.unwrap_err();
    assert_eq!(
        violated_fields(&refused),
        ["budget_id", "amount_nanos_usd", "end_time", "reason", "request_id"]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn credit_is_added_once_and_to_prepaid_budgets_only() {
    let t = Tracegate::start().await;
    let ana = spender(&t).await;
    let credit = create(&ana, Budget { period: BudgetPeriod::Prepaid.into(), ..ceiling("A", 10 * CENT) })
        .await
        .unwrap();
    assert_eq!(credit.standing.as_ref().unwrap().period_end, None);
    assert_eq!(credit.standing.unwrap().forecast_nanos_usd, None);
    let spent = admitted(&ana, 10 * CENT).await;
    settle(&ana, &spent, 10 * CENT).await;
    // A year later it is still spent.
    t.clock.advance(Duration::days(400));
    denied(&ana, 1).await;
    let request = top_up_request(&credit.id, 5 * CENT);
    for _ in 0..2 {
        ana.budgets().top_up_budget(request.clone()).await.unwrap();
    }
    assert_eq!(sums(&ana, &credit.id).await, (10 * CENT, 0, 0, 5 * CENT));
    let topped_up = get(&ana, &credit.id).await;
    assert_eq!((topped_up.limit_nanos_usd, topped_up.revision), (15 * CENT, 2));
    admitted(&ana, 5 * CENT).await;

    let monthly = create(&ana, ceiling("B", DOLLAR)).await.unwrap();
    let refused = ana.budgets().top_up_budget(top_up_request(&monthly.id, 1)).await.unwrap_err();
    assert_eq!(
        (reason(&refused), metadata(&refused, "allowed")),
        (ErrorReason::StateForbids, "PREPAID".to_owned())
    );
    let too_much =
        ana.budgets().top_up_budget(top_up_request(&credit.id, 1_000_000_000 * DOLLAR)).await.unwrap_err();
    assert_eq!(violated_fields(&too_much), ["amount_nanos_usd"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_archived_budget_cannot_be_reset_extended_or_topped_up() {
    let t = Tracegate::start().await;
    let ana = spender(&t).await;
    let budget =
        create(&ana, Budget { period: BudgetPeriod::Prepaid.into(), ..ceiling("A", DOLLAR) }).await.unwrap();
    let request = ArchiveBudgetRequest { budget_id: budget.id.clone() };
    ana.budgets().archive_budget(request).await.unwrap();
    let end = t.clock.now() + Duration::HOUR;
    let refused = [
        ana.budgets().reset_budget(reset_request(&budget.id)).await.unwrap_err(),
        ana.budgets().extend_budget(extend_request(&budget.id, 1, end)).await.unwrap_err(),
        ana.budgets().top_up_budget(top_up_request(&budget.id, 1)).await.unwrap_err(),
    ];
    for status in refused {
        assert_eq!(
            (reason(&status), metadata(&status, "state")),
            (ErrorReason::StateForbids, "ARCHIVED".to_owned())
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_burn_down_has_every_day_and_the_forecast_follows_it() {
    let t = Tracegate::start().await;
    let ana = spender(&t).await;
    let budget = create(&ana, Budget { period: BudgetPeriod::Prepaid.into(), ..ceiling("A", 100 * DOLLAR) })
        .await
        .unwrap();
    let yearly = create(&ana, Budget { period: BudgetPeriod::Yearly.into(), ..ceiling("B", 100 * DOLLAR) })
        .await
        .unwrap();
    for (days, dollars) in [(0, 1), (2, 3), (1, 2)] {
        t.clock.advance(Duration::days(days));
        let spent = admitted(&ana, dollars * DOLLAR).await;
        settle(&ana, &spent, dollars * DOLLAR).await;
    }
    let burn_down = |budget_id: String| {
        let mut budgets = ana.budgets();
        async move {
            budgets.get_budget_burn_down(GetBudgetBurnDownRequest { budget_id }).await.unwrap().into_inner()
        }
    };
    let prepaid = burn_down(budget.id.clone()).await;
    assert_eq!(prepaid.days.len(), 90);
    let last: Vec<i64> = prepaid.days[86..].iter().map(|day| day.settled_nanos_usd / DOLLAR).collect();
    assert_eq!(last, [1, 0, 3, 2]);
    assert!(prepaid.days.is_sorted_by(|a, b| a.day < b.day));
    assert_eq!(prepaid.standing.unwrap().settled_nanos_usd, 6 * DOLLAR);

    // The days of a year so far, whatever year the test runs in.
    let of_year = burn_down(yearly.id).await;
    let standing = of_year.standing.unwrap();
    let settled: i64 = of_year.days.iter().map(|day| day.settled_nanos_usd).sum();
    assert_eq!(settled, standing.settled_nanos_usd);
    assert!(standing.forecast_nanos_usd.unwrap() >= standing.settled_nanos_usd);
}
