//! Proofs from tiles, in two steps so that the fetching between may be asynchronous: a plan names the tiles, then
//! the proof is made from them.
//!
//! A tile of a plan is complete, or it is the last of its level: [`crate::Sealer::rest`] has that of the tree as it is.

use std::collections::BTreeSet;
use std::iter;
use std::ops::Range;

use crate::hash::{Hash, empty_root, node_hash};
use crate::shape;
use crate::tiles::{TileId, Tiles};

/// Why there is no proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProveError {
    #[error("{0:?} was not fetched, or is too narrow")]
    MissingTile(TileId),
    #[error("a tree of {size} leaves has no leaf {index}")]
    NoSuchLeaf { index: u64, size: u64 },
    #[error("a tree of {new} leaves does not continue one of {old}")]
    Shrunk { old: u64, new: u64 },
}

/// Tiles that [`inclusion`] needs, by level; none where the leaf is not in the tree.
pub fn plan_inclusion(index: u64, size: u64) -> Vec<TileId> {
    plan(shape::inclusion(index, size), size)
}

/// Tiles that [`consistency`] needs, by level.
pub fn plan_consistency(old: u64, new: u64) -> Vec<TileId> {
    plan(shape::consistency(old, new), new)
}

/// Tiles that [`root_from_tiles`] needs, by level: those that are incomplete at that size.
pub fn plan_root(size: u64) -> Vec<TileId> {
    plan(iter::once(0..size), size)
}

/// The audit path of leaf `index` in a tree of `size` leaves, from the leaf up: RFC 6962, section 2.1.1.
pub fn inclusion(index: u64, size: u64, tiles: &Tiles) -> Result<Vec<Hash>, ProveError> {
    if index >= size {
        return Err(ProveError::NoSuchLeaf { index, size });
    }
    shape::inclusion(index, size).map(|subtree| root(subtree, size, tiles)).collect()
}

/// The proof that the first `old` leaves of `new` are what they were: RFC 6962, section 2.1.2.
///
/// Empty where nothing was added, and where there was nothing before.
pub fn consistency(old: u64, new: u64, tiles: &Tiles) -> Result<Vec<Hash>, ProveError> {
    if old > new {
        return Err(ProveError::Shrunk { old, new });
    }
    shape::consistency(old, new).map(|subtree| root(subtree, new, tiles)).collect()
}

/// The root of the first `size` leaves.
pub fn root_from_tiles(size: u64, tiles: &Tiles) -> Result<Hash, ProveError> {
    root(0..size, size, tiles)
}

fn plan(subtrees: impl Iterator<Item = Range<u64>>, size: u64) -> Vec<TileId> {
    let ids: BTreeSet<_> = subtrees.flat_map(shape::nodes).map(|node| TileId::of(node, size)).collect();
    ids.into_iter().collect()
}

fn root(subtree: Range<u64>, size: u64, tiles: &Tiles) -> Result<Hash, ProveError> {
    let hash = |node| tiles.node(node).ok_or_else(|| ProveError::MissingTile(TileId::of(node, size)));
    let mut nodes = shape::nodes(subtree).rev();
    let Some(last) = nodes.next() else { return Ok(empty_root()) };
    nodes.try_fold(*hash(last)?, |right, left| Ok(node_hash(hash(left)?, &right)))
}
