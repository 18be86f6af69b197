use proptest::prelude::*;

use super::*;

#[test]
fn a_shorter_gtin_gets_its_zeros() {
    for (written, full) in [
        ("40710006", "00000040710006"),
        ("407100000013", "00407100000013"),
        ("4071000001232", "04071000001232"),
        ("94071000001235", "94071000001235"),
    ] {
        let gtin: Gtin = written.parse().unwrap();
        assert_eq!(gtin.as_str(), full);
        assert_eq!(format!("{gtin} {gtin:?}"), format!("{full} Gtin({full})"));
    }
}

#[test]
fn the_indicator_tells_an_item_that_varies() {
    let varies: Gtin = "94071000001235".parse().unwrap();
    let fixed: Gtin = "4071000001232".parse().unwrap();
    assert!(varies.has_variable_measure() && !fixed.has_variable_measure());
    assert_eq!(fixed.indicator(), '0');
}

#[test]
fn keys_are_refused_by_the_rule_they_break() {
    assert_eq!("407100000123".parse::<Gtin>(), Err(ValueError::CheckDigit { expected: '9', found: '3' }));
    assert_eq!("4071000001".parse::<Gtin>(), length("8, 12, 13 or 14", 10));
    assert_eq!("40710000012З2".parse::<Gtin>(), Err(ValueError::NotDigit { at: 12, found: 'З' }));
    assert_eq!("".parse::<Gtin>(), length("8, 12, 13 or 14", 0));

    assert_eq!("040710000000000013".parse::<Sscc>().unwrap().as_str(), "040710000000000013");
    assert_eq!("04071000000000001".parse::<Sscc>(), length("18", 17));
    assert_eq!(
        "040710000000000014".parse::<Sscc>(),
        Err(ValueError::CheckDigit { expected: '3', found: '4' })
    );

    assert_eq!("4071000000006".parse::<Gln>().unwrap().to_string(), "4071000000006");
    assert_eq!("40710000000066".parse::<Gln>(), length("13", 14));
    assert_eq!("407100000000 ".parse::<Gln>(), Err(ValueError::NotDigit { at: 13, found: ' ' }));

    fn length<T>(expected: &str, found: usize) -> Result<T, ValueError> {
        Err(ValueError::Length { expected: expected.to_owned(), found })
    }
}

proptest! {
    #[test]
    fn a_key_is_written_as_it_was_read(body in "[0-9]{17}") {
        let digits = format!("{body}{}", check_digit::behind(&body));
        prop_assert_eq!(digits.parse::<Sscc>().unwrap().to_string(), digits);
    }

    #[test]
    fn no_text_breaks_the_parsers(text in any::<String>()) {
        let _ = (text.parse::<Gtin>(), text.parse::<Sscc>(), text.parse::<Gln>());
    }
}
