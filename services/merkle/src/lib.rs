//! A log that only grows, as a Merkle tree of RFC 6962 with SHA-256: roots, proofs and their verification. The crate
//! does no I/O: hashes come in, hashes go out.
//!
//! A writer keeps a [`Frontier`], which gives the root after every leaf, and a [`Sealer`], which gives the tiles to
//! store. A reader asks [`plan_inclusion`] or [`plan_consistency`] which tiles a proof needs, fetches them, and has
//! the proof from [`inclusion`] or [`consistency`]. Anyone checks it with [`verify_inclusion`] and
//! [`verify_consistency`], knowing nothing but roots.

pub use crate::checkpoint::checkpoint_note;
pub use crate::expanded::{ExpandedTile, TileError};
pub use crate::frontier::{Frontier, FrontierError, SIZE_MAX};
pub use crate::hash::{HASH_BYTES, Hash, empty_root, leaf_hash, node_hash};
pub use crate::proof::{
    ProveError, consistency, inclusion, plan_consistency, plan_inclusion, plan_root, root_from_tiles,
};
pub use crate::sealer::{RestError, SealedTile, Sealer, rest_ranges};
pub use crate::tiles::{TILE_HEIGHT, TILE_WIDTH, TileId, Tiles};
pub use crate::verify::{ProofError, verify_consistency, verify_inclusion};

mod checkpoint;
mod expanded;
mod frontier;
mod hash;
mod proof;
mod sealer;
mod shape;
mod tiles;
mod verify;
