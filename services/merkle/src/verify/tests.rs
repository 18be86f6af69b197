use super::*;
use crate::hash::leaf_hash;

const ONE: Hash = [1; 32];
const TWO: Hash = [2; 32];

#[test]
fn a_single_leaf_is_the_root() {
    assert_eq!(verify_inclusion(&ONE, 0, 1, &[], &ONE), Ok(()));
    assert_eq!(verify_inclusion(&ONE, 0, 1, &[], &TWO), Err(ProofError::Root));
    assert_eq!(verify_inclusion(&ONE, 0, 1, &[TWO], &ONE), Err(ProofError::Length));
}

#[test]
fn no_leaf_is_beyond_the_end() {
    for (index, size) in [(0, 0), (1, 1), (2, 1), (u64::MAX, u64::MAX)] {
        assert_eq!(verify_inclusion(&ONE, index, size, &[], &ONE), Err(ProofError::NoSuchLeaf));
    }
}

#[test]
fn a_proof_has_the_length_of_its_tree() {
    let root = node_hash(&node_hash(&ONE, &TWO), &TWO);
    assert_eq!(verify_inclusion(&ONE, 0, 3, &[TWO, TWO], &root), Ok(()));
    for length in [0, 1, 3, 4, 64, 1000] {
        assert_eq!(verify_inclusion(&ONE, 0, 3, &vec![TWO; length], &root), Err(ProofError::Length));
    }
    for length in [0, 1, 2, 4, 64, 1000] {
        let verified = verify_consistency(3, 4, &ONE, &TWO, &vec![TWO; length]);
        assert_eq!(verified, Err(ProofError::Length), "three hashes: subtree, sibling, sibling");
    }
}

#[test]
fn the_largest_sizes_are_climbed() {
    let proof = [TWO; 64];
    assert_eq!(verify_inclusion(&ONE, 0, u64::MAX, &proof, &ONE), Err(ProofError::Root));
    assert_eq!(verify_inclusion(&ONE, 0, u64::MAX, &proof[1..], &ONE), Err(ProofError::Length));
    assert_eq!(verify_consistency(1, u64::MAX, &ONE, &ONE, &proof), Err(ProofError::Root));
    assert_eq!(verify_consistency(1 << 63, u64::MAX, &ONE, &ONE, &proof[..1]), Err(ProofError::Root));
}

#[test]
fn an_unchanged_log_needs_no_proof() {
    assert_eq!(verify_consistency(5, 5, &ONE, &ONE, &[]), Ok(()));
    assert_eq!(verify_consistency(5, 5, &ONE, &TWO, &[]), Err(ProofError::Root));
    assert_eq!(verify_consistency(5, 5, &ONE, &ONE, &[TWO]), Err(ProofError::Length));
}

#[test]
fn everything_continues_an_empty_log() {
    let empty = empty_root();
    assert_eq!(verify_consistency(0, 5, &empty, &ONE, &[]), Ok(()));
    assert_eq!(verify_consistency(0, 0, &empty, &empty, &[]), Ok(()));
    assert_eq!(verify_consistency(0, 5, &leaf_hash(&[]), &ONE, &[]), Err(ProofError::OldRoot));
    assert_eq!(verify_consistency(0, 0, &empty, &ONE, &[]), Err(ProofError::Root));
    assert_eq!(verify_consistency(0, 5, &empty, &ONE, &[TWO]), Err(ProofError::Length));
}

#[test]
fn an_old_tree_that_is_a_subtree_is_where_both_begin() {
    assert_eq!(verify_consistency(2, 3, &ONE, &node_hash(&ONE, &TWO), &[TWO]), Ok(()));
    assert_eq!(verify_consistency(2, 3, &TWO, &node_hash(&ONE, &TWO), &[TWO]), Err(ProofError::Root));
}

#[test]
fn the_error_says_which_root_was_missed() {
    let old_root = node_hash(&node_hash(&ONE, &TWO), &ONE);
    let new_root = node_hash(&node_hash(&ONE, &TWO), &node_hash(&ONE, &TWO));
    let proof = [ONE, TWO, node_hash(&ONE, &TWO)];
    assert_eq!(verify_consistency(3, 4, &old_root, &new_root, &proof), Ok(()));
    assert_eq!(verify_consistency(3, 4, &ONE, &new_root, &proof), Err(ProofError::OldRoot));
    assert_eq!(verify_consistency(3, 4, &old_root, &ONE, &proof), Err(ProofError::Root));
    assert_eq!(verify_consistency(4, 3, &old_root, &new_root, &proof), Err(ProofError::Shrunk));
}
