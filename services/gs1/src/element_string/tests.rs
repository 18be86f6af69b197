use proptest::prelude::*;
use time::macros::date;

use super::*;

const THIS_YEAR: i32 = 2026;

#[test]
fn a_bracketed_label_is_read() {
    let label = parse("(01)94071000001235(3103)012345(15)260731(10)KW07(B)").unwrap();
    assert_eq!(label.gtin().unwrap().as_str(), "94071000001235");
    assert_eq!(label.net_weight_milligrams(), Some(12_345_000));
    assert_eq!(label.day(Ai::BEST_BEFORE), Some(Day { date: date!(2026 - 07 - 31), has_day: true }));
    // A bracket in which no AI stands belongs to the value.
    assert_eq!(label.lot().unwrap().as_str(), "KW07(B)");
    assert_eq!(label.elements().len(), 4);
}

#[test]
fn a_raw_scan_is_read() {
    let pallet = "]C100040710000000000013\u{1d}020407100000123215261130370240\u{1d}10KW07\u{1d}4004500";
    let pallet = parse(pallet).unwrap();
    assert_eq!(pallet.sscc().unwrap().as_str(), "040710000000000013");
    assert_eq!(pallet.content().unwrap().as_str(), "04071000001232");
    assert_eq!(pallet.count(), Some(240));
    assert_eq!(pallet.lot().unwrap().as_str(), "KW07");
    assert_eq!(pallet.find(Ai::ORDER).unwrap().text, "4500");
    assert_eq!(pallet.gtin(), None);
    assert_eq!(
        pallet.bracketed(),
        "(00)040710000000000013(02)04071000001232(15)261130(37)0240(10)KW07(400)4500"
    );
}

#[test]
fn what_a_label_says_is_found_by_its_meaning() {
    let label = "(01)04071000001232(21)0001(30)8(414)4071000000006(7007)260730260731";
    let label = parse(label).unwrap();
    assert_eq!(label.serial().unwrap().as_str(), "0001");
    assert_eq!(label.count(), Some(8));
    assert_eq!(label.gln(Ai::LOCATION).unwrap().as_str(), "4071000000006");
    assert_eq!(label.gln(Ai::PARTY), None);
    assert_eq!(label.harvest(), Some((date!(2026 - 07 - 30), date!(2026 - 07 - 31))));
    assert_eq!(label.net_weight_milligrams(), None);
}

#[test]
fn separators_may_stand_where_none_is_needed() {
    for scan in [
        "010407100000123210KW07",
        "\u{1d}010407100000123210KW07",
        "]d20104071000001232\u{1d}10KW07",
        "]Q3010407100000123210KW07\u{1d}",
        "]e0010407100000123210KW07",
        "]J1010407100000123210KW07",
    ] {
        assert_eq!(parse(scan).unwrap().raw(), "010407100000123210KW07", "{scan:?}");
    }
}

#[test]
fn brackets_within_a_value_are_marked() {
    let lot = parse(r"(10)A\(21)7(21)X").unwrap();
    assert_eq!(lot.lot().unwrap().as_str(), "A(21)7");
    assert_eq!(lot.serial().unwrap().as_str(), "X");
    assert_eq!(lot.bracketed(), r"(10)A\(21)7(21)X");
}

#[test]
fn the_same_element_twice_is_once() {
    assert_eq!(parse("(10)A(01)04071000001232(10)A").unwrap().bracketed(), "(10)A(01)04071000001232");
}

