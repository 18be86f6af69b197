use std::collections::HashSet;

use super::*;

#[test]
fn there_are_many_and_a_third_is_held_out() {
    let (train, held_out) = (of(Split::Train).len(), of(Split::HeldOut).len());
    assert!(train + held_out >= 120);
    assert!(held_out * 2 >= train, "{held_out} of {}", train + held_out);
}

#[test]
fn names_are_used_once() {
    let mut seen = HashSet::new();
    let twice: Vec<_> = TEMPLATES.iter().map(|t| t.name).filter(|name| !seen.insert(*name)).collect();
    assert_eq!(twice, Vec::<&str>::new());
}

/// Wording of a template for training does not come back in one for measuring.
#[test]
fn held_out_wording_is_its_own() {
    let sentences = |split| -> HashSet<&str> {
        let texts =
            of(split).into_iter().flat_map(|template| &template.parts).filter_map(|part| match part {
                Part::Text(text) => Some(*text),
                Part::Slot { .. } | Part::Choice(_) => None,
            });
        texts.map(str::trim).filter(|text| text.split_whitespace().count() >= 5).collect()
    };
    let (train, held_out) = (sentences(Split::Train), sentences(Split::HeldOut));
    assert_eq!(train.intersection(&held_out).collect::<Vec<_>>(), Vec::<&&str>::new());
}

#[test]
fn slots_choices_and_brackets_of_the_text() {
    let slot = |name, which| Part::Slot { name, which };
    assert_eq!(
        parts("a [[first/2]] [[?x|y]] [[[-ip]]]"),
        [
            Part::Text("a "),
            slot("first", 2),
            Part::Text(" "),
            Part::Choice(vec!["x", "y"]),
            Part::Text(" ["),
            slot("-ip", 1),
            Part::Text("]"),
        ]
    );
}
