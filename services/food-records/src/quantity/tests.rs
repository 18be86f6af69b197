use proptest::prelude::*;

use super::*;

fn kilograms(mg: i64) -> String {
    Quantity::MassMg(mg).number().to_string()
}

#[test]
fn kilograms_have_as_many_decimals_as_they_need() {
    assert_eq!(kilograms(0), "0");
    assert_eq!(kilograms(1), "0.000001");
    assert_eq!(kilograms(-1), "-0.000001");
    assert_eq!(kilograms(20_000), "0.02");
    assert_eq!(kilograms(1_234_567_891), "1234.567891");
    assert_eq!(kilograms(100_000_000), "100");
    assert_eq!(kilograms(i64::MAX), "9223372036854.775807");
    assert_eq!(kilograms(i64::MIN), "-9223372036854.775808");
}

#[test]
fn a_count_has_its_unit_and_a_blank_one_is_none() {
    let cases = |unit: &str| Quantity::Count { count: 6, unit: unit.to_owned() };
    assert_eq!(cases("cases").number().to_string(), "6");
    assert_eq!(cases("cases").unit(), Some("cases"));
    assert_eq!(cases(" ").unit(), None);
}

proptest! {
    #[test]
    fn what_is_written_is_what_was_meant(units: i64, scale in 0_u8..=6) {
        let written = Decimal { units, scale }.to_string();
        let (whole, fraction) = written.split_once('.').unwrap_or((&written, ""));
        prop_assert!(fraction.len() <= usize::from(scale) && !fraction.ends_with('0'));
        let padded = format!("{whole}{fraction:0<width$}", width = usize::from(scale));
        prop_assert_eq!(padded.parse::<i64>(), Ok(units));
    }

    #[test]
    fn a_double_keeps_what_fits(units in -999_999_999_999_999..=999_999_999_999_999_i64, scale in 0_u8..=6) {
        let decimal = Decimal { units, scale };
        prop_assert!(decimal.fits_double());
        let double: f64 = decimal.to_string().parse().expect("digits and a point");
        // Rust prints the shortest digits that mean the double.
        prop_assert_eq!(double.to_string().trim_start_matches("-0").is_empty(), false);
        prop_assert_eq!((double + 0.0).to_string(), decimal.to_string());
    }
}
