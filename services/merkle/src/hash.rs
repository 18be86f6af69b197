//! The two hashes of RFC 6962, section 2.1. Their first byte differs, so no node passes for a leaf.

use aws_lc_rs::digest::{SHA256, digest};

/// Bytes of a hash.
pub const HASH_BYTES: usize = 32;

/// SHA-256 of a leaf or of a node.
pub type Hash = [u8; HASH_BYTES];

const LEAF_PREFIX: u8 = 0;
const NODE_PREFIX: u8 = 1;

/// Hash of an entry of the log.
pub fn leaf_hash(leaf: &[u8]) -> Hash {
    let mut bytes = Vec::with_capacity(1 + leaf.len());
    bytes.push(LEAF_PREFIX);
    bytes.extend_from_slice(leaf);
    sha256(&bytes)
}

/// Hash of the node above two others.
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    let mut bytes = [NODE_PREFIX; 1 + 2 * HASH_BYTES];
    let [_, hashes @ ..] = &mut bytes;
    let (to_left, to_right) = hashes.split_at_mut(HASH_BYTES);
    to_left.copy_from_slice(left);
    to_right.copy_from_slice(right);
    sha256(&bytes)
}

/// Root of a log without entries: the hash of nothing.
pub fn empty_root() -> Hash {
    sha256(&[])
}

fn sha256(bytes: &[u8]) -> Hash {
    let mut hash = Hash::default();
    hash.copy_from_slice(digest(&SHA256, bytes).as_ref());
    hash
}
