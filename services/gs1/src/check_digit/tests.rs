use proptest::prelude::*;

use super::*;

#[test]
fn goes_behind_the_digits() {
    for (digits, expected) in
        [("4071000", '6'), ("407100000123", '2'), ("04071000000000001", '3'), ("0", '0')]
    {
        assert_eq!(check_digit(digits), Some(expected), "{digits}");
    }
    for no_digits in ["", "407a", "٣", " 407"] {
        assert_eq!(check_digit(no_digits), None, "{no_digits:?}");
    }
}

#[test]
fn nothing_has_no_check_digit() {
    assert_eq!(verify(""), Err(ValueError::Empty));
}

proptest! {
    /// What the check digit is for: one digit read wrongly never passes.
    #[test]
    fn one_wrong_digit_is_found(digits in "[0-9]{2,30}", at in any::<prop::sample::Index>(), by in 1_u8..10) {
        let mut bytes = format!("{digits}{}", behind(&digits)).into_bytes();
        prop_assert_eq!(verify(str::from_utf8(&bytes).unwrap()), Ok(()));
        let at = at.index(bytes.len());
        bytes[at] = b'0' + (bytes[at] - b'0' + by) % 10;
        prop_assert!(verify(str::from_utf8(&bytes).unwrap()).is_err());
    }
}
