//! What is refused before it is read, or while.

use serde_json::json;
use tracegate_epcis::{Limits, PROBLEMS_MAX, Rule, Unreadable, read};

use crate::kit::{LIMITS, document, object_event, with};

#[test]
fn size_and_events_are_bounded_by_the_caller() {
    let two = document(vec![object_event(), object_event()]).to_string();
    let limits = Limits { bytes_max: two.len(), events_max: 2 };
    assert!(read(two.as_bytes(), limits).is_ok());
    let bytes_max = two.len() - 1;
    let too_large = Unreadable::TooLarge { bytes: two.len(), bytes_max };
    assert_eq!(read(two.as_bytes(), Limits { bytes_max, ..limits }), Err(too_large));
    let too_many = Unreadable::TooManyEvents { events: 2, events_max: 1 };
    assert_eq!(read(two.as_bytes(), Limits { events_max: 1, ..limits }), Err(too_many.clone()));
    let array = json!([object_event(), object_event()]).to_string();
    assert_eq!(read(array.as_bytes(), Limits { events_max: 1, ..LIMITS }), Err(too_many));
    let one = object_event().to_string();
    let too_many = Unreadable::TooManyEvents { events: 1, events_max: 0 };
    assert_eq!(read(one.as_bytes(), Limits { events_max: 0, ..LIMITS }), Err(too_many));
}

#[test]
fn bytes_that_are_no_json_say_where_they_break() {
    assert_eq!(read(b"{\n \"a\": 1,\n}", LIMITS), Err(Unreadable::Syntax { line: 3, column: 1 }));
    assert_eq!(read(b"", LIMITS), Err(Unreadable::Syntax { line: 1, column: 1 }));
    assert_eq!(read(b"[\"\xc3\"]", LIMITS), Err(Unreadable::NotUtf8 { at: 2 }));
}

#[test]
fn names_that_are_there_twice_are_refused() {
    let twice = object_event().to_string().replacen("\"type\"", "\"action\":\"ADD\",\"type\"", 1);
    assert_eq!(
        read(twice.as_bytes(), LIMITS),
        Err(Unreadable::DuplicateName { pointer: "/action".to_owned() })
    );
    // However it is spelled.
    let twice = r#"{"type":"ObjectEvent","\u0074ype":"ObjectEvent"}"#;
    assert_eq!(
        read(twice.as_bytes(), LIMITS),
        Err(Unreadable::DuplicateName { pointer: "/type".to_owned() })
    );
}

#[test]
fn values_nest_to_64() {
    let nested = |depth: usize| {
        let value = format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
        object_event().to_string().replacen("\"type\"", &format!("\"plant:deep\":{value},\"type\""), 1)
    };
    // The event, 62 lists, and the number in them.
    assert!(read(nested(62).as_bytes(), LIMITS).unwrap().into_document().is_ok());
    let pointer = format!("/plant:deep{}", "/0".repeat(63));
    assert_eq!(read(nested(63).as_bytes(), LIMITS), Err(Unreadable::TooDeep { pointer }));
}

#[test]
fn a_hostile_event_does_not_make_endless_problems() {
    let ids = vec![json!(7); 10 * PROBLEMS_MAX];
    let broken = with(object_event(), json!({ "epcList": ids }));
    let problems = read(broken.to_string().as_bytes(), LIMITS).unwrap().into_document().unwrap_err();
    assert_eq!(problems.len(), PROBLEMS_MAX + 1);
    let last = problems.last().unwrap();
    assert_eq!((last.rule, last.message.as_str()), (Rule::More, "has 900 further problems"));
}

#[test]
fn what_is_shown_of_a_value_is_short() {
    let long = with(object_event(), json!({"action": "Ä".repeat(10_000)}));
    let problems = read(long.to_string().as_bytes(), LIMITS).unwrap().into_document().unwrap_err();
    assert!(problems.first().unwrap().message.len() < 200);
}
