use tracegate_detection::redact::Action;
use tracegate_detection::{Detector, Finding};
use tracegate_platform::ids::OrgId;
use tracegate_platform::keys::MasterKey;
use tracegate_proto::governance::v1::ChatMessage;
use uuid::Uuid;

use super::{Content, Kind, Scan, Text};
use crate::scans::Scans;
use crate::tokens::OrgKeys;

const MAIL: &str = "ana.lee@example.com";

fn keys() -> OrgKeys {
    let master = MasterKey::from_hex(&"07".repeat(32)).expect("64 hexadecimal digits");
    OrgKeys::derive(&master, OrgId(Uuid::from_u128(1)))
}

fn scan(content: Content) -> Scan {
    Scan::of(content, &Detector::default(), &keys(), &Scans::default()).expect("it can be read")
}

fn transformed(content: Content) -> Content {
    let token = |finding: &Finding, _: &str| format!("<{}>", finding.class.as_str());
    scan(content).transformed(|_| Action::Tokenize, token).expect("the findings are the content's own")
}

fn text(text: &str) -> Content {
    Content::of_text(text.to_owned())
}

fn json(json: &str) -> Content {
    Content::from_fields(String::new(), Vec::new(), json.to_owned()).expect("one form")
}

fn message(content: &str, json: &str) -> ChatMessage {
    ChatMessage { role: "user".to_owned(), content: content.to_owned(), json: json.to_owned() }
}

fn chat(messages: Vec<ChatMessage>) -> Content {
    Content::from_fields(String::new(), messages, String::new()).expect("one form")
}

fn places(content: Content) -> Vec<String> {
    scan(content).parts().map(|part| part.place.to_owned()).collect()
}

#[test]
fn content_leaves_in_the_form_it_came() {
    let mail = format!("Mail {MAIL}.");
    assert_eq!(transformed(text(&mail)).into_fields(), ("Mail <email>.".to_owned(), vec![], String::new()));
    let arguments = format!(r#"{{ "to":  "{MAIL}", "n": 1.0 }}"#);
    let (text, messages, out) = transformed(json(&arguments)).into_fields();
    assert_eq!((text, messages, out.as_str()), (String::new(), vec![], r#"{ "to":  "<email>", "n": 1.0 }"#));

    let messages =
        vec![message("", ""), message(&mail, ""), message("", &arguments), message(&mail, &arguments)];
    let expected = vec![
        message("", ""),
        message("Mail <email>.", ""),
        message("", r#"{ "to":  "<email>", "n": 1.0 }"#),
        message("Mail <email>.", r#"{ "to":  "<email>", "n": 1.0 }"#),
    ];
    assert_eq!(transformed(chat(messages)).into_fields(), (String::new(), expected, String::new()));
}

#[test]
fn what_holds_nothing_stays_as_it_is() {
    let messages =
        vec![message("Hello", r#"{"a" : [1, "\u0062"]}"#), message("", ""), message("and so on", "")];
    let fields = (String::new(), messages.clone(), String::new());
    assert_eq!(transformed(chat(messages.clone())), chat(messages.clone()));
    assert_eq!(transformed(chat(messages)).into_fields(), fields);
    assert_eq!(transformed(text("")).into_fields(), Default::default());
}

#[test]
fn only_one_form_is_given() {
    let of = |text: &str, messages: Vec<ChatMessage>, json: &str| {
        Content::from_fields(text.to_owned(), messages, json.to_owned()).is_ok()
    };
    assert!(of("", vec![], ""));
    assert!(!of("a", vec![message("", "")], ""));
    assert!(!of("a", vec![], "1"));
    assert!(!of("", vec![message("", "")], "1"));
}

#[test]
fn a_finding_says_where_it_stands() {
    let list = format!(r#"{{"to": ["x", "{MAIL}"], "a/b": {{"c": "{MAIL}"}}}}"#);
    assert_eq!(places(text(MAIL)), [""]);
    assert_eq!(places(json(&list)), ["/to/1", "/a~1b/c"]);
    let messages = vec![message("Hello", ""), message(MAIL, ""), message("", &list)];
    assert_eq!(
        places(chat(messages)),
        ["messages[1].content", "messages[2].json/to/1", "messages[2].json/a~1b/c"]
    );
}

#[test]
fn keys_and_fixed_texts_are_rigid() {
    let rigid = |content: Content| scan(content).parts().map(|part| part.is_rigid).collect::<Vec<_>>();
    let object = format!(r#"{{"{MAIL}": "{MAIL}"}}"#);
    assert_eq!(rigid(json(&object)), [true, false]);
    let fixed = Text { kind: Kind::Fixed, ..Text::json("schema".to_owned(), object.clone()) };
    assert_eq!(rigid(Content::of_texts(vec![fixed])), [true, true]);
    // What is rigid does not change; it is for the judgement to deny it.
    assert_eq!(transformed(json(&object)).into_fields().2, format!(r#"{{"{MAIL}": "<email>"}}"#));
}

#[test]
fn all_places_that_are_no_json_are_told_at_once() {
    let messages = vec![message("", "{"), message("a", "[1]"), message("", "nope")];
    let refused = Scan::of(chat(messages), &Detector::default(), &keys(), &Scans::default());
    let status = tonic::Status::from(refused.err().expect("two are none"));
    for field in ["messages[0].json", "messages[2].json"] {
        assert!(String::from_utf8_lossy(status.details()).contains(field), "{status:?}");
    }
    assert!(!String::from_utf8_lossy(status.details()).contains("messages[1]"));
}

#[test]
fn payloads_differ_where_any_text_or_place_does() {
    let hash = |content| scan(content).payload_hash;
    let one = || chat(vec![message("ab", ""), message("c", "")]);
    assert_eq!(hash(one()), hash(one()));
    assert_ne!(hash(one()), hash(chat(vec![message("a", ""), message("bc", "")])));
    assert_ne!(hash(one()), hash(chat(vec![message("ab", ""), message("", ""), message("c", "")])));
    assert_ne!(hash(one()), hash(text("abc")));
    assert_eq!(scan(one()).payload_bytes, 3);
}

#[test]
fn an_unchanged_message_is_not_scanned_again() {
    let scans = Scans::default();
    let long = format!("{} {MAIL}", "Something said before. ".repeat(40));
    let parts = |messages| {
        let scan = Scan::of(chat(messages), &Detector::default(), &keys(), &scans).expect("it can be read");
        scan.parts.into_iter().map(|part| part.findings).collect::<Vec<_>>()
    };
    let first = parts(vec![message(&long, ""), message("Hello", "")]);
    let again = parts(vec![message("Hello", ""), message(&long, ""), message("And?", "")]);
    assert_eq!(first, again);
    assert!(std::sync::Arc::ptr_eq(&first[0], &again[0]), "the very same findings, not equal ones");
}

#[test]
fn nothing_leaves_in_the_form_it_came() {
    assert_eq!(chat(vec![message(MAIL, "")]).nothing().into_fields(), Default::default());
    assert_eq!(json("1").nothing().into_fields(), Default::default());
    assert_eq!(text(MAIL).nothing().into_fields(), Default::default());
}
