//! A tile with every node inside of it, so that who keeps it hashes nothing again.

use crate::hash::{HASH_BYTES, Hash, node_hash};
use crate::tiles::{TILE_HEIGHT, TILE_WIDTH};

/// The hashes of a tile, complete or not, and the nodes above them up to its root: 16 KiB where it is complete.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExpandedTile {
    width: usize,
    /// Each node follows its children, so that appending moves nothing: 0 1 01 2 3 23 0123 4 and so on.
    nodes: Vec<Hash>,
}

/// Why bytes are no tile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a tile has up to {TILE_WIDTH} hashes of {HASH_BYTES} bytes, not {bytes} bytes")]
pub struct TileError {
    pub bytes: usize,
}

impl ExpandedTile {
    /// Hashes once for each node above: 255 times where the tile is complete.
    pub fn new(hashes: &[Hash]) -> Result<Self, TileError> {
        if hashes.len() > TILE_WIDTH {
            return Err(TileError { bytes: hashes.as_flattened().len() });
        }
        let mut tile = Self { width: 0, nodes: Vec::with_capacity(2 * hashes.len()) };
        for hash in hashes {
            tile.push(*hash);
        }
        Ok(tile)
    }

    /// From the hashes one after the other, as a store keeps them.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, TileError> {
        match bytes.as_chunks() {
            (hashes, []) => Self::new(hashes),
            _ => Err(TileError { bytes: bytes.len() }),
        }
    }

    /// How many hashes it has.
    pub fn width(&self) -> usize {
        self.width
    }

    /// The hashes one after the other, without the nodes above.
    pub fn bytes(&self) -> Vec<u8> {
        (0..self.width).filter_map(|index| self.node(0, index)).flatten().copied().collect()
    }

    /// The hash this tile is on the next level; `None` while it is incomplete.
    pub fn root(&self) -> Option<&Hash> {
        self.node(TILE_HEIGHT, 0)
    }

    /// The `index`th node over 2^`height` hashes; `None` while it is incomplete.
    pub(crate) fn node(&self, height: u32, index: usize) -> Option<&Hash> {
        let last = ((index + 1) << height) - 1;
        // `last` hashes come before the last one below, and the nodes that those complete. What is incomplete would
        // stand behind the end.
        let position = 2 * last - last.count_ones() as usize;
        self.nodes.get(position + height as usize)
    }

    /// Appends a hash and the nodes it completes. Whoever calls stops at [`TILE_WIDTH`].
    pub(crate) fn push(&mut self, hash: Hash) {
        let mut node = hash;
        self.nodes.push(node);
        for height in 0..self.width.trailing_ones() {
            if let Some(left) = self.node(height, (self.width >> height) - 1) {
                node = node_hash(left, &node);
                self.nodes.push(node);
            }
        }
        self.width += 1;
    }
}

#[cfg(test)]
mod tests;
