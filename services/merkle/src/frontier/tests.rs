use proptest::prelude::*;

use super::*;
use crate::hash::leaf_hash;

proptest! {
    /// Each peak is the root of its own part of the leaves.
    #[test]
    fn peaks_are_roots_of_complete_subtrees(size in 0_u64..300) {
        let frontier = grown(0..size);
        let (mut start, mut peaks) = (0, Vec::new());
        for height in (0..u64::BITS).rev().filter(|height| size >> height & 1 == 1) {
            peaks.extend(grown(start..start + (1 << height)).root());
            start += 1 << height;
        }
        prop_assert_eq!(frontier.peaks_bytes(), peaks);
    }

    #[test]
    fn stored_parts_go_on_as_before(size in 0_u64..300, more in 0_u64..300) {
        let stored = grown(0..size);
        let mut resumed = Frontier::from_parts(size, &stored.peaks_bytes()).unwrap();
        for leaf in size..size + more {
            resumed.push(leaf_hash(&leaf.to_be_bytes()));
        }
        prop_assert_eq!(resumed, grown(0..size + more));
    }
}

#[test]
fn parts_that_do_not_fit_are_refused() {
    let refused = |size, bytes: usize| {
        let expected = size as u64;
        assert_eq!(
            Frontier::from_parts(expected, &vec![7; bytes]),
            Err(FrontierError::Peaks { size: expected, expected: expected.count_ones(), bytes })
        );
    };
    for (size, bytes) in [(0, 32), (1, 0), (1, 31), (1, 33), (1, 64), (3, 32), (4, 64), (7, 95)] {
        refused(size, bytes);
    }
}

#[test]
fn the_largest_tree_is_what_signed_integers_count() {
    let peaks = |size: u64| vec![7; size.count_ones() as usize * HASH_BYTES];
    assert!(Frontier::from_parts(SIZE_MAX, &peaks(SIZE_MAX)).is_ok());
    let larger = SIZE_MAX + 1;
    assert_eq!(Frontier::from_parts(larger, &peaks(larger)), Err(FrontierError::TooLarge(larger)));
}

fn grown(leaves: std::ops::Range<u64>) -> Frontier {
    let mut frontier = Frontier::new();
    leaves.for_each(|leaf| frontier.push(leaf_hash(&leaf.to_be_bytes())));
    frontier
}
