use proptest::prelude::*;

use super::*;

#[test]
fn one_number_has_one_form() {
    for (written, canonical) in [
        ("15.0", "15"),
        ("15", "15"),
        ("+15", "15"),
        ("0015", "15"),
        ("1.50", "1.5"),
        ("0.10", "0.1"),
        (".5", "0.5"),
        ("5.", "5"),
        ("-0.0", "0"),
        ("0", "0"),
        ("-2.50", "-2.5"),
        ("1e3", "1000"),
        ("1.5E-3", "0.0015"),
        ("120e-1", "12"),
        ("0.0000001", "0.0000001"),
        ("12345678901234567890.10", "12345678901234567890.1"),
        ("000e9", "0"),
    ] {
        assert_eq!(Decimal::read(written).unwrap().canonical(), canonical, "{written}");
    }
}

#[test]
fn other_texts_are_no_numbers() {
    for text in [
        "",
        ".",
        "-",
        "+-5",
        "1e",
        "1e+",
        "1e309",
        "1e99999999999",
        "1_000",
        "1,5",
        "0x1",
        "٣",
        "NaN",
        "1.2.3",
        "1 ",
    ] {
        assert_eq!(Decimal::read(text), None, "{text:?}");
    }
}

#[test]
fn products_are_exact_or_say_so() {
    check("12.345", 1_000_000, 1, Some((12_345_000, true)));
    check("0.0000001", 1_000_000, 1, Some((0, false)));
    check("0.0000015", 1_000_000, 1, Some((2, false)));
    check("0.0000025", 1_000_000, 1, Some((2, false)));
    check("-0.0000035", 1_000_000, 1, Some((-4, false)));
    check("1", 45_359_237, 100, Some((453_592, false)));
    check("100", 45_359_237, 100, Some((45_359_237, true)));
    check("9223372036854775807", 1, 1, Some((i64::MAX, true)));
    check("9223372036854775808", 1, 1, None);
    check("1e300", 1, 1, None);
    check("1e-300", 1_000_000, 1, Some((0, false)));
    check("0e300", 1, 1, Some((0, true)));

    fn check(digits: &str, numerator: i64, denominator: i64, expected: Option<(i64, bool)>) {
        assert_eq!(Decimal::read(digits).unwrap().times(numerator, denominator), expected, "{digits}");
    }
}

proptest! {
    #[test]
    fn the_one_form_stays(digits in r"[-+]?[0-9]{0,9}\.?[0-9]{1,9}(e[-+]?[0-9]{1,2})?") {
        let number = Decimal::read(&digits).unwrap();
        let again = Decimal::read(&number.canonical()).unwrap();
        prop_assert_eq!(again.canonical(), number.canonical());
        prop_assert_eq!(again, number);
    }

    #[test]
    fn order_is_that_of_the_numbers(left in -9_999_i32..9_999, right in -9_999_i32..9_999, scale in 0_u32..6) {
        let read = |number: i32| Decimal::read(&format!("{number}e-{scale}")).unwrap();
        prop_assert_eq!(read(left).cmp(&read(right)), left.cmp(&right));
        prop_assert_eq!(read(left).is_negative(), left < 0);
        prop_assert_eq!(read(left).is_whole(), left % 10_i32.pow(scale) == 0);
    }

    #[test]
    fn no_text_breaks_the_reader(text in prop_oneof![any::<String>(), "[-+0-9.eE]{0,40}"]) {
        if let Some(number) = Decimal::read(&text) {
            let _ = (number.canonical(), number.times(1_000_000, 1));
        }
    }
}
