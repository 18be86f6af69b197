use proptest::prelude::*;

use super::*;

#[test]
fn control_characters_become_visible() {
    assert_eq!(clean("plain, ünïcode 🥬\ttab\nline"), "plain, ünïcode 🥬\ttab\nline");
    assert_eq!(clean("a\0b\x01c\x1fd\x7fe"), "a␀b␁c␟d␡e");
    assert_eq!(clean("\u{fffe}\u{ffff}"), "\u{fffd}\u{fffd}");
    assert_eq!(clean("one\r\ntwo\rthree"), "one\ntwo\nthree");
}

#[test]
fn a_text_too_long_for_a_cell_is_cut_visibly() {
    let fits = "x".repeat(CELL_UNITS_MAX);
    assert_eq!(fitted(&fits), (Cow::Borrowed(fits.as_str()), false));
    // Two units each: a cut never falls between them.
    let long = "🥬".repeat(CELL_UNITS_MAX);
    let (cut, was_cut) = fitted(&long);
    assert!(was_cut && cut.ends_with("🥬 [cut]"));
    assert_eq!(cut.encode_utf16().count(), CELL_UNITS_MAX - 1);
}

#[test]
fn formulas_get_an_apostrophe() {
    for risky in ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\tx", "＝1", "'quoted", "=HYPERLINK(\"x\")"]
    {
        assert_eq!(guarded(risky), format!("'{risky}"));
    }
    for plain in ["", "Lot-1", "00123", "a=b", "2026-10-01"] {
        assert_eq!(guarded(plain), plain);
    }
}

proptest! {
    #[test]
    fn the_apostrophe_can_be_taken_away(text: String) {
        let written = guarded(&text);
        prop_assert_eq!(written.strip_prefix('\'').unwrap_or(&written), text.as_str());
        prop_assert!(!written.trim_start().starts_with(FORMULA_STARTS));
    }

    #[test]
    fn what_is_cleaned_is_clean(text: String) {
        let cleaned = clean(&text).into_owned();
        prop_assert!(!cleaned.contains(|c: char| c.is_ascii_control() && c != '\t' && c != '\n'));
        prop_assert_eq!(clean(&cleaned), cleaned.as_str());
    }
}
