use time::OffsetDateTime;
use tracegate_detection::PiiClass;
use tracegate_detection::redact::Action;
use tracegate_proto::governance::v1 as contract;
use uuid::Uuid;

use super::Policy;

fn cell(class: contract::PiiClass) -> contract::ClassAction {
    contract::ClassAction { pii_class: class.into(), action: contract::Action::Mask.into() }
}

fn rule(tool: &str, classes: &[contract::PiiClass]) -> contract::ToolRule {
    contract::ToolRule { tool: tool.to_owned(), actions: classes.iter().copied().map(cell).collect() }
}

fn publish(draft: contract::Policy) -> Result<Policy, Vec<String>> {
    Policy::publish(draft, Uuid::nil(), OffsetDateTime::UNIX_EPOCH)
        .map_err(|violations| violations.into_iter().map(|v| format!("{} {}", v.field, v.rule)).collect())
}

#[track_caller]
fn check(tool: &str, class: PiiClass, expected: Action) {
    assert_eq!(Policy::builtin().row(tool).action(class), expected);
}

#[test]
fn the_builtin_policy_is_its_table() {
    for class in PiiClass::ALL {
        check("ai.generate", class, Action::Tokenize);
        check("ai.analyze", class, Action::Tokenize);
        check("web.fetch", class, Action::Remove);
        check("web.search", class, Action::Remove);
    }
    check("code.execute", PiiClass::Ssn, Action::Deny);
    check("code.execute", PiiClass::CreditCard, Action::Deny);
    check("code.execute", PiiClass::Email, Action::Tokenize);
    for tool in ["file.read", "file.write", "db.query"] {
        check(tool, PiiClass::Email, Action::PassThrough);
        check(tool, PiiClass::CreditCard, Action::Mask);
        check(tool, PiiClass::Ssn, Action::Remove);
        check(tool, PiiClass::DateOfBirth, Action::Tokenize);
    }
    check("own.tool", PiiClass::Email, Action::Tokenize);
    check("own.tool", PiiClass::CreditCard, Action::Mask);
    check("own.tool", PiiClass::Ssn, Action::Remove);
    assert_eq!(Policy::builtin().version(), 1);
}

#[test]
fn the_builtin_policy_can_be_published_as_it_is() {
    let draft = Policy::builtin().contract().clone();
    let next = publish(draft.clone()).expect("the built-in policy breaks no rule");
    assert_eq!(next.version(), 2);
    assert_eq!(next.contract().rules, draft.rules);
    assert_eq!(next.contract().publisher_id, Uuid::nil().to_string());
}

#[test]
fn all_contradictions_are_told_at_once() {
    use contract::PiiClass::{Email, Phone};
    let draft = contract::Policy {
        rules: vec![
            rule("db.query", &[Email, Phone, Email]),
            rule("web.fetch", &[]),
            rule("db.query", &[Phone]),
        ],
        default_actions: vec![cell(Phone), cell(Phone)],
        denied_tools: vec!["web.fetch".to_owned()],
        ..contract::Policy::default()
    };
    let expected = [
        "policy.rules[0].actions[2].pii_class policy.class_unique",
        "policy.rules[1].tool policy.tool_denied",
        "policy.rules[2].tool policy.tool_unique",
        "policy.default_actions[1].pii_class policy.class_unique",
    ];
    assert_eq!(publish(draft).expect_err("four rules are broken"), expected);
}
