use super::candidates;
use crate::{Detector, PiiClass, steps};

#[test]
fn offsets_in_bytes_and_code_points() {
    let text = "日本 ana@example.com é 202-555-0143";
    let places: Vec<_> = Detector::default()
        .scan(text)
        .iter()
        .map(|f| (f.class, f.start_byte, f.end_byte, f.start_char, f.end_char))
        .collect();
    assert_eq!(places, [(PiiClass::Email, 7, 22, 3, 18), (PiiClass::Phone, 26, 38, 21, 33)]);
}

/// How values stand beside each other in forms, tables and messages.
#[test]
fn fields_beside_each_other() {
    let check = |text: &str, expected: &[&str]| {
        let findings = Detector::default().scan(text);
        let values: Vec<_> = findings.iter().filter_map(|finding| text.get(finding.bytes())).collect();
        assert_eq!(values, expected, "in {text:?}");
    };
    let (card, ssn, phone, mail) = ("4111111111111111", "536-90-4399", "202-555-0143", "ana@example.com");
    check(&format!("Ana,42,{card},{ssn},{phone},{mail},7"), &[card, ssn, phone, mail]);
    check(&format!("42,{ssn},42\n7,{phone},7"), &[ssn, phone]);
    check(&format!("{card}\n{card}\n{ssn}\n{ssn}"), &[card, card, ssn, ssn]);
    check(&format!("{phone} {phone} / {ssn} {ssn}"), &[phone, phone, ssn, ssn]);
    check(&format!("{phone}/{phone}"), &[phone, phone]);
    check(&format!("{ssn}\t{phone}\t{card}\t{mail}"), &[ssn, phone, card, mail]);
    check(&format!("{mail};{mail}|{mail}"), &[mail, mail, mail]);
    check(
        "{\"ssn\":536904399,\"phone1\":\"2025550143\",\"pan\":4111111111111111}",
        &["536904399", "2025550143", card],
    );
    check("?card=4111111111111111&exp=1227&tel=%2B12025550143", &[card]);
    check("tel:+1-202-555-0143;+1(202)5550144", &["+1-202-555-0143", "+1(202)5550144"]);
    check("SSN#536-90-4399/SSN 536-90-4398.", &["536-90-4399", "536-90-4398"]);
    check("4111.1111.1111.1111, [4111 1111 1111 1111]", &["4111.1111.1111.1111", "4111 1111 1111 1111"]);
}

#[test]
fn evidence_names_words_and_checksum() {
    let findings = Detector::default().scan("My card, not an order: 4111 1111 1111 1111");
    let evidence = &findings[0].evidence;
    assert_eq!(evidence.pattern, "visa, 16 digits");
    assert_eq!(evidence.context_for, ["card"]);
    assert_eq!(evidence.context_against, ["order"]);
    assert_eq!(evidence.checksum, Some("luhn"));
}

/// A little over the worst known text, single digits one below the other: nineteen windows begin at each.
const STEPS_PER_BYTE_MAX: f64 = 300.0;

/// No input may cost more steps per byte than the worst of these, at any length.
#[test]
fn steps_are_linear_in_the_length() {
    let hard = [
        "1",
        "1 ",
        "12 ",
        "00 44 ",
        "+",
        "+1",
        "+1 ",
        "(1) ",
        "@",
        "a@",
        "a@a.",
        "\"@",
        "1\u{200b}",
        "\u{200b}",
        "4111 1111 1111 1111 ",
        "4111111111111111 ",
        "0612 34 56 78 ",
        "call 1234567 ",
        "DE89 ",
        "12 May 1984 ",
        "536-90-4399 ",
        "1-",
        "1.",
        "1\n",
        "born 1/1/1984 ",
        "電話",
        "１",
        "d.o.b. ",
        "a",
        "0-0-0-0-00 ",
        "Mr ",
        "A",
        "Ana Lee ",
        "12 Main Street, ",
        "a.b@",
        "=\n",
    ];
    let detector = Detector::default();
    for unit in hard {
        let steps_per_byte = |bytes: usize| {
            let text = unit.repeat(bytes / unit.len());
            let steps = steps::of(|| drop(candidates(&text, detector.rules())));
            steps as f64 / text.len() as f64
        };
        let (short, long) = (steps_per_byte(10_000), steps_per_byte(80_000));
        assert!(long < 1.05 * short + 0.1, "{unit:?}: {short} steps per byte, then {long}");
        assert!(long < STEPS_PER_BYTE_MAX, "{unit:?}: {long} steps per byte");
    }
}

#[test]
fn a_chain_longer_than_the_buffer_is_read_to_its_end() {
    let text = format!("{}4111 1111 1111 1111", "7 \n".repeat(300));
    let last = Detector::default().scan(&text).pop().map(|finding| finding.class);
    assert_eq!(last, Some(PiiClass::CreditCard));
}
