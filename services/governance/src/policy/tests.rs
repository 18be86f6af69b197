use time::OffsetDateTime;
use tracegate_detection::PiiClass;
use tracegate_detection::redact::Action;
use tracegate_proto::governance::v1 as contract;
use uuid::Uuid;

use super::{Policy, Request};

fn cell(class: contract::PiiClass) -> contract::ClassAction {
    contract::ClassAction {
        pii_class: class.into(),
        action: contract::Action::Mask.into(),
        ..contract::ClassAction::default()
    }
}

fn rule(tool: &str, classes: &[contract::PiiClass]) -> contract::ToolRule {
    contract::ToolRule { tool: tool.to_owned(), actions: classes.iter().copied().map(cell).collect() }
}

fn publish(draft: contract::Policy) -> Result<Policy, Vec<String>> {
    Policy::publish(draft, 1, Uuid::nil(), OffsetDateTime::UNIX_EPOCH)
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
    assert_eq!(publish(draft).err().expect("four rules are broken"), expected);
}

#[test]
fn detectors_and_classes_without_one_are_told_with_the_rest() {
    let detector = |name: &str, pattern: &str| contract::CustomDetector {
        name: name.to_owned(),
        pattern: pattern.to_owned(),
        ..contract::CustomDetector::default()
    };
    let draft = contract::Policy {
        detectors: vec![
            detector("badge", "B-[0-9]{5}"),
            detector("badge", "C-[0-9]{5}"),
            detector("email", ""),
        ],
        default_actions: vec![contract::ClassAction {
            custom_class: "locker".to_owned(),
            ..cell(contract::PiiClass::Custom)
        }],
        ..contract::Policy::default()
    };
    let broken = publish(draft).err().expect("rules are broken");
    for expected in [
        "policy.detectors[1].name policy.detector_unique",
        "policy.detectors[2].pattern policy.detector_form",
        "policy.detectors[2].name policy.detector_name",
        "policy.default_actions[0].custom_class policy.custom_class",
    ] {
        assert!(broken.iter().any(|told| told == expected), "{expected} is not among {broken:?}");
    }
}

#[track_caller]
fn check_refusal(request: Request<'_>, expected: Option<&str>) {
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let policy = contract::Policy {
        denied_tools: names(&["shell.run"]),
        allowed_tools: names(&["ai.generate", "db.query", "shell.run"]),
        allowed_models: names(&["large-*", "small"]),
        denied_models: names(&["large-old*"]),
        content_bytes_max: 100,
        output_tokens_max: 50,
        ..contract::Policy::default()
    };
    let policy = Policy::compile(policy).expect("no cell is broken");
    assert_eq!(policy.refusal(request).as_deref(), expected, "{request:?}");
}

#[test]
fn tools_models_and_sizes_are_refused_by_the_rule_that_binds() {
    let asked = Request { tool: "ai.generate", model: "large-3", content_bytes: 100, output_tokens_max: 50 };
    check_refusal(asked, None);
    check_refusal(Request { model: "", ..asked }, None);
    check_refusal(Request { model: "small", ..asked }, None);
    check_refusal(Request { tool: "shell.run", ..asked }, Some("tool shell.run is denied"));
    check_refusal(
        Request { tool: "web.fetch", ..asked },
        Some("tool web.fetch is not among the allowed tools"),
    );
    check_refusal(Request { model: "large-old-2", ..asked }, Some("model large-old-2 is denied"));
    check_refusal(
        Request { model: "small-2", ..asked },
        Some("model small-2 is not among the allowed models"),
    );
    check_refusal(Request { content_bytes: 101, ..asked }, Some("content has 101 bytes, 100 are allowed"));
    let asked = Request { output_tokens_max: 51, ..asked };
    check_refusal(asked, Some("the call may produce 51 tokens, 50 are allowed"));
}

#[test]
fn a_version_is_known_by_its_hash() {
    let draft = Policy::builtin().contract().clone();
    let one = publish(draft.clone()).expect("it is valid");
    let same = publish(draft.clone()).expect("it is valid");
    let other = publish(contract::Policy { name: "Other".to_owned(), ..draft }).expect("it is valid");
    assert_eq!(one.hash(), same.hash());
    assert_ne!(one.hash(), other.hash());
    assert_eq!(one.hash().len(), 64);
}
