use std::collections::HashSet;

use super::*;

#[test]
fn no_word_is_both_open_and_held_out() {
    for lists in [&GIVEN, &FAMILY, &CITIES, &STREETS] {
        let open: HashSet<_> = lists.open().map(str::to_lowercase).collect();
        let both: Vec<_> = lists.held_out().filter(|word| open.contains(&word.to_lowercase())).collect();
        assert_eq!(both, Vec::<&str>::new());
    }
}

#[test]
fn about_a_third_is_held_out_in_every_section() {
    for lists in [&GIVEN, &FAMILY, &CITIES, &STREETS] {
        let (open, held_out) = (lists.open().count(), lists.held_out().count());
        assert!(held_out * 4 > open, "{held_out} of {open}");
        assert!(lists.sections().all(|section| lists.held_out.contains_key(section)));
    }
}

#[test]
fn training_draws_open_words_only() {
    let mut draw = Draw::seeded(1, 0);
    assert!((0..1000).all(|_| !GIVEN.draw(&mut draw, "en", Split::Train).unseen));
    assert!((0..1000).any(|_| GIVEN.draw(&mut draw, "en", Split::HeldOut).unseen));
}

/// What the engine's word lists hold was seen, whatever the file is called here.
#[test]
fn no_held_out_word_is_in_the_lists_of_the_engine() {
    let seen: HashSet<&str> = [
        include_str!("../../../detection/src/gazetteer/lists/given.txt"),
        include_str!("../../../detection/src/gazetteer/lists/family.txt"),
        include_str!("../../../detection/src/gazetteer/lists/city.txt"),
    ]
    .into_iter()
    .flat_map(str::lines)
    .collect();
    for lists in [&GIVEN, &FAMILY, &CITIES] {
        let both: Vec<_> =
            lists.held_out().filter(|word| seen.contains(word.to_lowercase().as_str())).collect();
        assert_eq!(both, Vec::<&str>::new());
    }
}
