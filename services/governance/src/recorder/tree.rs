//! The organization's Merkle tree as the log grows.

use tracegate_merkle::{ExpandedTile, Frontier, Hash, Sealer, leaf_hash, rest_ranges};
use tracegate_platform::{ApiError, OrgTx};

use super::lane::Lane;
use crate::decision::Entry;
use crate::store::decisions;
use crate::store::heads::Head;
use crate::store::tiles::{self, Tile};

pub(crate) struct Tree {
    pub frontier: Frontier,
    pub sealer: Sealer,
}

pub(super) struct Grown {
    pub size: i64,
    pub peaks: Vec<u8>,
}

/// Appends the entries' leaves, and stores the tiles they complete.
pub(super) async fn grow(
    lane: &mut Lane,
    tx: &mut OrgTx,
    head: &Head,
    entries: &[Entry],
) -> Result<Grown, ApiError> {
    let mut tree = match lane.tree.take().filter(|tree| is_size(tree, head.tree_size)) {
        Some(tree) => tree,
        // Another replica has grown it, or this lane is new.
        None => read(tx, head).await?,
    };
    let mut sealed = Vec::new();
    for entry in entries {
        let hash = leaf_hash(&entry.leaf);
        tree.frontier.push(hash);
        tree.sealer.push(hash, &mut |tile| {
            let place = i64::try_from(tile.tile).unwrap_or(i64::MAX);
            sealed.push(Tile { level: i32::from(tile.level), tile: place, hashes: tile.expanded.bytes() });
        });
    }
    if !sealed.is_empty() {
        tiles::insert(tx, &sealed).await?;
    }
    let size = i64::try_from(tree.frontier.size()).map_err(ApiError::internal)?;
    let peaks = tree.frontier.peaks_bytes();
    // Only right once committed: a lane whose batch fails forgets it.
    lane.tree = Some(tree);
    Ok(Grown { size, peaks })
}

fn is_size(tree: &Tree, size: i64) -> bool {
    i64::try_from(tree.frontier.size()).is_ok_and(|of_tree| of_tree == size)
}

/// The tree of a stored head: its peaks, and the rest that no complete tile holds.
async fn read(tx: &mut OrgTx, head: &Head) -> Result<Tree, ApiError> {
    let size = u64::try_from(head.tree_size).map_err(ApiError::internal)?;
    let frontier = Frontier::from_parts(size, &head.tree_peaks).map_err(ApiError::internal)?;
    let sealer = Sealer::from_rest(size, rest(tx, size).await?).map_err(ApiError::internal)?;
    Ok(Tree { frontier, sealer })
}

/// Of each level the hashes that are in no complete tile yet.
async fn rest(tx: &mut OrgTx, size: u64) -> Result<Vec<Vec<Hash>>, ApiError> {
    let mut rest: Vec<Vec<Hash>> = Vec::new();
    for (level, range) in (0_i32..).zip(rest_ranges(size)) {
        let start = i64::try_from(range.start).map_err(ApiError::internal)?;
        let n = usize::try_from(range.end - range.start).map_err(ApiError::internal)?;
        if level == 0 {
            let leaves = decisions::leaves_after(tx, start).await?;
            if leaves.len() != n {
                return Err(ApiError::internal(format!(
                    "inconsistent: decisions has {} leaves after {start}, the head has {n}",
                    leaves.len()
                )));
            }
            rest.push(leaves.iter().map(|leaf| leaf_hash(leaf)).collect());
            continue;
        }
        let below: Vec<i64> = (start..start + i64::try_from(n).unwrap_or(0)).collect();
        let levels = vec![level - 1; n];
        let mut found = tiles::find(tx, &levels, &below).await?;
        found.sort_by_key(|tile| tile.tile);
        let roots: Vec<Hash> = found
            .iter()
            .filter_map(|tile| ExpandedTile::from_bytes(&tile.hashes).ok()?.root().copied())
            .collect();
        if roots.len() != n {
            return Err(ApiError::internal(format!(
                "inconsistent: log_tiles lacks tiles of level {}",
                level - 1
            )));
        }
        rest.push(roots);
    }
    Ok(rest)
}
