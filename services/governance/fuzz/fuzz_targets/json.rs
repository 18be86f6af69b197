//! JSON that is not changed leaves byte for byte; JSON whose values all change is still JSON, of the same shape.
#![no_main]

#[path = "../../src/json.rs"]
mod json;

use json::Json;
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|input: (&str, &str)| {
    let (text, with) = input;
    let Ok(read) = Json::parse(text) else { return };
    let mut same = read.writer();
    let mut changed = read.writer();
    for piece in 0..read.len() {
        let pointer = read.pointer(piece);
        assert!(pointer.is_empty() || pointer.starts_with(['/', '#']), "{pointer}");
        same.replace(piece, read.text(piece));
        changed.replace(piece, with);
    }
    assert_eq!(same.finish(), text);
    let (before, after): (Value, Value) =
        (serde_json::from_str(text).unwrap(), serde_json::from_str(&changed.finish()).unwrap());
    check(&before, &after, with);
});

/// Keys, order and everything that is neither text nor number stay.
fn check(before: &Value, after: &Value, with: &str) {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            assert!(before.keys().eq(after.keys()));
            before.values().zip(after.values()).for_each(|(before, after)| check(before, after, with));
        }
        (Value::Array(before), Value::Array(after)) => {
            assert_eq!(before.len(), after.len());
            before.iter().zip(after).for_each(|(before, after)| check(before, after, with));
        }
        (Value::String(_) | Value::Number(_), after) => {
            assert!(after.as_str() == Some(with) || after == before, "{before} became {after}");
        }
        (before, after) => assert_eq!(before, after),
    }
}