#[test]
fn a_scan_is_refused_by_the_rule_it_breaks() {
    check("", ElementError::Empty);
    check("\u{1d}", ElementError::Empty);
    check("]C1", ElementError::Empty);
    check(&"9".repeat(8_000), ElementError::TooLong { found: 8_000 });
    check("4071000001232", ElementError::UnknownAi { at: 0 });
    check("0104071000001232KW07", ElementError::UnknownAi { at: 16 });
    check("(01)04071000001232)", length(Ai::GTIN, "14", ')'));
    check("(04)1", ElementError::UnknownAi { at: 0 });
    check("(10)A(10)B", ElementError::Repeated { ai: Ai::LOT });
    check("(01)04071000001232(37)8", ElementError::Exclusive { first: Ai::GTIN, second: Ai::COUNT });
    check(
        "(02)04071000001232(01)04071000001232",
        ElementError::Exclusive { first: Ai::GTIN, second: Ai::CONTENT },
    );
    let found = ValueError::CheckDigit { expected: '2', found: '3' };
    check("0104071000001233", ElementError::Value { ai: Ai::GTIN, problem: found });
    let date = ValueError::Date { written: "260231".to_owned() };
    check("15260231", ElementError::Value { ai: Ai::BEST_BEFORE, problem: date });
    check("(10)", ElementError::Value { ai: Ai::LOT, problem: ValueError::Empty });

    fn check(scan: &str, problem: ElementError) {
        assert_eq!(parse(scan), Err(problem), "{scan:?}");
    }
    fn length(ai: Ai, _: &str, found: char) -> ElementError {
        ElementError::Value { ai, problem: ValueError::NotDigit { at: 15, found } }
    }
}

#[test]
fn a_refusal_can_be_read() {
    let problem = parse("(01)04071000001233").unwrap_err();
    assert_eq!(problem.to_string(), "(01) the check digit must be 2, is 3");
}

proptest! {
    #[test]
    fn a_label_comes_back_from_both_forms(label in label()) {
        prop_assert_eq!(parse(&label.raw()), Ok(label.clone()));
        prop_assert_eq!(parse(&label.bracketed()), Ok(label));
    }

    #[test]
    fn no_scan_breaks_the_parser(
        scan in prop_oneof![any::<String>(), "[0-9()\\\\\u{1d}A-Z]{0,60}", "\\((0[0-3]|10|15|3103|41[0-7])\\)\\PC{0,20}"],
    ) {
        if let Ok(label) = parse(&scan) {
            prop_assert_eq!(parse(&label.raw()), Ok(label));
        }
    }
}

fn parse(scan: &str) -> Result<ElementString, ElementError> {
    ElementString::parse(scan, THIS_YEAR)
}

/// Labels with some of these elements, in any order.
fn label() -> impl Strategy<Value = ElementString> {
    let text = r#"[!"%-?A-Z_a-z]{1,20}"#;
    let elements = (
        prop::option::of("[0-9]{17}".prop_map(|digits| ("00", with_check_digit(&digits)))),
        prop::option::of("[0-9]{13}".prop_map(|digits| ("01", with_check_digit(&digits)))),
        prop::option::of(text.prop_map(|lot| ("10", lot))),
        prop::option::of(text.prop_map(|serial| ("21", serial))),
        prop::option::of("2[0-9](0[1-9]|1[0-2])(0[0-9]|1[0-9]|2[0-8])".prop_map(|day| ("15", day))),
        prop::option::of(("310[0-5]", "[0-9]{6}").prop_map(|(_, weight)| ("3103", weight))),
        prop::option::of("[0-9]{12}".prop_map(|digits| ("414", with_check_digit(&digits)))),
        prop::option::of("[0-9]{1,8}".prop_map(|count| ("30", count))),
    );
    let elements =
        elements.prop_map(|(a, b, c, d, e, f, g, h)| [a, b, c, d, e, f, g, h].into_iter().flatten());
    let elements = elements.prop_map(Iterator::collect::<Vec<_>>).prop_shuffle();
    elements.prop_filter("a label says something", |elements| !elements.is_empty()).prop_map(|elements| {
        let mut label = ElementString::default();
        for (code, text) in elements {
            label.push(Ai::from_code(code).unwrap(), &text, THIS_YEAR).unwrap();
        }
        label
    })
}

fn with_check_digit(digits: &str) -> String {
    format!("{digits}{}", crate::check_digit(digits).unwrap())
}
