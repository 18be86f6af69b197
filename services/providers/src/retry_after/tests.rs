use http::HeaderValue;

use super::*;

fn ms(milliseconds: u64) -> Option<Duration> {
    Some(Duration::from_millis(milliseconds))
}

fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
    pairs
        .iter()
        .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
        .collect()
}

#[test]
fn durations() {
    let rows = [
        ("20ms", ms(20)),
        ("6.4s", ms(6400)),
        ("34.074824224s", Some(Duration::from_nanos(34_074_824_224))),
        ("6m0s", ms(360_000)),
        ("1m3.5s", ms(63_500)),
        ("1h2m", Some(WAIT_MAX)),
        ("0s", ms(0)),
        ("", None),
        ("7", None),
        ("s", None),
        ("7 s", None),
        ("-7s", None),
        ("1d", None),
        ("1.2.3s", None),
    ];
    for (text, expected) in rows {
        assert_eq!(parse(text), expected, "{text}");
    }
}

#[test]
fn from_header() {
    let rows: [(&[(&str, &str)], _); 11] = [
        (&[("retry-after", "7")], ms(7000)),
        (&[("retry-after", "0.5")], ms(500)),
        (&[("retry-after", "999999")], Some(WAIT_MAX)),
        (&[("retry-after", "-3")], None),
        (&[("retry-after", "soon")], None),
        (&[("retry-after", "7"), ("retry-after-ms", "250")], ms(250)),
        (
            &[("retry-after", "Sat, 21 Nov 2026 10:00:30 GMT"), ("date", "Sat, 21 Nov 2026 10:00:00 GMT")],
            ms(30_000),
        ),
        (
            &[("retry-after", "Sat, 21 Nov 2026 09:00:00 GMT"), ("date", "Sat, 21 Nov 2026 10:00:00 GMT")],
            ms(0),
        ),
        (
            &[
                ("x-ratelimit-remaining-requests", "0"),
                ("x-ratelimit-reset-requests", "1m2s"),
                ("x-ratelimit-remaining-tokens", "100"),
                ("x-ratelimit-reset-tokens", "6m0s"),
            ],
            ms(62_000),
        ),
        (
            &[
                ("anthropic-ratelimit-input-tokens-remaining", "0"),
                ("anthropic-ratelimit-input-tokens-reset", "2026-11-21T10:00:12Z"),
                ("date", "Sat, 21 Nov 2026 10:00:00 GMT"),
            ],
            ms(12_000),
        ),
        (&[], None),
    ];
    for (pairs, expected) in rows {
        assert_eq!(from_headers(&headers(pairs)), expected, "{pairs:?}");
    }
}

#[test]
fn from_words() {
    let rows = [
        ("Rate limit reached for gpt-4o. Please try again in 6.4s. Visit the page.", ms(6400)),
        ("Please try again in 20ms.", ms(20)),
        ("Quota exceeded. Please retry in 34.5s.", ms(34_500)),
        ("Please try again in a moment.", None),
        ("Try later.", None),
    ];
    for (message, expected) in rows {
        assert_eq!(from_message(message), expected, "{message}");
    }
}
