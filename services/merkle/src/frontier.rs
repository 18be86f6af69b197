//! The frontier: all that a log must remember to grow and to know its root.

use crate::hash::{HASH_BYTES, Hash, empty_root, node_hash};

/// More leaves than contracts and databases can count, whose integers are signed.
pub const SIZE_MAX: u64 = i64::MAX as u64;

/// Roots of the complete subtrees a tree consists of: one for each binary one in its size.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frontier {
    size: u64,
    peaks: Vec<Hash>,
}

/// Why stored parts are no frontier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FrontierError {
    #[error("a tree of {size} leaves has {expected} peaks of {HASH_BYTES} bytes, not {bytes} bytes")]
    Peaks { size: u64, expected: u32, bytes: usize },
    #[error("a tree of {0} leaves is too large")]
    TooLarge(u64),
}

impl Frontier {
    /// Of an empty tree.
    pub fn new() -> Self {
        Self::default()
    }

    /// From what [`Self::size`] and [`Self::peaks_bytes`] gave.
    pub fn from_parts(size: u64, peaks: &[u8]) -> Result<Self, FrontierError> {
        if size > SIZE_MAX {
            return Err(FrontierError::TooLarge(size));
        }
        let (hashes, rest) = peaks.as_chunks::<HASH_BYTES>();
        let expected = size.count_ones();
        if !rest.is_empty() || hashes.len() != expected as usize {
            return Err(FrontierError::Peaks { size, expected, bytes: peaks.len() });
        }
        Ok(Self { size, peaks: hashes.to_vec() })
    }

    /// Appends a leaf by its hash. Hashes once on average, 63 times at most.
    pub fn push(&mut self, leaf: Hash) {
        let mut node = leaf;
        for _ in 0..self.size.trailing_ones() {
            if let Some(left) = self.peaks.pop() {
                node = node_hash(&left, &node);
            }
        }
        self.peaks.push(node);
        self.size += 1;
    }

    pub fn root(&self) -> Hash {
        let peaks = self.peaks.iter().rev().copied();
        peaks.reduce(|right, left| node_hash(&left, &right)).unwrap_or_else(empty_root)
    }

    /// Leaves so far.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The peaks one after the other, largest first.
    pub fn peaks_bytes(&self) -> Vec<u8> {
        self.peaks.concat()
    }
}

#[cfg(test)]
mod tests;
