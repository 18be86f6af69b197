use proptest::prelude::*;
use tracegate_detection::PiiClass;
use tracegate_detection::redact::Action;
use tracegate_platform::ids::OrgId;
use tracegate_platform::keys::MasterKey;
use tracegate_proto::governance::v1 as contract;
use uuid::Uuid;

use super::{Found, Issued, Judgement, Passes, Verdict, judge, pass};
use crate::content::{Content, Scan};
use crate::matrix::Origin;
use crate::policy::{Policy, Request};
use crate::tokens::OrgKeys;

const MAIL: &str = "ana.lee@example.com";
const CARD: &str = "4111 1111 1111 1111";
const SSN: &str = "536-90-4399";

fn keys() -> OrgKeys {
    let master = MasterKey::from_hex(&"07".repeat(32)).expect("64 hexadecimal digits");
    OrgKeys::derive(&master, OrgId(Uuid::from_u128(1)))
}

fn token(class: PiiClass, value: &str) -> String {
    keys().token("", class, class.as_str(), value)
}

/// The judgement, what leaves, and the tokens in it.
fn judged(policy: &Policy, tool: &str, content: Content) -> (Judgement, Content, Vec<Issued>) {
    let scan = Scan::of(content, policy.detector(), &keys(), &policy.scans).expect("it can be read");
    let request = Request { tool, model: "", content_bytes: scan.payload_bytes, output_tokens_max: 0 };
    let judgement = judge(policy, request, &scan);
    let (passes, issued) =
        pass(policy, tool, &judgement, &scan, &keys(), "").expect("the findings are the content's own");
    assert_eq!(judgement.verdict == Verdict::Allow, passes == Passes::AsItCame);
    (judgement, passes.of(scan.into_content()), issued)
}

fn judged_text(policy: &Policy, tool: &str, text: &str) -> (Judgement, String) {
    let (judgement, content, _) = judged(policy, tool, Content::of_text(text.to_owned()));
    (judgement, content.into_fields().0)
}

#[track_caller]
fn check(tool: &str, text: &str, verdict: Verdict, passes: &str, reasons: &[&str]) {
    let (judgement, passed) = judged_text(&Policy::builtin(), tool, text);
    assert_eq!((judgement.verdict, passed.as_str()), (verdict, passes));
    assert_eq!(judgement.reasons, reasons);
}

#[test]
fn content_without_findings_is_allowed() {
    check("ai.generate", "Nobody in here", Verdict::Allow, "Nobody in here", &["no personal data found"]);
    check("ai.generate", "", Verdict::Allow, "", &["no personal data found"]);
}

#[test]
fn findings_that_pass_through_are_allowed_and_told() {
    let content = format!("Mail {MAIL}");
    check("db.query", &content, Verdict::Allow, &content, &["1 finding passed through (email)"]);
}

#[test]
fn each_finding_is_transformed_by_its_own_action() {
    let content = format!("Mail {MAIL}, card {CARD}, SSN {SSN}.");
    let passes = format!("Mail {MAIL}, card **** **** **** 1111, SSN .");
    let reasons =
        ["1 finding removed (ssn)", "1 finding masked (credit_card)", "1 finding passed through (email)"];
    check("db.query", &content, Verdict::Transform, &passes, &reasons);

    let (mail, card) = (token(PiiClass::Email, MAIL), token(PiiClass::CreditCard, CARD));
    let content = format!("Mail {MAIL}, card {CARD}, mail {MAIL}.");
    let passes = format!("Mail {mail}, card {card}, mail {mail}.");
    check(
        "ai.generate",
        &content,
        Verdict::Transform,
        &passes,
        &["3 findings tokenized (email, credit_card)"],
    );
}

#[test]
fn the_most_restrictive_action_makes_the_verdict() {
    let content = format!("Mail {MAIL}, card {CARD}, SSN {SSN}.");
    check("code.execute", &content, Verdict::Deny, "", &["2 findings denied (ssn, credit_card)"]);
}

