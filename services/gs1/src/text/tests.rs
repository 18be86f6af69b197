use super::*;

#[test]
fn sets_have_as_many_characters_as_their_names_say() {
    assert_eq!((0..=u8::MAX).filter(|byte| is_set_82(*byte)).count(), 82);
    assert_eq!((0..=u8::MAX).filter(|byte| is_set_39(*byte)).count(), 39);
}

#[test]
fn a_lot_keeps_its_case() {
    let lot: Lot = "Kw-07/B".parse().unwrap();
    assert_eq!(lot.as_str(), "Kw-07/B");
    assert_ne!(lot, "KW-07/B".parse().unwrap());
}

#[test]
fn a_qualifier_is_refused_by_the_first_rule_it_breaks() {
    check("", ValueError::Empty);
    check("123456789012345678901", ValueError::TooLong { max: 20, found: 21 });
    check("A B", ValueError::Character { at: 2, found: ' ', set: 82 });
    check("Spieß", ValueError::Character { at: 5, found: 'ß', set: 82 });
    check("A#1", ValueError::Character { at: 2, found: '#', set: 82 });

    fn check(written: &str, problem: ValueError) {
        assert_eq!(written.parse::<Lot>(), Err(problem.clone()), "{written:?}");
        assert_eq!(written.parse::<Serial>(), Err(problem.clone()), "{written:?}");
        assert_eq!(written.parse::<GlnExtension>(), Err(problem), "{written:?}");
    }
}
