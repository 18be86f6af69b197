use super::{Case, Kind, Reader};
use crate::gazetteer::Lists;

#[track_caller]
fn check(text: &str, expected: &[(&str, Kind)]) {
    let mut reader = Reader::new(text, 0);
    let mut tokens = Vec::new();
    loop {
        let token = reader.next();
        if token.kind == Kind::Edge {
            break;
        }
        tokens.push((&text[token.start..token.end], token.kind));
    }
    assert_eq!(tokens, expected, "in {text:?}");
}

#[test]
fn kinds() {
    use Kind::{Blank, Gap, Joined, Line, Mark, Mixed, Number, Word};
    check("Ana Lee, 12a", &[("Ana", Word), ("Lee", Word), (",", Mark), ("12a", Mixed)]);
    check("O'Brien can't", &[("O'Brien", Word), ("can", Word), ("'", Mark), ("t", Word)]);
    check("Ana's", &[("Ana", Word), ("'", Mark), ("s", Word)]);
    check("a\nb\n\nc", &[("a", Word), ("\n", Line), ("b", Word), ("\n\n", Blank), ("c", Word)]);
    check("a   b\tc", &[("a", Word), ("   ", Gap), ("b", Word), ("\t", Gap), ("c", Word)]);
    check(
        "a.b@c.de, https://x.yz/Ana.",
        &[("a.b@c.de", Joined), (",", Mark), ("https://x.yz/Ana", Joined), (".", Mark)],
    );
    check(
        "first_name: A. Lee.",
        &[("first_name", Joined), (":", Mark), ("A", Word), (".", Mark), ("Lee", Word), (".", Mark)],
    );
    check("12 34.5", &[("12", Number), ("34", Number), (".", Mark), ("5", Number)]);
    check("Ji\u{200b}ří\u{301}", &[("Ji\u{200b}ří", Word)]);
}

#[test]
fn cases() {
    let case = |text: &str| Reader::new(text, 0).next().case;
    assert_eq!(["ana", "A", "Ana", "ANA", "McLee", "12"].map(case), {
        [Case::Lower, Case::Initial, Case::Title, Case::Upper, Case::Mixed, Case::None]
    });
}

/// A Cyrillic letter among Latin ones is read as the Latin one it looks like.
#[test]
fn lookalike_letters() {
    let plain = Reader::new("maria", 0).next();
    assert!(plain.lists.any(Lists::GIVEN));
    assert_eq!(Reader::new("m\u{430}ri\u{430}", 0).next().hash, plain.hash);
    assert_ne!(Reader::new("\u{43c}\u{430}\u{440}\u{438}\u{44f}", 0).next().hash, plain.hash);
}

#[test]
fn a_word_without_end_is_read_in_pieces() {
    let text = "x".repeat(200);
    let mut reader = Reader::new(&text, 0);
    let lengths = [(); 4].map(|()| reader.next()).map(|token| token.end - token.start);
    assert_eq!(lengths, [64, 64, 64, 8]);
}
