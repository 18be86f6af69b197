use std::collections::HashMap;

use super::violations;

#[track_caller]
fn check(model: &str, tag: (&str, &str), expected: &[&str]) {
    let tags = HashMap::from([(tag.0.to_owned(), tag.1.to_owned())]);
    let mut found: Vec<String> = violations(&[("model", model)], &tags)
        .into_iter()
        .map(|v| format!("{} {}", v.field, v.rule))
        .collect();
    found.sort();
    assert_eq!(found, expected);
}

#[test]
fn words_are_bounded_and_storable() {
    check("m-1", ("team", "quality"), &[]);
    check("m-1", ("k".repeat(64).as_str(), &"v".repeat(256)), &[]);
    check("m-1", ("", "v"), &["tags map.keys.max_bytes"]);
    check("m-1", ("k".repeat(65).as_str(), "v"), &["tags map.keys.max_bytes"]);
    check("m-1", ("team", &"v".repeat(257)), &["tags[\"team\"] map.values.max_bytes"]);
    check("m\0", ("team", "\0"), &["model string.not_contains", "tags[\"team\"] string.not_contains"]);
}
