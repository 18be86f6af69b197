use time::macros::{date, datetime};

use super::*;

#[test]
fn no_ai_is_the_beginning_of_another() {
    let codes = (2..=4_usize).flat_map(|digits| {
        let numbers = 0..10_u32.pow(u32::try_from(digits).unwrap());
        numbers.map(move |number| format!("{number:0digits$}"))
    });
    let known: Vec<String> = codes.filter(|code| Ai::from_code(code).is_some()).collect();
    assert!(known.len() > 300, "{} known", known.len());
    for code in &known {
        assert_eq!(Ai::from_code(code).unwrap().to_string(), *code);
        for shorter in 2..code.len() {
            assert_eq!(Ai::from_code(&code[..shorter]), None, "({code}) begins with another");
        }
        let text = format!("{code}1");
        assert_eq!(Ai::leading(&text), Some((Ai::from_code(code).unwrap(), "1")));
    }
}

#[test]
fn every_name_is_an_ai_with_a_format() {
    for (ai, code) in [
        (Ai::SSCC, "00"),
        (Ai::CONTENT, "02"),
        (Ai::LOT, "10"),
        (Ai::GLN_EXTENSION, "254"),
        (Ai::LOCATION, "414"),
        (Ai::HARVEST_DATE, "7007"),
        (Ai::SERVICE_INSTANCE, "8019"),
        (Ai::PAYMENT_REFERENCE, "8020"),
    ] {
        assert_eq!(Ai::from_code(code), Some(ai));
        assert_eq!(format!("{ai} {ai:?}"), format!("{code} Ai({code})"));
    }
}

#[test]
fn other_codes_are_none() {
    for code in ["", "1", "04", "18", "3106", "3176", "00001", "1O", "+1", "٠١"] {
        assert_eq!(Ai::from_code(code), None, "{code:?}");
    }
}

#[test]
fn what_needs_no_separator_has_one_length() {
    for (code, length) in
        [("00", 18), ("01", 14), ("15", 6), ("20", 2), ("3103", 6), ("410", 13), ("417", 13)]
    {
        assert_eq!(Ai::from_code(code).unwrap().predefined_length(), Some(length), "({code})");
    }
    // Always as long, and yet followed by a separator.
    for code in ["402", "422", "7003", "8005", "8006", "10", "37"] {
        assert_eq!(Ai::from_code(code).unwrap().predefined_length(), None, "({code})");
    }
}

#[test]
fn values_are_read_as_their_type() {
    let day = Value::Day(Day { date: date!(2026 - 07 - 31), has_day: true });
    let harvest = Value::Period { from: date!(2026 - 07 - 30), to: date!(2026 - 07 - 31) };
    check("00", "040710000000000013", Value::Sscc("040710000000000013".parse().unwrap()));
    check("01", "04071000001232", Value::Gtin("04071000001232".parse().unwrap()));
    check("02", "04071000001232", Value::Gtin("04071000001232".parse().unwrap()));
    check("10", "Kw-07/B", Value::Text);
    for code in ["11", "12", "13", "15", "16", "17", "7006"] {
        check(code, "260731", day.clone());
    }
    check("21", "0001", Value::Text);
    check("30", "8", Value::Count(8));
    check("37", "00000240", Value::Count(240));
    let weight = Measure { ai: Ai::from_code("3103").unwrap(), digits: 12_345, decimals: 3 };
    check("3103", "012345", Value::Measure(weight));
    check("400", "PO-4711", Value::Text);
    for code in ["410", "411", "412", "413", "414", "415", "416", "417"] {
        check(code, "4071000000006", Value::Gln("4071000000006".parse().unwrap()));
    }
    check("7003", "2607311405", Value::Moment(datetime!(2026-07-31 14:05)));
    check("7007", "260730260731", harvest);
    check("8008", "26073114", Value::Moment(datetime!(2026-07-31 14:00)));

    fn check(code: &str, written: &str, value: Value) {
        let ai = Ai::from_code(code).unwrap();
        assert_eq!(ai.read(written, 2026), Ok(value), "({code}){written}");
        assert_eq!(ai.check(written), Ok(()), "({code}){written}");
    }
}

#[test]
fn an_unknown_ai_reads_nothing() {
    assert_eq!(Ai::new(2, 18).read("1", 2026), Err(ValueError::UnknownAi));
}