/// A policy with one row for `db.query`, for its own class `badge` and one other.
fn own_policy(badge: contract::Action, class: contract::PiiClass, action: contract::Action) -> Policy {
    let cell =
        |class: contract::PiiClass, custom_class: &str, action: contract::Action| contract::ClassAction {
            pii_class: class.into(),
            action: action.into(),
            custom_class: custom_class.to_owned(),
        };
    let draft = contract::Policy {
        detectors: vec![contract::CustomDetector {
            name: "badge".to_owned(),
            pattern: r"BADGE [\w.]+@[a-z]+(\.[a-z]+)?".to_owned(),
            ..contract::CustomDetector::default()
        }],
        rules: vec![contract::ToolRule {
            tool: "db.query".to_owned(),
            actions: vec![cell(contract::PiiClass::Custom, "badge", badge), cell(class, "", action)],
        }],
        ..contract::Policy::default()
    };
    Policy::compile(draft).expect("its cells have classes and actions")
}

#[test]
fn where_findings_overlap_the_most_restrictive_action_wins() {
    use contract::Action::{Mask, PassThrough, Remove};
    let text = format!("Sent by BADGE {MAIL} today");
    let removed = |badge, mail| {
        let policy = own_policy(badge, contract::PiiClass::Email, mail);
        let (judgement, passed) = judged_text(&policy, "db.query", &text);
        assert_eq!(judgement.found.len(), 2, "{judgement:?}");
        (judgement.verdict, passed)
    };
    let gone = (Verdict::Transform, "Sent by  today".to_owned());
    assert_eq!(removed(Remove, PassThrough), gone);
    assert_eq!(removed(Mask, Remove), gone);
    assert_eq!(removed(PassThrough, PassThrough), (Verdict::Allow, text.clone()));
}

#[test]
fn an_own_class_is_named_everywhere() {
    let policy =
        own_policy(contract::Action::Tokenize, contract::PiiClass::Email, contract::Action::PassThrough);
    let (judgement, content, issued) =
        judged(&policy, "db.query", Content::of_text("Of BADGE x@y.".to_owned()));
    let value = "BADGE x@y";
    let token = keys().token("", judgement.found[0].class, "badge", value);
    assert!(token.starts_with("BADGE_"), "{token}");
    assert_eq!(content.into_fields().0, format!("Of {token}."));
    let told = Issued { token, class: "badge".to_owned(), value: value.to_owned() };
    assert_eq!(issued, [told]);
    assert_eq!(judgement.reasons, ["1 finding tokenized (badge)"]);
    assert_eq!(judgement.binding, "badge is tokenized by rules[db.query]");
    let summary = judgement.found[0].summary();
    assert_eq!((summary.pii_class(), summary.custom_class.as_str()), (contract::PiiClass::Custom, "badge"));
}

#[test]
fn the_binding_rule_is_named_with_its_origin() {
    let binding = |policy: &Policy, tool: &str, text: &str| judged_text(policy, tool, text).0.binding;
    let card = format!("Card {CARD}");
    assert_eq!(binding(&Policy::builtin(), "db.query", &card), "credit_card is masked by rules[db.query]");
    assert_eq!(binding(&Policy::builtin(), "own.tool", &card), "credit_card is masked by default_actions");
    let empty = Policy::compile(contract::Policy::default()).expect("there is no cell");
    assert_eq!(binding(&empty, "own.tool", &card), "credit_card is tokenized by built in");
    assert_eq!(judged_text(&empty, "own.tool", &card).0.found[0].origin, Origin::Unnamed);
    assert_eq!(binding(&empty, "own.tool", ""), "no personal data found");
}

