//! RFC 6962, section 2.1, as it is written: recursive, over the leaves, with another SHA-256.

use std::cell::RefCell;
use std::collections::HashMap;

use sha2::{Digest, Sha256};
use tracegate_merkle::Hash;

/// The entries of a log.
pub(crate) struct Naive {
    leaves: Vec<Vec<u8>>,
    /// Hashes of ranges asked for before: without them, 600 sizes would take minutes.
    known: RefCell<HashMap<(usize, usize), Hash>>,
}

impl Naive {
    pub(crate) fn new(leaves: impl IntoIterator<Item = Vec<u8>>) -> Self {
        Self { leaves: leaves.into_iter().collect(), known: RefCell::default() }
    }

    /// As many leaves, none like another.
    pub(crate) fn counting(size: usize) -> Self {
        Self::new((0..size).map(entry))
    }

    pub(crate) fn leaves(&self) -> &[Vec<u8>] {
        &self.leaves
    }

    /// MTH(D\[0:size\])
    pub(crate) fn root(&self, size: usize) -> Hash {
        self.tree_hash(0, size)
    }

    /// PATH(index, D\[0:size\])
    pub(crate) fn path(&self, index: usize, size: usize) -> Vec<Hash> {
        self.path_of(index, 0, size)
    }

    /// PROOF(old, D\[0:new\])
    pub(crate) fn proof(&self, old: usize, new: usize) -> Vec<Hash> {
        self.subproof(old, 0, new, true)
    }

    fn tree_hash(&self, start: usize, end: usize) -> Hash {
        if let Some(hash) = self.known.borrow().get(&(start, end)) {
            return *hash;
        }
        let hash = match end - start {
            0 => Sha256::digest([]).into(),
            1 => Sha256::new_with_prefix([0]).chain_update(&self.leaves[start]).finalize().into(),
            size => {
                let middle = start + split(size);
                let (left, right) = (self.tree_hash(start, middle), self.tree_hash(middle, end));
                Sha256::new_with_prefix([1]).chain_update(left).chain_update(right).finalize().into()
            }
        };
        self.known.borrow_mut().insert((start, end), hash);
        hash
    }

    fn path_of(&self, index: usize, start: usize, end: usize) -> Vec<Hash> {
        if end - start == 1 {
            return Vec::new();
        }
        let middle = start + split(end - start);
        let (mut path, sibling) = if start + index < middle {
            (self.path_of(index, start, middle), self.tree_hash(middle, end))
        } else {
            (self.path_of(index - (middle - start), middle, end), self.tree_hash(start, middle))
        };
        path.push(sibling);
        path
    }

    fn subproof(&self, old: usize, start: usize, end: usize, is_known: bool) -> Vec<Hash> {
        if old == end - start {
            return if is_known { Vec::new() } else { vec![self.tree_hash(start, end)] };
        }
        let middle = start + split(end - start);
        let (mut proof, sibling) = if start + old <= middle {
            (self.subproof(old, start, middle, is_known), self.tree_hash(middle, end))
        } else {
            (self.subproof(old - (middle - start), middle, end, false), self.tree_hash(start, middle))
        };
        proof.push(sibling);
        proof
    }
}

/// The largest power of two smaller than the size.
pub(crate) fn split(size: usize) -> usize {
    size.next_power_of_two() / 2
}

pub(crate) fn entry(number: usize) -> Vec<u8> {
    format!("entry {number}").into_bytes()
}
