//! Tiles: where the hashes of a tree are kept, 256 of one height together.
//!
//! Level 0 has the leaf hashes, level 1 the roots of complete tiles of level 0, and so on, as in C2SP's tlog-tiles.
//! What lies between is computed. A complete tile never changes; the last one of each level may be incomplete.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::expanded::ExpandedTile;
use crate::hash::Hash;
use crate::shape::Node;

/// Heights of the tree that a tile spans.
pub const TILE_HEIGHT: u32 = 8;
/// Hashes of a complete tile.
pub const TILE_WIDTH: usize = 1 << TILE_HEIGHT;
/// As many as a tree with any number of leaves has.
pub(crate) const LEVELS: usize = (u64::BITS / TILE_HEIGHT) as usize;

/// Hashes that a tree of `size` leaves has at a level.
pub(crate) fn hashes_at(level: u8, size: u64) -> u64 {
    size >> (TILE_HEIGHT * u32::from(level))
}

/// The first `width` hashes of a tile. A wider tile serves as well: hashes are only ever appended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TileId {
    /// 0 to 7.
    pub level: u8,
    pub tile: u64,
    /// 1 to 256; less than 256 at the right edge only.
    pub width: u16,
}

impl TileId {
    pub fn is_complete(&self) -> bool {
        usize::from(self.width) == TILE_WIDTH
    }

    /// The tile a node of a tree of `size` leaves lies in.
    pub(crate) fn of(node: Node, size: u64) -> Self {
        let (level, tile) = place(node);
        let width = hashes_at(level, size).saturating_sub(tile << TILE_HEIGHT).min(TILE_WIDTH as u64);
        Self { level, tile, width: width as u16 }
    }
}

/// Tiles fetched for a proof.
#[derive(Clone, Debug, Default)]
pub struct Tiles(BTreeMap<(u8, u64), Arc<ExpandedTile>>);

impl Tiles {
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a tile. Of two with the same place the wider one stays.
    pub fn insert(&mut self, level: u8, tile: u64, expanded: Arc<ExpandedTile>) {
        let wider = self.0.get(&(level, tile)).is_some_and(|known| known.width() >= expanded.width());
        if !wider {
            self.0.insert((level, tile), expanded);
        }
    }

    pub(crate) fn node(&self, node: Node) -> Option<&Hash> {
        let within = node.height % TILE_HEIGHT;
        let index = node.index % (TILE_WIDTH as u64 >> within);
        self.0.get(&place(node))?.node(within, index as usize)
    }
}

/// Level and number of the tile a node lies in.
fn place(node: Node) -> (u8, u64) {
    let level = node.height / TILE_HEIGHT;
    (level as u8, node.index >> (TILE_HEIGHT - node.height % TILE_HEIGHT))
}

#[cfg(test)]
mod tests;
