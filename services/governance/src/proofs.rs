//! Proofs of the log: signed checkpoints, inclusion and consistency, from the tiles in the store.

use std::sync::Arc;

use bytes::Bytes;
use moka::sync::Cache;
use tracegate_merkle::{
    ExpandedTile, Frontier, Hash, TILE_HEIGHT, TileId, Tiles, consistency, inclusion, leaf_hash,
    plan_consistency, plan_inclusion, plan_root, root_from_tiles, verify_inclusion,
};
use tracegate_platform::ids::OrgId;
use tracegate_platform::{ApiError, OrgTx};
use tracegate_proto::governance::v1::{Checkpoint, GetConsistencyProofResponse, InclusionProof};

use crate::Governance;
use crate::checkpoint;
use crate::decision::{Decision, DecisionId};
use crate::store::{decisions, heads, tiles};

/// Complete tiles kept in memory, 16 KiB each: 64 MiB. They never change, so they never grow stale.
const TILES_MAX: u64 = 4_096;

/// Complete tiles by organization, level and place.
#[derive(Clone)]
pub(crate) struct TileCache(Cache<(OrgId, u8, u64), Arc<ExpandedTile>>);

impl Default for TileCache {
    fn default() -> Self {
        Self(Cache::new(TILES_MAX))
    }
}

/// The log at one size, seen in one transaction.
struct View<'a> {
    gov: &'a Governance,
    org: OrgId,
    tx: OrgTx,
    /// Decisions in the log now; a proof may be of an older state.
    size: u64,
    peaks: Vec<u8>,
}

impl<'a> View<'a> {
    async fn open(gov: &'a Governance, org: OrgId) -> Result<Self, ApiError> {
        let mut tx = gov.db.begin(org).await?;
        let head = heads::find(&mut tx).await?;
        let size = u64::try_from(head.tree_size).map_err(ApiError::internal)?;
        Ok(Self { gov, org, tx, size, peaks: head.tree_peaks })
    }

    fn checkpoint(&self, size: u64, root: &Hash) -> Result<Checkpoint, ApiError> {
        checkpoint::sign(&self.gov.keys, self.org, size, root, self.gov.clock.now())
    }

    async fn root(&mut self, size: u64) -> Result<Hash, ApiError> {
        if size == self.size {
            return Ok(Frontier::from_parts(size, &self.peaks).map_err(ApiError::internal)?.root());
        }
        let tiles = self.tiles(&plan_root(size)).await?;
        root_from_tiles(size, &tiles).map_err(ApiError::internal)
    }

    /// The tiles of a plan: complete ones from memory or the store, the edge from the leaves.
    async fn tiles(&mut self, plan: &[TileId]) -> Result<Tiles, ApiError> {
        let mut found = Tiles::new();
        let (mut levels, mut places) = (Vec::new(), Vec::new());
        for id in plan {
            match self.gov.tiles.0.get(&(self.org, id.level, id.tile)) {
                Some(tile) => found.insert(id.level, id.tile, tile),
                None if self.is_sealed(id) => {
                    levels.push(i32::from(id.level));
                    places.push(i64::try_from(id.tile).map_err(ApiError::internal)?);
                }
                None => {
                    let edge = self.edge(id).await?;
                    found.insert(id.level, id.tile, Arc::new(edge));
                }
            }
        }
        if levels.is_empty() {
            return Ok(found);
        }
        for tile in tiles::find(&mut self.tx, &levels, &places).await? {
            let expanded = Arc::new(ExpandedTile::from_bytes(&tile.hashes).map_err(ApiError::internal)?);
            let level = u8::try_from(tile.level).map_err(ApiError::internal)?;
            let place = u64::try_from(tile.tile).map_err(ApiError::internal)?;
            self.gov.tiles.0.insert((self.org, level, place), expanded.clone());
            found.insert(level, place, expanded);
        }
        Ok(found)
    }

    /// Whether the store has the whole tile, though a proof of an older state may need a part of it only.
    fn is_sealed(&self, id: &TileId) -> bool {
        let leaves_per_tile = 1_u64.checked_shl(TILE_HEIGHT * (u32::from(id.level) + 1)).unwrap_or(u64::MAX);
        (id.tile + 1).checked_mul(leaves_per_tile).is_some_and(|end| end <= self.size)
    }

    /// The path from a leaf of that place to the root of the log at that size.
    async fn inclusion(&mut self, leaf: Bytes, index: u64, size: u64) -> Result<InclusionProof, ApiError> {
        let tiles = self.tiles(&plan_inclusion(index, size)).await?;
        let hashes = inclusion(index, size, &tiles).map_err(ApiError::internal)?;
        let root = self.root(size).await?;
        Ok(InclusionProof {
            leaf,
            leaf_index: i64::try_from(index).map_err(ApiError::internal)?,
            hashes: hashes.into_iter().map(|hash| hash.to_vec().into()).collect(),
            checkpoint: Some(self.checkpoint(size, &root)?),
        })
    }

