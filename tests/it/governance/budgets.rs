//! Budgets made, changed, archived, shown and listed.

use tonic::Code;
use tracegate_proto::auth::v1::Role;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::governance::v1::*;
use tracegate_tests::{Person, Tracegate, metadata, reason, request_id, violated_fields};

use super::money::*;

async fn update(person: &Person, budget: Budget) -> Result<Budget, tonic::Status> {
    let request = UpdateBudgetRequest { budget: Some(budget), request_id: request_id() };
    Ok(person.budgets().update_budget(request).await?.into_inner().budget.unwrap())
}

async fn archive(person: &Person, budget_id: &str) -> Result<Budget, tonic::Status> {
    let request = ArchiveBudgetRequest { budget_id: budget_id.to_owned() };
    Ok(person.budgets().archive_budget(request).await?.into_inner().budget.unwrap())
}

async fn names(person: &Person, archived: bool, page_size: i32) -> Vec<String> {
    let mut names = Vec::new();
    let mut request = ListBudgetsRequest { page_size, archived, ..ListBudgetsRequest::default() };
    loop {
        let page = person.budgets().list_budgets(request.clone()).await.unwrap().into_inner();
        names.extend(page.budgets.into_iter().map(|budget| budget.name));
        if page.next_page_token.is_empty() {
            return names;
        }
        request.page_token = page.next_page_token;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_budget_is_made_once_and_counts_from_then_on() {
    let t = Tracegate::start().await;
    let ana = spender(&t).await;
    let asked =
        Budget { threshold_percents: vec![90, 50], revision: 7, id: "x".to_owned(), ..ceiling("A", DOLLAR) };
    let request = CreateBudgetRequest { budget: Some(asked), request_id: request_id() };
    let made = ana.budgets().create_budget(request.clone()).await.unwrap().into_inner().budget.unwrap();
    assert_eq!(
        (made.revision, made.enforcement(), &made.threshold_percents[..]),
        (1, Enforcement::Hard, &[50, 90][..])
    );
    let again = ana.budgets().create_budget(request).await.unwrap().into_inner().budget.unwrap();
    assert_eq!(again, made);
    assert_eq!(names(&ana, true, 50).await, ["A"]);
    assert_eq!(get(&ana, &made.id).await.id, made.id);

    let taken = create(&ana, ceiling("A", 1)).await.unwrap_err();
    assert_eq!((taken.code(), reason(&taken)), (Code::AlreadyExists, ErrorReason::NameTaken));

    denied(&ana, DOLLAR + 1).await;
    admitted(&ana, DOLLAR).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn all_broken_rules_are_told_at_once() {
    let t = Tracegate::start().await;
    let ana = spender(&t).await;
    let broken = Budget { limit_nanos_usd: -1, threshold_percents: vec![0], ..Budget::default() };
    let refused = create(&ana, broken).await.unwrap_err();
    let expected = [
        "budget.name",
        "budget.scope",
        "budget.period",
        "budget.limit_nanos_usd",
        "budget.threshold_percents[0]",
    ];
    assert_eq!(violated_fields(&refused), expected);
    for (scope, subject) in [
        (BudgetScope::Organization, "x"),
        (BudgetScope::User, "ana"),
        (BudgetScope::ApiKey, ""),
        (BudgetScope::Model, ""),
    ] {
        let broken = Budget { scope: scope.into(), subject: subject.to_owned(), ..ceiling("A", 1) };
        let refused = create(&ana, broken).await.unwrap_err();
        assert_eq!(violated_fields(&refused), ["budget.subject"], "{scope:?}");
    }
    let nothing = CreateBudgetRequest { budget: None, request_id: "x".to_owned() };
    let refused = ana.budgets().create_budget(nothing).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["budget", "request_id"]);
    assert_eq!(names(&ana, true, 50).await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_needs_the_revision_seen() {
    let t = Tracegate::start().await;
    let ana = spender(&t).await;
    let made = create(&ana, ceiling("A", DOLLAR)).await.unwrap();
    let changed = Budget {
        name: "B".to_owned(),
        limit_nanos_usd: 2 * DOLLAR,
        enforcement: Enforcement::Soft.into(),
        threshold_percents: vec![80],
        ..made.clone()
    };
    let request = UpdateBudgetRequest { budget: Some(changed.clone()), request_id: request_id() };
    let updated = ana.budgets().update_budget(request.clone()).await.unwrap().into_inner().budget.unwrap();
    assert_eq!((updated.name.as_str(), updated.revision, updated.limit_nanos_usd), ("B", 2, 2 * DOLLAR));
    let again = ana.budgets().update_budget(request).await.unwrap().into_inner().budget.unwrap();
    assert_eq!(again, updated);

    let late = update(&ana, changed).await.unwrap_err();
    assert_eq!((late.code(), reason(&late)), (Code::Aborted, ErrorReason::RevisionMismatch));
    assert_eq!(metadata(&late, "revision"), "2");

    let other_subject =
        Budget { scope: BudgetScope::Model.into(), period: BudgetPeriod::Daily.into(), ..updated.clone() };
    let refused = update(&ana, other_subject).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["budget.scope", "budget.subject", "budget.period"]);

    create(&ana, ceiling("C", DOLLAR)).await.unwrap();
    let taken = update(&ana, Budget { name: "C".to_owned(), ..updated.clone() }).await.unwrap_err();
    assert_eq!(reason(&taken), ErrorReason::NameTaken);
    assert_eq!(get(&ana, &made.id).await.revision, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_changes_at_once_by_the_same_revision_one_is_made() {
    let t = Tracegate::start().await;
    let ana = spender(&t).await;
    let made = create(&ana, ceiling("A", DOLLAR)).await.unwrap();
    let changes = (1..=8).map(|n| update(&ana, Budget { limit_nanos_usd: n, ..made.clone() }));
    let (done, refused): (Vec<_>, Vec<_>) =
        futures_util::future::join_all(changes).await.into_iter().partition(Result::is_ok);
    assert_eq!(done.len(), 1);
    assert!(
        refused.iter().all(|status| reason(status.as_ref().unwrap_err()) == ErrorReason::RevisionMismatch)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_limit_lowered_below_what_is_held_blocks_until_it_fits_again() {
    let t = Tracegate::start().await;
    let ana = spender(&t).await;
    let made = create(&ana, ceiling("A", DOLLAR)).await.unwrap();
    let (first, second) = (admitted(&ana, 40 * CENT).await, admitted(&ana, 40 * CENT).await);
    let lowered = update(&ana, Budget { limit_nanos_usd: 50 * CENT, ..made }).await.unwrap();
    assert_eq!(sums(&ana, &lowered.id).await, (0, 80 * CENT, 0, 0));
    denied(&ana, 1).await;
    // What was held may be spent: it was there when it was reserved. What goes beyond it is an overrun.
    let settled = settle(&ana, &first, 45 * CENT).await;
    assert_eq!(settled.charges[0].overrun_nanos_usd, 5 * CENT);
    assert_eq!(sums(&ana, &lowered.id).await, (40 * CENT, 40 * CENT, 5 * CENT, 0));
    assert_eq!(cancel(&ana, &second).await.unwrap(), 40 * CENT);
    assert_eq!(sums(&ana, &lowered.id).await, (40 * CENT, 0, 5 * CENT, 5 * CENT));
    denied(&ana, 5 * CENT + 1).await;
    admitted(&ana, 5 * CENT).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_archived_budget_counts_nothing_and_frees_its_name() {
    let t = Tracegate::start().await;
    let ana = spender(&t).await;
    let made = create(&ana, ceiling("A", 10 * CENT)).await.unwrap();
    let held = admitted(&ana, 10 * CENT).await;
    denied(&ana, 10 * CENT).await;
    let archived = archive(&ana, &made.id).await.unwrap();
    assert!(archived.archive_time.is_some());
    assert_eq!(archive(&ana, &made.id).await.unwrap().archive_time, archived.archive_time);
    let free = admitted(&ana, 10 * CENT).await;
    assert_eq!(free.decision.unwrap().charges, []);
    // What it holds still ends as it would have.
    settle(&ana, &held, 3 * CENT).await;
    assert_eq!(sums(&ana, &made.id).await, (3 * CENT, 0, 0, 7 * CENT));

    let late = update(&ana, archived).await.unwrap_err();
    assert_eq!((reason(&late), metadata(&late, "state")), (ErrorReason::StateForbids, "ARCHIVED".to_owned()));
    create(&ana, ceiling("A", DOLLAR)).await.unwrap();
    assert_eq!((names(&ana, false, 50).await.len(), names(&ana, true, 50).await.len()), (1, 2));
}

#[tokio::test(flavor = "multi_thread")]
async fn budgets_are_listed_by_name() {
    let t = Tracegate::start().await;
    let (ana, other) = (spender(&t).await, spender(&t).await);
    for name in ["delta", "alpha", "echo", "charlie", "bravo"] {
        create(&ana, ceiling(name, DOLLAR)).await.unwrap();
    }
    create(&other, ceiling("foreign", DOLLAR)).await.unwrap();
    for page_size in [1, 2, 5, 50] {
        assert_eq!(names(&ana, false, page_size).await, ["alpha", "bravo", "charlie", "delta", "echo"]);
    }
    let page = ListBudgetsRequest { page_size: 2, ..ListBudgetsRequest::default() };
    let token = ana.budgets().list_budgets(page).await.unwrap().into_inner().next_page_token;
    let other_filter =
        ListBudgetsRequest { page_token: token, archived: true, ..ListBudgetsRequest::default() };
    let refused = ana.budgets().list_budgets(other_filter).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::PageTokenInvalid);
}

#[tokio::test(flavor = "multi_thread")]
async fn another_organizations_budget_does_not_exist() {
    let t = Tracegate::start().await;
    let (ana, other) = (spender(&t).await, spender(&t).await);
    let made = create(&ana, ceiling("A", DOLLAR)).await.unwrap();
    let held = admitted(&ana, CENT).await.decision.unwrap().id;
    let (budget_id, reason_text) = (made.id.clone(), "why".to_owned());
    let not_found = |status: tonic::Status| assert_eq!(status.code(), Code::NotFound);
    not_found(update(&other, made.clone()).await.unwrap_err());
    not_found(archive(&other, &budget_id).await.unwrap_err());
    let request = GetBudgetRequest { budget_id: budget_id.clone() };
    not_found(other.budgets().get_budget(request).await.unwrap_err());
    let request =
        ListBudgetPeriodsRequest { budget_id: budget_id.clone(), ..ListBudgetPeriodsRequest::default() };
    not_found(other.budgets().list_budget_periods(request).await.unwrap_err());
    let request = GetBudgetBurnDownRequest { budget_id: budget_id.clone() };
    not_found(other.budgets().get_budget_burn_down(request).await.unwrap_err());
    let request = ListHoldsRequest { budget_id: budget_id.clone(), ..ListHoldsRequest::default() };
    not_found(other.budgets().list_holds(request).await.unwrap_err());
    let request = ReleaseHoldRequest { hold_id: held, reason: reason_text.clone() };
    not_found(other.budgets().release_hold(request).await.unwrap_err());
    let request = ResetBudgetRequest {
        budget_id: budget_id.clone(),
        reason: reason_text.clone(),
        request_id: request_id(),
    };
    not_found(other.budgets().reset_budget(request).await.unwrap_err());
    let request = TopUpBudgetRequest {
        budget_id: budget_id.clone(),
        amount_nanos_usd: 1,
        reason: reason_text.clone(),
        request_id: request_id(),
    };
    not_found(other.budgets().top_up_budget(request).await.unwrap_err());
    let request = ExtendBudgetRequest {
        budget_id,
        amount_nanos_usd: 1,
        end_time: made.standing.unwrap().period_end,
        reason: reason_text,
        request_id: request_id(),
    };
    not_found(other.budgets().extend_budget(request).await.unwrap_err());
    assert_eq!(sums(&ana, &made.id).await, (0, CENT, 0, DOLLAR - CENT));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_budget_counts_whom_it_is_for() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let (ben, key) = (t.member(&olga, Role::Developer).await, t.api_key(&olga, &SCOPES).await);
    let key_id = admitted(&key, 0).await.decision.unwrap().actor_id;
    let of = |scope: BudgetScope, subject: &str| Budget {
        scope: scope.into(),
        subject: subject.to_owned(),
        enforcement: Enforcement::Soft.into(),
        ..ceiling(&format!("{scope:?} {subject}"), DOLLAR)
    };
    let budgets = [
        create(&olga, of(BudgetScope::Organization, "")).await.unwrap(),
        create(&olga, of(BudgetScope::User, &olga.user_id.to_uppercase())).await.unwrap(),
        create(&olga, of(BudgetScope::ApiKey, &key_id)).await.unwrap(),
        create(&olga, of(BudgetScope::Model, "small")).await.unwrap(),
    ];
    admitted(&olga, CENT).await;
    admitted(&key, 10 * CENT).await;
    let request = PrecheckRequest { model: "small".to_owned(), ..call(20 * CENT) };
    precheck(&ben, request).await.unwrap();
    let mut held = Vec::new();
    for budget in &budgets {
        held.push(sums(&olga, &budget.id).await.1 / CENT);
    }
    // Everything; the person and the keys that person made; the key alone; the model, whoever calls it.
    assert_eq!(held, [31, 11, 10, 20]);
}
