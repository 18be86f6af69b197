use time::macros::{date, datetime};

use super::*;

const THIS_YEAR: i32 = 2026;

#[test]
fn two_digits_mean_a_year_around_this_one() {
    for (two_digits, this_year, full) in [
        (26, 2026, 2026),
        (76, 2026, 2076),
        (77, 2026, 1977),
        (99, 2026, 1999),
        (0, 2026, 2000),
        (0, 2051, 2100),
        (0, 2050, 2100),
        (0, 2049, 2000),
        (49, 2099, 2149),
        (50, 2099, 2050),
    ] {
        assert_eq!(full_year(two_digits, this_year), full, "{two_digits} in {this_year}");
    }
}

#[test]
fn a_day_of_00_is_the_last_of_the_month() {
    for (written, date, has_day) in [
        ("260731", date!(2026 - 07 - 31), true),
        ("260200", date!(2026 - 02 - 28), false),
        ("280200", date!(2028 - 02 - 29), false),
        ("991200", date!(1999 - 12 - 31), false),
    ] {
        assert_eq!(day(written, THIS_YEAR), Ok(Day { date, has_day }), "{written}");
    }
}

#[test]
fn days_that_are_not_in_the_calendar_are_refused() {
    for written in ["260229", "261301", "260001", "260631", "2607", "26073", "2607311"] {
        assert_eq!(day(written, THIS_YEAR), Err(ValueError::Date { written: written.to_owned() }));
    }
    assert_eq!(day("26O731", THIS_YEAR), Err(ValueError::NotDigit { at: 3, found: 'O' }));
    assert_eq!(full_date("260700", THIS_YEAR), Err(ValueError::Date { written: "260700".to_owned() }));
}

#[test]
fn a_moment_is_as_fine_as_it_was_written() {
    for (written, expected) in [
        ("26073114", datetime!(2026-07-31 14:00)),
        ("2607311405", datetime!(2026-07-31 14:05)),
        ("260731140559", datetime!(2026-07-31 14:05:59)),
    ] {
        assert_eq!(moment(written, THIS_YEAR), Ok(expected));
    }
    for (written, clock) in [("26073124", "24"), ("2607311460", "1460"), ("260731", "")] {
        assert_eq!(moment(written, THIS_YEAR), Err(ValueError::Time { written: clock.to_owned() }));
    }
}

#[test]
fn a_period_does_not_end_before_it_begins() {
    let (first, last) = (date!(2026 - 07 - 30), date!(2026 - 08 - 02));
    assert_eq!(period("260730260802", THIS_YEAR), Ok((first, last)));
    assert_eq!(period("260730", THIS_YEAR), Ok((first, first)));
    assert_eq!(period("260802260730", THIS_YEAR), Err(ValueError::Period));
}
