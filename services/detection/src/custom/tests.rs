use crate::{Custom, Detector, Matcher, PiiClass, Settings, steps};

fn detector(custom: Custom) -> Detector {
    let custom = Custom { name: "own".to_owned(), ..custom };
    let settings = Settings { customs: vec![custom], off: PiiClass::ALL.to_vec(), ..Settings::default() };
    Detector::compile(settings).expect("the settings are sound")
}

#[track_caller]
fn check(custom: Custom, text: &str, expected: &[&str]) {
    let findings = detector(custom).scan(text);
    let values: Vec<_> = findings.iter().filter_map(|finding| text.get(finding.bytes())).collect();
    assert_eq!(values, expected, "in {text:?}");
}

fn pattern(source: &str) -> Custom {
    Custom { matcher: Matcher::Pattern(source.to_owned()), ..Custom::default() }
}

fn words(words: &[&str]) -> Custom {
    let words = words.iter().map(|word| (*word).to_owned()).collect();
    Custom { matcher: Matcher::Words(words), ..Custom::default() }
}

#[test]
fn patterns() {
    check(pattern("PRJ-[0-9]{3}"), "PRJ-123, xPRJ-124, PRJ-1255, prj-126", &["PRJ-123"]);
    check(Custom { fold_case: true, ..pattern("prj-[0-9]{3}") }, "PRJ-123 Prj-124", &["PRJ-123", "Prj-124"]);
    check(Custom { whole_word: false, ..pattern("[0-9]{3}") }, "a123b", &["123"]);
    check(pattern("^id [a-z]+$"), "no id x\nid abc\nid abc d", &["id abc"]);
    check(pattern("größe\\w+"), "größenordnung", &["größenordnung"]);
    // As long as a match may be, and longer.
    check(pattern("a+"), &"a".repeat(256), &[&"a".repeat(256)]);
    check(pattern("a+"), &"a".repeat(257), &[]);
}

#[test]
fn word_lists() {
    check(words(&["Projekt Adler", "Adler"]), "Projekt Adler fliegt, adler nicht", &["Projekt Adler"]);
    check(Custom { fold_case: true, ..words(&["Größe"]) }, "GRÖßE GRÖSSE größe", &["GRÖSSE", "größe"]);
    check(words(&["AB"]), "ABC xAB AB_ AB", &["AB"]);
    check(Custom { whole_word: false, ..words(&["AB"]) }, "xABx", &["AB"]);
}

/// Patterns whose usual search reads on to the end of the text from every place.
#[test]
fn steps_are_linear_in_the_length() {
    for (source, unit) in
        [("a[^b]*b", "a"), ("(a|aa)+$", "a"), ("[a-z]+[0-9]", "abc"), (".*x", "y"), ("a.{0,200}b", "a")]
    {
        let detector = detector(Custom { whole_word: false, ..pattern(source) });
        let steps_per_byte = |bytes: usize| {
            let text = unit.repeat(bytes / unit.len());
            steps::of(|| drop(detector.scan(&text))) as f64 / text.len() as f64
        };
        let (short, long) = (steps_per_byte(4_000), steps_per_byte(32_000));
        assert!(long < 1.1 * short + 0.1, "{source:?}: {short} steps per byte, then {long}");
    }
}
