//! What a proof must not survive.

use proptest::prelude::*;
use tracegate_merkle::*;

use crate::naive::{Naive, entry, split};
use crate::store::Store;

const SIZE_MAX: usize = 700;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn an_inclusion_proof_bears_no_change(
        (size, index) in size_and_less(),
        other in size_and_less(),
        (byte, bit) in (any::<prop::sample::Index>(), 0_u32..8),
    ) {
        let naive = Naive::counting(size);
        let (proof, root, leaf) = (naive.path(index, size), naive.root(size), leaf_hash(&entry(index)));
        let verify = |leaf: &Hash, (size, index): (usize, usize), proof: &[Hash], root: &Hash| {
            verify_inclusion(leaf, index as u64, size as u64, proof, root).is_ok()
        };
        let place = (size, index);
        prop_assert!(verify(&leaf, place, &proof, &root));

        for altered in alterations(&proof, byte, bit) {
            prop_assert!(!verify(&leaf, place, &altered, &root));
        }
        prop_assert!(!verify(&flip(leaf, byte, bit), place, &proof, &root));
        prop_assert!(!verify(&leaf, place, &proof, &flip(root, byte, bit)));
        prop_assert!(!verify(&node_hash(&leaf, &leaf), place, &proof, &root));
        // The way up is all that a proof knows of index and size; a checkpoint binds the size to the root.
        prop_assert_eq!(verify(&leaf, other, &proof, &root), way(other) == way(place));
        for index in (0..size).filter(|another| *another != index) {
            prop_assert!(!verify(&leaf, (size, index), &proof, &root));
        }
        prop_assert!(!verify(&leaf, (index, index), &proof, &root), "beyond the end");
    }

    #[test]
    fn a_consistency_proof_bears_no_change(
        (new, less) in size_and_less(),
        (other_new, other_less) in size_and_less(),
        (byte, bit) in (any::<prop::sample::Index>(), 0_u32..8),
    ) {
        let (old, other_old) = (less + 1, other_less + 1);
        let naive = Naive::counting(new);
        let (proof, old_root, new_root) = (naive.proof(old, new), naive.root(old), naive.root(new));
        let verify = |(old, new): (usize, usize), old_root: &Hash, new_root: &Hash, proof: &[Hash]| {
            verify_consistency(old as u64, new as u64, old_root, new_root, proof).is_ok()
        };
        let sizes = (old, new);
        prop_assert!(verify(sizes, &old_root, &new_root, &proof));

        for altered in alterations(&proof, byte, bit) {
            prop_assert!(!verify(sizes, &old_root, &new_root, &altered));
        }
        prop_assert!(!verify(sizes, &flip(old_root, byte, bit), &new_root, &proof));
        prop_assert!(!verify(sizes, &old_root, &flip(new_root, byte, bit), &proof));
        let others = (other_old, other_new);
        prop_assert_eq!(verify(others, &old_root, &new_root, &proof), ways(others) == ways(sizes));
        for other in (0..new).filter(|other| *other != old) {
            let passes = verify((other, new), &old_root, &new_root, &proof);
            prop_assert_eq!(passes, ways((other, new)) == ways(sizes));
        }
        prop_assert!(!verify((new + 1, new), &old_root, &new_root, &proof), "it never shrinks");
    }

    /// A log cut off and grown again proves to nobody who saw what was cut off that it is the same.
    #[test]
    fn a_log_that_was_cut_off_is_found_out((seen, kept) in size_and_less(), more in 0_usize..300) {
        let honest = Naive::counting(seen);
        let mut entries = honest.leaves()[..kept].to_vec();
        entries.extend((kept..seen + more).map(|number| entry(number + 1_000_000)));
        let forged = Store::of(&entries);
        let (old, new) = (seen as u64, (seen + more) as u64);

        let proof = consistency(old, new, &forged.fetch(&plan_consistency(old, new))).unwrap();
        let old_root = root_from_tiles(old, &forged.fetch(&plan_root(old))).unwrap();
        let new_root = root_from_tiles(new, &forged.fetch(&plan_root(new))).unwrap();
        prop_assert_eq!(verify_consistency(old, new, &old_root, &new_root, &proof), Ok(()), "in itself");
        prop_assert!(verify_consistency(old, new, &honest.root(seen), &new_root, &proof).is_err());

        let kept_root = honest.root(kept);
        let shrunk = verify_consistency(old, kept as u64, &honest.root(seen), &kept_root, &[]);
        prop_assert_eq!(shrunk, Err(ProofError::Shrunk));
    }

    /// Without any one tile of its plan there is no proof, and the error names that tile.
    #[test]
    fn a_plan_asks_for_nothing_in_vain((size, index) in size_and_less(), left_out: prop::sample::Index) {
        let store = Store::of(Naive::counting(size).leaves());
        let (size, index) = (size as u64, index as u64);
        let mut plan = plan_inclusion(index, size);
        if !plan.is_empty() {
            let missing = plan.remove(left_out.index(plan.len()));
            let answer = inclusion(index, size, &store.fetch(&plan));
            prop_assert_eq!(answer, Err(ProveError::MissingTile(missing)));
        }
        let mut plan = plan_consistency(index, size);
        if !plan.is_empty() {
            let missing = plan.remove(left_out.index(plan.len()));
            let answer = consistency(index, size, &store.fetch(&plan));
            prop_assert_eq!(answer, Err(ProveError::MissingTile(missing)));
        }
    }
}

/// Every other list of hashes that is close: one bit, one left out, one more, two exchanged.
fn alterations(proof: &[Hash], byte: prop::sample::Index, bit: u32) -> Vec<Vec<Hash>> {
    let mut all = Vec::new();
    for at in 0..proof.len() {
        let mut flipped = proof.to_vec();
        flipped[at] = flip(flipped[at], byte, bit);
        let mut shorter = proof.to_vec();
        shorter.remove(at);
        let mut longer = proof.to_vec();
        longer.insert(at, proof[at]);
        all.extend([flipped, shorter, longer]);
        if at > 0 {
            let mut exchanged = proof.to_vec();
            exchanged.swap(at - 1, at);
            all.push(exchanged);
        }
    }
    all.push([proof, &[Hash::default()]].concat());
    all
}

fn flip(mut hash: Hash, byte: prop::sample::Index, bit: u32) -> Hash {
    hash[byte.index(HASH_BYTES)] ^= 1 << bit;
    hash
}

fn size_and_less() -> impl Strategy<Value = (usize, usize)> {
    (1..=SIZE_MAX).prop_flat_map(|size| (Just(size), 0..size))
}

/// On which side siblings stand on the way up from a leaf: `true` for the left.
fn way((size, index): (usize, usize)) -> Vec<bool> {
    if size == 1 {
        return Vec::new();
    }
    let middle = split(size);
    let is_right = index >= middle;
    let mut sides = way(if is_right { (size - middle, index - middle) } else { (middle, index) });
    sides.push(is_right);
    sides
}

/// The same for a consistency proof, and whether the proof has the hash it begins with; `None` for a proof of no sizes.
fn ways((old, new): (usize, usize)) -> Option<(bool, Vec<bool>)> {
    if old == 0 || old > new {
        return None;
    }
    if old == new {
        return Some((false, Vec::new()));
    }
    let height = old.trailing_zeros();
    let nodes = ((new - 1) >> height) + 1;
    Some((!old.is_power_of_two(), way((nodes, (old - 1) >> height))))
}
