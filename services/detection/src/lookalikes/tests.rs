use super::{is_gtin, is_inside_iban_or_uuid, is_ipv4, is_price};

#[test]
fn ibans_cover_what_lies_in_them() {
    let check = |text: &str, number: &str, expected: bool| {
        let start = text.find(number).expect("each case holds its number");
        assert_eq!(is_inside_iban_or_uuid(text, start, start + number.len()), expected, "{number} in {text}");
    };
    check("DE89 3704 0044 0532 0130 00", "3704 0044 0532 0130", true);
    check("GB29 NWBK 6016 1331 9268 19", "6016 1331 9268", true);
    check("GB28 NWBK 6016 1331 9268 19", "6016 1331 9268", false);
    check("GB29 NWBK 6016 1331 9268 19 202-555-0143", "202-555-0143", false);
    check("550e8400-e29b-4123-4716-446655440000", "4123-4716-446655440000", true);
    check("550e8400-e29b-4123-4716-44665544000", "4123-4716-44665544000", false);
}

#[test]
fn retail_codes() {
    assert!(is_gtin(b"4006381333931"));
    assert!(is_gtin(b"9783161484100"));
    assert!(is_gtin(b"036000291452"));
    assert!(!is_gtin(b"4006381333932"));
    assert!(!is_gtin(b"40063813"));
}

#[test]
fn hosts_and_prices() {
    assert!(is_ipv4(&[b"10", b"0", b"255", b"1"]));
    assert!(!is_ipv4(&[b"10", b"0", b"256", b"1"]));
    assert!(is_price("$ 1234567", 2, 9));
    assert!(is_price("1234567\u{a0}€", 0, 7));
    assert!(!is_price("1234567", 0, 7));
}
