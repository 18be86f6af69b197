use crate::{Detector, PiiClass, values};

#[track_caller]
fn check(class: PiiClass, text: &str, expected: &[&str]) {
    assert_eq!(values(text, class), expected, "in {text:?}");
}

#[test]
fn names() {
    check(PiiClass::Name, "Dear Mr. Robert Hughes,\n\nthank you for the call.", &["Robert Hughes"]);
    check(PiiClass::Name, "My name is Maria Lopez and I want a refund.", &["Maria Lopez"]);
    check(PiiClass::Name, "please call Thomas about the delivery", &["Thomas"]);
    check(PiiClass::Name, "Sehr geehrte Frau Schneider, anbei die Rechnung.", &["Schneider"]);
    // A name that no list has.
    check(PiiClass::Name, "Hello, my name is Brenvar Tolquist.", &["Brenvar Tolquist"]);
}

#[test]
fn names_in_other_spellings() {
    check(PiiClass::Name, "My name is M\u{430}ria Lopez and I want a refund.", &["M\u{430}ria Lopez"]);
    check(PiiClass::Name, "My name is\u{a0}Maria\u{a0}Lopez.", &["Maria\u{a0}Lopez"]);
}

#[test]
fn addresses() {
    check(
        PiiClass::Address,
        "She lives at 123 Main Street, Springfield, IL 62704.",
        &["123 Main Street, Springfield, IL 62704"],
    );
    check(
        PiiClass::Address,
        "Ich wohne in der Hauptstraße 12, 80331 München.",
        &["Hauptstraße 12, 80331 München"],
    );
}

#[test]
fn nothing_in_plain_text() {
    for text in [
        "The quarterly report is due on Friday, and the review follows on Monday.",
        "Please restart the server and check the log file again.",
        "Error: connection refused while reading the response header.",
        "We ship to Germany, France and Spain within 3 days.",
        "SELECT id, total FROM orders WHERE state = 'open' LIMIT 10;",
        "Die Rechnung ist fällig, und der Vertrag läuft im Dezember aus.",
    ] {
        check(PiiClass::Name, text, &[]);
        check(PiiClass::Address, text, &[]);
    }
}

#[test]
fn findings_say_why() {
    let findings = Detector::default().scan("Dear Mr. Robert Hughes,");
    let evidence = &findings[0].evidence;
    assert_eq!(evidence.context_for, ["a form of address or a label"]);
    assert!(evidence.gazetteer.contains(&"given names"), "{evidence:?}");
    let score = evidence.tagger_score.expect("the tagger made it");
    assert!((0.5..=1.0).contains(&score));
}

/// A mail address ends an address, and neither swallows the other.
#[test]
fn beside_other_classes() {
    let text = "12 Main Street\nSpringfield, IL 62704\nana.lee@example.com";
    check(PiiClass::Email, text, &["ana.lee@example.com"]);
    check(PiiClass::Address, text, &["12 Main Street\nSpringfield, IL 62704"]);
}
