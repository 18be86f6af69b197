//! A store as a database would be one: it keeps leaves and complete tiles, and nothing else.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use tracegate_merkle::{ExpandedTile, Hash, Sealer, TILE_WIDTH, TileId, Tiles, leaf_hash, rest_ranges};

#[derive(Default)]
pub(crate) struct Store {
    leaves: Vec<Hash>,
    sealed: BTreeMap<(u8, u64), Vec<u8>>,
    /// Tiles read before.
    cache: RefCell<HashMap<TileId, Arc<ExpandedTile>>>,
}

impl Store {
    pub(crate) fn of(leaves: &[Vec<u8>]) -> Self {
        let mut store = Self::default();
        store.append(leaves);
        store
    }

    /// Appends like a process that just started.
    pub(crate) fn append(&mut self, leaves: &[Vec<u8>]) {
        let mut sealer = self.sealer();
        for leaf in leaves.iter().map(|leaf| leaf_hash(leaf)) {
            self.leaves.push(leaf);
            sealer.push(leaf, &mut |sealed| {
                let before = self.sealed.insert((sealed.level, sealed.tile), sealed.expanded.bytes());
                assert!(before.is_none(), "a tile is sealed once");
            });
        }
    }

    /// The sealer as it is rebuilt from what is stored.
    pub(crate) fn sealer(&self) -> Sealer {
        let size = self.leaves.len() as u64;
        let rest = rest_ranges(size).into_iter().zip(0..);
        let rest = rest.map(|(range, level)| range.map(|hash| self.hash(level, hash)).collect()).collect();
        Sealer::from_rest(size, rest).unwrap()
    }

    pub(crate) fn sealed(&self) -> &BTreeMap<(u8, u64), Vec<u8>> {
        &self.sealed
    }

    /// What a plan asks for: sealed tiles whole, others no wider than asked.
    pub(crate) fn fetch(&self, plan: &[TileId]) -> Tiles {
        let mut tiles = Tiles::new();
        for id in plan {
            tiles.insert(id.level, id.tile, self.read(*id));
        }
        tiles
    }

    fn read(&self, id: TileId) -> Arc<ExpandedTile> {
        if let Some(known) = self.cache.borrow().get(&id) {
            return Arc::clone(known);
        }
        let expanded = match self.sealed.get(&(id.level, id.tile)) {
            Some(bytes) => ExpandedTile::from_bytes(bytes).unwrap(),
            None => {
                let first = id.tile * TILE_WIDTH as u64;
                let hashes = first..first + u64::from(id.width);
                let hashes: Vec<_> = hashes.map(|hash| self.hash(id.level, hash)).collect();
                ExpandedTile::new(&hashes).unwrap()
            }
        };
        let expanded = Arc::new(expanded);
        self.cache.borrow_mut().insert(id, Arc::clone(&expanded));
        expanded
    }

    fn hash(&self, level: u8, hash: u64) -> Hash {
        match level.checked_sub(1) {
            None => self.leaves[hash as usize],
            Some(below) => {
                let id = TileId { level: below, tile: hash, width: TILE_WIDTH as u16 };
                *self.read(id).root().unwrap()
            }
        }
    }
}
