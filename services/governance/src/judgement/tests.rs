use proptest::prelude::*;
use tracegate_detection::redact::{Action, Refused};
use tracegate_detection::{Detector, Evidence, Finding, PiiClass};
use tracegate_platform::ids::OrgId;
use tracegate_platform::keys::MasterKey;
use tracegate_proto::governance::v1 as contract;
use uuid::Uuid;

use super::{Found, Judgement, Passes, Verdict, judge};
use crate::policy::Policy;
use crate::tokens::OrgKeys;

const MAIL: &str = "ana.lee@example.com";
const CARD: &str = "4111 1111 1111 1111";
const SSN: &str = "536-90-4399";

fn keys() -> OrgKeys {
    let master = MasterKey::from_hex(&"07".repeat(32)).expect("64 hexadecimal digits");
    OrgKeys::derive(&master, OrgId(Uuid::from_u128(1)))
}

fn judged(policy: &Policy, tool: &str, content: &str) -> (Judgement, Passes) {
    let findings = Detector::default().scan(content);
    judge(policy.row(tool), tool, content, &findings, &keys()).expect("the findings are the content's own")
}

#[track_caller]
fn check(tool: &str, content: &str, verdict: Verdict, passes: &Passes, reasons: &[&str]) {
    let (judgement, passed) = judged(&Policy::builtin(), tool, content);
    assert_eq!((judgement.verdict, &passed), (verdict, passes));
    assert_eq!(judgement.reasons, reasons);
}

#[test]
fn content_without_findings_is_allowed() {
    check("ai.generate", "Nobody in here", Verdict::Allow, &Passes::AsItCame, &["no personal data found"]);
    check("ai.generate", "", Verdict::Allow, &Passes::AsItCame, &["no personal data found"]);
}

#[test]
fn findings_that_pass_through_are_allowed_and_told() {
    let content = format!("Mail {MAIL}");
    check("db.query", &content, Verdict::Allow, &Passes::AsItCame, &["1 finding passed through (email)"]);
}

#[test]
fn each_finding_is_transformed_by_its_own_action() {
    let content = format!("Mail {MAIL}, card {CARD}, SSN {SSN}.");
    let passes = Passes::Transformed(format!("Mail {MAIL}, card **** **** **** 1111, SSN ."));
    let reasons =
        ["1 finding removed (ssn)", "1 finding masked (credit_card)", "1 finding passed through (email)"];
    check("db.query", &content, Verdict::Transform, &passes, &reasons);

    let token = |class, value| keys().token(class, value);
    let (mail, card) = (token(PiiClass::Email, MAIL), token(PiiClass::CreditCard, CARD));
    let content = format!("Mail {MAIL}, card {CARD}, mail {MAIL}.");
    let passes = Passes::Transformed(format!("Mail {mail}, card {card}, mail {mail}."));
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
    check(
        "code.execute",
        &content,
        Verdict::Deny,
        &Passes::Nothing,
        &["2 findings denied (ssn, credit_card)"],
    );
}

#[test]
fn where_findings_overlap_the_most_restrictive_action_wins() {
    let finding = |class, start, end| Finding {
        class,
        start_byte: start,
        end_byte: end,
        start_char: start,
        end_char: end,
        detector: "test",
        confidence: 0.9,
        evidence: Evidence { pattern: "test", ..Evidence::default() },
    };
    let overlapping = [finding(PiiClass::DateOfBirth, 2, 6), finding(PiiClass::Ssn, 4, 8)];
    let policy = Policy::builtin();
    let (judgement, passes) =
        judge(policy.row("db.query"), "db.query", "0123456789", &overlapping, &keys()).expect("they fit");
    assert_eq!(judgement.verdict, Verdict::Transform);
    assert_eq!(passes, Passes::Transformed("0189".to_owned()));

    let beyond = [finding(PiiClass::Ssn, 4, 80)];
    let refused = judge(policy.row("db.query"), "db.query", "0123456789", &beyond, &keys());
    assert_eq!(refused, Err(Refused::Misplaced));
}

#[test]
fn a_denied_tool_lets_nothing_pass() {
    let draft = contract::Policy { denied_tools: vec!["db.query".to_owned()], ..contract::Policy::default() };
    let policy = Policy::compile(draft).expect("there is no cell");
    for content in ["", "Nobody in here", MAIL] {
        let (judgement, passes) = judged(&policy, "db.query", content);
        assert_eq!((judgement.verdict, passes), (Verdict::Deny, Passes::Nothing));
        assert_eq!(judgement.reasons, ["tool db.query is denied"]);
    }
}

#[test]
fn findings_are_counted_by_class() {
    let (judgement, _) =
        judged(&Policy::builtin(), "ai.generate", &format!("Card {CARD}, mail {MAIL}, mail bo@example.org"));
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
        let (judgement, passes) = judged(&policy, tool, &content);
        let out = passes.of(content.clone());
        for ((class, _, value), _) in &plants {
            if policy.row(tool).action(*class) != Action::PassThrough {
                prop_assert!(!out.contains(value.as_str()), "{value} of {content:?} is in {out:?}");
            }
        }
        prop_assert_eq!(judgement.verdict == Verdict::Deny, out.is_empty());
        prop_assert_eq!(judgement.verdict == Verdict::Allow, out == content);
        prop_assert_eq!(judged(&policy, tool, &content).0, judgement);
    }
}
