use proptest::prelude::*;

use super::*;

/// The events in `bytes`, fed in pieces that end at `cuts`.
fn events(bytes: &[u8], cuts: &[usize]) -> Result<Vec<(String, String)>, ErrorKind> {
    let (mut decoder, mut events, mut start) = (Decoder::with_limit(64), Vec::new(), 0);
    for end in cuts.iter().copied().chain([bytes.len()]) {
        let end = end.clamp(start, bytes.len());
        decoder
            .feed(&bytes[start..end], |event| {
                events.push((event.name.to_owned(), event.data.to_owned()));
                Ok(())
            })
            .map_err(|error| error.kind)?;
        start = end;
    }
    Ok(events)
}

fn check(text: &str, expected: &[(&str, &str)]) {
    let expected: Vec<_> = expected.iter().map(|(name, data)| (name.to_string(), data.to_string())).collect();
    assert_eq!(events(text.as_bytes(), &[]), Ok(expected.clone()), "{text:?}");
    let every_byte: Vec<_> = (0..text.len()).collect();
    assert_eq!(events(text.as_bytes(), &every_byte), Ok(expected), "{text:?}, byte by byte");
}

#[test]
fn samples() {
    check("data: one\n\ndata: two\n\n", &[("", "one"), ("", "two")]);
    check("event: ping\ndata: {}\n\n", &[("ping", "{}")]);
    check("data:one\r\n\r\ndata:  two\r\rdata\n\n", &[("", "one"), ("", " two"), ("", "")]);
    check("data: a\ndata: b\ndata\n\n", &[("", "a\nb\n")]);
    check("\u{feff}data: a\n\n\u{feff}data: b\n\n", &[("", "a")]);
    check(": keep alive\n\nid: 7\nretry: 10\nother\n\n", &[]);
    check("event: named\n\ndata: unnamed\n\n", &[("", "unnamed")]);
    check("data: cut off", &[]);
    check("data: cut off\n", &[]);
    check("data: a:b\n\n", &[("", "a:b")]);
}

#[test]
fn limits() {
    let long = "x".repeat(63);
    check(&format!("data:{}\n\n", &long[..50]), &[("", &long[..50])]);
    for text in [format!("data:{long}"), format!(":{long}{long}"), format!("data:{long}\ndata:{long}\n\n")] {
        let every_byte: Vec<_> = (0..text.len()).collect();
        assert_eq!(events(text.as_bytes(), &every_byte), Err(ErrorKind::AnswerTooLarge), "{text}");
    }
}

#[test]
fn not_utf8() {
    assert_eq!(events(b"data: \xff\n\n", &[]), Err(ErrorKind::Malformed));
}

fn stream() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("data: "),
        Just("data:"),
        Just("event: e"),
        Just(":"),
        Just("\n"),
        Just("\r"),
        Just("\r\n"),
        Just("\n\n"),
        Just("{\"a\":1}"),
        Just("é👋"),
        Just("\u{feff}"),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    /// Wherever a network cuts the bytes, the events are the same.
    #[test]
    fn any_cuts_give_the_same_events(text in stream(), mut cuts in prop::collection::vec(0..400_usize, 0..20)) {
        cuts.sort_unstable();
        let whole = events(text.as_bytes(), &[]);
        let cut = events(text.as_bytes(), &cuts);
        // A line that is too long is seen earlier when it comes at once.
        if whole.is_ok() && cut.is_ok() {
            prop_assert_eq!(whole, cut);
        }
    }

    #[test]
    fn no_bytes_are_too_strange(bytes: Vec<u8>, mut cuts in prop::collection::vec(0..400_usize, 0..20)) {
        cuts.sort_unstable();
        let _ = events(&bytes, &cuts);
    }
}
