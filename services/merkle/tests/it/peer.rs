//! Against ct-merkle, an implementation by others: the same roots and proofs, and each accepts the other's.

use ct_merkle::mem_backed_tree::MemoryBackedTree;
use ct_merkle::{ConsistencyProof, InclusionProof, RootHash};
use sha2::Sha256;
use tracegate_merkle::*;

use crate::naive::entry;
use crate::store::Store;

#[test]
fn the_same_as_ct_merkle() {
    let mut peer = MemoryBackedTree::<Sha256, Vec<u8>>::new();
    let mut store = Store::default();
    let mut roots: Vec<RootHash<Sha256>> = Vec::new();
    // Every size up to 70, then around the first tile's end.
    for size in 1..=300 {
        peer.push(entry(size));
        store.append(&[entry(size)]);
        roots.push(peer.root());
        if size <= 70 || (250..=260).contains(&size) || size == 300 {
            check(&peer, &store, &roots);
        }
    }
}

fn check(peer: &MemoryBackedTree<Sha256, Vec<u8>>, store: &Store, roots: &[RootHash<Sha256>]) {
    let size = peer.len();
    let root = root_from_tiles(size, &store.fetch(&plan_root(size))).unwrap();
    assert_eq!(root[..], peer.root().as_bytes()[..]);

    for (index, leaf) in (0..).zip(peer.items()) {
        let ours = inclusion(index, size, &store.fetch(&plan_inclusion(index, size))).unwrap();
        let theirs = peer.prove_inclusion(index as usize);
        assert_eq!(ours.concat(), theirs.as_bytes());
        peer.root().verify_inclusion(leaf, index, &InclusionProof::from_bytes(ours.concat())).unwrap();
        verify_inclusion(&leaf_hash(leaf), index, size, &hashes(theirs.as_bytes()), &root).unwrap();
    }
    for (old, old_root) in (1..).zip(roots) {
        let ours = consistency(old, size, &store.fetch(&plan_consistency(old, size))).unwrap();
        let theirs = peer.prove_consistency((size - old) as usize);
        assert_eq!(ours.concat(), theirs.as_bytes());
        let proof = ConsistencyProof::try_from_bytes(ours.concat()).unwrap();
        peer.root().verify_consistency(old_root, &proof).unwrap();
        let old_root = Hash::try_from(&old_root.as_bytes()[..]).unwrap();
        verify_consistency(old, size, &old_root, &root, &hashes(theirs.as_bytes())).unwrap();
    }
}

fn hashes(bytes: &[u8]) -> Vec<Hash> {
    bytes.as_chunks().0.to_vec()
}
