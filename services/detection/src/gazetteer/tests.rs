use super::{Lists, SLOTS, TABLE, hash, lists};

#[track_caller]
fn check(word: &str, expected: Lists) {
    assert_eq!(lists(hash(word)), expected, "{word:?}");
}

#[test]
fn words_are_found_in_their_lists() {
    assert!(lists(hash("street")).any(Lists::STREET));
    assert!(lists(hash("maria")).any(Lists::GIVEN));
    assert!(lists(hash("garcía")).any(Lists::FAMILY));
    assert!(lists(hash("the")).any(Lists::COMMON));
    check("qzxqzx", Lists::default());
    check("", Lists::default());
}

#[test]
fn the_table_has_room() {
    let taken = TABLE.slots.iter().filter(|slot| **slot != 0).count();
    assert!(taken * 2 <= SLOTS, "{taken} of {SLOTS}");
}