#[test]
fn what_cannot_change_without_its_shape_is_denied() {
    let judged_json = |tool: &str, json: &str| {
        let content = Content::from_fields(String::new(), Vec::new(), json.to_owned()).expect("one form");
        let (judgement, content, _) = judged(&Policy::builtin(), tool, content);
        (judgement.verdict, judgement.binding, content.into_fields().2)
    };
    let json = format!(r#"{{"{MAIL}": 1}}"#);
    let (verdict, binding, passed) = judged_json("ai.generate", &json);
    assert_eq!((verdict, passed.as_str()), (Verdict::Deny, ""));
    // The key itself is not told: a binding is recorded.
    assert_eq!(binding, "json holds personal data that cannot be changed without changing the shape");
    // Nothing has to change where its class passes through.
    let (verdict, _, passed) = judged_json("db.query", &json);
    assert_eq!((verdict, passed), (Verdict::Allow, json));
}

#[test]
fn a_denied_tool_lets_nothing_pass() {
    let draft = contract::Policy { denied_tools: vec!["db.query".to_owned()], ..contract::Policy::default() };
    let policy = Policy::compile(draft).expect("there is no cell");
    for text in ["", "Nobody in here", MAIL] {
        let (judgement, passed) = judged_text(&policy, "db.query", text);
        assert_eq!((judgement.verdict, passed.as_str()), (Verdict::Deny, ""));
        assert_eq!(judgement.reasons, ["tool db.query is denied"]);
        assert_eq!(judgement.found.len(), usize::from(text == MAIL));
    }
}

#[test]
fn findings_are_counted_by_class() {
    let (judgement, _) = judged_text(
        &Policy::builtin(),
        "ai.generate",
        &format!("Card {CARD}, mail {MAIL}, mail bo@example.org"),
    );
    let counted: Vec<_> =
        judgement.found.iter().map(|found| (found.class, found.action, found.count)).collect();
    assert_eq!(
        counted,
        [(PiiClass::Email, Action::Tokenize, 2), (PiiClass::CreditCard, Action::Tokenize, 1)]
    );
    assert!(judgement.found.iter().all(|Found { confidence_max, .. }| (0.5..=1.0).contains(confidence_max)));
}

/// A value that the detector must find, with the words that make it one.
fn planted() -> impl Strategy<Value = (PiiClass, &'static str, String)> {
    let mail = "[a-z]{3,8}[.][a-z]{3,8}"
        .prop_map(|local| (PiiClass::Email, "write to", format!("{local}@example.com")));
    let card =
        "[0-9]{14}".prop_map(|digits| (PiiClass::CreditCard, "card", with_luhn(&format!("4{digits}"))));
    let ssn = (100u32..600, 11u32..99, 1000u32..9999)
        .prop_map(|(area, group, serial)| (PiiClass::Ssn, "SSN", format!("{area}-{group}-{serial}")));
    let phone = (200u32..1000, 100u32..1000)
        .prop_map(|(exchange, n)| (PiiClass::Phone, "phone", format!("+1 415 {exchange} 7{n}")));
    let birth = (1u32..29, 1u32..13, 1930u32..2010).prop_map(|(day, month, year)| {
        (PiiClass::DateOfBirth, "date of birth", format!("{year}-{month:02}-{day:02}"))
    });
    prop_oneof![mail, card, ssn, phone, birth]
}

fn with_luhn(digits: &str) -> String {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, digit)| match (u32::from(digit - b'0'), place % 2) {
            (digit, 0) if digit > 4 => digit * 2 - 9,
            (digit, 0) => digit * 2,
            (digit, _) => digit,
        })
        .sum();
    format!("{digits}{}", (10 - sum % 10) % 10)
}

proptest! {
    #[test]
    fn no_planted_value_survives_what_is_not_passed_through(
        tool in prop::sample::select(vec![
            "ai.generate", "ai.analyze", "web.fetch", "web.search", "code.execute", "file.read", "file.write",
            "db.query", "own.tool",
        ]),
        plants in prop::collection::vec((planted(), "[ ]?[a-z]{1,9}( [a-z]{1,9}){12,20}[.]"), 1..6),
    ) {
        let content: String = plants.iter().map(|((_, word, value), filler)| format!("{filler} Her {word}: {value}.\n")).collect();
        let policy = Policy::builtin();
        let (judgement, out) = judged_text(&policy, tool, &content);
        for ((class, _, value), _) in &plants {
            if policy.row(tool).action(*class) != Action::PassThrough {
                prop_assert!(!out.contains(value.as_str()), "{value} of {content:?} is in {out:?}");
            }
        }
        prop_assert_eq!(judgement.verdict == Verdict::Deny, out.is_empty());
        prop_assert_eq!(judgement.verdict == Verdict::Allow, out == content);
        prop_assert_eq!(judged_text(&policy, tool, &content).0, judgement);
    }
}
