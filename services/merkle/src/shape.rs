//! The shape of a tree: which subtrees a root or a proof consists of. Numbers only, no hashes.
//!
//! A subtree is the range of leaves it covers. One that ends with the tree may be incomplete; it falls into complete
//! nodes, each of which has its place in a tile.

use std::ops::Range;

/// A complete subtree: the `index`th of 2^`height` leaves each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Node {
    pub(crate) height: u32,
    pub(crate) index: u64,
}

/// The siblings of leaf `index` and of what is above it, from the leaf up: RFC 6962, section 2.1.1.
pub(crate) fn inclusion(index: u64, size: u64) -> impl Iterator<Item = Range<u64>> {
    siblings(Node { height: 0, index }, if index < size { size } else { 0 })
}

/// Subtrees that show `old` leaves to be the beginning of `new`, from the leaves up: RFC 6962, section 2.1.2.
pub(crate) fn consistency(old: u64, new: u64) -> impl Iterator<Item = Range<u64>> {
    let grows = 0 < old && old < new;
    let height = if grows { old.trailing_zeros() } else { 0 };
    // The last complete subtree of the old tree; where that is the whole tree, the verifier has its hash.
    let last = Node { height, index: old.saturating_sub(1) >> height };
    let start = last.index << height;
    let own = (grows && start > 0).then_some(start..old);
    own.into_iter().chain(siblings(last, if grows { new } else { 0 }))
}

/// The siblings of a node and of what is above it, up to the root of `size` leaves.
fn siblings(node: Node, size: u64) -> impl Iterator<Item = Range<u64>> {
    let last = size.saturating_sub(1);
    (node.height..u64::BITS).take_while(move |height| last >> height > 0).filter_map(move |height| {
        let sibling = (node.index >> (height - node.height)) ^ 1;
        // At the right edge a node may have none: then it stands for its parent.
        (sibling <= last >> height).then(|| {
            let start = sibling << height;
            start..start + (1 << height).min(size - start)
        })
    })
}

/// Complete nodes that a subtree falls into, largest first.
pub(crate) fn nodes(subtree: Range<u64>) -> impl DoubleEndedIterator<Item = Node> {
    let size = subtree.end - subtree.start;
    (0..u64::BITS - size.leading_zeros()).rev().filter(move |height| size >> height & 1 == 1).map(
        move |height| {
            // The start is a multiple of a power of two not below the size: the sum of both has no carry.
            Node { height, index: (subtree.start >> height) + (size >> height) - 1 }
        },
    )
}

#[cfg(test)]
mod tests;
