use std::iter::once;

use proptest::prelude::*;

use super::*;

proptest! {
    /// A leaf and its siblings are the whole tree, each leaf once, at any size a number can say.
    #[test]
    fn siblings_make_up_the_tree((size, index) in size_and_less()) {
        let mut subtrees: Vec<_> = inclusion(index, size).chain(once(index..index + 1)).collect();
        prop_assert!(subtrees.len() <= 65);
        subtrees.sort_by_key(|subtree| subtree.start);
        prop_assert!(touch(&subtrees, 0..size));
    }

    /// So do the old tree's last subtree and the subtrees of a consistency proof, but for what is left of it.
    #[test]
    fn a_consistency_proof_covers_both_trees((new, old) in size_and_less()) {
        prop_assume!(old > 0);
        let mut subtrees: Vec<_> = consistency(old, new).collect();
        if old.is_power_of_two() {
            subtrees.push(0..old);
        }
        subtrees.sort_by_key(|subtree| subtree.start);
        prop_assert!(touch(&subtrees, 0..new));
        prop_assert!(subtrees.iter().any(|subtree| subtree.end == old), "old and new part at a border");
    }

    #[test]
    fn nodes_are_the_subtree_in_order((size, index) in size_and_less()) {
        for subtree in inclusion(index, size).chain(once(0..size)) {
            let parts: Vec<_> = nodes(subtree.clone()).collect();
            prop_assert!(parts.is_sorted_by(|left, right| left.height > right.height));
            let leaves = parts.iter().map(|node| {
                let start = node.index << node.height;
                start..start + (1 << node.height)
            });
            prop_assert!(touch(&leaves.collect::<Vec<_>>(), subtree));
        }
    }
}

#[test]
fn nothing_to_show_is_an_empty_proof() {
    for (old, new) in [(0, 0), (0, 9), (9, 9), (u64::MAX, u64::MAX), (9, 8)] {
        assert_eq!(consistency(old, new).count(), 0, "{old} to {new}");
    }
    for (index, size) in [(0, 0), (0, 1), (1, 1), (u64::MAX, u64::MAX)] {
        assert_eq!(inclusion(index, size).count(), 0, "{index} of {size}");
    }
}

/// Sizes of every magnitude, and around powers of two.
fn size_and_less() -> impl Strategy<Value = (u64, u64)> {
    let near_power = (0..u64::BITS, -2_i64..3).prop_map(|(bit, by)| (1_u64 << bit).saturating_add_signed(by));
    let size = prop_oneof![
        1_u64..100,
        near_power,
        (any::<u64>(), 0..u64::BITS).prop_map(|(size, shift)| size >> shift),
        Just(u64::MAX)
    ];
    size.prop_map(|size| size.max(1)).prop_flat_map(|size| (Just(size), 0..size))
}

/// The ranges follow one another without a gap and make up the whole.
fn touch(ranges: &[Range<u64>], whole: Range<u64>) -> bool {
    let ends = ranges.iter().try_fold(whole.start, |end, range| (range.start == end).then_some(range.end));
    ends == Some(whole.end)
}
