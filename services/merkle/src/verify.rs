//! Verification, by the algorithms of RFC 9162, sections 2.1.3.2 and 2.1.4.2. A proof is as long as its tree asks
//! for, or refused.

use crate::hash::{Hash, empty_root, node_hash};

/// Why a proof shows nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    #[error("the leaf is not in a tree of that size")]
    NoSuchLeaf,
    #[error("the newer tree is smaller than the older one")]
    Shrunk,
    #[error("the proof is shorter or longer than a tree of that size asks for")]
    Length,
    #[error("the proof does not lead to the root of the older tree")]
    OldRoot,
    #[error("the proof does not lead to the root")]
    Root,
}

/// Checks that the leaf with this hash is at `index` of the `size` leaves under `root`.
pub fn verify_inclusion(
    leaf_hash: &Hash,
    index: u64,
    size: u64,
    proof: &[Hash],
    root: &Hash,
) -> Result<(), ProofError> {
    if index >= size {
        return Err(ProofError::NoSuchLeaf);
    }
    let mut climb = Climb { index, last: size - 1 };
    let mut reached = *leaf_hash;
    for hash in proof {
        reached = match climb.step()? {
            Side::Left => node_hash(hash, &reached),
            Side::Right => node_hash(&reached, hash),
        };
    }
    climb.finish()?;
    if reached == *root { Ok(()) } else { Err(ProofError::Root) }
}

/// Checks that the `old` leaves under `old_root` are the first of the `new` leaves under `new_root`.
///
/// Of equal sizes the roots must be equal, and everything continues an empty tree; then the proof must be empty.
pub fn verify_consistency(
    old: u64,
    new: u64,
    old_root: &Hash,
    new_root: &Hash,
    proof: &[Hash],
) -> Result<(), ProofError> {
    if old > new {
        return Err(ProofError::Shrunk);
    }
    if old == 0 || old == new {
        return match proof {
            [] if old == 0 && *old_root != empty_root() => Err(ProofError::OldRoot),
            [] if old == new && old_root != new_root => Err(ProofError::Root),
            [] => Ok(()),
            _ => Err(ProofError::Length),
        };
    }
    let height = old.trailing_zeros();
    let mut climb = Climb { index: (old - 1) >> height, last: (new - 1) >> height };
    // Where the old tree is one complete subtree, its root is where both begin and the proof leaves it out.
    let (start, path) = if old.is_power_of_two() {
        (old_root, proof)
    } else {
        proof.split_first().ok_or(ProofError::Length)?
    };
    let (mut reached_old, mut reached_new) = (*start, *start);
    for hash in path {
        match climb.step()? {
            Side::Left => {
                reached_old = node_hash(hash, &reached_old);
                reached_new = node_hash(hash, &reached_new);
            }
            Side::Right => reached_new = node_hash(&reached_new, hash),
        }
    }
    climb.finish()?;
    match (reached_old == *old_root, reached_new == *new_root) {
        (true, true) => Ok(()),
        (false, _) => Err(ProofError::OldRoot),
        (true, false) => Err(ProofError::Root),
    }
}

/// The way from a node to the root: `index` of the node and of the last one at its height.
struct Climb {
    index: u64,
    last: u64,
}

/// Where the next hash of a proof stands.
enum Side {
    Left,
    Right,
}

impl Climb {
    /// Goes up to the next node that has a sibling, and past it.
    fn step(&mut self) -> Result<Side, ProofError> {
        if self.last == 0 {
            return Err(ProofError::Length);
        }
        if self.index == self.last {
            // A last node with an even index has no sibling: it stands for its parent.
            let alone = self.index.trailing_zeros();
            self.index >>= alone;
            self.last >>= alone;
        }
        let side = if self.index & 1 == 1 { Side::Left } else { Side::Right };
        self.index >>= 1;
        self.last >>= 1;
        Ok(side)
    }

    fn finish(&self) -> Result<(), ProofError> {
        if self.last == 0 { Ok(()) } else { Err(ProofError::Length) }
    }
}

#[cfg(test)]
mod tests;
