//! Sealing: leaf hashes come in, complete tiles of every level come out, once.
//!
//! What is not sealed yet is the *rest*: the hashes of the last, incomplete tile of each level. A store that keeps
//! complete tiles and leaves need not keep the rest; [`rest_ranges`] says what it is made of.

use std::mem;
use std::ops::Range;
use std::sync::Arc;

use crate::expanded::ExpandedTile;
use crate::frontier::SIZE_MAX;
use crate::hash::Hash;
use crate::tiles::{LEVELS, TILE_HEIGHT, TILE_WIDTH, TileId, hashes_at};

/// Collects the hashes of incomplete tiles and the nodes above them, so that a leaf costs one hash on average.
#[derive(Clone, Debug, Default)]
pub struct Sealer {
    size: u64,
    rest: [ExpandedTile; LEVELS],
}

/// A tile that is complete from now on.
#[derive(Clone, Debug)]
pub struct SealedTile {
    pub level: u8,
    pub tile: u64,
    /// Fit for a cache; a store keeps its [`ExpandedTile::bytes`].
    pub expanded: Arc<ExpandedTile>,
}

/// Why hashes are not the rest of a tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RestError {
    #[error("the rest of {size} leaves has {expected} hashes at level {level}, not {found}")]
    Hashes { size: u64, level: u8, expected: usize, found: usize },
    #[error("a tree of {0} leaves is too large")]
    TooLarge(u64),
}

/// For each level the hashes that are in no complete tile, by their numbers from the level's beginning.
///
/// Hash `i` of level 0 is the hash of leaf `i`; of a higher level, the [`ExpandedTile::root`] of tile `i` one level
/// below. So the rest is made of at most 255 leaves and 255 sealed tiles a level.
pub fn rest_ranges(size: u64) -> Vec<Range<u64>> {
    (0..LEVELS as u8)
        .map(|level| hashes_at(level, size))
        .take_while(|hashes| *hashes > 0)
        .map(|hashes| hashes >> TILE_HEIGHT << TILE_HEIGHT..hashes)
        .collect()
}

impl Sealer {
    /// Of an empty tree.
    pub fn new() -> Self {
        Self::default()
    }

    /// Goes on at `size` leaves with the rest of each level, as [`rest_ranges`] has them.
    ///
    /// Only their number is checked. Whether they are the right ones shows in the root: [`Self::rest`] by
    /// [`crate::root_from_tiles`] gives that of the [`crate::Frontier`].
    pub fn from_rest(size: u64, rest: Vec<Vec<Hash>>) -> Result<Self, RestError> {
        if size > SIZE_MAX {
            return Err(RestError::TooLarge(size));
        }
        let mut sealer = Self { size, ..Self::default() };
        let mut levels = rest.into_iter();
        for (level, tile) in (0..).zip(&mut sealer.rest) {
            let hashes = levels.next().unwrap_or_default();
            let expected = (hashes_at(level, size) % TILE_WIDTH as u64) as usize;
            if hashes.len() != expected {
                return Err(RestError::Hashes { size, level, expected, found: hashes.len() });
            }
            hashes.into_iter().for_each(|hash| tile.push(hash));
        }
        Ok(sealer)
    }

    /// Appends a leaf by its hash. Every 256th seals a tile of level 0, every 65,536th one of level 1 too.
    pub fn push(&mut self, leaf: Hash, sealed: &mut impl FnMut(SealedTile)) {
        let mut hash = leaf;
        for (level, rest) in (0..).zip(&mut self.rest) {
            rest.push(hash);
            let Some(root) = rest.root() else { break };
            hash = *root;
            let tile = hashes_at(level, self.size) >> TILE_HEIGHT;
            sealed(SealedTile { level, tile, expanded: Arc::new(mem::take(rest)) });
        }
        self.size += 1;
    }

    /// Leaves so far.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The incomplete tiles, which no store has: together with the complete ones they prove the tree as it is.
    pub fn rest(&self) -> impl Iterator<Item = (TileId, &ExpandedTile)> {
        (0..).zip(&self.rest).filter(|(_, rest)| rest.width() > 0).map(|(level, rest)| {
            let tile = hashes_at(level, self.size) >> TILE_HEIGHT;
            (TileId { level, tile, width: rest.width() as u16 }, rest)
        })
    }
}

#[cfg(test)]
mod tests;
