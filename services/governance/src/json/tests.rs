use proptest::prelude::*;
use serde_json::{Value, json};

use super::{DEPTH_MAX, Json, JsonBroken};

fn pieces(text: &str) -> Vec<(String, String)> {
    let json = Json::parse(text).expect("it is JSON");
    (0..json.len()).map(|piece| (json.pointer(piece), json.text(piece).to_owned())).collect()
}

/// Every piece becomes what `with` makes of it.
fn replaced(text: &str, with: impl Fn(&str) -> String) -> String {
    let json = Json::parse(text).expect("it is JSON");
    let mut writer = json.writer();
    for piece in 0..json.len() {
        writer.replace(piece, &with(json.text(piece)));
    }
    writer.finish()
}

#[track_caller]
fn check_pieces(text: &str, expected: &[(&str, &str)]) {
    let expected: Vec<_> = expected.iter().map(|(place, text)| ((*place).into(), (*text).into())).collect();
    assert_eq!(pieces(text), expected, "{text}");
}

#[test]
fn each_piece_has_its_pointer() {
    check_pieces(r#""ana""#, &[("", "ana")]);
    check_pieces("42", &[("", "42")]);
    check_pieces(
        r#"{"a": [1, {"b": "x"}, []], "c": {}}"#,
        &[("/a#key", "a"), ("/a/0", "1"), ("/a/1/b#key", "b"), ("/a/1/b", "x"), ("/c#key", "c")],
    );
    check_pieces("[[[7]], 8]", &[("/0/0/0", "7"), ("/1", "8")]);
    check_pieces("[true, null, false, -1.5e+3]", &[("/3", "-1.5e+3")]);
    check_pieces("{} ", &[]);
}

#[test]
fn a_pointer_escapes_what_it_is_made_of() {
    check_pieces(r#"{"a/b": {"~": 1}}"#, &[("/a~1b#key", "a/b"), ("/a~1b/~0#key", "~"), ("/a~1b/~0", "1")]);
    check_pieces(r#"{"~1": 1}"#, &[("/~01#key", "~1"), ("/~01", "1")]);
    check_pieces(r#"{"": [""]}"#, &[("/#key", ""), ("//0", "")]);
    check_pieces(r#"{"\u006b\"\\": 1}"#, &[("/k\"\\#key", "k\"\\"), ("/k\"\\", "1")]);
}

#[test]
fn a_piece_is_read_as_people_read_it() {
    check_pieces(
        r#"["a\u0040b", "\ud83d\ude00", "\\\"", "tab\t"]"#,
        &[("/0", "a@b"), ("/1", "😀"), ("/2", "\\\""), ("/3", "tab\t")],
    );
}

#[test]
fn what_is_replaced_becomes_a_string_and_the_rest_stays_byte_for_byte() {
    let text = "{ \"a\" :\t4111,\n \"k\": \"ol\\u0064\",\"n\":1e5 , \"l\":[ \"old\" , null ] }";
    let new = |text: &str| match text {
        "4111" => "**11".to_owned(),
        "old" => "a \"new\"\none".to_owned(),
        same => same.to_owned(),
    };
    assert_eq!(
        replaced(text, new),
        "{ \"a\" :\t\"**11\",\n \"k\": \"a \\\"new\\\"\\none\",\"n\":1e5 , \"l\":[ \"a \\\"new\\\"\\none\" , null ] }"
    );
}

#[test]
fn keys_never_change() {
    assert_eq!(
        replaced(r#"{"ana": "ana", "ben": {"ana": 1}}"#, |_| "x".to_owned()),
        r#"{"ana": "x", "ben": {"ana": "x"}}"#
    );
}

#[test]
fn what_is_no_json_is_refused() {
    for text in ["", " ", "{", "[1,]", "{a: 1}", "'a'", "01", "1 2", "\"\\x\"", "nul", "\"\u{1}\"", "[1] x"] {
        assert!(matches!(Json::parse(text), Err(JsonBroken::Syntax(_))), "{text}");
    }
}

#[test]
fn deep_values_are_refused_and_cost_no_stack() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(Json::parse(&nested(DEPTH_MAX - 1)).is_ok());
    for depth in [DEPTH_MAX + 1, 200_000] {
        assert!(Json::parse(&nested(depth)).is_err(), "{depth}");
        assert!(Json::parse(&"{\"a\":".repeat(depth)).is_err(), "{depth}");
    }
}

/// Any JSON there is, written as different programs write it.
fn any_json() -> impl Strategy<Value = (Value, String)> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_filter("a number", |n| n.is_finite()).prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "[~/\"\\\\a]{0,4}".prop_map(Value::from),
    ];
    let value = leaf.prop_recursive(5, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map("[~/\"\\\\a\u{e9}]{0,4}", inner, 0..6).prop_map(Value::from_iter),
        ]
    });
    (value, any::<bool>()).prop_map(|(value, is_pretty)| {
        let text =
            if is_pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) };
        (value, text.expect("a value is JSON"))
    })
}

proptest! {
    #[test]
    fn a_text_with_nothing_replaced_is_the_text((_, text) in any_json()) {
        prop_assert_eq!(replaced(&text, |same| same.to_owned()), text);
    }

    #[test]
    fn every_pointer_leads_to_its_piece((value, text) in any_json()) {
        for (pointer, piece) in pieces(&text) {
            if let Some(key) = pointer.strip_suffix("#key").filter(|key| value.pointer(key).is_some()) {
                let last = key.rsplit('/').next().unwrap_or_default().replace("~1", "/").replace("~0", "~");
                prop_assert_eq!(last, piece);
                continue;
            }
            let found = value.pointer(&pointer).expect("the pointer leads somewhere");
            match found {
                Value::String(text) => prop_assert_eq!(text, &piece),
                Value::Number(number) => prop_assert_eq!(number.to_string(), piece),
                other => prop_assert!(false, "{} is {}", pointer, other),
            }
        }
    }

    #[test]
    fn replacing_changes_texts_and_numbers_and_nothing_else((value, text) in any_json(), new in any::<String>()) {
        fn expected(value: &Value, new: &str) -> Value {
            match value {
                Value::String(_) | Value::Number(_) => json!(new),
                Value::Array(values) => values.iter().map(|value| expected(value, new)).collect(),
                Value::Object(entries) => {
                    entries.iter().map(|(key, value)| (key.clone(), expected(value, new))).collect()
                }
                same => same.clone(),
            }
        }
        let out: Value = serde_json::from_str(&replaced(&text, |_| new.clone())).expect("it stays JSON");
        prop_assert_eq!(out, expected(&value, &new));
    }

    #[test]
    fn any_text_is_read_or_refused_as_serde_json_does(text in any::<String>(), like in "[\\[\\]{}\",:0-9a-e\\\\. \n-]{0,40}") {
        for text in [text, like] {
            let is_json = serde_json::from_str::<Value>(&text).is_ok();
            prop_assert_eq!(Json::parse(&text).is_ok(), is_json, "{}", text);
        }
    }
}
