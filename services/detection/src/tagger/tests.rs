use proptest::prelude::*;

use super::{Kind, State, Tag, checksum, score, walk};
use crate::DETECTOR_VERSION;

/// Other weights make other findings, and those must be told apart in records.
#[test]
fn the_version_names_the_weights() {
    let expected = format!("{:08x}", checksum());
    assert!(DETECTOR_VERSION.ends_with(&expected), "{DETECTOR_VERSION} should end in {expected}");
}

#[test]
fn nothing_goes_on_that_has_not_begun() {
    assert_eq!(Tag::NameGoesOn.after(Tag::Outside), Tag::NameBegins);
    assert_eq!(Tag::NameGoesOn.after(Tag::AddressGoesOn), Tag::NameBegins);
    assert_eq!(Tag::NameGoesOn.after(Tag::NameBegins), Tag::NameGoesOn);
    assert_eq!(Tag::AddressGoesOn.after(Tag::NameBegins), Tag::AddressBegins);
    assert_eq!(Tag::Outside.after(Tag::NameBegins), Tag::Outside);
}

#[track_caller]
fn check_asked(text: &str, expected: &[&str]) {
    let mut asked = Vec::new();
    walk(text, |question| {
        asked.push(&text[question.start..question.end]);
        Tag::Outside
    });
    assert_eq!(asked, expected, "in {text:?}");
}

#[test]
fn few_words_are_asked_about() {
    check_asked("the quick brown fox jumps over the lazy dog.", &[]);
    check_asked("What goes up must come down.", &[]);
    check_asked("ask Ana about it", &["Ana"]);
    check_asked("it took 12 weeks", &[]);
    check_asked("12 Elm", &["12", "Elm"]);
    check_asked("mail ana.lee@example.com or see https://example.com/Ana", &[]);
    check_asked("EMAIL_kqbnmtdrslfghcpjbkqm", &[]);
}

fn tags(text: &str, cuts: &[usize]) -> Vec<(usize, usize, Kind, Tag)> {
    let mut state = State::default();
    let mut tagged = Vec::new();
    let ends = cuts.iter().map(|cut| text.floor_char_boundary(*cut)).chain([text.len()]);
    for (end, last) in ends.zip((0..=cuts.len()).map(|part| part == cuts.len())) {
        state.run(
            &text[..end],
            last,
            |question| score(&question.features, question.titled),
            |each| tagged.push((each.token.start, each.token.end, each.token.kind, each.tag)),
        );
    }
    tagged
}

proptest! {
    #[test]
    fn where_a_text_is_cut_changes_no_tag(
        pieces in prop::collection::vec(prop::sample::select(vec![
            "Ana", " ", "Lee", "12", "Main", "street", ".", ",", "\n", "\n\n", "\t", "   ", "@", "example.com", "_",
            "://", "'", "O'", "Brien", "\u{200b}", "\u{301}", "é", "日", "Mr", "a", "A",
        ]), 0..40),
        mut cuts in prop::collection::vec(0usize..120, 0..5),
    ) {
        let text = pieces.concat();
        cuts.iter_mut().for_each(|cut| *cut = (*cut).min(text.len()));
        cuts.sort_unstable();
        prop_assert_eq!(tags(&text, &cuts), tags(&text, &[]));
    }
}