    /// A tile that is not complete yet: its hashes are leaves, or roots of complete tiles below.
    async fn edge(&mut self, id: &TileId) -> Result<ExpandedTile, ApiError> {
        let first = id.tile << TILE_HEIGHT;
        let hashes = if id.level == 0 {
            let after = i64::try_from(first).map_err(ApiError::internal)?;
            let leaves = decisions::leaves_after(&mut self.tx, after).await?;
            leaves.iter().take(usize::from(id.width)).map(|leaf| leaf_hash(leaf)).collect()
        } else {
            let below: Vec<i64> = (first..first + u64::from(id.width))
                .map(|tile| i64::try_from(tile).map_err(ApiError::internal))
                .collect::<Result<_, _>>()?;
            let levels = vec![i32::from(id.level) - 1; below.len()];
            let mut found = tiles::find(&mut self.tx, &levels, &below).await?;
            found.sort_by_key(|tile| tile.tile);
            found
                .iter()
                .filter_map(|tile| ExpandedTile::from_bytes(&tile.hashes).ok()?.root().copied())
                .collect::<Vec<Hash>>()
        };
        if hashes.len() < usize::from(id.width) {
            return Err(ApiError::internal("inconsistent: the log's edge lacks hashes"));
        }
        ExpandedTile::new(&hashes).map_err(ApiError::internal)
    }
}

/// The log as it is, signed.
pub(crate) async fn newest_checkpoint(gov: &Governance, org: OrgId) -> Result<Checkpoint, ApiError> {
    let mut view = View::open(gov, org).await?;
    let size = view.size;
    let root = view.root(size).await?;
    view.checkpoint(size, &root)
}

/// That the decision is in the log of `tree_size`, or in the log as it is where that is 0.
pub(crate) async fn of_decision(
    gov: &Governance,
    org: OrgId,
    decision: &Decision,
    tree_size: i64,
) -> Result<InclusionProof, ApiError> {
    let id = DecisionId::from_field("decision_id", &decision.id)?;
    let mut view = View::open(gov, org).await?;
    let stored = decisions::find(&mut view.tx, id).await?;
    let leaf = stored.ok_or_else(|| ApiError::not_found("decision", id))?.leaf;
    let size = size(&view, "tree_size", tree_size)?;
    let index = index(decision)?;
    if index >= size {
        let text = format!("must be above {index}: the decision is not in a log that small");
        return Err(ApiError::invalid("tree_size", "tree_size.holds", text));
    }
    view.inclusion(leaf, index, size).await
}

/// That the decision of a receipt is in the log as it is; and whether its record is still there. Once retention has dropped it, the receipt's
/// own leaf is held against the tree, whose hashes stay.
pub(crate) async fn of_receipt(
    gov: &Governance,
    org: OrgId,
    decision: &Decision,
    leaf: &Bytes,
) -> Result<(InclusionProof, bool), ApiError> {
    let id = DecisionId::from_field("decision_id", &decision.id)?;
    let mut view = View::open(gov, org).await?;
    let stored = decisions::find(&mut view.tx, id).await?;
    let (size, index) = (view.size, index(decision)?);
    // A log that was set back to an older state.
    if index >= size {
        return Err(ApiError::not_found("decision", id));
    }
    let is_kept = stored.is_some();
    let proof =
        view.inclusion(stored.map_or_else(|| leaf.clone(), |stored| stored.leaf), index, size).await?;
    if !is_proven(&proof, size) {
        return Err(ApiError::not_found("decision", id));
    }
    Ok((proof, is_kept))
}

fn is_proven(proof: &InclusionProof, size: u64) -> bool {
    let hash = |bytes: &Bytes| Hash::try_from(bytes.as_ref()).unwrap_or_default();
    let path: Vec<Hash> = proof.hashes.iter().map(hash).collect();
    let root = proof.checkpoint.as_ref().map(|checkpoint| hash(&checkpoint.root_hash)).unwrap_or_default();
    let index = u64::try_from(proof.leaf_index).unwrap_or(u64::MAX);
    verify_inclusion(&leaf_hash(&proof.leaf), index, size, &path, &root).is_ok()
}

fn index(decision: &Decision) -> Result<u64, ApiError> {
    u64::try_from(decision.sequence - 1).map_err(ApiError::internal)
}

/// That the older state is a prefix of the newer one.
pub(crate) async fn of_consistency(
    gov: &Governance,
    org: OrgId,
    from: i64,
    to: i64,
) -> Result<GetConsistencyProofResponse, ApiError> {
    let mut view = View::open(gov, org).await?;
    let new = size(&view, "to_tree_size", to)?;
    let old = u64::try_from(from).map_err(ApiError::internal)?;
    if old > new {
        let text = format!("must be at most {new}");
        return Err(ApiError::invalid("from_tree_size", "tree_size.order", text));
    }
    let tiles = view.tiles(&plan_consistency(old, new)).await?;
    let hashes = consistency(old, new, &tiles).map_err(ApiError::internal)?;
    let (from_root, root) = (view.root(old).await?, view.root(new).await?);
    Ok(GetConsistencyProofResponse {
        hashes: hashes.into_iter().map(|hash| hash.to_vec().into()).collect(),
        from_root_hash: from_root.to_vec().into(),
        checkpoint: Some(view.checkpoint(new, &root)?),
    })
}

fn size(view: &View<'_>, field: &'static str, asked: i64) -> Result<u64, ApiError> {
    match u64::try_from(asked) {
        Ok(0) => Ok(view.size),
        Ok(size) if size <= view.size => Ok(size),
        _ => Err(ApiError::invalid(field, "tree_size.known", format!("must be at most {}", view.size))),
    }
}
