use proptest::prelude::*;

use super::*;

#[test]
fn a_document_comes_back_as_it_was_written() {
    for text in [
        "null",
        "[]",
        "{}",
        r#"{"b":15.0,"a":1e3,"c":[-0.10,0,1.50,1E+2],"d":12345678901234567890123}"#,
        r#"["\"\\\n\t","äöü","😀","/"]"#,
        r#"[true,false,null,{"x":{"x":{"x":[]}}}]"#,
    ] {
        assert_eq!(Json::read(text.as_bytes()).unwrap().to_string(), text);
    }
}

#[test]
fn space_and_escapes_are_not_kept() {
    let json = Json::read("\u{feff} { \"a\\u00e4\" : [ 1 ,\r\n\t2 ] } ".as_bytes()).unwrap();
    assert_eq!(json.to_string(), "{\"aä\":[1,2]}");
    assert_eq!(Json::read(br#""\ud83d\ude00""#).unwrap(), Json::from("😀"));
}

#[test]
fn what_is_no_json_is_refused_where_it_breaks() {
    for (text, at) in [
        ("", 0),
        (" ", 1),
        ("{", 1),
        ("[1,]", 3),
        ("[1 2]", 3),
        ("{\"a\":1,}", 7),
        ("{\"a\" 1}", 5),
        ("{a:1}", 1),
        ("[1]]", 3),
        ("01", 0),
        ("1.", 0),
        (".5", 0),
        ("+1", 0),
        ("1e", 0),
        ("-", 0),
        ("--1", 0),
        ("NaN", 0),
        ("nul", 0),
        ("\"a", 0),
        ("\"a\\\"", 0),
        ("\"\\x\"", 0),
        ("\"\\ud800\"", 0),
        ("\"a\nb\"", 0),
    ] {
        assert_eq!(Json::read(text.as_bytes()), Err(JsonError::Syntax { at }), "{text:?}");
    }
    assert_eq!(Json::read(b"[\"\xff\"]"), Err(JsonError::NotUtf8 { at: 2 }));
}

#[test]
fn a_name_twice_is_refused_with_its_place() {
    let problem = Json::read(br#"{"a":[0,{"b/c":1,"d":2,"b/c":1}]}"#).unwrap_err();
    let JsonError::DuplicateName { steps } = problem else { panic!("{problem:?}") };
    assert_eq!(steps.pointer(), "/a/1/b~1c");
}

#[test]
fn depth_ends_at_64() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(Json::read(nested(DEPTH_MAX).as_bytes()).is_ok());
    let problem = Json::read(nested(DEPTH_MAX + 1).as_bytes()).unwrap_err();
    let JsonError::TooDeep { steps } = problem else { panic!("{problem:?}") };
    assert_eq!(steps.pointer(), "/0".repeat(DEPTH_MAX));
    assert!(Json::read("[".repeat(1_000_000).as_bytes()).is_err());
}

#[test]
fn members_keep_their_place_when_they_change() {
    let mut object = Object::from_iter([("a", "1"), ("b", "2")]);
    object.set("a", "3");
    object.set("c", "4");
    assert_eq!(object.to_string(), r#"{"a":"3","b":"2","c":"4"}"#);
    assert_eq!((object.text("c"), object.text("d")), (Some("4"), None));
}

#[test]
fn a_number_is_made_of_its_digits() {
    assert_eq!(Number::from_digits("12.50").unwrap().as_str(), "12.50");
    assert_eq!(Number::from(-7).as_str(), "-7");
    assert_eq!(Number::from_digits("12,5"), None);
}

proptest! {
    /// serde_json knows the grammar; both must read the same texts, and the same from them.
    #[test]
    fn the_grammar_is_that_of_serde_json(
        text in prop_oneof![
            any::<String>(),
            r#"[\[\]{}:,"\\ 0-9a-eE.+-]{0,24}"#,
            r#"[-+0-9.eE]{1,12}"#,
            r#""(\\["\\/bfnrtu]|[0-9a-f]{1,4}|\PC){0,12}""#,
            json().prop_map(|json| json.to_string()),
        ],
    ) {
        let ours = Json::read(text.as_bytes());
        let theirs = serde_json::from_str::<serde_json::Value>(&text);
        match (ours, theirs) {
            (Ok(ours), Ok(theirs)) => {
                prop_assert_eq!(serde_json::from_str::<serde_json::Value>(&ours.to_string()).unwrap(), theirs);
            }
            // Numbers beyond a double and names twice are where the two differ on purpose.
            (Ok(_), Err(problem)) => prop_assert!(problem.to_string().contains("number out of range"), "{problem}"),
            (Err(problem), Ok(_)) => prop_assert!(matches!(problem, JsonError::DuplicateName { .. }), "{problem:?}"),
            (Err(_), Err(_)) => {}
        }
    }

    #[test]
    fn what_is_written_is_read_again(json in json()) {
        prop_assert_eq!(Json::read(json.to_string().as_bytes()), Ok(json));
    }

    #[test]
    fn no_bytes_break_the_reader(bytes in any::<Vec<u8>>()) {
        let _ = Json::read(&bytes);
    }
}

fn json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        r"-?(0|[1-9][0-9]{0,30})(\.[0-9]{1,9})?([eE][+-]?[0-9]{1,2})?"
            .prop_map(|digits| Json::Number(Number::from_digits(&digits).unwrap())),
        any::<String>().prop_map(Json::Text),
    ];
    leaf.prop_recursive(5, 64, 6, |inner| {
        let members = prop::collection::btree_map(any::<String>(), inner.clone(), 0..6);
        prop_oneof![
            prop::collection::vec(inner, 0..6).prop_map(Json::List),
            members.prop_map(|members| Json::Object(Object::from_iter(members))),
        ]
    })
}
