use time::macros::{datetime, offset};

use super::*;

#[test]
fn times_are_read_with_their_offset() {
    assert_eq!(instant("2026-07-31T14:05:59.125+02:00"), Some(datetime!(2026-07-31 14:05:59.125 +2)));
    assert_eq!(instant("2026-07-31T14:05:59Z"), Some(datetime!(2026-07-31 14:05:59 UTC)));
    assert_eq!(instant("2026-07-31t14:05:59z"), Some(datetime!(2026-07-31 14:05:59 UTC)));
    assert_eq!(
        instant("2026-07-31T14:05:59.1234567891234-00:00").map(|time| time.microsecond()),
        Some(123_456)
    );
}

#[test]
fn other_texts_are_no_times() {
    for text in [
        "",
        "2026-07-31",
        "2026-07-31T14:05:59",
        "2026-07-31 14:05:59Z",
        "2026-07-31x14:05:59Z",
        "2026-07-31T14:05Z",
        "2026-07-31T14:05:60Z",
        "2026-12-31T23:59:60Z",
        "2026-02-29T00:00:00Z",
        "2026-13-01T00:00:00Z",
        "2026-07-31T24:00:00Z",
        "2026-07-31T14:05:59.Z",
        "2026-07-31T14:05:59+0200",
        "2026-07-31T14:05:59+24:00",
        "2026-07-31T14:05:59Z ",
        "9999-12-31T23:59:59-01:00",
        "ää26-07-31T14:05:59Z",
    ] {
        assert_eq!(instant(text), None, "{text:?}");
    }
}

#[test]
fn offsets_go_to_fourteen_hours() {
    for (text, expected) in [
        ("+02:00", offset!(+2)),
        ("-05:30", offset!(-5:30)),
        ("-00:30", offset!(-0:30)),
        ("+14:00", offset!(+14)),
        ("-14:00", offset!(-14)),
        ("+00:00", offset!(UTC)),
    ] {
        assert_eq!(offset(text), Some(expected), "{text}");
        assert_eq!(offset_text(expected), text);
    }
    for text in [
        "", "Z", "02:00", "+2:00", "+02:60", "+14:01", "-15:00", "+02", "+0200", "+02:00 ", "+-2:00", "ä2:00",
    ] {
        assert_eq!(offset(text), None, "{text:?}");
    }
}

#[test]
fn the_hash_has_milliseconds_of_utc_halves_up() {
    for (written, expected) in [
        ("2026-07-31T14:05:59+02:00", "2026-07-31T12:05:59.000Z"),
        ("2026-07-31T23:30:00-05:30", "2026-08-01T05:00:00.000Z"),
        ("2026-07-31T14:05:59.1234Z", "2026-07-31T14:05:59.123Z"),
        ("2026-07-31T14:05:59.1235Z", "2026-07-31T14:05:59.124Z"),
        ("2026-07-31T14:05:59.1245Z", "2026-07-31T14:05:59.125Z"),
        ("2026-07-31T14:05:59.12349999Z", "2026-07-31T14:05:59.123Z"),
        ("2026-12-31T23:59:59.9995Z", "2027-01-01T00:00:00.000Z"),
        ("9999-12-31T23:59:59.9999Z", "9999-12-31T23:59:59.999Z"),
        ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z"),
    ] {
        assert_eq!(canonical(instant(written).unwrap()), expected, "{written}");
    }
}

#[test]
fn a_local_time_keeps_its_offset() {
    assert_eq!(local(datetime!(2026-07-31 14:05:59.125 -5:30)), "2026-07-31T14:05:59.125-05:30");
    assert_eq!(local(datetime!(2026-07-31 14:05:59 UTC)), "2026-07-31T14:05:59.000+00:00");
    assert_eq!(local(datetime!(2026-07-31 14:05:59 +0:53:28)), "2026-07-31T13:12:31.000+00:00");
}
