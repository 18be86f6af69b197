//! Every root and every proof of every tree up to 600 leaves, against the recursive definitions.

use proptest::prelude::*;
use tracegate_merkle::*;

use crate::naive::Naive;
use crate::store::Store;

const SIZE_MAX: usize = 600;

/// The store as it was at each size; its writer starts anew for each leaf.
#[test]
fn proofs_of_the_log_as_it_is() {
    let naive = Naive::counting(SIZE_MAX);
    let mut store = Store::default();
    for (size, leaf) in (1..).zip(naive.leaves()) {
        store.append(std::slice::from_ref(leaf));
        check(&naive, &store, size);
        check_verification(&naive, size);
    }
}

/// The last store: tiles that were incomplete are sealed by now.
#[test]
fn proofs_of_the_log_as_it_was() {
    let naive = Naive::counting(SIZE_MAX);
    let store = Store::of(naive.leaves());
    for size in 0..=SIZE_MAX {
        check(&naive, &store, size);
    }
}

#[test]
fn the_frontier_has_every_root() {
    let naive = Naive::counting(SIZE_MAX);
    let mut frontier = Frontier::new();
    for (size, leaf) in naive.leaves().iter().enumerate() {
        assert_eq!(frontier.root(), naive.root(size));
        frontier = Frontier::from_parts(frontier.size(), &frontier.peaks_bytes()).unwrap();
        frontier.push(leaf_hash(leaf));
    }
    assert_eq!((frontier.root(), frontier.size()), (naive.root(SIZE_MAX), SIZE_MAX as u64));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// However often the writer starts anew, the same tiles are sealed, and the rest proves the newest leaf.
    #[test]
    fn restarts_leave_no_trace(batches in prop::collection::vec(0_usize..400, 1..8)) {
        let naive = Naive::counting(batches.iter().sum());
        let (mut restarted, mut from) = (Store::default(), 0);
        for batch in batches {
            restarted.append(&naive.leaves()[from..from + batch]);
            from += batch;
        }
        let at_once = Store::of(naive.leaves());
        prop_assert_eq!(restarted.sealed(), at_once.sealed());

        let size = from as u64;
        let mut tiles = Tiles::new();
        for (id, tile) in restarted.sealer().rest() {
            tiles.insert(id.level, id.tile, tile.clone().into());
        }
        prop_assert_eq!(root_from_tiles(size, &tiles), Ok(naive.root(from)));
        if from % TILE_WIDTH > 0 {
            prop_assert_eq!(inclusion(size - 1, size, &tiles), Ok(naive.path(from - 1, from)));
        }
    }
}

/// What the store proves is what the definitions say.
fn check(naive: &Naive, store: &Store, size: usize) {
    let n = size as u64;
    assert_eq!(root_from_tiles(n, &store.fetch(&plan_root(n))), Ok(naive.root(size)));
    for index in 0..size {
        let i = index as u64;
        let path = inclusion(i, n, &store.fetch(&plan_inclusion(i, n)));
        assert_eq!(path, Ok(naive.path(index, size)), "leaf {index} of {size}");
    }
    for old in 1..=size {
        let m = old as u64;
        let proof = consistency(m, n, &store.fetch(&plan_consistency(m, n)));
        assert_eq!(proof, Ok(naive.proof(old, size)), "{old} of {size}");
    }
}

/// What the definitions say is accepted.
fn check_verification(naive: &Naive, size: usize) {
    let (root, n) = (naive.root(size), size as u64);
    for (index, leaf) in naive.leaves().iter().take(size).enumerate() {
        let path = naive.path(index, size);
        let verified = verify_inclusion(&leaf_hash(leaf), index as u64, n, &path, &root);
        assert_eq!(verified, Ok(()), "leaf {index} of {size}");
    }
    for old in 1..=size {
        let verified = verify_consistency(old as u64, n, &naive.root(old), &root, &naive.proof(old, size));
        assert_eq!(verified, Ok(()), "{old} of {size}");
    }
}
