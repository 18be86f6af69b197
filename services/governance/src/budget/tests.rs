use time::macros::datetime;
use tracegate_proto::errors::v1::ErrorReason;

use super::*;

const NOW: OffsetDateTime = datetime!(2026-03-01 12:00 UTC);

fn asked(scope: BudgetScope, subject: &str, period: BudgetPeriod) -> contract::Budget {
    contract::Budget {
        name: "Spring".to_owned(),
        scope: scope.into(),
        subject: subject.to_owned(),
        period: period.into(),
        limit_nanos_usd: 5,
        threshold_percents: vec![100, 50],
        ..contract::Budget::default()
    }
}

#[track_caller]
fn check_subject(scope: BudgetScope, subject: &str, expected: Option<&str>) {
    let made = Budget::create(&asked(scope, subject, BudgetPeriod::Daily), NOW);
    assert_eq!(made.ok().map(|budget| budget.subject).as_deref(), expected);
}

#[test]
fn a_subject_is_what_its_scope_counts_in_the_form_callers_have() {
    let id = "0192D3A0-7B1C-7D2E-8F3A-4B5C6D7E8F90";
    let canonical = id.to_lowercase();
    check_subject(BudgetScope::Organization, "", Some(""));
    check_subject(BudgetScope::Organization, "x", None);
    check_subject(BudgetScope::User, id, Some(&canonical));
    check_subject(BudgetScope::ApiKey, &id.replace('-', ""), Some(&canonical));
    check_subject(BudgetScope::User, "ana", None);
    check_subject(BudgetScope::ApiKey, "", None);
    check_subject(BudgetScope::Model, "gpt-4o", Some("gpt-4o"));
    check_subject(BudgetScope::Model, "", None);
}

#[test]
fn a_budget_blocks_unless_it_is_said_not_to() {
    let made = Budget::create(&asked(BudgetScope::Organization, "", BudgetPeriod::Daily), NOW).unwrap();
    assert!(made.is_hard);
    assert_eq!(made.threshold_percents, [50, 100]);
}

#[test]
fn what_a_budget_counts_cannot_be_changed_and_all_of_it_is_told() {
    let mut made = Budget::create(&asked(BudgetScope::Model, "a", BudgetPeriod::Daily), NOW).unwrap();
    let before = made.clone();
    let violations = made.change(&asked(BudgetScope::Organization, "", BudgetPeriod::Yearly)).unwrap_err();
    let fields: Vec<&str> = violations.iter().map(|violation| violation.field.as_str()).collect();
    assert_eq!(fields, ["budget.scope", "budget.subject", "budget.period"]);
    assert_eq!(made, before);
    made.change(&contract::Budget {
        limit_nanos_usd: 9,
        ..asked(BudgetScope::Model, "a", BudgetPeriod::Daily)
    })
    .unwrap();
    assert_eq!((made.limit, made.revision), (9, 2));
}

#[test]
fn only_credit_is_topped_up_and_not_beyond_what_a_limit_may_be() {
    let mut prepaid =
        Budget::create(&asked(BudgetScope::Organization, "", BudgetPeriod::Prepaid), NOW).unwrap();
    prepaid.top_up(10).unwrap();
    assert_eq!(prepaid.limit, 15);
    assert_eq!(prepaid.top_up(LIMIT_MAX).unwrap_err().reason(), ErrorReason::InvalidRequest);
    assert_eq!(prepaid.limit, 15);
    let mut daily = Budget::create(&asked(BudgetScope::Organization, "", BudgetPeriod::Daily), NOW).unwrap();
    assert_eq!(daily.top_up(1).unwrap_err().reason(), ErrorReason::StateForbids);
}

#[test]
fn an_extension_ends_within_its_period() {
    let period_end = datetime!(2026-04-01 0:00 UTC);
    let end = |seconds: i64| {
        let asked = prost_types::Timestamp { seconds: NOW.unix_timestamp() + seconds, nanos: 0 };
        extension_end(Some(&asked), NOW, period_end).is_ok()
    };
    let left = (period_end - NOW).whole_seconds();
    assert_eq!([end(-1), end(0), end(1), end(left), end(left + 1)], [false, false, true, true, false]);
    assert!(extension_end(None, NOW, period_end).is_err());
}
